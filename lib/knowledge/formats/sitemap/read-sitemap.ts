export interface SitemapEntry {
  url: string;
  /** As written; undefined where it is not told. */
  changed: string | undefined;
}

/** What stands between each `<url>` and its end, read once from the front: a file of openings alone takes no longer. */
function* entriesOf(xml: string): Generator<string, void, undefined> {
  const opening = /<url(?:\s[^<>]*)?>/gi;
  const closing = /<\/url\s{0,99}>/gi;
  while (opening.exec(xml) !== null) {
    closing.lastIndex = opening.lastIndex;
    const end = closing.exec(xml);
    if (end === null) return;
    yield xml.slice(opening.lastIndex, end.index);
    opening.lastIndex = closing.lastIndex;
  }
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const textOf = (block: string, tag: string): string | undefined => {
  const found = new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}\\s*>`, 'i').exec(block)?.[1];
  return found
    ?.replace(/^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/, '$1')
    .replaceAll(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => entities[name] ?? whole)
    .trim();
};

/**
 * The addresses of a sitemap (sitemaps.org). Read by its tags and not as XML, so that no entity of a hostile file is
 * ever expanded.
 */
export function readSitemap(xml: string): SitemapEntry[] {
  return [...entriesOf(xml)].flatMap((block) => {
    const url = textOf(block, 'loc');
    return url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)
      ? []
      : [{ url, changed: textOf(block, 'lastmod') }];
  });
}
