export interface SitemapEntry {
  url: string;
  /** As written; undefined where it is not told. */
  changed: string | undefined;
}

const entry = /<url\b[^>]*>([\s\S]*?)<\/url\s*>/gi;

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
  return [...xml.matchAll(entry)].flatMap(([, block = '']) => {
    const url = textOf(block, 'loc');
    return url === undefined || !/^https?:\/\//i.test(url) || !URL.canParse(url)
      ? []
      : [{ url, changed: textOf(block, 'lastmod') }];
  });
}
