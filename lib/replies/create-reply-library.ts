import type { SuggestionOutcome } from '@/lib/domain/outcome';
import type { Reply } from '@/lib/domain/reply';
import { servesHost } from '@/lib/domain/serves-host';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { fitsIntent } from './fits-intent';
import { createLearnedReplies } from './learned-replies';
import { makeSuggestion, type SuggestionContext } from './make-suggestion';
import { AFTER_ACTION_TAG, rankReplies, type RankedReply, type ReplyQuery } from './rank-replies';
import { createReplyIndex, rowOf } from './reply-index';
import { searchReplies, type WordsLike } from './search-replies';
import { createSentCheck } from './was-sent';

const DEFAULT_LIMIT = 3;
const SEARCH_LIMIT = 10;

/** Of a reply that was inserted here before, less of its text tells that it was sent: agents write it over. */
const USED_SHARE = 0.4;

const reasonOf = ({ reply, intent, words, isLearned }: RankedReply): string => {
  const met = words.slice(0, 3).join(', ');
  const fit = intent !== null ? fitsIntent(intent) : met === '' ? '' : `mentions ${met}`;
  const reasons = [
    fit,
    ...(isLearned ? ['you used it for such messages'] : []),
    ...(reply.tags.includes(AFTER_ACTION_TAG) ? ['send only if it was done'] : []),
  ];
  return reasons.filter((reason) => reason !== '').join('; ');
};

/**
 * The canned replies in memory: suggested by what the customer wants, searched by what the agent types. Same replies
 * and same query, same answer, in whatever order they came.
 */
export function createReplyLibrary({ wordsLike = () => [] }: { wordsLike?: WordsLike } = {}) {
  const replies = new Map<string, Reply>();
  const index = createReplyIndex();
  let learned = createLearnedReplies([], 0);

  const remove = (id: string): void => {
    const known = replies.get(id);
    if (known === undefined) return;
    index.remove(rowOf(known));
    replies.delete(id);
  };

  return {
    /** Adds replies; one with a known id replaces it. */
    put(added: readonly Reply[]): void {
      for (const reply of added) {
        remove(reply.id);
        index.add(rowOf(reply));
        replies.set(reply.id, reply);
      }
    },

    /** Takes replies out; unknown ids are ignored. */
    remove(ids: readonly string[]): void {
      for (const id of ids) remove(id);
    },

    /** The replies that fit, the best first, filled in; empty when none is good enough. Scores run from 0 to 1. */
    suggest(query: ReplyQuery): ReplySuggestion[] {
      const wasSent = createSentCheck(query.sent);
      const offered: ReplySuggestion[] = [];
      for (const ranked of rankReplies(replies, index, learned, query)) {
        if (offered.length >= (query.limit ?? DEFAULT_LIMIT)) break;
        const { reply, score } = ranked;
        if (query.site != null && !servesHost(reply.sites, query.site)) continue;
        const suggestion = makeSuggestion(reply, query, { score, reason: reasonOf(ranked) });
        const share = query.used?.has(reply.id) ? USED_SHARE : undefined;
        if (!wasSent(suggestion.text, share)) offered.push(suggestion);
      }
      return offered;
    },

    /** What was inserted for which question on this device; in the place of what was taught before. */
    teach(outcomes: readonly SuggestionOutcome[], now: number): void {
      learned = createLearnedReplies(outcomes, now);
    },

    /** The agent's own search by shortcut, title, tag or text; tolerant of typing errors and unfinished words. */
    search(text: string, context: SuggestionContext, limit: number = SEARCH_LIMIT): ReplySuggestion[] {
      return searchReplies(replies, index, text, wordsLike)
        .slice(0, limit)
        .map(({ reply, score, reason }) => makeSuggestion(reply, context, { score, reason: reason() }));
    },

    /** The ids of all that the agent's own search finds, the best first. */
    find: (text: string): string[] => searchReplies(replies, index, text, wordsLike).map(({ reply }) => reply.id),

    /** Replies held. */
    get size(): number {
      return replies.size;
    },
  };
}
export type ReplyLibrary = ReturnType<typeof createReplyLibrary>;
