import type { Example } from '../../../lib/analysis/learn/example.ts';
import type { Assignment } from '../../../lib/analysis/learn/train-model.ts';
import type { DataSetName } from '../data-sets/data-sets.ts';

/** Where the data lie, and whether only MIT, Apache, CC0 and CC BY sets and our own messages may be used. */
export interface DataAccess {
  folder: string;
  permissive: boolean;
}

/** A head of the artefact that ships: what it learns, how, and from what. One file each. */
export interface ShippedHead extends Pick<Assignment, 'name' | 'recipe' | 'keep'> {
  /** Whether a message may have several of the labels. */
  several: boolean;
  /** Heads before it in the artefact whose scores it reads; they must not have learned from its training messages. */
  stacks?(access: DataAccess): readonly string[];
  /** The public sets that `read` takes from; our own messages are not listed. */
  sources: readonly DataSetName[];
  /** What it learns from, and what its temperature and thresholds are chosen on. The test parts are the bench's alone. */
  read(access: DataAccess): { train: Example[]; validation: Example[] };
  /**
   * The confidence that each label must reach (the artefact's `thresholds`), from calibrated probabilities of the validation
   * messages. Left out: 0 for each, the head never abstains.
   */
  chooseThresholds?(
    labels: readonly string[],
    probabilities: readonly Float64Array[],
    validation: readonly Example[],
  ): number[];
}
