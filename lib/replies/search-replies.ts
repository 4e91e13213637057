import type { SearchResult } from 'minisearch';
import type { Reply } from '@/lib/domain/reply';
import { isUnspaced, readQueryWords } from './read-words';
import { type ReplyIndex, wordsMet } from './reply-index';

export interface FoundReply {
  reply: Reply;
  /** 0 to 1. */
  score: number;
  /** Asked for where it is shown: thousands are found, and a handful shown. */
  reason(): string;
}

/** Stems of other words for what the words of a text mean. */
export type WordsLike = (text: string) => string[];

const boost = { title: 3, tags: 2, shortcut: 2, folder: 1.5, topics: 1, body: 1 };
/** Below a shortcut that begins as typed, above nothing. */
const WORDS_SHARE = 0.9;
/** Fewer than so many found by what was typed: other words for it are looked for, too. */
const FEW = 5;
const LIKE_SHARE = 0.5;
/** One letter begins words in every reply; so do two, but for the word that is being typed. */
const SHORTEST_LAST = 2;
const SHORTEST_BEGINNING = 3;
/** Four letters with an error in them are as many words: “rent” is no “sent” and no “went”. */
const SHORTEST_MISSPELT = 5;
const SHARED_BEGINNING = 1;
/** So few letters stand in nearly every text: they look for what a reply is called by. */
const ENOUGH_FOR_TEXT = 4;
const NAMES = ['title', 'tags', 'shortcut', 'folder'];
/** A shorter stem begins too many words. */
const STEM_LENGTH = 4;

/**
 * Replies for what the agent typed so far: an exact shortcut, then shortcuts that begin so, then words, typing errors and
 * unfinished words allowed; and where these find little, words that mean the same. `/` may lead.
 */
export function searchReplies(
  replies: ReadonlyMap<string, Reply>,
  index: ReplyIndex,
  text: string,
  wordsLike: WordsLike = () => [],
): FoundReply[] {
  const typed = text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/^[/;:]+/, '');
  if (typed === '') return [];
  const found = new Map<string, FoundReply>();
  for (const reply of replies.values()) {
    const shortcut = reply.shortcut.normalize('NFC').toLowerCase();
    if (!shortcut.startsWith(typed)) continue;
    const isWhole = shortcut === typed;
    found.set(reply.id, { reply, score: isWhole ? 1 : 0.95, reason: () => `shortcut ${reply.shortcut}` });
  }
  const add = (results: readonly SearchResult[], share: number) => {
    const highest = results[0]?.score ?? 1;
    for (const result of results) {
      const reply = replies.get(String(result.id));
      if (reply === undefined || found.has(reply.id)) continue;
      const reason = () => `mentions ${wordsMet(result).slice(0, 3).join(', ')}`;
      found.set(reply.id, { reply, score: (share * result.score) / highest, reason });
    }
  };
  const fuzzy = (word: string) => (word.length >= SHORTEST_MISSPELT ? 0.2 : false);
  const typedWords = readQueryWords(typed);
  /** A word met by a typing error begins as it was typed: “cello” is no “hello”. */
  const isMeant = ({ terms }: SearchResult) =>
    terms.some((term) => typedWords.some((word) => term.startsWith(word.slice(0, SHARED_BEGINNING))));
  const isUnfinished = (word: string, at: number, words: string[]) =>
    isUnspaced(word) || word.length >= (at === words.length - 1 ? SHORTEST_LAST : SHORTEST_BEGINNING);
  const fields = typed.length < ENOUGH_FOR_TEXT && !isUnspaced(typed) ? NAMES : Object.keys(boost);
  add(index.search(typed, { fields, boost, prefix: isUnfinished, fuzzy, filter: isMeant }), WORDS_SHARE);
  const like = found.size < FEW ? wordsLike(typed) : [];
  const prefix = (word: string) => word.length >= STEM_LENGTH;
  if (like.length > 0) add(index.search(like.join(' '), { boost, prefix }), LIKE_SHARE);
  return [...found.values()].toSorted((a, b) => b.score - a.score || (a.reply.id < b.reply.id ? -1 : 1));
}
