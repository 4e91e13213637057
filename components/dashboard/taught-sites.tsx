import type { StoredAdapter } from '@/lib/domain/adapter';
import { nameHeldBy } from '@/lib/domain/name-held-by';
import { Button } from '../ui/button';
import { useLocalFormats } from '../ui/use-local-formats';
import { useDashboard } from './dashboard-context';
import { ImportAdapter } from './import-adapter';
import { Part } from './page';

/** Sites whose pages somebody showed: to keep, to pass on, to take back. */
export function TaughtSites({ adapters }: { adapters: readonly StoredAdapter[] }) {
  return (
    <Part title="Sites that were shown to Deskmate">
      {adapters.length === 0 ? (
        <p className="text-muted">
          None yet. Where a page is read wrong, press “Show me” in the sidebar; what you show is kept here.
        </p>
      ) : (
        <ul role="list" aria-label="Shown sites" className="divide-y divide-line border-y border-line">
          {adapters.map((stored) => (
            <TaughtSite key={stored.key} stored={stored} />
          ))}
        </ul>
      )}
      <ImportAdapter />
    </Part>
  );
}

function TaughtSite({ stored }: { stored: StoredAdapter }) {
  const { actions, attempt } = useDashboard();
  const { day } = useLocalFormats();
  const { adapter, pack, savedAt } = stored;
  const { label, match } = adapter;
  const name = nameHeldBy(adapter);
  const remove = () =>
    void attempt(() => actions.removeAdapter(stored.id), {
      failed: `${label} could not be removed.`,
      done: `${label} removed. The site is read as before.`,
      undo: () => actions.restoreAdapter(stored),
    });
  return (
    <li className="flex min-h-13 flex-wrap items-center gap-2 py-2">
      <div className="min-w-32 flex-1">
        <p dir="auto" className="truncate font-strong" title={label}>
          {label}
        </p>
        <p className="truncate text-small text-muted">
          {pack === null ? 'Shown or imported here' : `From the pack ${pack}`}, {day(savedAt)}
          {match.hosts.some((host) => host !== label) && ` · ${match.hosts.join(', ')}`}
        </p>
        {name && (
          <p className="truncate text-small text-caution" title={name}>
            Holds the name “<bdi>{name}</bdi>”: its messages count as own
          </p>
        )}
      </div>
      <Button size="medium" look="quiet" aria-label={`Export ${label}`} onClick={() => actions.exportAdapter(stored)}>
        Export
      </Button>
      {pack === null ? (
        <Button size="medium" aria-label={`Remove ${label}`} onClick={remove}>
          Remove
        </Button>
      ) : (
        <span className="text-small text-muted">Goes with its pack</span>
      )}
    </li>
  );
}
