import type { Intent } from '@/lib/domain/signal';

const names: Partial<Record<Intent, string>> = {
  order_status: 'a question about an order',
  delivery_problem: 'a delivery problem',
  damaged_or_wrong_item: 'a damaged or wrong item',
  return_or_refund: 'a return or refund',
  cancel: 'a cancellation',
  change_order: 'a change to an order',
  payment_problem: 'a payment problem',
  double_charge: 'a double charge',
  invoice: 'a question about an invoice',
  account_access: 'a sign-in problem',
  account_change: 'a change to an account',
  technical_problem: 'a technical problem',
  outage: 'an outage',
  product_question: 'a question about a product',
  price_or_discount: 'a question about a price',
  complaint: 'a complaint',
  praise: 'kind words',
  feature_request: 'a wish',
  warranty_or_repair: 'a warranty case',
  subscription: 'a subscription',
  security_or_fraud: 'a security matter',
  data_privacy: 'a privacy request',
  legal_threat: 'a legal matter',
  safety_issue: 'a safety matter',
  ask_for_human: 'asking for a person',
  greeting: 'a greeting',
  thanks_or_closing: 'thanks or a goodbye',
  spam: 'spam',
  off_topic: 'something off topic',
};

/** What a message is about, in words: "a double charge". */
export const topicOf = (intent: Intent): string => names[intent] ?? intent.replaceAll('_', ' ');

/** Why a reply is offered: "fits a double charge". */
export const fitsIntent = (intent: Intent): string => `fits ${topicOf(intent)}`;

/** Messages that ask for nothing: only a reply made for them fits. */
export const isChatter = (intent: Intent): boolean =>
  intent === 'greeting' ||
  intent === 'thanks_or_closing' ||
  intent === 'praise' ||
  intent === 'spam' ||
  intent === 'off_topic';
