const decimals = 4;

/**
 * For each label, the probability from which on it is said to hold: the one with the highest F1 on validation messages, and
 * of equally good ones the highest. F1 is what a label that holds seldom is judged by: both missing it and crying wolf cost.
 */
export function chooseLabelThresholds(
  labels: readonly string[],
  probabilities: readonly Float64Array[],
  truth: readonly { labels: readonly string[] }[],
): number[] {
  return labels.map((label, at) => {
    const own = probabilities
      .map((row, message) => ({ probability: row[at] ?? 0, holds: truth[message]?.labels.includes(label) === true }))
      .sort((a, b) => b.probability - a.probability);
    const total = own.filter(({ holds }) => holds).length;
    let best = { threshold: 0.5, f1: 0 };
    let right = 0;
    own.forEach(({ probability, holds }, place) => {
      if (holds) right += 1;
      // Messages of one probability hold or fall together.
      if (own[place + 1]?.probability === probability) return;
      const f1 = (2 * right) / (place + 1 + total);
      const next = own[place + 1]?.probability ?? 0;
      if (f1 > best.f1) best = { threshold: (probability + next) / 2, f1 };
    });
    return Number(best.threshold.toFixed(decimals));
  });
}
