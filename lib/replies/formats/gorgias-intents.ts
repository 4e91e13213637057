import type { Intent } from '@/lib/domain/signal';

/** Intents of Gorgias and ours; the first of each of ours is written. From memory, not from its schema: one that is missing here is told. */
const intents: Readonly<Record<string, Intent>> = {
  'order/status': 'order_status',
  'shipping/status': 'order_status',
  'shipping/delivery-issue': 'delivery_problem',
  'order/damaged': 'damaged_or_wrong_item',
  'order/wrong': 'damaged_or_wrong_item',
  'refund/request': 'return_or_refund',
  'return/request': 'return_or_refund',
  'return/status': 'return_or_refund',
  'refund/status': 'return_or_refund',
  'exchange/request': 'return_or_refund',
  'order/cancel': 'cancel',
  'order/change': 'change_order',
  'shipping/change': 'change_order',
  'product/question': 'product_question',
  'product/recommendation': 'product_question',
  'stock/request': 'product_question',
  'discount/request': 'price_or_discount',
  'subscription/cancel': 'subscription',
  'subscription/change': 'subscription',
  feedback: 'complaint',
  'other/thanks': 'thanks_or_closing',
  'other/question': 'other',
};

/** Our intent for one of Gorgias, which is ours or theirs; undefined where we have none. */
export const readGorgiasIntent = (intent: string): Intent | undefined =>
  Object.hasOwn(intents, intent.toLowerCase()) ? intents[intent.toLowerCase()] : undefined;

/** Theirs for one of ours; null where they have none. */
export const writeGorgiasIntent = (intent: Intent): string | null =>
  Object.keys(intents).find((theirs) => intents[theirs] === intent) ?? null;
