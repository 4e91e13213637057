import type { Correction } from '@/lib/domain/assessment';
import type { AssessedMessage, Help } from '@/lib/domain/assist';
import type { Conversation } from '@/lib/domain/conversation';
import type { StoredMessage } from '@/lib/domain/message';
import { applyCorrections } from './apply-corrections';
import { blendIntents } from './blend-intents';
import { buildCourse } from './build-course';
import type { AnsweredBefore } from '@/lib/domain/asked-question';
import type { WeighedMessage } from '@/lib/escalation/weighed-message';
import { customerFacts } from './escalation/customer-facts';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { askQuestion, namesIn, questionToKeep } from './ask-question';
import { noReplyMemory, replyContext, type ReplyMemory } from './reply-context';
import type { Rooms } from './rooms';
import { customerCard, type Thread } from './thread';

/** Messages that escalation and the open question look at: the matter at hand, not a year of history. */
const recentLength = 60;
/** Among the last so many inbound messages, one of distress keeps the protocol in view. */
const distressLength = 10;

/** A suggestion this much weaker than the best is noise: an empty place hurts less than a key that inserts nonsense. */
const nearReply = 0.7;
const nearPassage = 0.6;
const mostPassages = 3;
/** Read by meaning; what is shown comes of these. */
const mostRead = 8;

const keepNear = <T extends { score: number }>(share: number, suggestions: T[]): T[] =>
  suggestions.filter(({ score }) => score >= share * (suggestions[0]?.score ?? 0));

const lastOf = <T>(list: readonly T[], count: number) => list.slice(Math.max(0, list.length - count));

/** What was learned on this device that bears on suggestions. */
export interface HelpMemory {
  /** Articles, or replies, that the agent does not want for this question. */
  dismissedFor(kind: 'article' | 'reply', conversation: string, question: string): ReadonlySet<string>;
  /** What the pack with this id is called. */
  packName(id: string): string;
  answeredBefore(question: string, language: string | null, conversation: string): AnsweredBefore | null;
  /** Replies that were inserted in this conversation. */
  usedIn(conversation: string): ReadonlySet<string>;
  replies: ReplyMemory;
  /** What was found by words, in the order by meaning as far as it is known. */
  byMeaning?: (question: string, found: PassageSuggestion[]) => PassageSuggestion[];
}

const noMemory: HelpMemory = {
  dismissedFor: () => new Set(),
  packName: (id) => id,
  answeredBefore: () => null,
  usedIn: () => new Set(),
  replies: noReplyMemory,
};

/** Articles are for inboxes, which are named by their host. */
const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).hostname : null);

/** Everything the sidebar shows for a conversation, from what is known of it now. Pure but for the rooms it asks. */
export function buildHelp(
  thread: Thread,
  seen: Omit<Conversation, 'messages'>,
  rooms: Rooms,
  now: number,
  memory: HelpMemory = noMemory,
): Help {
  const inbound = thread.messages.flatMap((message) => assessed(thread, message) ?? []);
  const recent = lastOf(thread.messages, recentLength);
  const latest = inbound.at(-1) ?? null;
  const inDistress = lastOf(inbound, distressLength).findLast(({ assessment }) => assessment.distress.flag);
  const warning = rooms.escalation.weighEscalation({
    messages: weighedMessages(thread),
    dismissed: [...dismissedIn(inbound), ...(inDistress ? saidByProtocol(inbound) : [])],
    marks: thread.marks,
    customer: customerFacts(thread.person),
    now,
  });
  // A person in distress is not a ticket: nothing is asked of the agent but to be there.
  const openQuestion = inDistress ? null : rooms.analysis.findOpenQuestion(recent);

  return {
    conversation: {
      key: thread.conversation.key,
      channel: thread.conversation.channel,
      title: thread.conversation.title,
      messages: thread.messages.length,
      composer: seen.composer,
      reader: seen.reader,
    },
    customer: customerCard(thread),
    latest,
    openQuestion,
    course: buildCourse(
      recent,
      (message) => assessed(thread, message)?.assessment ?? null,
      thread,
      rooms.analysis,
      now,
    ),
    warning,
    distress: inDistress
      ? rooms.escalation.distressProtocol(inDistress.key, inDistress.assessment.language.label)
      : null,
    ...(latest && !inDistress
      ? suggest(thread, seen, inbound, openQuestion, rooms, now, memory)
      : { replies: [], passages: [], answeredBefore: null }),
  };
}

