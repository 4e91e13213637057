import { useState } from 'react';
import type { StoredPack } from '@/lib/domain/pack';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { useDashboard } from './dashboard-context';

type PacksProps = { packs: readonly StoredPack[]; hasStarterPack: boolean };

/** What the library was loaded from. */
export function Packs({ packs, hasStarterPack }: PacksProps) {
  const { actions, attempt } = useDashboard();
  const [leaving, setLeaving] = useState<StoredPack | null>(null);
  const remove = (pack: StoredPack) => {
    setLeaving(null);
    void attempt(() => actions.removePack(pack.id), {
      failed: `${pack.name} could not be removed.`,
      done: `${pack.name} removed`,
    });
  };
  const restore = () =>
    void attempt(actions.restoreStarterPack, {
      failed: 'The starter pack could not be restored.',
      done: 'Starter pack restored',
    });
  return (
    <div className="flex flex-col gap-2">
      <ul role="list" aria-label="Packs" className="divide-y divide-line border-y border-line empty:hidden">
        {packs.map((pack) => (
          <li key={pack.id} className="flex min-h-13 items-center gap-3 py-2">
            <div className="min-w-0 flex-1">
              <p dir="auto" className="truncate font-strong" title={pack.name}>
                {pack.name}
              </p>
              <p className="text-small text-muted">
                {pack.replies} replies, {pack.articles} articles
                {pack.topics > 0 && `, ${pack.topics === 1 ? '1 topic' : `${pack.topics} topics`}`} · version{' '}
                {pack.version}
              </p>
            </div>
            <Button size="medium" aria-label={`Remove ${pack.name}`} onClick={() => setLeaving(pack)}>
              Remove
            </Button>
          </li>
        ))}
      </ul>
      {!hasStarterPack && (
        <div>
          <Button size="medium" onClick={restore}>
            Restore the starter pack
          </Button>
        </div>
      )}
      <Dialog
        title={`Remove ${leaving?.name ?? ''}?`}
        open={leaving !== null}
        onOpenChange={() => setLeaving(null)}
        footer={
          <>
            <Button size="medium" onClick={() => setLeaving(null)}>
              Cancel
            </Button>
            <Button size="medium" look="danger" onClick={() => leaving && remove(leaving)}>
              Remove
            </Button>
          </>
        }
      >
        Its {leaving?.replies} replies and {leaving?.articles} articles are suggested no more
        {(leaving?.topics ?? 0) > 0 && ', and its topics are forgotten'}. The starter pack can be restored at any time.
      </Dialog>
    </div>
  );
}
