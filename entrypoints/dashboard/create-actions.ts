import { browser } from 'wxt/browser';
import type { DashboardActions } from '@/components/dashboard/view';
import type { DashboardDesk } from '@/lib/desk/contract';
import { downloadText } from '@/lib/platform/download-text';
import { openPractice } from '@/lib/platform/open-practice';
import { eraseSidebarStates } from '@/lib/platform/settings';
import { removeSite, requestSite } from '@/lib/platform/sites';

/** What the dashboard's buttons do. A rejection is a sentence for a person; after a change the view is read again. */
export function createActions(desk: () => DashboardDesk, reload: () => Promise<void>): DashboardActions {
  const thenReload = async (work: Promise<unknown>) => {
    await work;
    await reload();
  };

  return {
    switchOn: async (origin) => {
      if (!(await requestSite(origin))) throw new Error('The browser was told no.');
      await reload();
    },
    switchOff: async (origin) => {
      if (!(await removeSite(origin))) throw new Error('The browser keeps this access: it came with the extension.');
      await reload();
    },
    openSite: (origin) => void browser.tabs.create({ url: origin.replace(/\*$/, '') }),
    openPractice: () => void openPractice(),
    searchLibrary: async (query) => desk().searchLibrary(query),
    removePack: (id) => thenReload(desk().removePack(id)),
    restoreStarterPack: () => thenReload(desk().restoreStarterPack()),
    exportEverything: async () =>
      downloadText(await desk().exportReadable(), `deskmate-${new Date().toISOString().slice(0, 10)}.json`),
    eraseEverything: () => thenReload(Promise.all([desk().eraseEverything(), eraseSidebarStates()])),
    rebuildDatabase: () => thenReload(desk().rebuild()),
    reload: () => void reload(),
  };
}
