import type { DataSetName } from '../data-sets/data-sets.ts';
import type { LinearRecipe } from '../../../lib/analysis/learn/train-linear.ts';

/** A benchmark: a data set, how a model of it is trained, and the metric that its authors name. */
export interface Task {
  name: string;
  data: DataSetName;
  metric: 'accuracy' | 'macro F1' | 'macro recall';
  /** Chosen on validation, never on test. */
  recipe: LinearRecipe;
  /** How many features and how many weights are stored. */
  keep: { features: number; weights: number };
  /** "Must reach" of the plan, and the best published model of the size of RoBERTa-base; percent. */
  goal: { reach: number; published: number };
}
