import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { bridgeDesk } from '@/lib/platform/bridge-desk';
import { ensureOffscreen } from '@/lib/platform/ensure-offscreen';
import { consoleLog } from '@/lib/platform/log';
import { watchManagedPolicy } from '@/lib/platform/managed-policy';
import { openDashboard } from '@/lib/platform/open-dashboard';
import { backgroundRequestSchema } from '@/lib/platform/requests';
import { grantedSites, injectInto, injectIntoOpenTabs, registerSites, stopWhereNotGranted } from '@/lib/platform/sites';
import { startDeskWorker } from '../offscreen/start-desk-worker';
import { openFromToolbar, toggleInTab } from './open-sidebar';

/** Wakes the desk, opens the sidebar, registers sites. Holds no state: it may be stopped at any moment. */
export default defineBackground({
  type: 'module',
  main() {
    if (import.meta.env.FIREFOX) bridgeDesk(startDeskWorker());

    browser.runtime.onMessage.addListener((message, sender, respond) => {
      const request = backgroundRequestSchema.safeParse(message);
      if (!request.success) return;
      switch (request.data.kind) {
        case 'wake-desk':
          void (import.meta.env.FIREFOX ? Promise.resolve() : ensureOffscreen()).then(
            () => respond(true),
            (error: unknown) => {
              consoleLog.warn('The desk could not be started', error);
              respond(false);
            },
          );
          return true;
        case 'run-script': {
          // In the very page that asks.
          const tab = sender.tab?.id;
          void (tab === undefined ? Promise.resolve(false) : injectInto(tab, `/${request.data.script}.js`)).then(
            respond,
          );
          return true;
        }
        case 'open-side-panel':
          // At once: the click that led here counts only until something is awaited.
          if (sender.tab?.id !== undefined) void browser.sidePanel?.open({ tabId: sender.tab.id });
          return;
      }
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void registerSites().then(async () => injectIntoOpenTabs(await grantedSites()));
      if (reason === 'install') void openDashboard('welcome');
    });
    browser.runtime.onStartup.addListener(() => void registerSites());
    browser.permissions.onAdded.addListener(
      ({ origins = [] }) => void registerSites().then(() => injectIntoOpenTabs(origins)),
    );
    browser.permissions.onRemoved.addListener(() => void registerSites().then(stopWhereNotGranted));

    watchManagedPolicy(() => void registerSites().then(stopWhereNotGranted));

    browser.action.onClicked.addListener((tab) => void openFromToolbar(tab));
    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-sidebar' && tab) void toggleInTab(tab);
    });
  },
});
