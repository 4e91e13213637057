import type { StoredAssessment } from '@/lib/domain/assessment';
import type { StoredMessage } from '@/lib/domain/message';
import { wordsOf } from '@/lib/domain/person-terms';
import { timeOf } from '@/lib/domain/time-of';
import type { TimelineMessage, TimelinePage, TimelinePlace } from '@/lib/domain/timeline';
import type { Store } from '@/lib/store/open-store';
import { applyCorrections } from '../apply-corrections';

const pageLength = 50;
/** So many are looked through before a search says how far it is. */
const mostLooked = 4_000;
/** On each side of a message that was found. */
const aroundLength = 3;

function show(message: StoredMessage, at: number, stored: StoredAssessment | undefined): TimelineMessage {
  const { key, conversation, author, direction, text, sentAt, timeText, attachments, edited, deleted } = message;
  const assessment = stored && applyCorrections(stored.assessment, stored.corrections);
  const isDeleted = deleted === true;
  return {
    key,
    conversation,
    author,
    direction,
    text,
    at,
    isTimeKnown: sentAt !== undefined,
    ...(timeText === undefined ? {} : { timeText }),
    attachments: attachments.length,
    isEdited: edited === true,
    isDeleted,
    // What was taken back is not judged any more.
    mood: (!isDeleted && assessment?.sentiment.label) || null,
    intent: (!isDeleted && assessment?.intent.label) || null,
  };
}

/** Whether all words that were asked for begin words of a text. */
export function matcherOf(text: string): ((message: Pick<StoredMessage, 'text'>) => boolean) | null {
  const asked = wordsOf(text);
  if (asked.length === 0) return null;
  return (message) => {
    const words = wordsOf(message.text);
    return asked.every((one) => words.some((word) => word.startsWith(one)));
  };
}

/** A page of what people wrote and were written, newest first; with a text, those messages that have its words. */
export async function readTimeline(
  { timeline }: Pick<Store, 'timeline'>,
  people: readonly string[],
  text: string,
  place: TimelinePlace | null,
): Promise<TimelinePage> {
  const wanted = matcherOf(text);
  const rows = await timeline.page(people, place, { most: pageLength, ...(wanted && { wanted, mostLooked }) });
  const judged = new Map(rows.assessments.map((one) => [one.message, one]));
  return {
    messages: rows.messages.map(({ message, at }) => show(message, at, judged.get(message.key))),
    conversations: rows.conversations.map(({ key, channel, title, url }) => ({ key, channel, title, url })),
    next: rows.next,
    looked: rows.looked,
  };
}

/** A message with those around it in its conversation, newest first. */
export async function readAround({ timeline }: Pick<Store, 'timeline'>, key: string): Promise<TimelineMessage[]> {
  const rows = await timeline.around(key, aroundLength);
  return rows.map((message) => show(message, timeOf(message), undefined)).reverse();
}
