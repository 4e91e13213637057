import type { DirectionRule } from '@/lib/domain/adapter';
import { isMatch, queryAll } from '../page/query';
import { sideOf } from '../page/side-of';
import { chainOf } from './chain';
import type { FoundRows } from './find-rows';
import { marksOf } from './marks-of';
import { wordsOf } from './stable-name';

const OWN =
  /^(?:own|out|outgoing|outbound|sent|self|mine|me|my|you|agent|operator|staff|admin|right|end|reverse|owner|support|team|seller|host)$/;
const OTHER =
  /^(?:in|incoming|inbound|received|other|others|them|theirs|their|customer|visitor|client|contact|guest|left|start|requester|buyer|peer|partner)$/;
/** Attributes whose value is a person, unless it is what the person is ("agent"). */
const WHO = /\[data-(?:[a-z-]+-)?(?:author|sender|user|username|name|from|person|participant)="([^"]+)"\]/;
const MOST_MARKS = 150;

/** A mark on the row, on a box around it, or on something in it. */
interface Sign {
  css: string;
  /** The row itself matches, not something in it. */
  isOnRow: boolean;
  base: number;
}

function signsOf(row: Element, rowCss: string, list: Element): Sign[] {
  const signs: Sign[] = marksOf(row).map((css) => ({ css, base: 3, isOnRow: true }));
  const simple = rowCss.includes(',') || rowCss.includes('>') ? null : rowCss;
  for (const box of chainOf(row).slice(1)) {
    if (box === list || !simple) break;
    signs.push(...marksOf(box).map((mark) => ({ css: `${mark} ${simple}`, base: 2, isOnRow: true })));
  }
  const inner = [row, ...row.querySelectorAll('*'), ...queryAll(row, '>>> *')].slice(1, 1 + MOST_MARKS);
  for (const element of inner) {
    const isPierced = element.getRootNode() !== row.getRootNode();
    const depth = chainOf(element).length - chainOf(row).length;
    signs.push(
      ...marksOf(element).map((mark) => ({
        css: isPierced ? `>>> ${mark}` : mark,
        base: Math.max(1, 2.5 - depth / 4),
        isOnRow: false,
      })),
    );
  }
  return [...new Map(signs.toReversed().map((sign) => [sign.css, sign])).values()].reverse().slice(0, MOST_MARKS);
}

const hits = (row: Element, css: string): boolean =>
  css.includes('>>>') ? queryAll(row, css).length > 0 : isMatch(row, css) || row.querySelector(css) !== null;

const isRole = (word: string) => OWN.test(word) || OTHER.test(word);

/** Whether a mark stands for one of two people: it would fit no colleague and no other customer. */
function marksOnePerson(css: string, names: readonly (string | null | undefined)[]): boolean {
  const isName = (word: string) =>
    word.length > 2 &&
    !isRole(word) &&
    names.some((name) =>
      name
        ?.toLowerCase()
        .split(/[^\p{L}\d]+/u)
        .includes(word),
    );
  const [, who] = WHO.exec(css) ?? [];
  return wordsOf(css).some(isName) || (who !== undefined && !wordsOf(who).some(isRole));
}

/**
 * Rules by what the own row is or holds and the customer's does not, or the other way about; the likeliest first. A mark
 * is the likelier the nearer to the row it is, the more its name says, and the better it agrees with names and sides.
 */
