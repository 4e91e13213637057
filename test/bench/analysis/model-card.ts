import type { ArtefactHeader } from '../../../lib/analysis/scoring/artefact-format.ts';
import { type Evaluation, readCalibration, type Verdict } from './evaluation.ts';

/** What a card says that no figure tells. */
export interface CardText {
  title: string;
  /** What it is for, and what it must not be used for. */
  use: string;
  limits: readonly string[];
}

const barLength = 30;
const mistakesShown = 12;
/** A card is read by people: very long messages tell little more. */
const longestQuote = 160;

/**
 * A model card (Mitchell and others, FAT* 2019) as Markdown: data with licences, figures, how honest the confidence is, limits,
 * and messages that it gets wrong, the surest first. Messages are our own: no data set's text is copied.
 */
export function writeModelCard(
  { title, use, limits }: CardText,
  evaluation: Evaluation,
  sources: ArtefactHeader['sources'],
  tables: readonly string[],
): string {
  const { on, figures, verdicts } = evaluation;
  const figureRows = figures.map(
    ({ what, value, floor }) => `| ${what} | ${value.toFixed(1)} | ${floor === undefined ? '' : floor} |`,
  );
  return [
    `# ${title}`,
    '',
    '<!-- Written by `npm run bench:analysis -- --cards`. Change the bench, not this file. -->',
    '',
    use,
    '',
    '## What it learned from',
    '',
    '| set | licence | from |',
    '|---|---|---|',
    ...sources.map(({ name, licence, origin }) => `| ${name} | ${licence} | ${origin} |`),
    '',
    '## Figures',
    '',
    `On ${on}:`,
    '',
    '| | | must reach |',
    '|---|---|---|',
    ...figureRows,
    '',
    ...tables.flatMap((table) => [table, '']),
    '## How honest its confidence is',
    '',
    'Of what it said with this confidence, so much was right. The mark `|` is where it should end.',
    '',
    '```text',
    ...drawCalibration(verdicts),
    '```',
    '',
    '## Limits',
    '',
    ...limits.map((limit) => `- ${limit}`),
    '',
    '## Where it was wrong',
    '',
    'The surest mistakes on the same messages.',
    '',
    '| message | meant | said | confidence |',
    '|---|---|---|---|',
    ...pickMistakes(verdicts).map(
      ({ text, truth, guess, confidence }) =>
        `| ${quote(text)} | ${truth.join(', ')} | ${guess ?? 'nothing'} | ${confidence.toFixed(2)} |`,
    ),
    '',
  ].join('\n');
}

/** One line a tenth of confidence: how many, how sure on average, how many right. */
function drawCalibration(verdicts: readonly Verdict[]): string[] {
  return readCalibration(verdicts).map(({ from, count, confidence, right }) => {
    const bar = [...'#'.repeat(Math.round(right * barLength)).padEnd(barLength, ' ')];
    bar[Math.min(barLength - 1, Math.round(confidence * barLength))] = '|';
    const name = `${from.toFixed(1)}-${(from + 0.1).toFixed(1)}`;
    const share = `${(100 * right).toFixed(0)} %`.padStart(5);
    return `${name}  ${bar.join('')}  ${share} of ${count}`.trimEnd();
  });
}

const pickMistakes = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts
    .filter(({ guess, truth }) => guess !== null && !truth.includes(guess))
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, mistakesShown);

/** A message as one cell of a table. */
const quote = (text: string): string => {
  const line = text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('|', String.raw`\|`)
    .replaceAll('<', '&lt;');
  return line.length > longestQuote ? `${line.slice(0, longestQuote).trimEnd()} …` : line;
};
