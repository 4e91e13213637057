import { browser } from 'wxt/browser';
import type { SidebarActions } from '@/components/sidebar/actions';
import type { Saved, SidebarDesk } from '@/lib/desk/contract';
import type { InsertResult } from '@/lib/desk/page-contract';
import { downloadText } from '@/lib/platform/download-text';
import { openPractice } from '@/lib/platform/open-practice';
import { openDashboard } from '@/lib/platform/open-dashboard';
import type { FrameMessage } from '@/lib/platform/requests';
import { writeSingleKeys, writeTheme } from '@/lib/platform/settings';
import { originPattern, requestSite } from '@/lib/platform/sites';
import { isFramed } from './follow-tab';
import type { SidebarStore } from './sidebar-store';

/** Tells the page that frames this sidebar; it checks that the message comes from the frame it made. */
export const tellPage = (message: FrameMessage) => window.parent.postMessage(message, '*');

let ownTab: number | null = null;
if (isFramed) void browser.tabs.getCurrent().then((tab) => (ownTab = tab?.id ?? null));

const mustBeOk = (result: InsertResult) => {
  if (!result.ok) throw new Error(result.reason);
};

const mustBeSaved = ({ saved }: Saved) => {
  if (!saved) throw new Error('It is kept until this page is closed, but could not be written to the database.');
};

/** Called in the click: the browser opens the panel only while the click counts. */
function openSidePanel(): void {
  if (ownTab === null) return;
  void browser.sidePanel.open({ tabId: ownTab });
  tellPage({ deskmate: 'collapse' });
}

/** What the sidebar's buttons do. A rejection is a sentence for the agent. */
export function createActions(store: SidebarStore): SidebarActions {
  const desk = (): SidebarDesk => {
    const { desk: connected } = store.getState();
    if (!connected) throw new Error('The desk is being started again; try once more in a moment.');
    return connected;
  };

  return {
    insertReply: async (text, source, item, title) => {
      mustBeOk(await desk().insert({ text, source, item }));
      store.setState({ inserted: { ok: true, title, undoable: true } });
    },
    undoInsert: async () => {
      store.setState({ inserted: null });
      mustBeOk(await desk().undoInsert());
    },
    copy: async (text, source, item) => {
      await navigator.clipboard.writeText(text);
      await desk().copied({ source, item });
    },
    correct: async (message, correction) => mustBeSaved(await desk().correct(message, correction)),
    undoCorrection: async (message, correction) => mustBeSaved(await desk().undoCorrection(message, correction)),
    saveNote: async (person, note) => mustBeSaved(await desk().saveNote(person, note)),
    setTags: async (person, tags) => mustBeSaved(await desk().setTags(person, tags)),
    search: async (text) => desk().search(text),
    exportDamaged: async () =>
      downloadText(await desk().exportReadable(), `deskmate-${new Date().toISOString().slice(0, 10)}.json`),
    rebuildDatabase: async () => desk().rebuild(),
    enableSite: async () => {
      const { lockedSite } = store.getState();
      const pattern = lockedSite ? originPattern(`https://${lockedSite}/`) : null;
      if (!pattern) throw new Error('Use the Deskmate button in the browser’s toolbar on this page.');
      if (!(await requestSite(pattern))) throw new Error('The browser was told no.');
    },
    retry: () => location.reload(),
    openDashboard: (section) => void openDashboard(section),
    openPractice: () => void openPractice(),
    ...(isFramed && browser.sidePanel ? { openSidePanel } : {}),
    collapse: () => (isFramed ? tellPage({ deskmate: 'collapse' }) : window.close()),
    setTheme: (theme) => void writeTheme(theme),
    setSingleKeys: (on) => void writeSingleKeys(on),
    dismissNotice: () => store.setState({ inserted: null }),
  };
}
