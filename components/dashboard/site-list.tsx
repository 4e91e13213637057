import { Switch } from '../ui/switch';
import { useDashboard } from './dashboard-context';
import { showOrigin } from './read-address';
import type { Site } from './view';

/** Inboxes with a switch each. Switching on asks the browser for that one site. */
export function SiteList({ sites }: { sites: readonly Site[] }) {
  const { actions, attempt } = useDashboard();
  const change = (site: Site, isOn: boolean) =>
    void attempt(() => (isOn ? actions.switchOn(site.origin) : actions.switchOff(site.origin)), {
      failed: isOn ? `${site.label} was not switched on.` : `${site.label} could not be switched off.`,
      done: isOn ? `${site.label} is on. Open tabs are read at once.` : `${site.label} is off. Nothing is read there.`,
    });
  return (
    <ul role="list" className="grid gap-x-8 border-t border-line sm:grid-cols-2">
      {sites.map((site) => (
        <li key={site.origin} className="flex min-h-13 items-center gap-3 border-b border-line py-2">
          <div className="min-w-0 flex-1">
            <p dir="auto" className="truncate font-strong" title={site.label}>
              {site.label}
            </p>
            <p className="text-small break-words text-muted">
              {site.kind === 'practice' ? 'Made-up customers, to learn with' : showOrigin(site.origin)}
            </p>
          </div>
          <Switch label={site.label} checked={site.isOn} onChange={(isOn) => change(site, isOn)} />
        </li>
      ))}
    </ul>
  );
}
