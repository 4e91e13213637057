/** Turns a score into the logarithm of the odds that a label holds: `slope * score + offset`. */
export interface Sigmoid {
  slope: number;
  offset: number;
}

const mostSteps = 50;
/** Keeps the curve finite where scores tell a label apart without a fault. */
const ridge = 1e-3;
/** A label cannot be the less likely the higher its score: then the score says next to nothing. */
const leastSlope = 0.01;
const decimals = 4;
const round = (value: number): number => Number(value.toFixed(decimals));

/**
 * The sigmoid that fits how often a label holds at a score (Platt, 1999), by Newton's method with his targets, which keep a
 * label seen a few times from being certain. Rounded, so that a last bit of difference does not reach the artefact.
 */
export function fitSigmoid(scores: readonly number[], holds: readonly boolean[]): Sigmoid {
  const inside = holds.filter(Boolean).length;
  const high = (inside + 1) / (inside + 2);
  const low = 1 / (holds.length - inside + 2);
  let slope = 1;
  let offset = Math.log((inside + 1) / (holds.length - inside + 1));
  for (let step = 0; step < mostSteps; step += 1) {
    const gradient = { slope: ridge * slope, offset: 0 };
    const curve = { slope: ridge, both: 0, offset: ridge };
    scores.forEach((score, at) => {
      const probability = 1 / (1 + Math.exp(-(slope * score + offset)));
      const error = probability - (holds[at] === true ? high : low);
      const bend = Math.max(probability * (1 - probability), 1e-9);
      gradient.slope += error * score;
      gradient.offset += error;
      curve.slope += bend * score * score;
      curve.both += bend * score;
      curve.offset += bend;
    });
    const determinant = curve.slope * curve.offset - curve.both * curve.both;
    if (!(determinant > 0)) break;
    const down = {
      slope: (gradient.slope * curve.offset - gradient.offset * curve.both) / determinant,
      offset: (gradient.offset * curve.slope - gradient.slope * curve.both) / determinant,
    };
    slope -= clampStep(down.slope);
    offset -= clampStep(down.offset);
    if (Math.abs(down.slope) + Math.abs(down.offset) < 1e-7) break;
  }
  return { slope: round(Math.max(leastSlope, slope)), offset: round(offset) };
}

/** Far from the optimum a full Newton step can leap away from it. */
const clampStep = (step: number): number => Math.max(-2, Math.min(2, Number.isFinite(step) ? step : 0));
