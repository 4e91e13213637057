import { browser } from 'wxt/browser';

/** Opens the practice inbox that ships with the extension: invented customers, the real sidebar. */
export async function openPractice(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/practice/index.html' as never) });
}
