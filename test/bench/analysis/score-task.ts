import { readDataSet } from '../../../scripts/train/data-sets/read-data-set.ts';
import type { Example } from '../../../lib/analysis/learn/example.ts';
import type { Artefact } from '../../../lib/analysis/scoring/read-artefact.ts';
import { measureByLanguage, measureTask } from '../../../scripts/train/measure-task.ts';
import { measureMacroRecall } from '../../../scripts/train/metrics.ts';
import type { Task } from '../../../scripts/train/tasks/task.ts';
import { measureEkman } from './ekman.ts';
import { lexicons } from './lexicons.ts';
import { readAlarm } from './read-alarm.ts';
import { judgeExamples, listBest, measureVerdicts, type Verdicts } from './shipped-score.ts';

/** The artefacts that are compared on a benchmark; null where there is none. */
export interface Compared {
  /** Trained on the benchmark's own training split. */
  method: Artefact | null;
  shipped: Artefact | null;
  permissive: Artefact | null;
}

export const scoreHead = [
  '| task (test split) | metric | method | shipped | permissive | must reach | published | ECE, points: method / shipped |',
  '|---|---|---|---|---|---|---|---|',
];

/** The rows of a benchmark: what each artefact gives on its test split, and how far its confidence is off. */
export function scoreTask(task: Task, folder: string, { method, shipped, permissive }: Compared): string[] {
  const { name, metric, goal, data, languages, alarm } = task;
  const examples = readDataSet(folder, data, 'test').filter(({ language }) => languages?.includes(language) ?? true);
  const judgeShipped = (artefact: Artefact | null): Verdicts | null => {
    if (artefact === null || task.shipped === undefined) return null;
    const verdicts = judgeExamples(artefact, task.shipped, examples);
    return verdicts === null || alarm === undefined ? verdicts : readAlarm(verdicts, alarm);
  };
  const verdicts = [
    method === null ? null : judgeExamples(method, name, examples),
    judgeShipped(shipped),
    judgeShipped(permissive),
  ];
  const toCells = (measure: (verdict: Verdicts) => number | undefined): string[] =>
    verdicts.map((verdict) => (verdict === null ? '-' : (measure(verdict)?.toFixed(1) ?? '-')));
  const toRow = (what: string, measure: (verdict: Verdicts) => number | undefined, goals: string): string =>
    `| ${what} | ${toCells(measure).join(' | ')} | ${goals} |`;
  const errors = toCells((verdict) => measureVerdicts(verdict, examples));
  const rows = [
    toRow(
      `${name} | ${metric}`,
      ({ model, scores }) => measureTask(metric, model, examples, scores),
      `${goal.reach} | ${goal.published} | ${errors[0]} / ${errors[1]}`,
    ),
  ];
  for (const language of metric === 'macro F1 by language' ? (languages ?? []) : [])
    rows.push(
      toRow(
        `${name}, ${language} | macro F1`,
        (verdict) => measureByLanguage(examples, listBest(verdict), verdict.model.labels).get(language),
        ' | | ',
      ),
    );
  if (data === 'goemotions')
    rows.push(toRow('Ekman groups | macro F1', (verdict) => measureEkman(verdict, examples), '58.8 | 64 | '));
  return data === 'tweeteval_sentiment' ? [...rows, ...scoreLexicons(examples)] : rows;
}

const sentiments = ['negative', 'neutral', 'positive'];

/** The same split by the lexicons that others use. */
const scoreLexicons = (examples: readonly Example[]): string[] =>
  lexicons.map(({ name, judge }) => {
    const truth = examples.map(({ labels }) => labels[0] ?? '');
    const recall = measureMacroRecall(
      truth,
      examples.map(({ text }) => judge(text)),
      sentiments,
    );
    return `| sentiment by ${name} | macro recall | ${(100 * recall).toFixed(1)} | | | | | |`;
  });
