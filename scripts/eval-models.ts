import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type * as Pack from '../lib/domain/pack.ts';
import { Refusal } from './analyse/refusal.ts';
import { createAsker } from './eval-models/ask.ts';
import { draftAnswers } from './eval-models/draft-answers.ts';
import type { EvalModel } from './eval-models/eval-model.ts';
import { judgeMessages, readSamples } from './eval-models/judge-messages.ts';
import { openEndpoint } from './eval-models/open-endpoint.ts';
import { openInBrowser } from './eval-models/open-in-browser.ts';
import { tryAttacks } from './eval-models/try-attacks.ts';
import { resultHead, resultRow, writeResults, type Results } from './eval-models/write-results.ts';
import { loadSource } from './load-source.ts';
import { runTool } from './run-tool.ts';

// `npm run eval:models -- --model ID` or `--endpoint URL --name MODEL`: how well a model does what the product asks of it.
// docs/models/llm-eval.md says what is measured, and keeps the table.

const usage = `Usage: npm run eval:models -- --model ID [--software]
       npm run eval:models -- --endpoint URL --name MODEL [--context TOKENS]
  --data FOLDER   where the data sets are (../shared/data)
  --share 0.05    only a part of it, to try it out; nothing is written then
  The key of an endpoint is read from DESKMATE_ENDPOINT_KEY.`;
const page = 'docs/models/llm-eval.md';

function readArguments() {
  const { values } = parseArgs({
    options: {
      model: { type: 'string' },
      endpoint: { type: 'string' },
      name: { type: 'string' },
      context: { type: 'string' },
      software: { type: 'boolean', default: false },
      data: { type: 'string', default: '../shared/data' },
      share: { type: 'string', default: '1' },
    },
  });
  const share = Number(values.share);
  const contextTokens = values.context === undefined ? null : Number(values.context);
  if (!(share > 0 && share <= 1)) throw new Refusal(`--share ${values.share}: a number above 0, up to 1.\n${usage}`);
  if (contextTokens !== null && !(Number.isInteger(contextTokens) && contextTokens >= 512))
    throw new Refusal(`--context ${values.context}: a whole number of tokens, 512 or more.\n${usage}`);
  if ((values.model === undefined) === (values.endpoint === undefined)) throw new Refusal(usage);
  if (values.endpoint !== undefined && values.name === undefined) throw new Refusal(usage);
  return { ...values, share, contextTokens };
}

function open({ model, endpoint, name, software, contextTokens }: ReturnType<typeof readArguments>) {
  const key = process.env['DESKMATE_ENDPOINT_KEY'] ?? null;
  return endpoint === undefined
    ? openInBrowser(model ?? '', software)
    : openEndpoint(endpoint, name ?? '', { key, contextTokens });
}

/** Counts aloud, a line for each tenth or so. */
function tellSteps(what: string): () => void {
  let done = 0;
  return () => {
    done++;
    if (done % 25 === 0) console.error(`${what}: ${done}`);
  };
}

async function measure(model: EvalModel, data: string, share: number): Promise<Results> {
  const asker = createAsker(model);
  const { packSchema } = await loadSource<typeof Pack>('lib/domain/pack.ts');
  const { articles } = packSchema.parse(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));
  const held = articles.map((article) => ({ ...article, pack: 'starter' }));
  const judged = await judgeMessages(asker, readSamples(data, share), tellSteps('messages judged'));
  const drafts = await draftAnswers(asker, held, share, tellSteps('questions answered'));
  const attacked = await tryAttacks(asker, share, tellSteps('attacks tried'));
  return {
    model: model.name,
    ranOn: model.ranOn,
    day: new Date().toISOString().slice(0, 10),
    share,
    tokensPerSecond: asker.speed(),
    judged,
    drafts,
    attacked,
  };
}

await runTool(async () => {
  const given = readArguments();
  // Before anything is downloaded: what is missing is told at once.
  readSamples(given.data, given.share);
  const model = await open(given);
  try {
    const results = await measure(model, given.data, given.share);
    const row = resultRow(results);
    for (const [at, title] of resultHead.entries()) console.log(`${title.padEnd(22)} ${row[at] ?? ''}`);
    if (given.share === 1) writeResults(page, results);
    else console.log(`Only a part was asked (--share ${given.share}), so ${page} stays as it is.`);
  } finally {
    await model.close();
  }
}, usage);
