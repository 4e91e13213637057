import { limits } from '@/lib/domain/limits';
import type { Reply } from '@/lib/domain/reply';
import { servesHost } from '@/lib/domain/serves-host';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { fitsIntent } from './fits-intent';
import { AFTER_ACTION_TAG, rankReplies, type ReplyQuery } from './rank-replies';
import { createReplyIndex, rowOf } from './reply-index';
import { renderTemplate, type TemplateValues } from './template/render-template';
import { searchReplies } from './search-replies';
import { createSentCheck } from './was-sent';

const DEFAULT_LIMIT = 3;
const SEARCH_LIMIT = 10;

const suggestionOf = (reply: Reply, values: TemplateValues, score: number, reason: string): ReplySuggestion => {
  const { text, unresolved } = renderTemplate(reply.body, values, { language: reply.language });
  return {
    reply: reply.id,
    title: reply.title,
    shortcut: reply.shortcut,
    text,
    unresolved,
    language: reply.language,
    pack: reply.pack,
    score: Math.round(score * 1000) / 1000,
    reason: reason.slice(0, limits.name),
  };
};

/**
 * The canned replies in memory: suggested by what the customer wants, searched by what the agent types. Same replies
 * and same query, same answer, in whatever order they came.
 */
export function createReplyLibrary() {
  const replies = new Map<string, Reply>();
  const index = createReplyIndex();

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
      for (const { reply, score, intent, words } of rankReplies(replies, index, query)) {
        if (offered.length >= (query.limit ?? DEFAULT_LIMIT)) break;
        if (query.site != null && !servesHost(reply.sites, query.site)) continue;
        const fit = intent === null ? `mentions ${words.slice(0, 3).join(', ')}` : fitsIntent(intent);
        const reason = reply.tags.includes(AFTER_ACTION_TAG) ? `${fit}; send only if it was done` : fit;
        const suggestion = suggestionOf(reply, query.values, score, reason);
        if (!wasSent(suggestion.text)) offered.push(suggestion);
      }
      return offered;
    },

    /** The agent's own search by shortcut, title, tag or text; tolerant of typing errors and unfinished words. */
    search(text: string, values: TemplateValues, limit: number = SEARCH_LIMIT): ReplySuggestion[] {
      return searchReplies(replies, index, text)
        .slice(0, limit)
        .map(({ reply, score, reason }) => suggestionOf(reply, values, score, reason));
    },

    /** The ids of all that the agent's own search finds, the best first. */
    find: (text: string): string[] => searchReplies(replies, index, text).map(({ reply }) => reply.id),

    /** Replies held. */
    get size(): number {
      return replies.size;
    },
  };
}
export type ReplyLibrary = ReturnType<typeof createReplyLibrary>;
