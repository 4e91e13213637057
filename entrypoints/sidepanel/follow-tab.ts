import { browser, type Browser } from 'wxt/browser';
import { isGranted, originPattern } from '@/lib/platform/sites';

/** True in the in-page frame, which belongs to one tab for good. */
export const isFramed = window.parent !== window;

export interface FollowedTab {
  /** null: the tab that frames this page. */
  id: number | null;
  /** Host name of a site that is not switched on ('' when the browser does not tell), else null. */
  lockedSite: string | null;
  /** Match pattern to ask for that site; null when it can't be asked for from here. */
  lockedPattern: string | null;
}

/**
 * Tells which tab to show, now and whenever it changes. The browser's side panel is one page for a window: it follows
 * the active tab, and where it has gone.
 */
export function followTab(onChange: (tab: FollowedTab) => void): void {
  if (isFramed) return onChange({ id: null, lockedSite: null, lockedPattern: null });

  const tell = async (tab: Browser.tabs.Tab | undefined) => {
    if (tab?.id === undefined) return;
    const { id, url = '' } = tab;
    // The practice inbox is a page of our own; there is nothing to grant.
    const isOn = url.startsWith(browser.runtime.getURL('/')) || (await isGranted(url));
    if (isOn) return onChange({ id, lockedSite: null, lockedPattern: null });
    onChange({ id, lockedSite: URL.canParse(url) ? new URL(url).hostname : '', lockedPattern: originPattern(url) });
  };
  const tellActive = async () => tell((await browser.tabs.query({ active: true, currentWindow: true }))[0]);

  void tellActive();
  browser.tabs.onActivated.addListener(() => void tellActive());
  // Every window has an active tab, so the one that changed need not be this window's.
  browser.tabs.onUpdated.addListener((_id, changed, tab) => {
    if (tab.active && (changed.url !== undefined || changed.status === 'complete')) void tellActive();
  });
  browser.permissions.onAdded.addListener(() => void tellActive());
  browser.permissions.onRemoved.addListener(() => void tellActive());
}
