import { isRecord } from '@/lib/files/is-record';
import { readText, readUrl } from '@/lib/files/read-values';
import type { ArticleDraft } from '../to-article';
import { pickMain } from './pick-main';
import { htmlToMarkdown } from '@/lib/files/html/to-markdown';

/** Under this name our own pages say what HTML has no place for. */
export const OWN_META = 'deskmate-article';

/** Browsers write it above pages that they save. */
const savedFrom = /<!-- saved from url=\(\d+\)(https?:\/\/\S+) -->/;

const metaOf = (page: Document, name: string): string =>
  readText(page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content') ?? '');

const readOwn = (page: Document): ArticleDraft => {
  try {
    const own: unknown = JSON.parse(metaOf(page, OWN_META) || 'null');
    return isRecord(own) ? own : {};
  } catch {
    return {};
  }
};

/** The address that a saved page is known by, without its fragment; undefined where nothing tells it. */
export function pageAddress(source: string, page: Document): string | undefined {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
  const address = [canonical, metaOf(page, 'og:url'), savedFrom.exec(source.slice(0, 2_000))?.[1]]
    .map(readUrl)
    .find((url) => url !== undefined);
  return address?.replace(/#.*$/, '');
}

/** The same for each way of writing an address: without protocol, fragment, and the slash at its end. */
export function addressKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${decodeURI(pathname).replace(/\/(?:index\.html?)?$/, '')}${search}`;
}

/** What a saved page says as an article. Needs a DOM. */
export function readPage(source: string): ArticleDraft {
  const page = new DOMParser().parseFromString(source, 'text/html');
  const url = pageAddress(source, page);
  const own = readOwn(page);
  const keywords = metaOf(page, 'keywords');
  const updatedAt =
    metaOf(page, 'article:modified_time') || page.querySelector('time[datetime]')?.getAttribute('datetime');
  const heads = { name: page.title, shared: metaOf(page, 'og:title') };
  const language = page.documentElement.getAttribute('lang');
  const main = pickMain(page);
  const inMain = main.querySelectorAll('h1');
  const heading = inMain.length > 0 ? [...inMain] : [...page.querySelectorAll('h1')];
  const [title] = heading;
  const base = page.querySelector('base')?.getAttribute('href') ?? undefined;
  const seenFrom = url ?? readUrl(base);
  // Several do not say which of them names the page; our own pages say their title.
  const head = heading.length === 1 || own.title !== undefined ? readText(title?.textContent ?? '') : '';
  if (head !== '') title?.remove();
  return {
    title: head || heads.shared || heads.name,
    body: htmlToMarkdown(main, seenFrom),
    ...(url === undefined ? {} : { url }),
    ...(keywords === '' ? {} : { tags: keywords }),
    ...(language === null || language === '' ? {} : { language }),
    ...(updatedAt === null || updatedAt === undefined ? {} : { updatedAt }),
    ...own,
  };
}
