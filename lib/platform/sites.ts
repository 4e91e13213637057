import { browser } from 'wxt/browser';
import { servesHost } from '@/lib/domain/serves-host';
import { allowedMatches } from './allowed-matches';
import { consoleLog } from './log';
import { readManagedPolicy } from './managed-policy';
import type { PageRequest } from './requests';

const scriptId = 'inbox';
const scriptFile = '/content-scripts/inbox.js';

/** `https://app.example.com/*` for a page's address; null for pages that can't be switched on (browser pages, files). */
export function originPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, origin } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  // Match patterns know no port: a granted host covers all of its ports.
  return hostname ? `${origin.replace(/:\d+$/, '')}/*` : null;
}

/** The inboxes that are switched on. The browser's own permission is the one truth; nothing else is kept. */
export async function grantedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}

/** Whether a page's address belongs to an inbox that is switched on. */
export async function isGranted(url: string): Promise<boolean> {
  const pattern = originPattern(url);
  return pattern !== null && (await browser.permissions.contains({ origins: [pattern] }));
}

/** Whether the organisation's policy lets a page be read. */
export async function isAllowedSite(url: string): Promise<boolean> {
  const { allowedSites } = await readManagedPolicy();
  return allowedSites === undefined || (allowedSites.length > 0 && servesHost(allowedSites, new URL(url).hostname));
}

let registering: Promise<void> = Promise.resolve();

/**
 * Makes the content script run on just the sites that are switched on, from their next load. Never rejects. Calls take
 * turns: between looking and registering, another would register the same script, and the browser refuses the second.
 */
export function registerSites(): Promise<void> {
  registering = registering
    .then(register)
    .catch((error: unknown) => consoleLog.warn('The content script could not be registered', error));
  return registering;
}

async function register(): Promise<void> {
  const matches = allowedMatches(await grantedSites(), (await readManagedPolicy()).allowedSites);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [scriptId] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [scriptId] });
    return;
  }
  const script = {
    id: scriptId,
    matches,
    js: [scriptFile],
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Runs the content script in the tabs of sites that are already open, so that nobody has to reload. */
export async function injectIntoOpenTabs(origins: string[]): Promise<void> {
  const allowed = allowedMatches(origins, (await readManagedPolicy()).allowedSites);
  if (allowed.length === 0) return;
  const tabs = await browser.tabs.query({ url: allowed });
  await Promise.all(tabs.map((tab) => tab.id !== undefined && injectInto(tab.id)));
}

/** Runs the content script, or another file of ours beside it, in one tab; false where the browser does not allow it. */
export async function injectInto(
  tab: number,
  file: '/teach.js' | '/insert.js' | '/structure.js' | '/pick.js' | typeof scriptFile = scriptFile,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [file] });
    return true;
  } catch {
    // Discarded tabs and the browser's own pages refuse; they get the script on their next load, or never.
    return false;
  }
}

/**
 * Stops the content script in open tabs of sites that are no longer switched on. The browser does not tell the address
 * of such a tab any more, so all tabs are told but those that are known to be switched on.
 */
export async function stopWhereNotGranted(): Promise<void> {
  const own = browser.runtime.getURL('/');
  const stop = async ({ id, url }: { id?: number | undefined; url?: string | undefined }) => {
    if (id === undefined || url?.startsWith(own)) return;
    if (url !== undefined && (await isGranted(url)) && (await isAllowedSite(url))) return;
    // Most tabs have no content script, and nobody answers.
    await browser.tabs.sendMessage(id, { kind: 'stop' } satisfies PageRequest).catch(() => undefined);
  };
  await Promise.all((await browser.tabs.query({})).map(stop));
}

/** Asks the person for a site. Must be called in a click, before anything is awaited. */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Switches a site off; the background then stops Deskmate in its open tabs. */
export function removeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
