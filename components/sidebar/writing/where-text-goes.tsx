import Laptop from 'lucide-react/icons/laptop';
import Upload from 'lucide-react/icons/upload';
import type { Writer } from '@/lib/domain/written';

type WhereTextGoesProps = {
  writer: Writer;
  /** Says nothing while it stays here: beside a small button that is enough. */
  onlyIfLeaves?: boolean;
};

/** Whether what is sent to the model stays on this device; where it leaves, to whom. Never folded away. */
export function WhereTextGoes({ writer: { leavesTo, name }, onlyIfLeaves = false }: WhereTextGoesProps) {
  if (leavesTo === null && onlyIfLeaves) return null;
  if (leavesTo !== null)
    return (
      <span
        className="flex max-w-full min-w-0 items-start gap-1 text-label text-caution"
        title={name === null ? leavesTo : `${leavesTo}: ${name}`}
      >
        <Upload size={12} aria-hidden className="mt-0.5 shrink-0" />
        {/* To whom is what matters: a long name is broken, never cut. */}
        <span className="min-w-0 wrap-anywhere">
          Text leaves this device: <bdi>{leavesTo}</bdi>
        </span>
      </span>
    );
  return (
    <span className="flex max-w-full min-w-0 items-center gap-1 text-label text-muted" title={name ?? undefined}>
      <Laptop size={12} aria-hidden className="shrink-0" />
      <span className="truncate">On this device</span>
    </span>
  );
}
