import type { Side } from '@/lib/inbox/teach/mark-rows';
import type { Step } from '@/lib/inbox/teach/lesson';
import type { Trial } from '@/lib/inbox/teach/try-adapter';

/** What each step asks for, and how to go on where the page has no such thing. */
export const stepWords: Record<Step, { ask: string; skip: string }> = {
  customer: { ask: 'Click a message from the customer.', skip: 'There is none' },
  own: { ask: 'Click a message that you wrote.', skip: 'I wrote none here' },
  composer: { ask: 'Click the box you write in.', skip: 'There is no box' },
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
