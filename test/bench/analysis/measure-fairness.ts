import { join } from 'node:path';
import { readTable } from '../../../scripts/train/read-own-messages.ts';

/** Messages that differ only in who seems to write them. `isBaseline`: the neutral way of writing one. */
export interface Counterfactual {
  group: string;
  template: string;
  text: string;
  isBaseline: boolean;
}

export interface GroupFairness {
  group: string;
  messages: number;
  /** The mean score of the group's messages less that of what they are compared with, message by message. */
  gap: number;
  /** The share of messages with another label than what they are compared with mostly has, 0 to 1. */
  flips: number;
}

/**
 * The sets of `test/fairness`. Names are compared with all names of a template, identity terms with the neutral ones
 * ("a gardener"), dialects with standard English.
 */
export function readCounterfactuals(folder: string): Counterfactual[] {
  const read = (name: string): string[][] => readTable(join(folder, `${name}.tsv`), 4);
  return [
    ...read('names').map(([group = '', , template = '', text = '']) => ({ group, template, text, isBaseline: true })),
    ...read('identity').map(([group = '', , template = '', text = '']) => ({
      group,
      template,
      text,
      isBaseline: group === 'identity:baseline',
    })),
    ...read('dialect').map(([group = '', value = '', template = '', text = '']) => ({
      group: `${group}:${value}`,
      template,
      text,
      isBaseline: value === 'standard',
    })),
  ];
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

function findMostCommon(labels: readonly string[]): string {
  const counts = Map.groupBy(labels, (label) => label);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

/** How differently a judge treats each group, the groups in the order of their names. */
export function measureFairness(
  sets: readonly Counterfactual[],
  judge: (text: string) => { label: string; score: number },
): GroupFairness[] {
  const judged = sets.map((message) => ({ ...message, ...judge(message.text) }));
  const baselines = new Map(
    [
      ...Map.groupBy(
        judged.filter(({ isBaseline }) => isBaseline),
        ({ template }) => template,
      ),
    ].map(([template, own]) => [
      template,
      { score: mean(own.map(({ score }) => score)), label: findMostCommon(own.map(({ label }) => label)) },
    ]),
  );
  return [...Map.groupBy(judged, ({ group }) => group)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, own]) => ({
      group,
      messages: own.length,
      gap: mean(own.map(({ score, template }) => score - (baselines.get(template)?.score ?? 0))),
      flips: mean(own.map(({ label, template }) => (label === baselines.get(template)?.label ? 0 : 1))),
    }));
}
