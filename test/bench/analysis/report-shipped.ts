import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAnalysis } from '../../../lib/analysis/create-analysis.ts';
import { MissingData } from '../../../scripts/train/data-sets/read-lines.ts';
import { readArtefact, type Artefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import { printTable } from '../table.ts';
import { tabulateAlarms } from './alarms.ts';
import { cardTexts } from './card-texts.ts';
import { measureCost } from './cost.ts';
import type { Evaluation } from './evaluation.ts';
import { tabulateFairness } from './fairness.ts';
import { writeModelCard } from './model-card.ts';
import { evaluateDistress, evaluateOwnMessages } from './own-messages.ts';
import { evaluateToxicity, tabulateHateCheck } from './toxicity.ts';

const cardFolder = 'docs/models';

/** Tells what the artefact that ships does on our own messages, on real traffic, to whom it is fair, and what it costs. */
export async function reportShipped(
  artefact: Artefact,
  { file, folder, cards, tables }: { file: string; folder: string; cards: boolean; tables: Record<string, string> },
): Promise<void> {
  const { assessMessage } = createAnalysis(artefact);
  const assess = (text: string) => assessMessage(text);
  const evaluations = [...evaluateOwnMessages(assess), evaluateDistress(assess), evaluateToxicity(assess)];
  for (const evaluation of evaluations) console.log(`\n${tellEvaluation(evaluation)}`);
  const fairness = tabulateFairness(assess);
  const hate = orMissing(() => tabulateHateCheck(assess, folder));
  const alarms = orMissing(() => tabulateAlarms(assess, folder));
  for (const table of [fairness, hate, alarms]) console.log(`\n${table}`);
  printTable(
    'What judging costs, in Node',
    await measureCost(file, async (bytes) => {
      const ready = createAnalysis(await readArtefact(bytes));
      return (text) => ready.assessMessage(text);
    }),
  );
  if (!cards) return;
  mkdirSync(cardFolder, { recursive: true });
  for (const evaluation of evaluations) {
    const text = cardTexts[evaluation.signal];
    if (text === undefined) continue;
    const own = {
      sentiment: [tables.sentiment ?? '', fairness],
      emotion: [tables.emotion ?? ''],
      toxicity: [hate, tables.toxicity ?? ''],
    }[evaluation.signal];
    const card = writeModelCard(text, evaluation, artefact.sources, [...(own ?? []), alarms]);
    writeFileSync(join(cardFolder, `${evaluation.signal}.md`), card);
  }
}

/** A table, or which data set it would have needed. */
function orMissing(make: () => string): string {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    return error.message;
  }
}

const tellEvaluation = ({ signal, on, figures }: Evaluation): string =>
  [
    `| ${signal}, on ${on} | | must reach |`,
    '|---|---|---|',
    ...figures.map(({ what, value, floor }) => `| ${what} | ${value.toFixed(1)} | ${floor ?? ''} |`),
  ].join('\n');
