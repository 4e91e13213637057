import type { Unsourced } from '@/lib/domain/drafted';
import { UnsourcedItem } from './unsourced-item';

/** More than these are counted, not listed. */
const MOST = 6;

/** What no source of a model's text has, as entries of a list. */
export function UnsourcedItems({ unsourced }: { unsourced: readonly Unsourced[] }) {
  const more = unsourced.length - MOST;
  return (
    <>
      {unsourced.slice(0, MOST).map((found) => (
        <UnsourcedItem key={`${found.kind} ${found.start}`} found={found} />
      ))}
      {more > 0 && <li className="text-small text-muted">And {more} more that no source has</li>}
    </>
  );
}
