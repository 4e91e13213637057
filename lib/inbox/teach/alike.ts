import { isTimeText } from '../generic/time-words';
import { isCustom, marksOf, sharedMarks } from './marks-of';
import { isInline, partsOf } from './row-parts';
import { wordsOf } from './stable-name';

const ROW_WORDS =
  /^(?:message|messages|msg|bubble|comment|post|item|row|entry|reply|tweet|chat|event|article|answer|turn)$/;
const ROW_ROLES =
  '[role="listitem"], [role="row"], [role="article"], [role="comment"], [role="option"], li, tr, article';

/** Whether two elements could be the same kind of thing: the same tag, and a name in common where they have names. */
export function isAlike(a: Element, b: Element): boolean {
  if (a.localName !== b.localName) return false;
  if (isCustom(a) || sharedMarks([a, b]).length > 0) return true;
  return marksOf(a).length === 0 || marksOf(b).length === 0;
}

/** Whether an element bears the signs of a whole message rather than of a part of one. */
export function looksLikeRow(element: Element): boolean {
  if (isInline(element)) return false;
  if (isCustom(element) || element.matches(ROW_ROLES)) return true;
  const marks = marksOf(element);
  if (marks.some((mark) => /^\[data-[\w-]*\b(?:id|key|message|uid|mid|ts)\b[\w-]*\]$/.test(mark))) return true;
  if (marks.some((mark) => wordsOf(mark).some((word) => ROW_WORDS.test(word)))) return true;
  const language = element.ownerDocument.documentElement.lang || 'en';
  const parts = partsOf(element);
  return (
    parts.length > 1 && parts.some(({ element: part, text }) => part.tagName === 'TIME' || isTimeText(text, language))
  );
}
