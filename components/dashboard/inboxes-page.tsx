import { Button } from '../ui/button';
import { AddSite } from './add-site';
import { useDashboard } from './dashboard-context';
import { Page, Part } from './page';
import { showOrigin } from './read-address';
import { SiteList } from './site-list';
import { TaughtSites } from './taught-sites';
import type { ReadyView, Site } from './view';

/** Where Deskmate may read, and how to take that back. */
export function InboxesPage({ view }: { view: ReadyView }) {
  const on = view.sites.filter((site) => site.isOn);
  const off = view.sites.filter((site) => !site.isOn);
  return (
    <Page
      title="Inboxes"
      lead="Deskmate reads these sites and no others. Remove one and the browser takes the access back."
    >
      <Part title="Switched on">
        {on.length === 0 ? (
          <p className="text-muted">No inbox is switched on. Switch one on below and it will stand here.</p>
        ) : (
          <ul role="list" className="divide-y divide-line border-y border-line">
            {on.map((site) => (
              <OnSite key={site.origin} site={site} />
            ))}
          </ul>
        )}
      </Part>
      {off.length > 0 && (
        <Part title="Switch on">
          <SiteList sites={off} />
        </Part>
      )}
      <AddSite />
      <TaughtSites adapters={view.adapters} />
    </Page>
  );
}

function OnSite({ site }: { site: Site }) {
  const { actions, attempt } = useDashboard();
  const remove = () =>
    void attempt(() => actions.switchOff(site.origin), {
      failed: `${site.label} could not be removed.`,
      done: `${site.label} removed. Nothing is read there.`,
    });
  return (
    <li className="flex min-h-13 flex-wrap items-center gap-2 py-2">
      <div className="min-w-32 flex-1">
        <p dir="auto" className="truncate font-strong" title={site.label}>
          {site.label}
        </p>
        <p className="truncate text-small text-muted">{showOrigin(site.origin)}</p>
      </div>
      <Button
        size="medium"
        look="quiet"
        aria-label={`Open ${site.label}`}
        onClick={() => (site.kind === 'practice' ? actions.openPractice() : actions.openSite(site.origin))}
      >
        Open
      </Button>
      <Button size="medium" aria-label={`Remove ${site.label}`} onClick={remove}>
        Remove
      </Button>
    </li>
  );
}