function suggest(
  thread: Thread,
  seen: Omit<Conversation, 'messages'>,
  inbound: readonly AssessedMessage[],
  openQuestion: string | null,
  rooms: Rooms,
  now: number,
  memory: HelpMemory,
): Pick<Help, 'replies' | 'passages' | 'answeredBefore'> {
  const latest = inbound.at(-1);
  if (!latest) return { replies: [], passages: [], answeredBefore: null };
  const { language, sentiment } = latest.assessment;
  const intents = blendIntents(inbound.map(({ assessment }) => assessment));
  const question = withMatter(openQuestion ?? latest.text, inbound[intents[0]?.message ?? -1]?.text);
  const recent = lastOf(thread.messages, recentLength);
  const asked = askQuestion(recent, namesIn(recent, thread.person, seen));
  // What was learned is kept without names, so it is looked up without them.
  const redacted = keptQuestion(thread, seen);
  const dismissed = memory.dismissedFor('article', thread.conversation.key, redacted);
  const byMeaning = memory.byMeaning ?? ((_: string, found: PassageSuggestion[]) => found);
  const sent = thread.messages.filter(({ direction }) => direction === 'outbound').map(({ text }) => text);
  return {
    replies: keepNear(
      nearReply,
      rooms.replies.suggest({
        question,
        intents,
        sentiment: sentiment.label,
        language: language.label,
        message: latest.text,
        kept: redacted,
        dismissed: memory.dismissedFor('reply', thread.conversation.key, redacted),
        used: memory.usedIn(thread.conversation.key),
        ...replyContext(rooms, memory.replies, { seen, messages: thread.messages }, now),
        sent: lastOf(sent, recentLength),
        site: URL.canParse(seen.url) ? new URL(seen.url).hostname : null,
      }),
    ),
    passages: keepNear(
      nearPassage,
      byMeaning(
        asked || question,
        rooms.knowledge
          .suggest({
            question: asked || question,
            intent: intents[0]?.label ?? null,
            language: language.label,
            site: hostOf(seen.url),
            limit: (memory.byMeaning ? mostRead : mostPassages) + dismissed.size,
          })
          .filter(({ article }) => !dismissed.has(article)),
      ),
    )
      .slice(0, mostPassages)
      .map((passage) => namePack(passage, memory.packName)),
    // Where nothing is asked, an old answer would be to something else.
    answeredBefore:
      openQuestion === null ? null : memory.answeredBefore(redacted, language.label, thread.conversation.key),
  };
}

/** People know packs by name. */
export const namePack = (passage: PassageSuggestion, packName: (id: string) => string): PassageSuggestion =>
  passage.pack === null ? passage : { ...passage, pack: packName(passage.pack) };

/** What is asked in a conversation, as it may be kept. */
export const keptQuestion = (thread: Thread, seen: Omit<Conversation, 'messages'>): string =>
  questionToKeep(thread.messages, namesIn(thread.messages, thread.person, seen));

/** "Any news on this?" finds nothing; with the message that said what "this" is, it does. */
function withMatter(question: string, matter: string | undefined): string {
  return matter === undefined || matter.includes(question) || question.includes(matter)
    ? (matter ?? question)
    : `${question}\n${matter}`;
}

function assessed(thread: Thread, message: StoredMessage): AssessedMessage | null {
  const stored = thread.assessments.get(message.key);
  // What was deleted is not judged any more.
  if (message.direction !== 'inbound' || message.deleted || !stored) return null;
  const { key, author, direction, text, sentAt, timeText, seenAt } = message;
  return {
    key,
    author,
    direction,
    text,
    seenAt,
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(timeText === undefined ? {} : { timeText }),
    assessment: applyCorrections(stored.assessment, stored.corrections),
    corrections: stored.corrections,
  };
}

/** The matter at hand as escalation weighs it. By the page's own times only where all of it has one: clocks must not mix. */
export function weighedMessages(thread: Thread): WeighedMessage[] {
  const recent = lastOf(thread.messages, recentLength);
  const sent = recent.map(({ sentAt }) => (sentAt === undefined ? Number.NaN : Date.parse(sentAt)));
  const isTimed = sent.every(Number.isFinite);
  return recent.map((message, at): WeighedMessage => ({
    key: message.key,
    direction: message.direction,
    text: message.text,
    at: isTimed ? (sent[at] ?? message.seenAt) : message.seenAt,
    assessment: assessed(thread, message)?.assessment ?? null,
  }));
}

const isWarning = (correction: Correction) => correction.signal === 'warning';

const dismissedIn = (messages: AssessedMessage[]) =>
  messages.flatMap(({ key, corrections }) => corrections.filter(isWarning).map(({ rule }) => ({ message: key, rule })));

/** The protocol speaks of distress; a warning beside it would say it twice, and differently. */
const saidByProtocol = (messages: AssessedMessage[]) => messages.map(({ key }) => ({ message: key, rule: 'distress' }));
