/** Counts of one label: right, wrongly given, missed. */
interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

function countLabels(truth: readonly string[], guesses: readonly string[], labels: readonly string[]): Counts[] {
  return labels.map((label) => {
    const counts = { right: 0, wrong: 0, missed: 0 };
    truth.forEach((own, at) => {
      if (guesses[at] === label) counts[own === label ? 'right' : 'wrong'] += 1;
      else if (own === label) counts.missed += 1;
    });
    return counts;
  });
}

const mean = (numbers: number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const f1 = ({ right, wrong, missed }: Counts): number => (right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed));

/** The share of guesses that are right, 0 to 1. */
export const measureAccuracy = (truth: readonly string[], guesses: readonly string[]): number =>
  truth.filter((label, at) => guesses[at] === label).length / Math.max(1, truth.length);

/** F1 of each label, averaged. */
export const measureMacroF1 = (
  truth: readonly string[],
  guesses: readonly string[],
  labels: readonly string[],
): number => mean(countLabels(truth, guesses, labels).map(f1));

/** Recall of each label, averaged. */
export const measureMacroRecall = (
  truth: readonly string[],
  guesses: readonly string[],
  labels: readonly string[],
): number => mean(countLabels(truth, guesses, labels).map(({ right, missed }) => right / Math.max(1, right + missed)));

/** F1 of each label where a message may have several, averaged. */
export const measureHoldingF1 = (
  truth: readonly (readonly string[])[],
  guesses: readonly (readonly string[])[],
  labels: readonly string[],
): number =>
  mean(
    labels.map((label) => {
      const counts: Counts = { right: 0, wrong: 0, missed: 0 };
      truth.forEach((own, at) => {
        const isGuessed = guesses[at]?.includes(label) === true;
        if (own.includes(label)) counts[isGuessed ? 'right' : 'missed'] += 1;
        else if (isGuessed) counts.wrong += 1;
      });
      return f1(counts);
    }),
  );
