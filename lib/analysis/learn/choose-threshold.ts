/** Messages that belong to a label, and such that belong to none, with what a model thinks of them. */
export interface ScopeScores {
  /** Confidence in the best label, and whether that label is right. */
  inside: readonly { confidence: number; isRight: boolean }[];
  /** Confidence in the best label of messages that are about something else. */
  outside: readonly number[];
}

/** At a threshold: the share of inside messages that get their label, and of outside ones that get none. */
export function measureScope(
  { inside, outside }: ScopeScores,
  threshold: number,
): { accuracy: number; recall: number } {
  const right = inside.filter(({ confidence, isRight }) => isRight && confidence >= threshold).length;
  const refused = outside.filter((confidence) => confidence < threshold).length;
  return { accuracy: right / Math.max(1, inside.length), recall: refused / Math.max(1, outside.length) };
}

/** The highest threshold that costs at most `loss` of the inside messages' accuracy. */
export function chooseThreshold({ inside }: Pick<ScopeScores, 'inside'>, loss: number): number {
  const right = inside
    .filter(({ isRight }) => isRight)
    .map(({ confidence }) => confidence)
    .sort((a, b) => a - b);
  return right[Math.floor(inside.length * loss)] ?? -Infinity;
}
