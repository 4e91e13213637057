import type { Intent } from '@/lib/domain/signal';

/**
 * What an article about an intent speaks of. They join the customer's own words at a low weight, so that a message
 * that names nothing ("and now??") still finds the article of its intent. Empty: no article answers it.
 */
export const intentWords: Readonly<Record<Intent, string>> = {
  order_status: 'order status track tracking delivery',
  delivery_problem: 'delivery late missing lost parcel delayed',
  damaged_or_wrong_item: 'damaged broken faulty wrong item',
  return_or_refund: 'return refund exchange',
  cancel: 'cancel cancellation order',
  change_order: 'change order address edit',
  payment_problem: 'payment declined failed card',
  double_charge: 'double charged twice duplicate payment',
  invoice: 'invoice receipt vat',
  account_access: 'password login account locked',
  account_change: 'account details email change',
  technical_problem: 'error problem website app working',
  outage: 'outage down status unavailable',
  product_question: 'product size stock details',
  price_or_discount: 'price discount code voucher',
  complaint: 'complaint complain',
  praise: '',
  feature_request: 'suggestion feedback',
  warranty_or_repair: 'warranty guarantee repair',
  subscription: 'subscription renew plan',
  security_or_fraud: 'fraud security suspicious scam phishing',
  data_privacy: 'privacy data personal delete',
  legal_threat: 'complaint legal rights',
  safety_issue: 'safety recall danger',
  ask_for_human: 'contact phone hours',
  greeting: '',
  thanks_or_closing: '',
  spam: '',
  off_topic: '',
  other: '',
};

/** Messages that ask for nothing an article could answer. */
export const answersNothing: ReadonlySet<Intent> = new Set([
  'praise',
  'greeting',
  'thanks_or_closing',
  'spam',
  'off_topic',
]);

const names: Partial<Record<Intent, string>> = {
  order_status: 'where an order is',
  delivery_problem: 'a delivery problem',
  damaged_or_wrong_item: 'a damaged or wrong item',
  return_or_refund: 'returns and refunds',
  cancel: 'cancelling',
  change_order: 'changing an order',
  payment_problem: 'a payment problem',
  double_charge: 'a double charge',
  account_access: 'getting into an account',
  account_change: 'changing an account',
  technical_problem: 'a technical problem',
  product_question: 'a product',
  price_or_discount: 'prices and discounts',
  warranty_or_repair: 'warranty and repair',
  security_or_fraud: 'security',
  data_privacy: 'personal data',
  ask_for_human: 'reaching a person',
};

/** The intent in words that follow "about". */
export const nameIntent = (intent: Intent): string => names[intent] ?? intent.replaceAll('_', ' ');
