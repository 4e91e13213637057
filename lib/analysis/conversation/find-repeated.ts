import type { ConversationMood } from '@/lib/domain/conversation-mood';
import type { Intent } from '@/lib/domain/signal';
import { createPhraseFinder } from '../find-phrases.ts';
import { repetitionCues } from '../lexicon/repetition-cues.ts';
import { normalise } from '../normalise.ts';
import { readContentWords, share } from './content-words.ts';
import type { SpokenMessage } from './spoken-message';

/** Two questions that share so many of their words ask the same. */
const sameQuestion = 0.6;
/** With one shared word of two, "when does it come?" and "when do you close?" would be the same. */
const leastWords = 2;
/** So many of the newest questions are compared with those before them. */
const reach = 30;
/** How something is said, not what it is about: two greetings are no repeated contact. */
const matterless: ReadonlySet<Intent> = new Set<Intent>([
  'greeting',
  'thanks_or_closing',
  'praise',
  'complaint',
  'ask_for_human',
  'spam',
  'off_topic',
  'other',
]);
/** Returns, repairs and disputes run for about a month; after that the same topic is a new matter. */
const sameMatterDays = 30;
const day = 24 * 60 * 60 * 1_000;

const findCues = createPhraseFinder([{ label: 'again', lines: repetitionCues }]);

/** The newest message of the customer that brings up a matter again; `messages` are in order of time. */
export function findRepeated(messages: readonly SpokenMessage[]): ConversationMood['repeated'] {
  const asked = messages
    .map((message, place) => ({ ...message, place }))
    .filter(({ direction, assessment }) => direction === 'inbound' && assessment?.question.asked)
    .slice(-reach)
    .map(({ text, assessment, ...rest }) => ({
      ...rest,
      words: readContentWords(text.slice(assessment?.question.asked?.start, assessment?.question.asked?.end)),
    }));
  for (const { key, direction, text } of messages.toReversed().slice(0, reach)) {
    if (direction !== 'inbound') continue;
    const at = asked.findIndex((one) => one.key === key);
    const own = asked[at];
    const earlier = own && own.words.size >= leastWords ? asked.slice(0, at) : [];
    const same = earlier.findLast(
      ({ words }) =>
        words.size >= leastWords &&
        Math.min(share(words, own?.words ?? words), share(own?.words ?? words, words)) >= sameQuestion,
    );
    if (same !== undefined) return { message: key, sign: 'asks again', earlier: same.key };
    if (findCues(normalise(text).words).length > 0) return { message: key, sign: 'says', earlier: null };
  }
  return null;
}

/** A conversation of the same person, elsewhere or earlier. */
export interface PastMatter {
  conversation: string;
  intent: Intent | null;
  /** Epoch milliseconds of its last message. */
  at: number;
}

/** Conversations of the last 30 days about one of these intents, newest first. */
export function findBefore(
  intents: ReadonlySet<Intent>,
  past: readonly PastMatter[],
  now: number,
): ConversationMood['before'] {
  return past
    .flatMap(({ conversation, intent, at }) =>
      intent !== null && intents.has(intent) && !matterless.has(intent) && at <= now && now - at <= sameMatterDays * day
        ? [{ conversation, intent, at }]
        : [],
    )
    .toSorted((a, b) => b.at - a.at);
}
