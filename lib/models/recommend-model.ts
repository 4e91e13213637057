import type { CatalogModel } from '@/lib/domain/catalog';
import { findObstacle } from './find-obstacle';
import type { GpuProbe } from './gpu-probe';

/** A chat model and what it would be like on this machine. */
export interface ModelAdvice {
  model: CatalogModel;
  /** Null: it can run. Otherwise what stands in the way, for a person. */
  obstacle: string | null;
  /** Expected from the measurement; null where nothing was measured. */
  tokensPerSecond: number | null;
  /** One at most is. */
  isRecommended: boolean;
  /** Why, or why not, in a sentence. */
  reason: string;
}

/** An answer that comes slower than this is written faster by hand. */
const slowestUseful = 6;
/** Of what the chip's memory could give, as much comes out as tokens: reading weights is nearly all of the work, not all. */
const efficiency = 0.6;
/** Of the machine's memory a model may take so much; browser, inbox and desk need the rest. */
const shareOfMemory = 0.35;
/** Gigabytes that are assumed where the browser does not tell. */
const assumedMemoryGb = 8;

/** Each answer token reads all weights once, so the memory's speed tells the pace. */
function expectedSpeed(model: CatalogModel, probe: GpuProbe): number | null {
  if (probe.state === 'none' || probe.gigabytesPerSecond === null) return null;
  return (probe.gigabytesPerSecond * efficiency * 1_000) / model.memoryMb;
}

function reasonAgainst(model: CatalogModel, probe: GpuProbe, speed: number | null): string | null {
  if (probe.state === 'none') return 'No model can run here.';
  if (probe.isSoftware && model.tier !== 'tiny')
    return 'There is no graphics chip here that the browser can use; this model would take minutes for a sentence.';
  const memoryGb = probe.memoryGb ?? assumedMemoryGb;
  if (model.tier === '16gb' && memoryGb < 16)
    return memoryGb < 8
      ? 'It needs a machine with 16 GB of memory.'
      : 'It needs a machine with 16 GB of memory. Browsers don’t always tell how much there is: try it if yours has as much.';
  if (model.memoryMb > memoryGb * 1_000 * shareOfMemory) return 'It would leave too little memory for everything else.';
  if (speed !== null && speed < slowestUseful) return 'It would write slower than you do on this machine.';
  return null;
}

/**
 * The chat models of the catalog as they would be on this machine, the recommended one first, then those that would do
 * well (the largest first), then the others.
 */
export function recommendModel(catalog: readonly CatalogModel[], probe: GpuProbe): ModelAdvice[] {
  const advice = catalog
    .filter(({ kind }) => kind === 'chat')
    .map((model) => {
      const obstacle = findObstacle(model, probe)?.message ?? null;
      const tokensPerSecond = expectedSpeed(model, probe);
      const against = obstacle ?? reasonAgainst(model, probe, tokensPerSecond);
      return {
        isGood: against === null,
        advice: { model, obstacle, tokensPerSecond, isRecommended: false, reason: against ?? model.goodFor },
      };
    })
    .sort(
      (a, b) =>
        Number(b.isGood) - Number(a.isGood) ||
        (a.isGood
          ? preference(b.advice.model) - preference(a.advice.model)
          : a.advice.model.memoryMb - b.advice.model.memoryMb),
    );
  return advice.map(({ isGood, advice }, at) => ({ ...advice, isRecommended: at === 0 && isGood }));
}

/** Larger models write better; of two variants of one model the one with 16-bit numbers is as good, and smaller. */
const preference = ({ memoryMb, id, needsF16 }: CatalogModel) => {
  const billions = Number(/(\d+(?:\.\d+)?)B\b/.exec(id)?.[1] ?? 0);
  return billions * 1_000_000 + (needsF16 ? 100_000 : 0) - memoryMb;
};

/** The next smaller chat model that can run here, to be offered when this one ran out of memory; null: there is none. */
export function suggestSmaller(catalog: readonly CatalogModel[], probe: GpuProbe, failed: string): CatalogModel | null {
  const tooLarge = catalog.find(({ id }) => id === failed);
  if (!tooLarge) return null;
  const smaller = catalog
    .filter(({ kind, memoryMb }) => kind === 'chat' && memoryMb < tooLarge.memoryMb)
    .filter((model) => findObstacle(model, probe) === null)
    .sort((a, b) => preference(b) - preference(a));
  return smaller[0] ?? null;
}
