/**
 * Probabilities of labels of which one holds: softmax of the scores over the temperature (Guo, Pleiss, Sun and
 * Weinberger, "On calibration of modern neural networks", ICML 2017). In place.
 */
export function toProbabilities(scores: Float64Array, temperature: number): Float64Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const raised = Math.exp(((scores[at] ?? 0) - highest) / temperature);
    scores[at] = raised;
    sum += raised;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
