import { Button } from '../ui/button';
import { useLocalFormats } from '../ui/use-local-formats';

type PagerProps = { offset: number; length: number; total: number; onOffset: (offset: number) => void };

/** Where one is in a long list, and the way on and back. Not there while all fits on one page. */
export function Pager({ offset, length, total, onOffset }: PagerProps) {
  const { number } = useLocalFormats();
  if (total <= length) return null;
  const last = Math.min(offset + length, total);
  return (
    <nav aria-label="Pages of the list" className="flex flex-wrap items-center gap-2 pt-2">
      <p role="status" className="flex-1 text-small text-muted">
        {number(offset + 1)} to {number(last)} of {number(total)}
      </p>
      <Button size="medium" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - length))}>
        Previous
      </Button>
      <Button size="medium" disabled={last >= total} onClick={() => onOffset(offset + length)}>
        Next
      </Button>
    </nav>
  );
}
