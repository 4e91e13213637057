import Laptop from 'lucide-react/icons/laptop';
import Upload from 'lucide-react/icons/upload';
import type { Writer } from '@/lib/domain/written';

/** Whether what is sent to the model stays on this device; where it leaves, to whom. Never folded away. */
export function WhereTextGoes({ writer: { leavesTo, name } }: { writer: Writer }) {
  if (leavesTo !== null)
    return (
      <span className="flex min-w-0 items-center gap-1 text-label text-caution" title={name ?? undefined}>
        <Upload size={12} aria-hidden />
        <span className="truncate">
          Text leaves this device: <bdi>{leavesTo}</bdi>
        </span>
      </span>
    );
  return (
    <span className="flex min-w-0 items-center gap-1 text-label text-muted" title={name ?? undefined}>
      <Laptop size={12} aria-hidden />
      <span className="truncate">On this device</span>
    </span>
  );
}
