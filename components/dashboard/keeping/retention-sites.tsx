import X from 'lucide-react/icons/x';
import type { Retention } from '@/lib/domain/retention';
import { IconButton } from '../../ui/icon-button';
import type { SetRetention } from './retention-part';
import { RetentionRow } from './retention-row';

/** Sites with a time of their own; it counts for all that is known of them. */
export function RetentionSites({ sites, set }: { sites: Retention['sites']; set: SetRetention }) {
  if (sites.length === 0) return null;
  return (
    <table className="w-full border-collapse border-b border-line">
      <caption className="py-1 text-start text-small text-muted">
        Sites with a time of their own, for all that is known of them
      </caption>
      <tbody className="divide-y divide-line">
        {sites.map((site) => (
          <RetentionRow
            key={site.channel}
            label={site.channel}
            kept={site}
            onChange={(days) => set({ site: site.channel, days }, site.own)}
          >
            <IconButton
              name={`Keep ${site.channel} as long as the others`}
              onClick={() => set({ site: site.channel }, site.own)}
            >
              <X size={16} aria-hidden />
            </IconButton>
          </RetentionRow>
        ))}
      </tbody>
    </table>
  );
}
