import type { Adapter } from '@/lib/domain/adapter';
import { limits } from '@/lib/domain/limits';
import { cutText } from '../page/cut-text';

/** Parts of a path that stand for one thing among many: numbers, ids, slugs, people. */
const VARIABLE = /\d|[@%~+=]|[^-]-[^-]+-/;
const LONGEST_WORD = 24;
/** Each part may be a repetition of the pattern, of which the schema takes five. */
const MOST_PARTS = 5;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const isVariable = (part: string) => VARIABLE.test(part) || part.length > LONGEST_WORD;

/**
 * For which addresses what was learned holds: the page's host, and where its path begins with words ("/messages/…"),
 * with these, since the rest of the host is something else.
 *
 * @returns null where the address cannot be told by a host (a file, a numbered address of six groups)
 */
export function learnMatch(address: string): Adapter['match'] | null {
  if (!URL.canParse(address)) return null;
  const { hostname, pathname } = new URL(address);
  if (!/^[a-z0-9.-]{1,253}$/.test(hostname)) return null;
  const parts = pathname.split('/').filter(Boolean).slice(0, MOST_PARTS);
  const lastWord = parts.findLastIndex((part) => !isVariable(part));
  const firstId = parts.findIndex(isVariable);
  // Words up to the first id; ids before the first word are any.
  const end = firstId > 0 ? firstId : lastWord + 1;
  if (end <= 0) return { hosts: [hostname] };
  const known = parts.slice(0, end).map((part) => (isVariable(part) ? '[^/]+' : escape(part)));
  const path = `^\\/${known.join('\\/')}${end < parts.length ? '\\/' : ''}`;
  // Addresses can be odder than that ("//").
  return { hosts: [hostname], ...(new RegExp(path, 'u').test(pathname) ? { path } : {}) };
}

/** What a match stands for, as a person would write it: "desk.example.com/inbox/open". */
export function nameOfMatch({ hosts: [host = ''], path = '' }: Adapter['match']): string {
  const words = path.replace('^', '').replaceAll('[^/]+', '*').replace(/\\(.)/g, '$1').replace(/\/$/, '');
  return cutText(host + words, limits.name);
}

/** Where the address names the conversation: its last id, in path, hash or a telling parameter. */
export function learnThreadUrl(address: string): string[] | null {
  if (!URL.canParse(address)) return null;
  const { pathname, search, hash } = new URL(address);
  const named = /[?&]((?:c|id|t|thread|conversation|chat|ticket|topic)(?:_?id)?)=([^&#]+)/i.exec(
    search + hash.replace('#', '&'),
  );
  const finds = (pattern: string) => new RegExp(pattern, 'u').exec(address)?.[1];
  const parameter = named?.[1] && `[?&#]${escape(named[1])}=([^&#]+)`;
  if (parameter && finds(parameter)) return [parameter];
  for (const [whole, start] of [
    [hash.replace(/^#!?/, ''), '#!?\\/?'],
    [pathname, '\\/'],
  ] as const) {
    const parts = whole.split(/[/?]/).filter(Boolean);
    const at = parts.findLastIndex((part) => /\d/.test(part) && !/\.html?$/.test(part));
    if (at < 0 || at >= MOST_PARTS) continue;
    const way = parts.slice(0, at).map((part) => (isVariable(part) ? '[^/#?]+' : escape(part)));
    const pattern = `${start}${[...way, '([^/?#]+)'].join('\\/')}`;
    if (finds(pattern)) return [pattern];
  }
  return null;
}
