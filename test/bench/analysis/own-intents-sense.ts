import { trainModels } from '../../../lib/analysis/learn/train-model.ts';
import { createHeadSense, type Sense } from '../../../lib/analysis/own-intents/sense.ts';
import type { DataSetName } from '../../../scripts/train/data-sets/data-sets.ts';
import { intent, readIntentExamples } from '../../../scripts/train/shipped/intent.ts';

/**
 * What the shipped intent head would know if it had never seen a set: a bench that draws its examples from that set must
 * not start from a head that learned from its labels.
 */
export function trainSenseWithout(folder: string, without: DataSetName[]): Sense {
  const train = readIntentExamples({ folder, permissive: false }, without);
  return createHeadSense(trainModels({ ...intent, train }).model);
}
