import type { Article } from '@/lib/domain/article';
import type { NamedFile } from '@/lib/files/named-file';
import { writeZip } from '@/lib/files/write-zip';
import type { ArticleFormat } from './article-format';
import { chatwootFormat } from './chatwoot';
import { faqCsvFormat } from './faq-csv';
import { faqPageFormat } from './faq-page';
import { htmlFormat } from './html';
import { intercomFormat } from './intercom';
import { jsonFormat } from './json';
import { jsonlFormat } from './jsonl';
import { markdownFormat } from './markdown';
import { openFiles } from '@/lib/files/open-files';
import { sitemapFormat } from './sitemap';
import { zendeskFormat } from './zendesk';

/** Zips are opened for every format. */
const withZips = (format: ArticleFormat): ArticleFormat => ({
  ...format,
  read: async (files, options) => format.read(openFiles(files), options),
});

/** All formats of articles. The first whose `fits` says yes is taken, so the special ones stand before the general. */
export const articleFormats: readonly ArticleFormat[] = [
  jsonlFormat,
  sitemapFormat,
  faqPageFormat,
  zendeskFormat,
  intercomFormat,
  chatwootFormat,
  jsonFormat,
  markdownFormat,
  faqCsvFormat,
  htmlFormat,
].map(withZips);

/**
 * The format that the files are in; null where none fits. Zips are looked into. Throws an Error with a sentence for a
 * zip that can not be read.
 */
export function recogniseFormat(files: readonly NamedFile[]): ArticleFormat | null {
  const open = openFiles(files);
  return open.length === 0 ? null : (articleFormats.find((format) => format.fits(open)) ?? null);
}

/** One file to download: what the format writes, as a zip where that is several files. Null for a format that is only read. Formats with HTML need a DOM. */
export function writeDownload(format: ArticleFormat, articles: readonly Article[]): NamedFile | null {
  if (format.write === undefined) return null;
  const files = format.write(articles);
  const [file] = files;
  return files.length === 1 && file !== undefined ? file : { path: 'articles.zip', bytes: writeZip(files) };
}
