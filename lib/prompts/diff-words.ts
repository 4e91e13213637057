import { shortestEdit } from '../domain/shortest-edit.ts';
import type { WordChange } from '@/lib/domain/word-change';

/** Words, single signs, and the space between; scripts without spaces go letter by letter. */
const piece =
  /\n+|[^\S\n]+|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+(?:['’.,@:/-][\p{L}\p{M}\p{N}]+)*|./gsu;
const isSpace = (text: string): boolean => /^\s*$/u.test(text);

/**
 * What a rewrite changed, in stretches of whole words that can be taken or left one by one (`applyChanges`). Changes with
 * nothing but space between are one, since one is rarely wanted without the other.
 */
export function diffWords(before: string, after: string): WordChange[] {
  const steps = shortestEdit(before.match(piece) ?? [], after.match(piece) ?? []);
  const changes: WordChange[] = [];
  for (const { kind, text } of steps) {
    const last = changes.at(-1);
    const isSame = kind === 'same';
    const grown = last?.isSame === isSame ? last : { isSame, before: '', after: '' };
    if (grown !== last) changes.push(grown);
    if (kind !== 'added') grown.before += text;
    if (kind !== 'removed') grown.after += text;
  }
  return joinSame(joinAcrossSpace(changes).flatMap(freeSpace));
}

function joinAcrossSpace(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  for (const [at, change] of changes.entries()) {
    const last = joined.at(-1);
    const bridges = change.isSame && isSpace(change.before) && !change.before.includes('\n') && at < changes.length - 1;
    if (last && !last.isSame && (bridges || !change.isSame)) {
      last.before += change.before;
      last.after += change.after;
    } else joined.push({ ...change });
  }
  return joined;
}

/** The space that both versions begin or end with is not part of what changed. */
function freeSpace(change: WordChange): WordChange[] {
  const { isSame, before, after } = change;
  if (isSame) return [change];
  const lead = sharedSpace(/^\s*/u, before, after);
  const trail = sharedSpace(/\s*$/u, before.slice(lead.length), after.slice(lead.length));
  const core = (text: string): string => text.slice(lead.length, text.length - trail.length);
  return [
    { isSame: true, before: lead, after: lead },
    { isSame: false, before: core(before), after: core(after) },
    { isSame: true, before: trail, after: trail },
  ].filter((part) => part.before !== '' || part.after !== '');
}

function sharedSpace(where: RegExp, one: string, other: string): string {
  const [mine = ''] = where.exec(one) ?? [];
  return mine === (where.exec(other)?.[0] ?? '') ? mine : '';
}

function joinSame(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last?.isSame && change.isSame) {
      last.before += change.before;
      last.after += change.after;
    } else joined.push({ ...change });
  }
  return joined;
}
