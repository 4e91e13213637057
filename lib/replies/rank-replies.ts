import type { Reply } from '@/lib/domain/reply';
import type { Intent, Sentiment } from '@/lib/domain/signal';
import { isChatter } from './fits-intent';
import { primaryLanguage } from './primary-language';
import { chooseVariant } from './choose-variant';
import { fitTone, readRegister } from './fit-tone';
import { noVotes, type LearnedReplies } from './learned-replies';
import type { SuggestionContext } from './make-suggestion';
import { type ReplyIndex, wordsMet } from './reply-index';

export interface ReplyQuery extends SuggestionContext {
  /** What the customer wants, condensed or as written. */
  question: string;
  /** Intents found in the message, with how sure, 0 to 1; empty when none was understood. */
  intents: readonly { label: Intent; confidence: number }[];
  sentiment: Sentiment | null;
  /** BCP 47 of the customer's message; null when not known. */
  language: string | null;
  /** The customer's last message as written; it shows how they speak. */
  message?: string;
  /** The question as outcomes keep it: without names and numbers. */
  kept?: string;
  /** Replies that were inserted in this conversation already. */
  used?: ReadonlySet<string>;
  /** Replies that the agent does not want for this question. */
  dismissed?: ReadonlySet<string>;
  /** Texts already sent in this conversation: the same is not offered again. */
  sent: readonly string[];
  /** Host of the inbox; without it, replies for all inboxes are offered. */
  site?: string | null;
  /** At most so many replies, 3 unless told. */
  limit?: number;
}

export interface RankedReply {
  reply: Reply;
  /** 0 to 1. */
  score: number;
  /** The intent it fits; null when only the words led to it. */
  intent: Intent | null;
  /** Words of the reply that the question met, in the order of the question. */
  words: string[];
  /** It was used for such messages on this device. */
  isLearned: boolean;
}

/** How much a perfect fit of the intent, or of the words, is worth alone. */
const INTENT_WORTH = 0.8;
const WORDS_WORTH = 0.5;
/** The same of what was used before for a message just like it, lately. */
const LEARNED_WORTH = 0.5;
/** So much is taken from what was called not helpful for a message just like it, lately. */
const DISMISSED_COST = 0.5;
/** So near, it is said as the reason, and a message that asks for nothing may be answered with it. */
const LEARNED_REASON = 0.5;
/** A reply names its main intent first. */
const SECOND_INTENT = 0.85;
/**
 * The words count half when their BM25 is so many times that of a word which only one reply has; so the floor means the
 * same in a library of ten replies and of a thousand.
 */
const HALF_WORDS = 2.2;
/** Beside thanks or a greeting, an intent has to be so much as sure as it to count. */
const BESIDE_CHATTER = 0.5;
/** A reply in another language comes after all of the customer's own language that fit as well. */
const OTHER_LANGUAGE = 0.6;
const UNKNOWN_LANGUAGE = 0.9;
/** In a language that neither the customer writes nor the agent reads, it comes after those, too. */
const FOREIGN = 0.9;
/** Nobody who is angry wants to be greeted or congratulated, nobody who is glad to be appeased. */
const WRONG_MOOD = 0.4;
/**
 * A reply tagged so says that something was done (a refund sent, a trace opened); only the agent knows whether it was, so
 * the reply that asks or explains comes first.
 */
export const AFTER_ACTION_TAG = 'after-action';
const AFTER_ACTION = 0.85;
const FLOOR = 0.25;

/** Titles and tags are all short: their length says little. */
const bm25 = { k: 1.2, b: 0.3, d: 0.5 };
const boost = { title: 2, tags: 1.5, shortcut: 1, body: 0.25 };

interface WordsMet {
  likeness: number;
  words: string[];
}

const meetWords = (index: ReplyIndex, question: string): Map<string, WordsMet> => {
  const found = index.search(question, {
    // What a reply is about is weighed by itself, and its folder is for the agent.
    fields: Object.keys(boost),
    boost,
    bm25,
    fuzzy: (word) => (word.length > 4 ? 0.2 : false),
    weights: { fuzzy: 0.6, prefix: 0.3 },
  });
  // The rarity, by BM25's formula, of a word that one reply has.
  const half = HALF_WORDS * Math.log(1 + Math.max(0, index.documentCount - 0.5) / 1.5);
  return new Map(
    found.map((result) => {
      const score = result.score / Math.max(1, result.queryTerms.length);
      return [String(result.id), { likeness: score / (score + half), words: wordsMet(result) }];
    }),
  );
};

