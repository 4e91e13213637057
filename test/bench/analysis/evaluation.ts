/** What the shipped models said of one message, beside what its author meant. */
export interface Verdict {
  text: string;
  truth: readonly string[];
  /** What the sidebar would show; null when it abstains. */
  guess: string | null;
  /** Confidence in the guess, or in what would have been guessed. */
  confidence: number;
  /** The likeliest first; for signals that give more than one. */
  ranked: readonly string[];
}

export interface Figure {
  what: string;
  value: number;
  /** What the plan asks for. */
  floor?: number;
}

/** One signal of the shipped artefact, measured on messages that it has never seen. */
export interface Evaluation {
  signal: string;
  /** Which messages: "288 messages of ours, two writers". */
  on: string;
  figures: readonly Figure[];
  verdicts: readonly Verdict[];
}

export interface CalibrationStep {
  from: number;
  count: number;
  confidence: number;
  right: number;
}

const steps = 10;

/** How often guesses are right in each tenth of confidence. */
export function readCalibration(verdicts: readonly Verdict[]): CalibrationStep[] {
  const bins = Array.from({ length: steps }, (_, at) => ({ from: at / steps, count: 0, confidence: 0, right: 0 }));
  for (const { guess, confidence, truth } of verdicts) {
    const bin = bins[Math.min(steps - 1, Math.floor(confidence * steps))];
    if (bin === undefined || guess === null) continue;
    bin.count += 1;
    bin.confidence += confidence;
    if (truth.includes(guess)) bin.right += 1;
  }
  return bins
    .filter(({ count }) => count > 0)
    .map(({ from, count, confidence, right }) => ({
      from,
      count,
      confidence: confidence / count,
      right: right / count,
    }));
}

/** Expected calibration error: how far confidence is from how often it is right, over all that was said; 0 to 1. */
export function measureShownError(verdicts: readonly Verdict[]): number {
  const bins = readCalibration(verdicts);
  const said = bins.reduce((sum, { count }) => sum + count, 0);
  return (
    bins.reduce((sum, { count, confidence, right }) => sum + count * Math.abs(confidence - right), 0) / (said || 1)
  );
}
