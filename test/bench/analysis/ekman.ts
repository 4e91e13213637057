import type { Example } from '../../../lib/analysis/learn/example.ts';
import { listHolding } from '../../../scripts/train/measure-task.ts';
import { measureHoldingF1 } from '../../../scripts/train/metrics.ts';
import { ekmanGroups } from '../../../scripts/train/shipped/emotion-map.ts';
import type { Verdicts } from './shipped-score.ts';

const groups = Object.keys(ekmanGroups);
const toGroups = (labels: readonly string[]): string[] =>
  groups.filter((group) => ekmanGroups[group]?.some((label) => labels.includes(label)) === true);

/** Macro F1 in percent of Ekman's groups: a group holds where one of its labels does. */
export const measureEkman = ({ model, scores }: Verdicts, examples: readonly Example[]): number =>
  100 *
  measureHoldingF1(
    examples.map(({ labels }) => toGroups(labels)),
    listHolding(model, scores).map(toGroups),
    groups,
  );
