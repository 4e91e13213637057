import type { NamedFile } from '@/lib/files/named-file';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { isPage } from './html';
import { decodePage } from './html/decode-page';
import { addressKey, readPage } from './html/read-page';
import { createPace } from '@/lib/files/pace';
import { readFileText } from '@/lib/files/read-file-text';
import { readUrl } from '@/lib/files/read-values';
import { readSitemap, type SitemapEntry } from './sitemap/read-sitemap';

const HEAD = 2_000;
const isSitemap = ({ path, bytes }: NamedFile) =>
  /\.xml$/i.test(path) && /<(?:urlset|sitemapindex)\b/.test(new TextDecoder().decode(bytes.subarray(0, HEAD)));

/** How tools that save a site name the file of an address: by its path, with the host or without. */
const findByPath = (path: string, entries: ReadonlyMap<string, SitemapEntry>): SitemapEntry | undefined => {
  const name = path.replace(/\.x?html?$/i, '').replace(/(?:^|\/)index$/i, '');
  for (const [key, entry] of entries) {
    const way = key.replace(/\.x?html?$/i, '');
    const inside = way.slice(way.indexOf('/') + 1);
    if (
      name === way ||
      name.endsWith(`/${way}`) ||
      (way.includes('/') && (name === inside || name.endsWith(`/${inside}`)))
    )
      return entry;
  }
  return undefined;
};

/** The pages of a site that were saved beside its sitemap: only those that it lists, each with its address. */
export const sitemapFormat: ArticleFormat = {
  id: 'sitemap',
  name: 'A site’s saved pages, with its sitemap',
  extensions: ['.xml', '.html', '.htm'],
  fits: (files) => files.some(isSitemap) && files.some(isPage),
  async read(files, options) {
    const collected = collectArticles(options);
    const pace = createPace(options);
    const entries = new Map<string, SitemapEntry>();
    const maps = files.filter(isSitemap);
    for (const file of maps)
      for (const entry of readSitemap(readFileText(file, collected.fault))) entries.set(addressKey(entry.url), entry);
    const missing = new Map(entries);
    const pages = files.filter(isPage);
    for (const [at, file] of pages.entries()) {
      const draft = readPage(decodePage(file, collected.fault));
      const where = { file: file.path, line: null };
      const address = readUrl(draft.url);
      const entry = address === undefined ? findByPath(file.path, entries) : entries.get(addressKey(address));
      if (entry === undefined) {
        collected.fault(where, 'The sitemap does not list this page. It is left out.');
      } else {
        const key = addressKey(entry.url);
        missing.delete(key);
        collected.add({ ...draft, url: entry.url, updatedAt: entry.changed ?? draft.updatedAt }, { ...where, key });
      }
      await pace(at / pages.length);
    }
    const [first] = missing.values();
    if (first !== undefined) {
      const what = `${missing.size} of its ${entries.size} addresses have no saved page, such as ${first.url}.`;
      collected.fault({ file: maps[0]?.path ?? '', line: null }, what);
    }
    return collected.finish();
  },
  losses: [],
};
