import { browser } from 'wxt/browser';

/** Opens the dashboard in a tab, at a section of it. */
export async function openDashboard(section?: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/dashboard.html${section ? `#${section}` : ''}`) });
}