export function markRules(
  { rows, css, list, customer, own }: FoundRows,
  authors: readonly (string | null)[],
): { rule: DirectionRule; score: number }[] {
  if (!customer || !own) return [];
  const [theirName, myName] = [authors[rows.indexOf(customer)], authors[rows.indexOf(own)]];
  const isOfMany = ({ css: one }: Sign) => !marksOnePerson(one, [theirName, myName]);
  const theirs = signsOf(customer, css, list).filter((sign) => !hits(own, sign.css) && isOfMany(sign));
  const mine = signsOf(own, css, list).filter((sign) => !hits(customer, sign.css) && isOfMany(sign));
  const hasNames = Boolean(theirName && myName && theirName !== myName);
  const [theirSide, mySide] = [sideOfRow(customer, list), sideOfRow(own, list)];
  const hasSides = theirSide !== null && mySide !== null && theirSide !== mySide;

  /** From 1 (all that is known speaks for it) to -1. */
  const agreement = (isOwn: (row: Element) => boolean): number => {
    let [right, wrong] = [0, 0];
    rows.forEach((row, index) => {
      if (row === customer || row === own) return;
      const byName = hasNames ? (authors[index] === myName ? true : authors[index] === theirName ? false : null) : null;
      const side = hasSides && byName === null ? sideOfRow(row, list) : null;
      const truth = byName ?? (side === null ? null : side === mySide);
      if (truth === null) return;
      if (truth === isOwn(row)) right++;
      else wrong++;
    });
    return right + wrong === 0 ? 0 : (right - 3 * wrong) / (right + wrong);
  };
  const spoken = (sign: Sign, good: RegExp, bad: RegExp) => {
    const words = wordsOf(sign.css.replace(`${css}`, ''));
    return words.some((word) => good.test(word)) ? 3 : words.some((word) => bad.test(word)) ? -2 : 0;
  };
  /** A mark that the other side answers with one of its own splits the thread in two. */
  const isAnswered = (sign: Sign, others: readonly Sign[]) =>
    others.some((other) => rows.every((row) => hits(row, sign.css) !== hits(row, other.css)));

  const scored = [
    ...mine.map((sign) => ({
      rule: ruleOf(sign, css, 'outbound'),
      score:
        sign.base -
        2 +
        spoken(sign, OWN, OTHER) +
        4 * agreement((row) => hits(row, sign.css)) +
        (isAnswered(sign, theirs) ? 2 : 0),
    })),
    ...theirs.map((sign) => ({
      // Rows without the customer's mark are one's own.
      rule: ruleOf(sign, css, 'inbound'),
      score: sign.base - 2.5 + spoken(sign, OTHER, OWN) + 4 * agreement((row) => !hits(row, sign.css)),
    })),
  ];
  return scored.toSorted((a, b) => b.score - a.score).flatMap(({ rule, score }) => (rule ? { rule, score } : []));
}

/** Decides every row by one mark: those that have it, and all others. */
function ruleOf({ css: mark, isOnRow }: Sign, rowCss: string, meaning: 'inbound' | 'outbound'): DirectionRule | null {
  if (mark.includes('>>>')) return meaning === 'outbound' ? piercedRule(mark) : null;
  const rowWith = (test: string) =>
    rowCss
      .split(',')
      .map((one) => one.trim() + test)
      .join(', ');
  const has = isOnRow ? mark : rowWith(`:has(${mark})`);
  const hasNot = isOnRow ? rowWith(`:not(${mark})`) : rowWith(`:not(:has(${mark}))`);
  return meaning === 'outbound'
    ? { by: 'selector', outbound: has, inbound: hasNot }
    : { by: 'selector', outbound: hasNot, inbound: has };
}

/** What stands in a shadow root within the row is no part of a selector for the row: its value is read instead. */
function piercedRule(mark: string): DirectionRule | null {
  const found = /^>>> (?:\.([\w-]+)|\[([\w-]+)\*?="([\w-]+)"\])$/.exec(mark);
  const [, name, attr, value] = found ?? [];
  const match = name ?? value;
  return match ? { by: 'label', from: [{ sel: mark, attr: attr ?? 'class', match }], own: [match] } : null;
}

/** The side that the words of a row lean to: its first box that leans at all. */
function sideOfRow(row: Element, list: Element): 'start' | 'end' | null {
  let at: Element | null = row;
  for (let level = 0; at && level < 5; level++) {
    const side = sideOf(at, list);
    if (side) return side;
    at = at.childElementCount === 1 ? at.firstElementChild : (at.querySelector('p, span, div') ?? null);
  }
  return null;
}
