// @ts-check
/**
 * What a good sidebar says at the end of each conversation, judged on its decisive message. `decisive` is the index
 * into [...history, ...live]; the message's data-message-id is `${id}-m${decisive}`. `alsoFair` are intents that a
 * careful reader could choose as well.
 *
 * @typedef {{ id: string, decisive: number, sentiment: 'positive' | 'neutral' | 'negative', intent: string,
 *   alsoFair: string[], urgency: 'low' | 'normal' | 'high' | 'critical', warning: 'legal' | 'distress' | 'outage'
 *   | 'repeated_contact' | 'falling_sentiment' | 'ask_for_human' | 'safety' | null, language: string }} Expected
 */

/** @type {Expected[]} */
export const expected = [
  {
    id: 'c-1001',
    decisive: 5, // "we leave for the lakes on saturday morning ..."; the crack itself is in 3
    sentiment: 'negative',
    intent: 'damaged_or_wrong_item',
    alsoFair: ['return_or_refund', 'delivery_problem'],
    urgency: 'high',
    warning: null,
    language: 'en',
  },
  {
    id: 'c-1002',
    decisive: 8, // "this is the third time I am asking"
    sentiment: 'negative',
    intent: 'double_charge',
    alsoFair: ['payment_problem', 'complaint'],
    urgency: 'high',
    warning: 'repeated_contact',
    language: 'en',
  },
  {
    id: 'c-1003',
    decisive: 3, // "got as far as checkout ... 503"; "NOT just me" is in 2
    sentiment: 'negative',
    intent: 'outage',
    alsoFair: ['technical_problem', 'payment_problem'],
    urgency: 'critical',
    warning: 'outage',
    language: 'en',
  },
  {
    id: 'c-1004',
    decisive: 6, // "Is there somewhere I can leave a review?"
    sentiment: 'positive',
    intent: 'praise',
    alsoFair: ['product_question', 'other'],
    urgency: 'low',
    warning: null,
    language: 'en',
  },
  {
    id: 'c-1005',
    decisive: 6, // "... small claims case and report you to Trading Standards"; the manager is asked for in 7
    sentiment: 'negative',
    intent: 'legal_threat',
    alsoFair: [],
    urgency: 'critical',
    warning: 'legal',
    language: 'en',
  },
  {
    id: 'c-1006',
    decisive: 6, // "I don't want to be here anymore"
    sentiment: 'negative',
    intent: 'other',
    alsoFair: ['safety_issue', 'return_or_refund'],
    urgency: 'critical',
    warning: 'distress',
    language: 'en',
  },
  {
    id: 'c-1007',
    decisive: 4, // "me podeis decir donde está el paquete?"
    sentiment: 'negative',
    intent: 'order_status',
    alsoFair: ['delivery_problem'],
    urgency: 'high',
    warning: null,
    language: 'es',
  },
  {
    id: 'c-1008',
    decisive: 4, // "Claim your spot ..."
    sentiment: 'neutral',
    intent: 'spam',
    alsoFair: [],
    urgency: 'low',
    warning: null,
    language: 'en',
  },
];
