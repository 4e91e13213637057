import { browser, type Browser } from 'wxt/browser';
import { openDashboard } from '@/lib/platform/open-dashboard';
import type { PageRequest } from '@/lib/platform/requests';
import { injectInto, isAllowedSite, originPattern, registerSites, requestSite } from '@/lib/platform/sites';

type Tab = Browser.tabs.Tab;

const ask = (tab: number, request: PageRequest): Promise<boolean> =>
  browser.tabs.sendMessage(tab, request).then(
    (answer) => answer === true,
    // Nobody listens: the content script is not in this tab.
    () => false,
  );

/** Shows or hides the sidebar of a tab; on a page where Deskmate is not switched on, opens the dashboard. */
export async function toggleInTab(tab: Tab): Promise<void> {
  if (tab.id === undefined || !(await ask(tab.id, { kind: 'toggle-sidebar' }))) await openDashboard();
}

/**
 * The toolbar button: on an inbox that is switched on it shows or hides the sidebar; on any other page it asks to
 * switch this one site on. The question must be asked before anything is awaited, or the browser refuses it; for a site
 * that is already switched on it asks nothing.
 */
export async function openFromToolbar(tab: Tab): Promise<void> {
  const pattern = tab.url === undefined ? null : originPattern(tab.url);
  if (tab.id === undefined || pattern === null) return void (await openDashboard());
  if (!(await requestSite(pattern))) return;
  if (!(await isAllowedSite(tab.url ?? pattern))) return void (await openDashboard('inboxes'));
  if (await ask(tab.id, { kind: 'toggle-sidebar' })) return;
  await registerSites();
  if (await injectInto(tab.id)) await ask(tab.id, { kind: 'open-sidebar' });
}
