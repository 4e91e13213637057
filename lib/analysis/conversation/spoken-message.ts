import type { Direction } from '@/lib/domain/message';
import type { IntentSignal, QuestionSignal, SentimentSignal } from '@/lib/domain/signal';

/** What is read of a message here; a stored message with its assessment will do. */
export interface SpokenMessage {
  key: string;
  direction: Direction;
  /** Epoch milliseconds; NaN where the page shows no time: then it stays behind the message that it was given behind. */
  at: number;
  text: string;
  /** Null where nothing was judged: agents' messages, or no models yet. */
  assessment: {
    sentiment: Pick<SentimentSignal, 'label' | 'score'>;
    question: Pick<QuestionSignal, 'isQuestion' | 'asked'>;
    intent: Pick<IntentSignal, 'label' | 'confidence'>;
  } | null;
}

/** By time, and in the order given where times are equal or missing. */
export function orderByTime(messages: readonly SpokenMessage[]): SpokenMessage[] {
  let last = -Infinity;
  const timed = messages.map((message, place) => {
    if (Number.isFinite(message.at)) last = message.at;
    return { message, at: last, place };
  });
  // `-Infinity - -Infinity` is no number: equal times are told before they are subtracted.
  return timed.sort((a, b) => (a.at === b.at ? a.place - b.place : a.at - b.at)).map(({ message }) => message);
}
