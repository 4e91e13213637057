import { type Team, teamsSchema } from '@/lib/domain/team';

/** Teams as most desks have them, until somebody writes down their own. */
export const shippedTeams: readonly Team[] = teamsSchema.parse([
  { id: 'security', label: 'Security', intents: ['security_or_fraud'] },
  { id: 'safety', label: 'Safety', intents: ['safety_issue'] },
  { id: 'legal', label: 'Legal', intents: ['legal_threat'] },
  { id: 'privacy', label: 'Privacy', intents: ['data_privacy'] },
  { id: 'communications', label: 'Communications' },
  { id: 'leads', label: 'Team leads', rules: ['distress'] },
  {
    id: 'technical',
    label: 'Technical support',
    intents: ['technical_problem', 'outage', 'account_access', 'feature_request'],
  },
  {
    id: 'billing',
    label: 'Billing',
    intents: ['payment_problem', 'double_charge', 'invoice', 'subscription', 'price_or_discount'],
  },
  {
    id: 'orders',
    label: 'Orders and returns',
    intents: [
      'order_status',
      'delivery_problem',
      'damaged_or_wrong_item',
      'return_or_refund',
      'cancel',
      'change_order',
      'warranty_or_repair',
      'product_question',
    ],
  },
  { id: 'community', label: 'Community', intents: ['praise', 'off_topic', 'spam'] },
]);
