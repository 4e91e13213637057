import { parseArgs } from 'node:util';
import { createAnalysis } from '../lib/analysis/create-analysis.ts';
import { describeAssessment } from './analyse/describe-assessment.ts';
import { describeFault, Refusal } from './analyse/refusal.ts';
import { openArtefact } from './analyse/open-artefact.ts';
import { openOwnIntents } from './analyse/open-own-intents.ts';
import { readInput } from './analyse/read-input.ts';
import { openOutput } from './open-output.ts';
import { runTool } from './run-tool.ts';

// `npm run -s analyse -- --in FILE.jsonl [--pack FILE] [--train-intents FILE.jsonl] [--models FILE]`: judges each line
// `{ "id", "text", "lang"? }` as the desk does and prints a line of JSON for it. What can't be read is told on stderr.

const usage = 'Usage: npm run -s analyse -- --in FILE.jsonl [--pack FILE] [--train-intents FILE.jsonl] [--models FILE]';

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        in: { type: 'string' },
        pack: { type: 'string' },
        'train-intents': { type: 'string' },
        models: { type: 'string', default: 'public/models/analysis.bin' },
      },
    });
    const { in: input, ...rest } = values;
    if (input === undefined) throw new Refusal(usage);
    return { ...rest, input };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(`${describeFault(error)}\n${usage}`);
  }
}

async function main(): Promise<void> {
  const { input, models, ...examples } = readArguments();
  const artefact = await openArtefact(models);
  const ownIntents = openOwnIntents({ pack: examples.pack, lines: examples['train-intents'] }, artefact.models);
  const analysis = createAnalysis(artefact);
  const writeLine = openOutput();
  for await (const row of readInput(input)) {
    if ('fault' in row) {
      console.error(`${input}:${row.line}: ${row.fault}`);
      process.exitCode = 1;
      continue;
    }
    const { id, text, lang } = row.message;
    const assessment = analysis.assessMessage(text, lang);
    const intent = ownIntents?.(text, assessment.language) ?? assessment.intent;
    const waits = writeLine(JSON.stringify(describeAssessment(id, assessment, intent)));
    if (waits !== undefined) await waits;
  }
}

await runTool(main);
