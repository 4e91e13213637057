import type { Reply } from '@/lib/domain/reply';
import { type ReplyIndex, wordsMet } from './reply-index';

export interface FoundReply {
  reply: Reply;
  /** 0 to 1. */
  score: number;
  reason: string;
}

const boost = { title: 3, tags: 2, shortcut: 2, body: 1 };
/** Below a shortcut that begins as typed, above nothing. */
const WORDS_SHARE = 0.9;

/** Replies for what the agent typed so far: an exact shortcut, then shortcuts that begin so, then words. `/` may lead. */
export function searchReplies(replies: ReadonlyMap<string, Reply>, index: ReplyIndex, text: string): FoundReply[] {
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/^[/;:]/, '');
  if (typed === '') return [];
  const found = new Map<string, FoundReply>();
  for (const reply of replies.values()) {
    const shortcut = reply.shortcut.toLowerCase();
    if (!shortcut.startsWith(typed)) continue;
    const isWhole = shortcut === typed;
    found.set(reply.id, { reply, score: isWhole ? 1 : 0.95, reason: `shortcut ${reply.shortcut}` });
  }
  const results = index.search(typed, { boost, prefix: true, fuzzy: (word) => (word.length > 3 ? 0.2 : false) });
  const highest = results[0]?.score ?? 1;
  for (const result of results) {
    const reply = replies.get(String(result.id));
    if (reply === undefined || found.has(reply.id)) continue;
    const words = wordsMet(result).slice(0, 3).join(', ');
    found.set(reply.id, { reply, score: (WORDS_SHARE * result.score) / highest, reason: `mentions ${words}` });
  }
  return [...found.values()].toSorted((a, b) => b.score - a.score || (a.reply.id < b.reply.id ? -1 : 1));
}
