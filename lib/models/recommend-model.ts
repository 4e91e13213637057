import type { CatalogModel } from '@/lib/domain/catalog';
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
