import type { DraftContext } from './draft-context.ts';

/** The latest of a long thread; what was said before is another matter, and reading it takes time. */
const MOST_MESSAGES = 40;
const MOST_TEXT = 2_000;

type Talk = Pick<DraftContext, 'messages'>;

/** Reads a conversation once, however often the agent's draft changes: as long as `messages` is the same array. */
export function keepReading<T>(read: (context: Talk) => T): (context: Talk) => T {
  const kept = new WeakMap<Talk['messages'], { value: T }>();
  return (context) => {
    let entry = kept.get(context.messages);
    if (entry === undefined) kept.set(context.messages, (entry = { value: read(context) }));
    return entry.value;
  };
}

const latest = ({ messages }: Talk): Talk['messages'] => messages.slice(-MOST_MESSAGES);
const cut = (text: string): string => text.slice(0, MOST_TEXT);

/** What was said in the conversation, one message a line, oldest first. */
export const spokenText = keepReading((context) =>
  latest(context)
    .map(({ author, text }) => `${author ?? ''}\n${cut(text)}`)
    .join('\n'),
);

/** The same in small letters. */
export const spokenLower = keepReading((context) => spokenText(context).toLowerCase());

/** What the customer said. */
export const customerText = keepReading((context) =>
  latest(context)
    .filter(({ direction }) => direction === 'inbound')
    .map(({ text }) => cut(text))
    .join('\n'),
);

/** What was sent to the customer, oldest first. */
export const sentTexts = keepReading((context) =>
  latest(context)
    .filter(({ direction }) => direction === 'outbound')
    .map(({ text }) => text),
);
