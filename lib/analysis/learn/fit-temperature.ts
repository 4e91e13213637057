import { toProbabilities } from '../scoring/to-probabilities.ts';

const coldest = 0.02;
const warmest = 20;
const steps = 60;
/** Each step of a golden-section search keeps so much of the interval. */
const golden = (Math.sqrt(5) - 1) / 2;

/** Mean surprise at the true labels (negative log-likelihood). */
function measureSurprise(scores: readonly Float64Array[], truth: readonly number[], temperature: number): number {
  const sum = scores.reduce((total, own, at) => {
    const probability = toProbabilities(own.slice(), temperature)[truth[at] ?? 0] ?? 0;
    return total - Math.log(Math.max(probability, 1e-12));
  }, 0);
  return sum / Math.max(1, scores.length);
}

/**
 * The temperature at which the scores are the least surprised by the true labels (their places), by golden-section search
 * over its logarithm. Rounded, so that a last bit of difference does not reach the artefact.
 */
export function fitTemperature(scores: readonly Float64Array[], truth: readonly number[]): number {
  let low = Math.log(coldest);
  let high = Math.log(warmest);
  for (let step = 0; step < steps && high - low > 1e-4; step += 1) {
    const left = high - (high - low) * golden;
    const right = low + (high - low) * golden;
    if (measureSurprise(scores, truth, Math.exp(left)) < measureSurprise(scores, truth, Math.exp(right))) high = right;
    else low = left;
  }
  return Number(Math.exp((low + high) / 2).toFixed(3));
}

/**
 * Expected calibration error over ten equal steps of confidence (Naeini, Cooper and Hauskrecht, AAAI 2015): how far the
 * confidence in the best label is from how often that label is right.
 */
export function measureCalibrationError(probabilities: readonly Float64Array[], truth: readonly number[]): number {
  const bins = Array.from({ length: 10 }, () => ({ confidence: 0, right: 0 }));
  probabilities.forEach((own, at) => {
    const confidence = own.reduce((most, value) => Math.max(most, value), 0);
    const bin = bins[Math.min(9, Math.floor(confidence * 10))];
    if (bin === undefined) return;
    bin.confidence += confidence;
    if (own.indexOf(confidence) === truth[at]) bin.right += 1;
  });
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / Math.max(1, truth.length);
}
