import type { OwnExample, OwnIntentModel } from './own-intents';
import { type OwnIntentSettings, trainOwnIntentsInSteps } from './train-own-intents-in-steps.ts';

/** `trainOwnIntentsInSteps` without a rest. */
export function trainOwnIntents(examples: readonly OwnExample[], settings: OwnIntentSettings): OwnIntentModel {
  const training = trainOwnIntentsInSteps(examples, settings);
  let step = training.next();
  while (step.done !== true) step = training.next();
  return step.value;
}
