import type { DirectionRule, Part } from '@/lib/domain/adapter';
import { select } from '../adapted/read-part';
import { holds } from '../page/composed-tree';
import { alignedSide, sideOf } from '../page/side-of';
import { chainOf } from './chain';
import type { FoundRows } from './find-rows';
import { markRules } from './mark-rules';
import { waysTo } from './ways-to';

/** Below this a mark says too little; the side that a bubble stands on says more. */
const LEAST_SCORE = 3;

/** What the rows tell about who wrote them besides their marks. */
interface Hints {
  /** By row; null where a row names nobody. */
  authors: readonly (string | null)[];
  viewer: Part[] | null;
  customer: Part[] | null;
}

/**
 * The rules that tell own messages from the customer's, several tries, the likeliest first: what the own row is or
 * holds and the other does not, the side it stands on, the names.
 */
export function learnDirection(
  found: FoundRows,
  hints: Hints,
  bubbles: readonly Element[],
  authorFrom: Part[] | null,
): DirectionRule[][] {
  const { customer, own } = found;
  if (!own) return [[{ by: 'otherwise', is: 'inbound' }]];
  if (!customer) return [[{ by: 'otherwise', is: 'outbound' }]];
  const inbound: DirectionRule = { by: 'otherwise', is: 'inbound' };
  const marks = markRules(found, hints.authors);
  const sides = sideRules(found, bubbles);
  const names = nameRules(found, hints, authorFrom);
  const strong = marks.filter(({ score }) => score >= LEAST_SCORE).map(({ rule }) => [rule, inbound]);
  const weak = marks.filter(({ score }) => score < LEAST_SCORE && score > 0).map(({ rule }) => [rule, inbound]);
  return [...strong.slice(0, 3), ...sides.map((rule) => [rule, inbound]), ...names, ...weak.slice(0, 3)];
}

function sideRules({ list, customer, own, rows, css }: FoundRows, bubbles: readonly Element[]): DirectionRule[] {
  if (!customer || !own) return [];
  // The outermost box around the words that leans differently in the two rows.
  const boxes = bubbles.flatMap((bubble) => {
    const row = rows.find((one) => holds(one, bubble));
    const chain = chainOf(bubble);
    return row
      ? chain
          .slice(0, chain.indexOf(row))
          .reverse()
          .map((box) => waysTo(box, row, css))
      : [];
  });
  for (const sel of [null, ...new Set(boxes.flat())]) {
    const of = (row: Element) => (sel ? (select(row, sel) ?? row) : row);
    if (sideOf(of(own), list) === 'end' && sideOf(of(customer), list) === 'start')
      return [{ by: 'side', ...(sel ? { bubble: sel } : {}) }];
    if (alignedSide(of(own), own) === 'end' && alignedSide(of(customer), customer) === null)
      return [{ by: 'style', ...(sel ? { on: sel } : {}) }];
  }
  return [];
}

function nameRules(
  { rows, customer, own }: FoundRows,
  { authors, viewer, customer: customerName }: Hints,
  from: Part[] | null,
): DirectionRule[][] {
  const name = own && authors[rows.indexOf(own)];
  const other = customer && authors[rows.indexOf(customer)];
  if (!from || name === other) return [];
  // Names are carried over a group only where the page's own name of the person decides.
  if (viewer) return [[{ by: 'author' }]];
  // Own messages alone name nobody.
  if (!name) return [];
  const isOfTwo = authors.every((author) => author === null || author === name || author === other);
  return [
    // Where the page names the customer, all others who write are colleagues: that fits whoever is signed in.
    ...(customerName && other && isOfTwo ? [[{ by: 'author' } as const]] : []),
    [
      { by: 'label', from, own: [name] },
      { by: 'otherwise', is: 'inbound' },
    ],
  ];
}
