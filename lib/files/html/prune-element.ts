import { allowedAddress, allowedAttributes, allowedTags } from './allowed';

/** Not text for a reader: dropped with what is in them. */
const dropped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'canvas',
  'video',
  'audio',
  'source',
  'form',
  'input',
  'select',
  'textarea',
  'link',
  'meta',
  'base',
  'head',
  'title',
  'frame',
  'frameset',
  'noframes',
  'dialog',
]);
const kept = new Set(allowedTags);
const attributes = new Set(allowedAttributes);
const hides =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$))/i;
const headings = 'h1, h2, h3, h4, h5, h6, summary';
const blocks = 'h1, h2, h3, h4, h5, h6, p, div, ul, ol, dl, table, pre, blockquote, hr, section, details';
/** Marks within a line, and those that say the same. */
const inline: Record<string, string> = {
  b: 'b, strong',
  strong: 'b, strong',
  i: 'i, em',
  em: 'i, em',
  s: 's, del, strike',
  del: 's, del, strike',
  strike: 's, del, strike',
  u: 'u',
  a: 'a',
  code: 'code',
};

/** Address of a link as it opens, seen from the page; null for what opens nothing or runs code. */
const resolve = (href: string, base: string | undefined): string | null => {
  // Browsers skip these in a scheme.
  const address = href.replaceAll(/[\t\n\r]/g, '').trim();
  if (address === '' || address.startsWith('#')) return null;
  if (URL.canParse(address)) return allowedAddress.test(address) ? address : null;
  if (base === undefined || !URL.canParse(address, base)) return null;
  const whole = new URL(address, base).href;
  return allowedAddress.test(whole) ? whole : null;
};

const isHidden = (element: Element): boolean =>
  (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') ||
  element.getAttribute('aria-hidden') === 'true' ||
  hides.test(element.getAttribute('style') ?? '');

/** Bold in bold says nothing more, and Markdown can not tell its marks apart; nor can they go around paragraphs. */
const isNoMark = (element: Element, alike: string): boolean =>
  (element.parentElement?.closest(alike) ?? null) !== null ||
  (element.firstElementChild !== null && element.closest('pre') === null && element.querySelector(blocks) !== null);

const unwrap = (element: Element) => element.replaceWith(...element.childNodes);

/** Drops what is no text, what is hidden and what runs, in place. `base` is the address that relative links are seen from. */
export function pruneElement(root: Element, base?: string): void {
  for (const element of root.querySelectorAll('*')) {
    const tag = element.localName;
    // An accordion's question is often a button in a heading.
    if (dropped.has(tag) || isHidden(element) || (tag === 'button' && element.closest(headings) === null)) {
      element.remove();
      continue;
    }
    const address = tag === 'a' ? resolve(element.getAttribute('href') ?? '', base) : null;
    for (const name of element.getAttributeNames()) {
      const isKept = attributes.has(name) && (name !== 'href' || tag === 'a') && (name !== 'class' || tag === 'code');
      if (!isKept) element.removeAttribute(name);
    }
    const alike = inline[tag];
    if (!kept.has(tag) || (tag === 'a' && address === null) || (alike !== undefined && isNoMark(element, alike)))
      unwrap(element);
    else if (address !== null) element.setAttribute('href', address);
  }
}
