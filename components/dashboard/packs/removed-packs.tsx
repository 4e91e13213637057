import type { PacksView } from '@/lib/domain/pack-offer';
import { Button } from '../../ui/button';
import { useLocalFormats } from '../../ui/use-local-formats';
import { useDashboard } from '../dashboard-context';

/** Packs that were removed and can be brought back; nothing where there are none. */
export function RemovedPacks({ view: { undos, packs } }: { view: PacksView }) {
  const { actions, attempt } = useDashboard();
  const { longDay } = useLocalFormats();
  const removed = undos.filter(({ id, of }) => of === 'removal' && !packs.some((pack) => pack.id === id));
  if (removed.length === 0) return null;
  return (
    <ul role="list" aria-label="Removed packs" className="flex flex-col gap-1">
      {removed.map(({ id, name, at }) => (
        <li key={id} className="flex flex-wrap items-center gap-2 text-muted">
          <span className="min-w-48 flex-1 break-words">
            <bdi>{name}</bdi> was removed on {longDay(at)}
          </span>
          <Button
            size="medium"
            look="quiet"
            aria-label={`Bring back ${name}`}
            onClick={() =>
              void attempt(() => actions.restorePack(id), {
                failed: `${name} could not be brought back.`,
                done: `${name} is back`,
              })
            }
          >
            Bring back
          </Button>
        </li>
      ))}
    </ul>
  );
}
