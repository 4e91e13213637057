import type { ConversationMood } from '@/lib/domain/conversation-mood';
import type { Course } from '@/lib/domain/course';
import type { StoredMessage } from '@/lib/domain/message';
import type { AnalysisRoom } from './rooms';
import type { Thread } from './thread';

type Spoken = Parameters<AnalysisRoom['judgeConversation']>[0][number];

/** So many of the customer's messages are drawn. */
const drawn = 30;
/** First words of a message, enough to know it by. */
const longestText = 120;

const cut = (text: string): string => text.replace(/\s+/gu, ' ').trim().slice(0, longestText);

/** When it was sent, where the page says so to machines; else it stays where it is. */
const timeOf = ({ sentAt }: Pick<StoredMessage, 'sentAt'>): number =>
  sentAt === undefined ? Number.NaN : Date.parse(sentAt);

/**
 * What is said of the conversation as a whole.
 *
 * @param assessmentOf what was judged about a message, corrections applied; null for what was not
 */
export function buildCourse(
  messages: readonly StoredMessage[],
  assessmentOf: (message: StoredMessage) => Spoken['assessment'],
  { history }: Pick<Thread, 'history'>,
  { judgeConversation }: AnalysisRoom,
  now: number,
): Course {
  const spoken = messages.map((message) => ({
    key: message.key,
    direction: message.direction,
    at: timeOf(message),
    text: message.text,
    assessment: assessmentOf(message),
  }));
  const past = history.map(({ key, intent, lastSeenAt }) => ({ conversation: key, intent, at: lastSeenAt }));
  return withWords(judgeConversation(spoken, { past, now }), new Map(messages.map(({ key, text }) => [key, text])));
}

function withWords(mood: ConversationMood, texts: ReadonlyMap<string, string>): Course {
  const textOf = (message: string): string => texts.get(message) ?? '';
  return {
    tone: mood.points.slice(-drawn).map(({ message, smoothed }) => ({ message, score: smoothed })),
    turn: mood.turn && { ...mood.turn, text: cut(textOf(mood.turn.message)) },
    shift: mood.shift,
    openQuestions: mood.openQuestions.map(({ message, start, end }) => ({
      message,
      text: cut(textOf(message).slice(start, end)),
    })),
    repeated: mood.repeated && {
      message: mood.repeated.message,
      sign: mood.repeated.sign,
      text: cut(textOf(mood.repeated.message)),
    },
    before: mood.before,
  };
}
