import { browser, type Browser } from 'wxt/browser';
import { isGranted } from '@/lib/platform/sites';

/** True in the in-page frame, which belongs to one tab for good. */
export const isFramed = window.parent !== window;

export interface FollowedTab {
  /** null: the tab that frames this page. */
  id: number | null;
  /** Host name of a site that is not switched on ('' when the browser does not tell), else null. */
  lockedSite: string | null;
}

/**
 * Tells which tab to show, now and whenever it changes. The browser's side panel is one page for a window: it follows
 * the active tab, and where it has gone.
 */
export function followTab(onChange: (tab: FollowedTab) => void): void {
  if (isFramed) return onChange({ id: null, lockedSite: null });

  const tell = async (tab: Browser.tabs.Tab | undefined) => {
    if (tab?.id === undefined) return;
    const isOn = tab.url !== undefined && (await isGranted(tab.url));
    const host = tab.url !== undefined && URL.canParse(tab.url) ? new URL(tab.url).hostname : '';
    onChange({ id: tab.id, lockedSite: isOn ? null : host });
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
