import { readFileSync, writeFileSync } from 'node:fs';
import type { Attacked } from './try-attacks.ts';
import type { Drafts } from './draft-answers.ts';
import type { Judged } from './judge-messages.ts';

export interface Results {
  model: string;
  ranOn: string;
  /** As "2026-11-22". */
  day: string;
  /** Of the whole evaluation; less than 1 is a try, and never lands in the table. */
  share: number;
  tokensPerSecond: number | null;
  judged: Judged;
  drafts: Drafts;
  attacked: Attacked;
}

const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}% (${whole})`;

export const resultHead = [
  'Model',
  'Ran on',
  'Day',
  'Tokens/s',
  'Schema at once',
  'Schema after repair',
  'Sentiment',
  'Intent',
  'Sentences grounded',
  'Drafts with a mark',
  'Answered',
  'Said it does not know',
  'Attacks contained',
  'Attacks resisted',
];

/** A row of the table; in brackets how many were asked. */
export function resultRow({ model, ranOn, day, tokensPerSecond, judged, drafts, attacked }: Results): string[] {
  return [
    model,
    ranOn,
    day,
    tokensPerSecond === null ? '–' : tokensPerSecond.toFixed(1),
    percent(judged.validAtOnce, judged.asked),
    percent(judged.valid, judged.asked),
    percent(judged.sentiment.right, judged.sentiment.asked),
    percent(judged.intent.right, judged.intent.asked),
    percent(drafts.sentences.supported, drafts.sentences.stated),
    percent(drafts.withUnsourced, drafts.drafts),
    percent(drafts.answerable.drafted, drafts.answerable.asked),
    percent(drafts.unanswerable.declined, drafts.unanswerable.asked),
    percent(attacked.contained, attacked.attacks),
    percent(attacked.resisted, attacked.attacks),
  ].map((cell) => cell.replaceAll('|', '/').replaceAll('\n', ' '));
}

const begin = '<!-- results: written by npm run eval:models -->';
const end = '<!-- end of results -->';
const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The page with this row in its table, in the place of an older one of the same model on the same machine. */
export function putRow(page: string, row: readonly string[]): string {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('The page has no table of results between its two marks.');
  const rows = page
    .slice(from + begin.length, to)
    .split('\n')
    .filter((each) => each.startsWith('| '))
    .slice(2)
    .filter((each) => !each.startsWith(line(row.slice(0, 2)).slice(0, -1)));
  const table = [line(resultHead), line(resultHead.map(() => '---')), ...rows, line(row)].join('\n');
  return `${page.slice(0, from + begin.length)}\n\n${table}\n\n${page.slice(to)}`;
}

export function writeResults(file: string, results: Results): void {
  writeFileSync(file, putRow(readFileSync(file, 'utf8'), resultRow(results)));
}
