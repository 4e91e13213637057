import { browser } from 'wxt/browser';
import type { Site } from '@/components/dashboard/view';
import { knownInboxes } from '@/lib/platform/known-inboxes';
import { grantedSites } from '@/lib/platform/sites';

/** The known inboxes, on or off, and every other site that is switched on. */
export async function listSites(): Promise<Site[]> {
  const granted = await grantedSites();
  const known = knownInboxes.map(({ origin, label }): Site => ({
    origin,
    label,
    kind: 'known',
    isOn: granted.includes(origin),
  }));
  const added = granted
    .filter((origin) => !knownInboxes.some((inbox) => inbox.origin === origin))
    .map((origin): Site => {
      // The demo's build is granted the practice inbox's host from the start.
      const isPractice = browser.runtime.getManifest().host_permissions?.includes(origin) === true;
      const label = isPractice ? 'Practice inbox' : new URL(origin.replace(/\*$/, '')).hostname;
      return { origin, label, kind: isPractice ? 'practice' : 'added', isOn: true };
    });
  return [...known, ...added];
}
