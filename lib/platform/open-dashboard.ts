import { browser } from 'wxt/browser';

/** Opens the dashboard in a tab: at a section of it, and at one of the things there by its id. */
export async function openDashboard(section = '', item?: string): Promise<void> {
  const place = item === undefined ? section : `${section}/${encodeURIComponent(item)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${place === '' ? '' : `#${place}`}`) });
}