/** Without a known language the library's own comes first, if only just. */
const mainLanguage = (replies: Iterable<Reply>): string => {
  const counts = new Map<string, number>();
  for (const { language } of replies)
    counts.set(primaryLanguage(language), (counts.get(primaryLanguage(language)) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))[0]?.[0] ?? '';
};

/** A reply that fits two intents of the message fits it better than one that fits either. */
const weighIntents = (reply: Reply, intents: ReplyQuery['intents']): { label: Intent | null; fit: number } => {
  let label: Intent | null = null;
  let largest = 0;
  let miss = 1;
  for (const intent of intents) {
    const at = reply.intents.indexOf(intent.label);
    const fit = at < 0 ? 0 : intent.confidence * (at === 0 ? 1 : SECOND_INTENT);
    miss *= 1 - Math.min(1, fit);
    if (fit > largest) [label, largest] = [intent.label, fit];
  }
  return { label, fit: 1 - miss };
};

const weighMood = (reply: Reply, sentiment: ReplyQuery['sentiment']): number => {
  const [main] = reply.intents;
  if (main === undefined) return 1;
  const isGlad = main === 'praise' || main === 'thanks_or_closing' || main === 'greeting';
  const isWrong = (sentiment === 'negative' && isGlad) || (sentiment === 'positive' && main === 'complaint');
  return isWrong ? WRONG_MOOD : 1;
};

/** The replies that fit a message, the best first; ties by id. Empty when none is good enough. */
export function rankReplies(
  replies: ReadonlyMap<string, Reply>,
  index: ReplyIndex,
  learned: LearnedReplies,
  query: ReplyQuery,
): RankedReply[] {
  const { sentiment, language } = query;
  const votes = learned.vote(query.kept ?? query.question);
  const register = readRegister(query.message ?? query.question);
  const met = meetWords(index, query.question);
  const top = query.intents.toSorted((a, b) => b.confidence - a.confidence)[0];
  const asksNothing = top !== undefined && isChatter(top.label);
  const intents = asksNothing
    ? query.intents.filter((each) => each.confidence >= BESIDE_CHATTER * top.confidence)
    : query.intents;
  const isKnown = language !== null && language !== '';
  const own = isKnown ? primaryLanguage(language) : mainLanguage(replies.values());
  const read = query.agentLanguages?.length ? query.agentLanguages : [mainLanguage(replies.values())];
  const other = isKnown ? OTHER_LANGUAGE : UNKNOWN_LANGUAGE;

  const ranked: RankedReply[] = [];
  for (const reply of replies.values()) {
    const { label, fit } = weighIntents(reply, intents);
    if (query.dismissed?.has(reply.id)) continue;
    const { used, dismissed } = votes.get(reply.id) ?? noVotes;
    const isLearned = used >= LEARNED_REASON;
    if (asksNothing && fit === 0 && !isLearned) continue;
    // A reply made for chatter is no answer to a message that wants something, whatever words they share.
    if (fit === 0 && reply.intents.length > 0 && reply.intents.every(isChatter)) continue;
    const { likeness, words } = met.get(reply.id) ?? { likeness: 0, words: [] };
    const isOther = chooseVariant(reply, [own]) === null;
    const mood = weighMood(reply, sentiment) * fitTone(reply.tone, sentiment, register);
    const claim = reply.tags.includes(AFTER_ACTION_TAG) ? AFTER_ACTION : 1;
    const missed = (1 - INTENT_WORTH * fit) * (1 - WORDS_WORTH * likeness) * (1 - LEARNED_WORTH * used);
    const reach = !isOther ? 1 : chooseVariant(reply, read) === null ? FOREIGN * other : other;
    const score = (1 - missed) * (1 - DISMISSED_COST * dismissed) * mood * claim * reach;
    if (score >= FLOOR) ranked.push({ reply, score, intent: label, words, isLearned });
  }
  return ranked.toSorted((a, b) => b.score - a.score || (a.reply.id < b.reply.id ? -1 : 1));
}
