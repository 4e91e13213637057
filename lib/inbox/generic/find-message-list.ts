import { isVisible } from '../page/is-visible';
import { scoreList } from './score-list';

/** Below this score a page has no conversation. Calibrated on the practice inbox, the site pages and the pages of `fixtures/`. */
const LEAST_SCORE = 3;
/** What place on the screen can add; expected of a list only where there is a layout. */
const PLACE_SCORE = 2;
/** Elements looked at; a page with more around its composer is not a chat. */
const MOST_ELEMENTS = 4_000;
/** Children looked into, the last ones: what is true of the newest rows is true of two thousand. */
const CHILDREN_SEEN = 4;
/** With a list this good, boxes further away from the composer are not looked at. */
const GOOD_SCORE = 5.5;
/** Candidates whose place on the screen is looked at. */
const MEASURED = 8;
/** Lost for each level that list and composer are further apart. */
const DISTANCE_COST = 0.15;

export interface FoundList {
  list: Element;
  score: number;
}

/**
 * The list of messages that belongs to a composer: the best repeated siblings nearby that scroll and share its column.
 *
 * @returns null when nothing near the composer looks like a conversation
 */
export function findMessageList(composer: HTMLElement): FoundList | null {
  const candidates: FoundList[] = [];
  let seen: Element = composer;
  let left = MOST_ELEMENTS;
  let distance = 0;
  const look = (element: Element) => {
    if (left-- <= 0) return;
    if (element.childElementCount >= 2 || mayHoldOne(element)) {
      const score = scoreList(element, composer) - distance * DISTANCE_COST;
      if (score > 0) candidates.push({ list: element, score });
    }
    let child = element.lastElementChild;
    for (let count = 0; child && count < CHILDREN_SEEN; child = child.previousElementSibling, count++) look(child);
  };
  for (
    let scope = composer.parentElement;
    scope && scope !== scope.ownerDocument.documentElement;
    scope = scope.parentElement
  ) {
    distance++;
    for (const branch of scope.children) if (branch !== seen) look(branch);
    if (candidates.some(({ score }) => score >= GOOD_SCORE)) break;
    seen = scope;
  }
  return best(candidates, composer);
}

/** A conversation may have a single message yet; then something else must say that this is its list. */
const mayHoldOne = (element: Element) =>
  element.matches('[role="log"], [role="feed"], ol, ul') ||
  /message|thread|chat/i.test(element.getAttribute('class') ?? '');

function best(candidates: FoundList[], composer: HTMLElement): FoundList | null {
  const likeliest = candidates.toSorted((a, b) => b.score - a.score).slice(0, MEASURED);
  const measured = likeliest
    .filter(({ list }) => isVisible(list))
    .map(({ list, score }) => ({ list, score: score + scorePlace(list, composer) }))
    .toSorted((a, b) => b.score - a.score)[0];
  const hasLayout = composer.getBoundingClientRect().width > 0;
  return measured && measured.score >= LEAST_SCORE - (hasLayout ? 0 : PLACE_SCORE) ? measured : null;
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
    box && level < 5 && !box.contains(composer);
    box = box.parentElement, level++
  ) {
    if (view && /auto|scroll|overlay/.test(view.getComputedStyle(box).overflowY)) return true;
  }
  return false;
}
