import X from 'lucide-react/icons/x';
import type { Consent, ConsentState } from '@/lib/domain/contact';
import { IconButton } from '../../ui/icon-button';
import { Select } from '../../ui/select';
import { useLocalFormats } from '../../ui/use-local-formats';
import { consentOptions } from '../../sidebar/consent-names';

type ConsentItemProps = { consent: Consent; onState: (state: ConsentState) => void; onRemove: () => void };

/** One purpose, what was said to it, and since when. */
export function ConsentItem({ consent, onState, onRemove }: ConsentItemProps) {
  const { dateOnly } = useLocalFormats();
  const { purpose, state, day } = consent;
  return (
    <li className="flex items-center gap-2 py-1">
      <div className="min-w-0 flex-1">
        <p dir="auto">{purpose}</p>
        <p className="text-small text-muted">Since {dateOnly(day)}</p>
      </div>
      <Select label={`Consent: ${purpose}`} hideLabel value={state} options={consentOptions} onChange={onState} />
      <IconButton name={`Remove: ${purpose}`} className="size-9" onClick={onRemove}>
        <X size={16} aria-hidden />
      </IconButton>
    </li>
  );
}
