import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import { IconButton } from '../../ui/icon-button';

type VariantsProps = { ids: readonly string[]; shown: string; onShow: (id: string) => void };

/** Steps through the drafts that were written for a conversation. */
export function Variants({ ids, shown, onShow }: VariantsProps) {
  const at = ids.indexOf(shown);
  const step = (by: number) => {
    const next = ids[at + by];
    if (next !== undefined) onShow(next);
  };
  return (
    <div className="-ms-2 mb-1 flex items-center gap-1" role="group" aria-label="Drafts">
      <IconButton name="The draft before" disabled={at <= 0} onClick={() => step(-1)}>
        <ChevronLeft size={16} aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
      <p className="text-small text-muted" aria-live="polite">
        Draft {at + 1} of {ids.length}
      </p>
      <IconButton name="The next draft" disabled={at >= ids.length - 1} onClick={() => step(1)}>
        <ChevronRight size={16} aria-hidden className="rtl:-scale-x-100" />
      </IconButton>
    </div>
  );
}
