import DOMPurify from 'dompurify';

/** What text is made of; anything else gives its content only. */
const allowedTags = [
  'a',
  'b',
  'blockquote',
  'br',
  'caption',
  'code',
  'dd',
  'del',
  'details',
  'div',
  'dl',
  'dt',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'img',
  'li',
  'ol',
  'p',
  'pre',
  's',
  'section',
  'span',
  'strike',
  'strong',
  'sub',
  'summary',
  'sup',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'u',
  'ul',
];
const allowedAttributes = ['href', 'alt', 'class', 'start', 'colspan'];

/** Not text for a reader: dropped with what is in them. */
const dropped =
  'script, style, noscript, template, iframe, object, embed, applet, svg, math, canvas, video, audio, picture > source, ' +
  'form, input, select, textarea, link, meta, base, head, title, frame, frameset, noframes, dialog, ' +
  '[hidden]:not([hidden="until-found"]), [aria-hidden="true"]';
const hides =
  /(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|em|rem|%)?\s*(?:;|$)|opacity\s*:\s*0\s*(?:;|$))/i;
const blocks = 'h1, h2, h3, h4, h5, h6, p, div, ul, ol, dl, table, pre, blockquote, hr, section, details';
const allowedAddress = /^(?:https?|mailto|tel):/i;

/** Address of a link as it opens, seen from the page; null for what opens nothing or runs code. */
const resolve = (href: string, base: string | undefined): string | null => {
  // Browsers skip these in a scheme.
  const address = href.replaceAll(/[\t\n\r]/g, '').trim();
  if (address === '' || address.startsWith('#')) return null;
  const whole = URL.canParse(address)
    ? address
    : base !== undefined && URL.canParse(address, base)
      ? new URL(address, base).href
      : null;
  return whole !== null && allowedAddress.test(whole) ? whole : null;
};

const unwrap = (element: Element) => element.replaceWith(...element.childNodes);
const allowedTagSet = new Set(allowedTags);

/** Drops what is no text, what is hidden and what runs, in place. `base` is the address that relative links are seen from. */
export function pruneElement(root: Element, base?: string): void {
  for (const element of root.querySelectorAll(dropped)) element.remove();
  // An accordion's question is often a button in a heading.
  for (const button of root.querySelectorAll('button'))
    if (button.closest('h1, h2, h3, h4, h5, h6, summary') === null) button.remove();
  for (const element of root.querySelectorAll('[style]')) {
    if (hides.test(element.getAttribute('style') ?? '')) element.remove();
  }
  // Bold in bold says nothing more, and Markdown can not tell its marks apart.
  for (const element of root.querySelectorAll(
    ':is(b, strong) :is(b, strong), :is(i, em) :is(i, em), :is(s, del) :is(s, del)',
  ))
    unwrap(element);
  // Nor can bold or a link go around paragraphs.
  for (const element of root.querySelectorAll('b, strong, i, em, s, del, strike, u, a, code')) {
    if (element.closest('pre') === null && element.querySelector(blocks) !== null) unwrap(element);
  }
  for (const element of root.querySelectorAll('*')) {
    const tag = element.localName;
    const address = tag === 'a' ? resolve(element.getAttribute('href') ?? '', base) : null;
    for (const name of element.getAttributeNames()) {
      if (!allowedAttributes.includes(name) || (name === 'href' && tag !== 'a') || (name === 'class' && tag !== 'code'))
        element.removeAttribute(name);
    }
    if (!allowedTagSet.has(tag) || (tag === 'a' && address === null)) unwrap(element);
    else if (address !== null) element.setAttribute('href', address);
  }
}

/** DOMPurify is sound in browsers; in the DOM of the unit tests it is not, and what is pruned above goes on alone. */
let isSound: boolean | null = null;
const isPurifySound = (): boolean => {
  isSound ??=
    DOMPurify.isSupported &&
    DOMPurify.sanitize('<p onclick="a">b<script>c</script></p><h2>d</h2>') === '<p>b</p><h2>d</h2>';
  return isSound;
};

/**
 * HTML as a DOM of text alone: pruned, and then sanitised by DOMPurify. Nothing of it ran or was loaded. Needs a DOM.
 */
export function cleanHtml(source: string | Element, base?: string): Element {
  const root = typeof source === 'string' ? new DOMParser().parseFromString(source, 'text/html').body : source;
  pruneElement(root, base);
  if (!isPurifySound()) return root;
  const clean: unknown = DOMPurify.sanitize(root.innerHTML, {
    ALLOWED_TAGS: allowedTags,
    ALLOWED_ATTR: allowedAttributes,
    ALLOWED_URI_REGEXP: allowedAddress,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    RETURN_DOM: true,
  });
  return clean instanceof Element ? clean : root;
}
