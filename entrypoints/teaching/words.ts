import type { Adapter } from '@/lib/domain/adapter';
import type { Side } from '@/lib/inbox/teach/mark-rows';
import type { Step } from '@/lib/inbox/teach/lesson';
import { nameHeldBy } from '@/lib/domain/name-held-by';
import type { Trial } from '@/lib/inbox/teach/try-adapter';

export const LEAVING = 'Backspace goes back, Esc cancels.';
const MESSAGE_KEYS = `By keys: up and down go from one to the next, left to the box around it, right into it. Enter takes it. ${LEAVING}`;

/** What each step asks for, how to do it by keys, and how to go on where the page has no such thing. */
export const stepWords: Record<Step, { ask: string; keys: string; skip: string }> = {
  customer: { ask: 'Click a message from the customer.', keys: MESSAGE_KEYS, skip: 'There is none' },
  own: { ask: 'Click a message that you wrote.', keys: MESSAGE_KEYS, skip: 'I wrote none here' },
  composer: {
    ask: 'Click the box you write in.',
    keys: `By keys: up and down go from box to box. Enter takes it. ${LEAVING}`,
    skip: 'There is no box',
  },
};

export const sideWords: Record<Side, string> = {
  customer: 'Customer',
  you: 'You',
  note: 'Note',
  notice: 'Notice',
  'not-read': 'Not read',
};

const count = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`);

/** "12 messages: 7 from the customer, 5 from you." */
export function summarise({ messages }: Pick<Trial, 'messages'>): string {
  const of = (direction: string) => messages.filter((message) => message.direction === direction).length;
  const others = messages.length - of('inbound') - of('outbound');
  const parts = [
    `${of('inbound')} from the customer`,
    `${of('outbound')} from you`,
    ...(others > 0 ? [count(others, 'note or notice', 'notes and notices')] : []),
  ];
  return `${count(messages.length, 'message', 'messages')}: ${parts.join(', ')}.`;
}

/** What else there is to know before it is saved: what becomes of replies, and whose name is kept. */
export function foundWords({ adapter, trial }: { adapter: Adapter; trial: Trial }): string[] {
  const name = nameHeldBy(adapter);
  return [
    ...(name
      ? [`This knows you by your name, “${name}”: nothing else tells your messages. It will not do for a colleague.`]
      : []),
    replyWords(Boolean(adapter.composer), trial),
  ];
}

function replyWords(isShown: boolean, { composer, isTold }: Trial): string {
  if (!isShown) return 'Without a box, replies are copied.';
  if (!composer) return 'The box to write in was not found again.';
  return isTold
    ? 'Replies go into the box you showed.'
    : 'Deskmate cannot tell conversations apart here: replies are copied, not inserted.';
}
