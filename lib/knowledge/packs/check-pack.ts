import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { Pack } from '@/lib/domain/pack';
import { createKnowledge } from '../create-knowledge';
import type { PackFault } from './pack-fault';
import type { Place } from './read-pack-files';

export interface PackFinding extends PackFault {
  kind: 'link' | 'shortcut' | 'review' | 'test' | 'rule';
  /** An error stops `verify-pack` and an update; a warning is told. */
  severity: 'error' | 'warning';
}

export interface CheckOptions {
  /** Where items stand, from `readPackFiles`. */
  places?: ReadonlyMap<string, Place>;
  /** ISO date that review dates are held against. */
  today: string;
  /** Ids of the best replies for a question, from the library that searches them; without it only articles count. */
  searchReplies?: (question: string, limit: number) => string[];
  /** What is wrong with an escalation rule, a sentence each, from the room that weighs them; without it none is tried. */
  checkRule?: (rule: EscalationRule) => string[];
}

/**
 * `[text](where)`, not pictures. The target is taken at once and every part has an end, so that no text makes the search
 * for links take longer than reading it a few times.
 */
const markdownLink = /(?<!!)\[[^\][\n]{0,1000}\]\(\s{0,9}<?(?=([^)\s>]{1,2000}))\1>?[^)\n]{0,300}\)/g;

/**
 * What a schema can't see: links between items, shortcuts that two replies share, articles past their review date, and
 * the pack's own tests, asked of the search that the desk runs, and of the examples of its rules.
 */
export function checkPack(
  pack: Pack,
  { places = new Map(), today, searchReplies, checkRule }: CheckOptions,
): PackFinding[] {
  const find = (
    kind: PackFinding['kind'],
    severity: PackFinding['severity'],
    item: string,
    what: string,
  ): PackFinding => {
    const place = places.get(item);
    return { kind, severity, file: place?.file ?? item, line: place?.line ?? null, field: null, what };
  };

  const articleFiles = new Set([...places.values()].map(({ file }) => file));
  const links = pack.articles.flatMap((article) => {
    const from = places.get(`article ${article.id}`)?.file;
    return [...article.body.matchAll(markdownLink)].flatMap(([, target = '']) => {
      // Addresses with a scheme, and places within the article.
      if (/^[a-z][a-z0-9+.-]*:|^#/i.test(target)) return [];
      const path = from === undefined ? null : resolvePath(from, target.replace(/[?#].*$/, ''));
      if (path !== null && articleFiles.has(path)) return [];
      return [
        find('link', 'error', `article ${article.id}`, `The link to “${target}” leads to no article of this pack.`),
      ];
    });
  });

  const reviews = pack.articles
    .filter(({ reviewBy }) => reviewBy !== undefined && reviewBy < today)
    .map(({ id, reviewBy }) =>
      find('review', 'warning', `article ${id}`, `This article was to be read again by ${reviewBy}.`),
    );

  const rules = pack.escalationRules.flatMap((rule) =>
    (checkRule?.(rule) ?? []).map((what) => find('rule', 'error', `rule ${rule.id}`, what)),
  );

  return [...links, ...checkShortcuts(pack, find), ...runTests(pack, find, searchReplies), ...rules, ...reviews];
}

type Find = (kind: PackFinding['kind'], severity: PackFinding['severity'], item: string, what: string) => PackFinding;

function checkShortcuts({ replies }: Pack, find: Find): PackFinding[] {
  const holder = new Map<string, string>();
  return replies.flatMap(({ id, shortcut }) => {
    if (shortcut === '') return [];
    const first = holder.get(shortcut);
    holder.set(shortcut, first ?? id);
    const what = `The shortcut “${shortcut}” is that of the reply “${first}” too.`;
    return first === undefined ? [] : [find('shortcut', 'error', `reply ${id}`, what)];
  });
}

function runTests(pack: Pack, find: Find, searchReplies: CheckOptions['searchReplies']): PackFinding[] {
  if (pack.tests.length === 0) return [];
  const knowledge = createKnowledge();
  knowledge.setSynonyms(pack.synonyms);
  knowledge.put(pack.articles.map((article) => ({ ...article, pack: pack.id })));
  const replies = new Set(pack.replies.map(({ id }) => id));
  const articles = new Set(pack.articles.map(({ id }) => id));
  return pack.tests.flatMap(({ question, expect, k }, at) => {
    const item = `test ${at}`;
    const unknown = expect.filter((id) => !articles.has(id) && !replies.has(id));
    if (unknown.length > 0)
      return [find('link', 'error', item, `No article or reply has the id “${unknown.join('”, “')}”.`)];
    const found = [
      ...knowledge.search(question, k).map(({ article }) => article),
      ...(searchReplies && expect.some((id) => replies.has(id)) ? searchReplies(question, k) : []),
    ];
    if (expect.some((id) => found.includes(id))) return [];
    // Without a search of replies, nothing can be said of a test that waits for one.
    if (!searchReplies && expect.some((id) => replies.has(id))) return [];
    const first = found.length > 0 ? `found were ${found.slice(0, 3).join(', ')}` : 'nothing was found';
    const what = `“${question}” should find ${expect.join(' or ')} among the first ${k}; ${first}.`;
    return [find('test', 'error', item, what)];
  });
}

/** "articles/a/b.md" and "../c.md" make "articles/c.md"; null for what leads out of the folder. */
function resolvePath(from: string, target: string): string | null {
  const parts = from.split('/').slice(0, -1);
  for (const part of decode(target).split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
