import type { DataSetName } from '../data-sets/data-sets.ts';
import type { LinearRecipe } from '../../../lib/analysis/learn/train-linear.ts';
import type { AuxiliaryName } from './auxiliaries';

/** A benchmark: a data set, how a model of it is trained, and the metric that its authors name. */
export interface Task {
  name: string;
  data: DataSetName;
  /** Only these languages of the set; all when left out. */
  languages?: readonly string[];
  /** Whether a message may have several of the labels. */
  several?: boolean;
  /** `by language`: the mean over the languages; `of holding labels`: where several may hold, with a threshold for each. */
  metric: 'accuracy' | 'macro F1' | 'macro recall' | 'macro F1 by language' | 'macro F1 of holding labels';
  /** Chosen on validation, never on test. */
  recipe: LinearRecipe;
  /** Whether every label is to be found equally well, however rare it is: what macro recall asks for. */
  isEven?: boolean;
  /** The network has no say in it: on validation it judges worse with it. */
  isAlone?: boolean;
  /** How many features and how many weights are stored. */
  keep: { features: number; weights: number };
  /** Heads of other sets whose scores it reads; none of them has seen a text of its validation or test split. */
  stacks?: readonly AuxiliaryName[];
  /** The head of the artefact that ships which judges the same, under the same labels. */
  shipped?: string;
  /** Where that head may give several labels: which of them stands for which answer of the benchmark. */
  alarm?: { label: string; yes: string; no: string };
  /** "Must reach" of the plan, and the best published model of the size of RoBERTa-base; percent. */
  goal: { reach: number; published: number };
}
