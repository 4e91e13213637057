import { findHighest } from './find-highest.ts';

/** An answer that is wrong more often than that is better not given. */
const leastRight = 0.45;
/** A head that keeps silent more often than that is of little use, however unsure it is. */
const mostSilent = 0.05;
const decimals = 4;

/**
 * The confidence below which a head of which one label holds abstains, the same for every label: as high as may be while the
 * answers left out on validation messages would be wrong more often than right, and few. 0 when there are none such.
 */
export function chooseAbstention(
  labels: readonly string[],
  probabilities: readonly Float64Array[],
  validation: readonly { labels: readonly string[] }[],
): number[] {
  const answers = probabilities
    .map((own, at) => {
      const best = findHighest(own);
      const isRight = validation[at]?.labels.includes(labels[best] ?? '') === true;
      return { confidence: own[best] ?? 0, isRight };
    })
    .sort((a, b) => a.confidence - b.confidence);
  let right = 0;
  let threshold = 0;
  for (let count = 1; count <= Math.floor(answers.length * mostSilent); count += 1) {
    if (answers[count - 1]?.isRight === true) right += 1;
    if (right / count < leastRight) threshold = answers[count]?.confidence ?? threshold;
  }
  return labels.map(() => Math.floor(threshold * 10 ** decimals) / 10 ** decimals);
}
