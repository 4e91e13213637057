import { closestDrawn, focusedIn, shadowRootsIn } from '../page/composed-tree';
import { isVisible } from '../page/is-visible';
import { OWN_ROOT } from '../page/own-nodes';

const EDITABLE = 'textarea, [contenteditable]:not([contenteditable="false"]), input[type="text"], input:not([type])';
/** Boxes that filter or fill in, rather than speak to somebody. */
const OTHER_USE =
  '[type="search"], [role="searchbox"], [role="combobox"], [readonly], [disabled], [aria-disabled="true"], [aria-hidden="true"]';
const OTHER_PLACE = `[role="search"], [role="dialog"] form[role="search"], nav, fieldset, ${OWN_ROOT}`;
const OTHER_NAME =
  /\b(?:search|filter|find|subject|title|e-?mail|bio|address|password|coupon|url|suche|buscar|cerca|recherch\w*|pesquisar|zoeken)\b/i;
const REPLY_NAME =
  /repl|messag|write|answer|chat|comment|note|antwort|nachricht|schreib|mensaje|escrib|respond|réponse|répond|écri|mensagem|responder|bericht|scrivi|messaggio|メッセージ|消息|сообщ/i;

/** Every box of a page that could be the one to write a reply in, in its open shadow roots too; the likeliest first. */
export function composerCandidates(page: Document): HTMLElement[] {
  const focused = focusedIn(page);
  const scored: { element: HTMLElement; score: number }[] = [];
  for (const root of [page, ...shadowRootsIn(page)]) {
    for (const element of root.querySelectorAll<HTMLElement>(EDITABLE)) {
      const isOther =
        element.matches(OTHER_USE) ||
        element.parentElement?.closest(EDITABLE) ||
        closestDrawn(element, OTHER_PLACE) ||
        !isVisible(element);
      const score = isOther ? 0 : scoreOf(element, focused);
      if (score > 0) scored.push({ element, score });
    }
  }
  return scored.toSorted((a, b) => b.score - a.score).map(({ element }) => element);
}

/** The likeliest composer of a page, or null. */
export const findComposer = (page: Document): HTMLElement | null => composerCandidates(page)[0] ?? null;

function scoreOf(element: HTMLElement, focused: Element | null): number {
  const names = ['aria-label', 'placeholder', 'data-placeholder', 'aria-placeholder', 'name', 'id', 'title']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ');
  if (OTHER_NAME.test(names)) return 0;
  const isOneLine = element.tagName === 'INPUT';
  let score = isOneLine ? 0.5 : 2;
  if (REPLY_NAME.test(names)) score += 2;
  // A form of several named fields is filled in, not written in.
  const form = element.closest('form');
  const others = form
    ? form.querySelectorAll('input:not([type="hidden"], [type="file"], [type="submit"]), select').length -
      (isOneLine ? 1 : 0)
    : 0;
  if (others > 0) score -= others;
  if (element.contains(focused)) score += 1;
  return score;
}
