import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createWordVectors } from '../lib/analysis/scoring/create-word-vectors.ts';
import { z } from '../lib/domain/zod.ts';
import { createKnowledge, type Knowledge } from '../lib/knowledge/create-knowledge.ts';
import { openArtefact } from './analyse/open-artefact.ts';
import { parseLine } from './analyse/read-input.ts';
import { describeFault, Refusal } from './analyse/refusal.ts';
import { openOutput } from './open-output.ts';
import { runTool } from './run-tool.ts';
import { readArticles } from './search/read-articles.ts';

// `npm run -s search-pack -- --pack FILE --queries FILE.jsonl [--k 10] [--models FILE]`: searches as an agent's sidebar does.
// For each line `{ "id", "query", "lang"? }` it prints a line `{ "id", "hits": [{ "id", "score", "passage" }] }`, and the time
// of each query to standard error. `--pack` is a pack, or lines `{ "id", "title"?, "text" }`.

const usage = 'Usage: npm run -s search-pack -- --pack FILE --queries FILE.jsonl [--k 10] [--models FILE]';
const mostHits = 1_000;

const querySchema = z.object({
  id: z.union([z.string(), z.number()]),
  query: z.string(),
  /** BCP 47, where it is known. */
  lang: z.string().nullish(),
});

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        pack: { type: 'string' },
        queries: { type: 'string' },
        k: { type: 'string', default: '10' },
        models: { type: 'string', default: 'public/models/analysis.bin' },
      },
    });
    const { pack, queries, models } = values;
    if (pack === undefined || queries === undefined) throw new Refusal(usage);
    const k = Number(values.k);
    if (!Number.isInteger(k) || k < 1 || k > mostHits)
      throw new Refusal(`--k is a whole number from 1 to ${mostHits}.\n${usage}`);
    if (!existsSync(queries)) throw new Refusal(`${queries}: no such file.`);
    return { pack, queries, models, k };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${describeFault(error)}\n${usage}`);
  }
}

/** The knowledge base as the desk builds it: articles, the pack's synonyms, and the meaning of words. */
async function openKnowledge(pack: string, models: string): Promise<Knowledge> {
  const { articles, synonyms } = await readArticles(pack);
  const knowledge = createKnowledge();
  knowledge.setSynonyms(synonyms);
  const { hash, network } = await openArtefact(models);
  const steps = knowledge.useWordVectors(network === null ? null : { mark: hash, ...createWordVectors(network) });
  for (const _ of steps);
  knowledge.put(articles);
  return knowledge;
}

async function main(): Promise<void> {
  const { pack, queries, models, k } = readArguments();
  const knowledge = await openKnowledge(pack, models);
  // What was put is written into the index by the first search; that is no part of a query.
  knowledge.search('', 1);
  const writeLine = openOutput();
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(queries), crlfDelay: Infinity })) {
    at += 1;
    const text = at === 1 ? line.replace(/^\uFEFF/u, '') : line;
    if (text.trim() === '') continue;
    const parsed = parseLine(text, querySchema);
    if ('fault' in parsed) {
      console.error(`${queries}:${at}: ${parsed.fault}`);
      process.exitCode = 1;
      continue;
    }
    const { id, query, lang } = parsed.value;
    const started = performance.now();
    const hits = knowledge.search(query, k, lang ?? null);
    console.error(`${id}\t${(performance.now() - started).toFixed(3)} ms`);
    const shown = hits.map(({ article, score, text: passage }) => ({ id: article, score, passage }));
    await writeLine(JSON.stringify({ id, hits: shown }));
  }
}

await runTool(main, usage);
