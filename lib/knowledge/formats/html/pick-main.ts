/** Where themes of help centres and HTML itself put the text of a page, the surest first. */
const places = [
  '[itemprop="articleBody"]',
  '.article-body',
  'main article',
  'article',
  'main',
  '[role="main"]',
  '#content',
  '#main',
];
/** Around the text, not of it. */
const around =
  'nav, aside, footer, [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="complementary"], [class*="breadcrumb" i], [class*="cookie" i]';
/** A place that holds less of the page's text is a teaser. */
const LEAST_SHARE = 0.2;

const lengthOf = (element: Element): number => (element.textContent ?? '').replaceAll(/\s+/g, ' ').length;

/**
 * The part of a page that is its text, with navigation, footers and the like taken out of the document. The whole body
 * where nothing marks the text.
 */
export function pickMain(page: Document): Element {
  for (const element of page.querySelectorAll('script, style, template, noscript')) element.remove();
  for (const element of page.querySelectorAll(around)) if (element !== page.body) element.remove();
  const whole = lengthOf(page.body);
  for (const place of places) {
    const [first, ...more] = page.querySelectorAll(place);
    // Several are a list of articles, not one.
    if (first !== undefined && more.length === 0 && lengthOf(first) >= whole * LEAST_SHARE) return first;
  }
  // The header of an article holds its title; that of the page, its logo.
  for (const element of page.querySelectorAll('body > header, body > div > header')) {
    if (element.querySelector('h1') === null) element.remove();
  }
  return page.body;
}
