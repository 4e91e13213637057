// @ts-check
/** @import { Conversation, Message } from './types.js' */
import { AGENT } from './inbox.js';

const INBOUND = [
  'Hi, is the Tarn fleece still available in moss green?',
  'ok and how long does delivery take to Aberdeen roughly',
  'thanks!',
  "I can't find the size chart on the page, am I missing it",
  'great, ordered. FH-15520 I think',
  'one more thing, can I change the address until tonight?\nmy neighbour is away after all',
  'perfect 👍',
];
const OUTBOUND = [
  'Hello, yes, in all sizes from S to XL.',
  'Two to three working days. You get a tracking link as soon as it leaves us.',
  'It is below the photos, next to the washing instructions. I have put the link here for you as well.',
  'You can change the address until six this evening. Shall I do it for you?',
];
const STEP = 7 * 60_000;
/** So that no two generations of one conversation share an id. */
let serial = 0;

/**
 * @param {Conversation} conversation
 * @param {number} count
 * @param {number} now
 * @returns {Message[]} plain older messages, two from the customer to each answer, the same on every call
 */
export function generateMessages({ id, customer, messages }, count, now) {
  const end = messages[0]?.at ?? now;
  return Array.from({ length: count }, (_, index) => {
    const isInbound = index % 3 !== 2;
    const texts = isInbound ? INBOUND : OUTBOUND;
    return {
      id: `${id}-f${serial++}`,
      direction: isInbound ? 'inbound' : 'outbound',
      author: isInbound ? customer.name : AGENT,
      text: texts[index % texts.length] ?? '',
      at: end - (count - index) * STEP,
      attachment: null,
      quote: null,
      isRead: true,
    };
  });
}
