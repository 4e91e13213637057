import { drawnChildren, holds, parentOf } from '../page/composed-tree';
import { isVisible } from '../page/is-visible';
import { OWN_ROOT } from '../page/own-nodes';
import { growList } from './grow-list';
import { scoreList, type ListScore } from './score-list';

/** Below this score a page has no conversation. Calibrated on the practice inbox, the site pages and the pages of `fixtures/`. */
const LEAST_SCORE = 3;
/** Without a box to write in, the rows themselves must say so: names and times beside text. */
const LEAST_ALONE = 1.5;
const LEAST_SHARE_ALONE = 0.6;
/** Lists taken apart to see whether they are threads. */
const MOST_ALONE = 5;
/** What place on the screen can add; expected of a list only where there is a layout. */
const PLACE_SCORE = 2;
/** Elements looked at; a page with more around its composer is not a chat. */
const MOST_ELEMENTS = 4_000;
/** Children looked into, the last ones: what is true of the newest rows is true of two thousand. */
const CHILDREN_SEEN = 4;
/** The same where a whole page is searched: lists stand between other parts of it. */
const CHILDREN_SEEN_ALONE = 12;
/** With a list this good, boxes further away from the composer are not looked at. */
const GOOD_SCORE = 5.5;
/** Candidates whose place on the screen is looked at. */
const MEASURED = 8;
/** Rows of a list that holds its own box to write in. */
const LEAST_AROUND = 4;
/** Lost for each level that list and composer are further apart. */
const DISTANCE_COST = 0.15;

/** Lists to choose from, and drawings. */
const NO_LIST = /^(?:select|datalist|svg|script|style)$/;

export interface FoundList {
  list: Element;
  score: number;
}

type Candidate = FoundList & { facts: ListScore };

/**
 * The list of messages that belongs to a composer: the best repeated siblings nearby that scroll and share its column.
 *
 * @returns null when nothing near the composer looks like a conversation
 */
export function findMessageList(composer: HTMLElement, language: string): FoundList | null {
  const candidates: Candidate[] = [];
  let seen: Element = composer;
  const budget = { left: MOST_ELEMENTS };
  let distance = 0;
  const root = composer.ownerDocument.documentElement;
  for (let scope = parentOf(composer); scope && scope !== root; scope = parentOf(scope)) {
    // Boxes around one box take nobody further away.
    if (drawnChildren(scope).length > 1) distance++;
    for (const branch of drawnChildren(scope)) {
      if (branch !== seen) look(branch, composer, distance, candidates, budget, language, CHILDREN_SEEN);
    }
    // The box to write in may stand in a row of its own among the messages.
    if (drawnChildren(scope).length >= LEAST_AROUND) {
      const facts = scoreList(scope, composer, language);
      if (Math.min(facts.named, facts.timed, facts.told) > LEAST_SHARE_ALONE)
        candidates.push({ list: scope, score: facts.score - distance * DISTANCE_COST, facts });
    }
    if (candidates.some(({ score }) => score >= GOOD_SCORE)) break;
    seen = scope;
  }
  const hasLayout = composer.getBoundingClientRect().width > 0;
  const found = best(candidates, (list) => scorePlace(list, composer));
  if (!found || found.score < LEAST_SCORE - (hasLayout ? 0 : PLACE_SCORE)) return null;
  return { list: growList(found.list, composer), score: found.score };
}

/** A thread that is only read: comments and forum topics whose box to write in is elsewhere or opens later. */
export function findThreadsAlone(page: Document, language: string): FoundList[] {
  const candidates: Candidate[] = [];
  const budget = { left: MOST_ELEMENTS };
  if (page.body) look(page.body, null, 0, candidates, budget, language, CHILDREN_SEEN_ALONE);
  const likely = candidates.filter(
    ({ facts: { named, told }, score }) => score >= LEAST_ALONE && Math.min(named, told) >= LEAST_SHARE_ALONE,
  );
  return likely
    .filter(({ list }) => isVisible(list))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_ALONE)
    .map(({ list, score }) => ({ list: growList(list, null), score: score - 0.5 }));
}

function look(
  element: Element,
  composer: HTMLElement | null,
  distance: number,
  candidates: Candidate[],
  budget: { left: number },
  language: string,
  seen: number,
) {
  if (budget.left-- <= 0 || element.localName === OWN_ROOT || NO_LIST.test(element.localName)) return;
  const children = drawnChildren(element);
  if (children.length >= 2 || mayHoldOne(element)) {
    const facts = scoreList(element, composer, language);
    const score = facts.score - distance * DISTANCE_COST;
    if (score > 0) candidates.push({ list: element, score, facts });
  }
  for (let index = children.length - 1, count = 0; index >= 0 && count < seen; index--, count++) {
    const child = children[index];
    // Scripts, closed dialogs and empty boxes often stand at the end.
    if (!child || drawnChildren(child).length === 0 || !isVisible(child)) count--;
    else look(child, composer, distance, candidates, budget, language, seen);
  }
}

/** A conversation may have a single message yet; then something else must say that this is its list. */
const mayHoldOne = (element: Element) =>
  element.matches('[role="log"], [role="feed"], ol, ul') ||
  /(?:messages|thread|chat|log|list)(?:\s|$)/i.test(element.getAttribute('class') ?? '');

function best(candidates: readonly Candidate[], place: (list: Element) => number): FoundList | null {
  const likeliest = candidates.toSorted((a, b) => b.score - a.score).slice(0, MEASURED);
  const measured = likeliest
    .filter(({ list }) => isVisible(list))
    .map(({ list, score }) => ({ list, score: score + place(list) }))
    .toSorted((a, b) => b.score - a.score)[0];
  return measured ?? null;
}

/** Scrolling, and sharing the composer's column, above or below it. Zero without layout. */
function scorePlace(list: Element, composer: HTMLElement): number {
  const box = list.getBoundingClientRect();
  const writing = composer.getBoundingClientRect();
  if (box.width === 0 || writing.width === 0) return 0;
  const overlap = Math.min(box.right, writing.right) - Math.max(box.left, writing.left);
  const column = overlap / Math.min(box.width, writing.width);
  return (column > 0.6 ? PLACE_SCORE / 2 : -3) + (scrolls(list, composer) ? PLACE_SCORE / 2 : 0);
}

function scrolls(list: Element, composer: Element): boolean {
  const view = list.ownerDocument.defaultView;
  for (
    let box: Element | null = list, level = 0;
    box && level < 5 && !holds(box, composer);
    box = parentOf(box), level++
  ) {
    if (view && /auto|scroll|overlay/.test(view.getComputedStyle(box).overflowY)) return true;
  }
  return false;
}
