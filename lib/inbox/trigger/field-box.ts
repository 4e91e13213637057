import type { Box } from './place-beside';

/** What decides where the letters of a field stand. */
const COPIED = [
  'boxSizing',
  'width',
  'borderTopWidth',
  'borderRightWidth',
  'borderBottomWidth',
  'borderLeftWidth',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontVariant',
  'letterSpacing',
  'wordSpacing',
  'lineHeight',
  'textAlign',
  'textIndent',
  'textTransform',
  'tabSize',
  'direction',
] as const;

/**
 * Where some letters of a field stand in the window. A browser does not tell, so the text is laid out again, unseen, in a
 * `place` of our own.
 */
export function boxInField(
  field: HTMLTextAreaElement | HTMLInputElement,
  [start, end]: readonly [start: number, end: number],
  place: ParentNode,
): Box {
  const mirror = document.createElement('div');
  const styles = getComputedStyle(field);
  for (const name of COPIED) mirror.style[name] = styles[name];
  Object.assign(mirror.style, {
    position: 'fixed',
    inset: '0 auto auto 0',
    visibility: 'hidden',
    borderStyle: 'solid',
    whiteSpace: field.tagName === 'INPUT' ? 'pre' : 'pre-wrap',
    overflowWrap: 'break-word',
  });
  const letters = document.createElement('span');
  letters.textContent = field.value.slice(start, end);
  mirror.append(field.value.slice(0, start), letters, field.value.slice(end, end + 1));
  place.append(mirror);
  const at = letters.getBoundingClientRect();
  mirror.remove();
  const { left, top } = field.getBoundingClientRect();
  return {
    left: left + at.left - field.scrollLeft,
    right: left + at.right - field.scrollLeft,
    top: top + at.top - field.scrollTop,
    bottom: top + at.bottom - field.scrollTop,
  };
}
