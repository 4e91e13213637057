import { isVisible } from '../page/is-visible';
import { OWN_ROOT } from '../page/own-nodes';

const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"], input[type="text"], input:not([type])';
/** Boxes that filter or fill in, rather than speak to somebody. */
const OTHER_USE =
  '[type="search"], [role="searchbox"], [role="combobox"], [readonly], [disabled], [aria-disabled="true"], [aria-hidden="true"]';
const OTHER_PLACE = `[role="search"], [role="dialog"] form[role="search"], nav, fieldset, ${OWN_ROOT}`;
const OTHER_NAME =
  /\b(?:search|filter|find|subject|title|e-?mail|bio|address|password|coupon|url|suche|buscar|cerca|recherch\w*|pesquisar|zoeken)\b/i;
const REPLY_NAME =
  /repl|messag|write|answer|chat|comment|note|antwort|nachricht|schreib|mensaje|escrib|respond|réponse|répond|écri|mensagem|responder|bericht|scrivi|messaggio|メッセージ|消息|сообщ/i;

/** Every box of a page that could be the one to write a reply in, the likeliest first. */
export function composerCandidates(page: ParentNode): HTMLElement[] {
  const scored: { element: HTMLElement; score: number }[] = [];
  for (const element of page.querySelectorAll<HTMLElement>(EDITABLE)) {
    if (
      element.matches(OTHER_USE) ||
      element.closest(OTHER_PLACE) ||
      element.parentElement?.closest('[contenteditable="true"]')
    )
      continue;
    if (!isVisible(element)) continue;
    const score = scoreOf(element);
    if (score > 0) scored.push({ element, score });
  }
  return scored.toSorted((a, b) => b.score - a.score).map(({ element }) => element);
}

/** The likeliest composer of a page, or null. */
export const findComposer = (page: ParentNode): HTMLElement | null => composerCandidates(page)[0] ?? null;

function scoreOf(element: HTMLElement): number {
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
  if (element.contains(element.ownerDocument.activeElement)) score += 1;
  return score;
}
