import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Article } from '../../lib/domain/article.ts';
import { z } from '../../lib/domain/zod.ts';
import type * as Open from '../../lib/knowledge/packs/open-deskpack.ts';
import type * as OpenFiles from '../../lib/knowledge/packs/open-pack-files.ts';
import type * as Fault from '../../lib/knowledge/packs/pack-fault.ts';
import { parseLine } from '../analyse/read-input.ts';
import { Refusal } from '../analyse/refusal.ts';
import { loadSource } from '../load-source.ts';
import { readFolder } from '../packs/read-folder.ts';

/** What is searched: articles, and the words that mean the same for whoever wrote them. */
export interface SearchedPack {
  articles: Article[];
  synonyms: string[][];
}

const documentSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  title: z.string().default(''),
  text: z.string(),
  /** BCP 47. */
  lang: z.string().nullish(),
});

const toArticle = ({ id, title, text, lang }: z.infer<typeof documentSchema>): Article => ({
  id,
  title,
  body: text,
  tags: [],
  language: lang ?? 'en',
  audience: 'everyone',
  isSuggested: true,
  version: 1,
  sites: [],
  pack: null,
});

/** Lines of `{ "id", "title"?, "text" }`. One that can't be read stops it: a knowledge base with holes answers wrongly. */
function readLines(file: string, text: string): SearchedPack {
  const seen = new Map<string, number>();
  const articles = text.split(/\r?\n/u).flatMap((line, at) => {
    if (line.trim() === '') return [];
    const parsed = parseLine(line, documentSchema);
    if ('fault' in parsed) throw new Refusal(`${file}:${at + 1}: ${parsed.fault}`);
    const before = seen.get(parsed.value.id);
    if (before !== undefined)
      throw new Refusal(`${file}:${at + 1}: the id “${parsed.value.id}” stands on line ${before} already.`);
    seen.set(parsed.value.id, at + 1);
    return [toArticle(parsed.value)];
  });
  if (articles.length === 0) throw new Refusal(`${file}: there is nothing in it to search.`);
  return { articles, synonyms: [] };
}

/** A built pack, the folder of one, or a pack as JSON; as an agent's device opens it. */
async function readPack(file: string): Promise<SearchedPack> {
  const { describePackFault } = await loadSource<typeof Fault>('lib/knowledge/packs/pack-fault.ts');
  const { pack, faults } = await openPack(file);
  if (pack === null) throw new Refusal(faults.map((fault) => describePackFault(fault)).join('\n'));
  return { articles: pack.articles.map((article) => ({ ...article, pack: pack.id })), synonyms: pack.synonyms };
}

async function openPack(file: string): Promise<Pick<OpenFiles.OpenedPack, 'pack' | 'faults'>> {
  if (statSync(file).isDirectory()) {
    const { openPackFiles } = await loadSource<typeof OpenFiles>('lib/knowledge/packs/open-pack-files.ts');
    return openPackFiles(readFolder(file));
  }
  const { openDeskpack } = await loadSource<typeof Open>('lib/knowledge/packs/open-deskpack.ts');
  return openDeskpack(new Uint8Array(readFileSync(file)), file);
}

/** What a file holds to search: lines of documents (`.jsonl`), or a pack. Throws `Refusal` where it can't be read. */
export async function readArticles(file: string): Promise<SearchedPack> {
  if (!existsSync(file)) throw new Refusal(`${file}: no such file.`);
  if (!file.endsWith('.jsonl')) return readPack(file);
  return readLines(file, readFileSync(file, 'utf8').replace(/^\uFEFF/u, ''));
}
