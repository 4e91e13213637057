import type { ModelMark } from '@/lib/domain/made-by';
import { LiveRegion } from '../ui/live-region';
import { madeByWords, ModelMarkLine } from './model-mark-line';

/** The box in the page holds what a model made, and nobody has changed or confirmed it. */
export function ModelDraft({ mark }: { mark: ModelMark }) {
  return (
    <section
      data-slot="model-draft"
      aria-label="Your draft"
      className="shrink-0 animate-fade border-t border-line bg-surface px-4 py-1"
    >
      <LiveRegion text={`${madeByWords[mark.by]}, not yet confirmed.`} />
      <ModelMarkLine mark={mark} title="your draft" />
    </section>
  );
}
