import { existsSync, readFileSync } from 'node:fs';
import type { Article } from '../../lib/domain/article.ts';
import type { Pack } from '../../lib/domain/pack.ts';
import { z } from '../../lib/domain/zod.ts';
import type * as Open from '../../lib/knowledge/packs/open-deskpack.ts';
import type * as Fault from '../../lib/knowledge/packs/pack-fault.ts';
import { parseLine } from '../analyse/read-input.ts';
import { describeFault, Refusal } from '../analyse/refusal.ts';
import { loadSource } from '../load-source.ts';

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

/** A zip begins so, and a built pack is one. */
const zipMark = [0x50, 0x4b];

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

const readJson = (file: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Refusal(`${file}: ${describeFault(error)}`);
  }
};

async function readPack(file: string, text: string): Promise<SearchedPack> {
  const value = readJson(file, text);
  const { packSchema } = await loadSource<{ packSchema: z.ZodType<Pack> }>('lib/domain/pack.ts');
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) throw new Refusal(`${file} is no pack. ${z.prettifyError(parsed.error)}`);
  const pack = parsed.data;
  return { articles: pack.articles.map((article) => ({ ...article, pack: pack.id })), synonyms: pack.synonyms };
}

/** A `.deskpack`, verified as the desk does it. */
async function readBuiltPack(file: string, bytes: Uint8Array): Promise<SearchedPack> {
  const { openDeskpack } = await loadSource<typeof Open>('lib/knowledge/packs/open-deskpack.ts');
  const { describePackFault } = await loadSource<typeof Fault>('lib/knowledge/packs/pack-fault.ts');
  const { pack, faults } = await openDeskpack(bytes, file);
  if (pack === null) throw new Refusal(faults.map(describePackFault).join('\n'));
  return { articles: pack.articles.map((article) => ({ ...article, pack: pack.id })), synonyms: pack.synonyms };
}

/** What a file holds to search: lines of documents (`.jsonl`), or a pack as JSON. Throws `Refusal` where it can't be read. */
export async function readArticles(file: string): Promise<SearchedPack> {
  if (!existsSync(file)) throw new Refusal(`${file}: no such file.`);
  const bytes = readFileSync(file);
  if (zipMark.every((byte, at) => bytes[at] === byte)) return readBuiltPack(file, new Uint8Array(bytes));
  const text = bytes.toString('utf8').replace(/^\uFEFF/u, '');
  return file.endsWith('.jsonl') ? readLines(file, text) : readPack(file, text);
}
