import { browser } from 'wxt/browser';
import { isTriggerOn, switchTrigger, type TriggerSettings } from '@/lib/domain/trigger';
import { readTrigger, writeTrigger } from '@/lib/platform/settings';

/** What the menu shows: what is typed to call replies, and whether it counts on the site in view. */
export interface TriggerHere {
  text: string;
  isOn: boolean;
}

/** Host of a tab's page; null for the tab that frames this page. */
export async function hostOf(id: number | null): Promise<string | null> {
  const tab = id === null ? await browser.tabs.getCurrent() : await browser.tabs.get(id);
  return tab?.url && URL.canParse(tab.url) ? new URL(tab.url).hostname : null;
}

/** Null where it is switched off as a whole, or the browser does not tell the site. */
export async function readTriggerHere(tab: number | null, settings?: TriggerSettings): Promise<TriggerHere | null> {
  const [host, known] = [await hostOf(tab), settings ?? (await readTrigger())];
  return host !== null && known.isOn ? { text: known.text, isOn: isTriggerOn(known, host) } : null;
}

/** Switches it on or off for the site in view. */
export async function writeTriggerHere(tab: number | null, isOn: boolean): Promise<void> {
  const host = await hostOf(tab);
  if (host === null) throw new Error('The browser does not tell which site this is.');
  await writeTrigger(switchTrigger(await readTrigger(), host, isOn));
}
