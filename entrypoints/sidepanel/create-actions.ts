import { browser } from 'wxt/browser';
import type { SidebarActions } from '@/components/sidebar/actions';
import type { Saved, SidebarDesk } from '@/lib/desk/contract';
import type { Outcome } from '@/lib/desk/page-contract';
import { fillReply } from './fill-reply';
import { copyText } from '@/lib/platform/copy-text';
import { downloadBytes, downloadText } from '@/lib/platform/download-text';
import { openPractice } from '@/lib/platform/open-practice';
import { openDashboard } from '@/lib/platform/open-dashboard';
import { consoleLog } from '@/lib/platform/log';
import type { FrameRequest } from '@/lib/platform/requests';
import { writeCoach, writeSingleKeys, writeTheme } from '@/lib/platform/settings';
import { requestSite } from '@/lib/platform/sites';
import { isFramed } from './follow-tab';
import { reachDesk } from './reach-desk';
import type { SidebarStore } from './sidebar-store';
import { writeTriggerHere } from './trigger-here';

let ownTab: number | null = null;
const ownTabKnown = isFramed
  ? browser.tabs.getCurrent().then((tab) => (ownTab = tab?.id ?? null))
  : Promise.resolve(null);

/**
 * Tells the content script that framed this sidebar. It goes through the browser: an event of `window.postMessage`
 * would hand the host page this frame's window, which it could then navigate.
 */
export function tellPage(kind: FrameRequest['kind']): void {
  const tell = async () => {
    const tab = await ownTabKnown;
    // The top frame alone, be it a web page or the practice page of the extension itself.
    if (tab !== null) await browser.tabs.sendMessage(tab, { kind } satisfies FrameRequest, { frameId: 0 });
  };
  void tell().catch((error: unknown) => consoleLog.warn('The page can’t be told', error));
}

const mustBeOk = (result: Outcome) => {
  if (!result.ok) throw new Error(result.reason);
};

/** What could not be inserted is put on the clipboard, one key away from the box. @throws always, with what to do now */
async function offerToPaste(text: string, reason: string, platform: 'mac' | 'other'): Promise<never> {
  const isCopied = await copyText(text).then(
    () => true,
    () => false,
  );
  const keys = platform === 'mac' ? '⌘V' : 'Ctrl+V';
  throw new Error(isCopied ? `${reason} It is copied: press ${keys} in the box.` : reason);
}

const mustBeSaved = ({ saved }: Saved) => {
  if (!saved) throw new Error('It is kept until this page is closed, but could not be written to the database.');
};

/** Called in the click: the browser opens the panel only while the click counts. */
function openSidePanel(): void {
  if (ownTab === null) return;
  void browser.sidePanel.open({ tabId: ownTab });
  tellPage('collapse-sidebar');
}

/** What the sidebar's buttons do, for the `tab` in view (null: the one that frames it). A rejection is a sentence for the agent. */
export function createActions(store: SidebarStore, tab: () => number | null): SidebarActions {
  const ask = async <T>(call: (desk: SidebarDesk) => Promise<T>): Promise<T> => call(await reachDesk(store));
  /** As `ask`, about the conversation in view. */
  const askHere = async <T>(call: (desk: SidebarDesk) => Promise<T>): Promise<T> =>
    call(await reachDesk(store, 'conversation'));

  return {
    insertReply: async (text, source, item, title, use) => {
      const { assist } = store.getState();
      const conversation = assist?.kind === 'help' ? assist.help.conversation.key : '';
      const result = await askHere((desk) => desk.insert({ text, source, item, conversation, ...use }));
      if (!result.ok && result.canPaste) await offerToPaste(text, result.reason, store.getState().settings.platform);
      mustBeOk(result);
      store.setState({ inserted: { ok: true, title, undoable: true } });
    },
    undoInsert: async () => {
      store.setState({ inserted: null });
      mustBeOk(await askHere((desk) => desk.undoInsert()));
    },
    checkText: async (text) => {
      const { assist } = store.getState();
      if (assist?.kind !== 'help') return [];
      // The guard never stands in the way: what it can't look at goes in.
      return askHere((desk) => desk.checkText(text, assist.help.conversation.key)).catch(() => []);
    },
    mend: async (draft, finding) => mustBeOk(await askHere((desk) => desk.mend(draft, finding))),
    fillReply,
    copy: async (text, source, item, use) => {
      await copyText(text);
      // The text is on the clipboard; that this is noted down must not look like a failure when it is not.
      void store
        .getState()
        .desk?.copied({ source, item, ...(use && { answers: use.answers }) })
        .catch(() => undefined);
    },
    dismissPassage: async (article) => {
      const { assist } = store.getState();
      const conversation = assist?.kind === 'help' ? assist.help.conversation.key : '';
      const id = await askHere((desk) => desk.dismissPassage(article, conversation));
      return () => ask((desk) => desk.undoDismissPassage(id));
    },
    dismissReply: async (reply) => {
      const { assist } = store.getState();
      const conversation = assist?.kind === 'help' ? assist.help.conversation.key : '';
      const id = await askHere((desk) => desk.dismissReply(reply, conversation));
      return () => ask((desk) => desk.undoDismissReply(id));
    },
    correct: async (message, correction) => mustBeSaved(await askHere((desk) => desk.correct(message, correction))),
    undoCorrection: async (message, correction) =>
      mustBeSaved(await askHere((desk) => desk.undoCorrection(message, correction))),
    judgeWarning: async (conversation, rule, verdict) =>
      mustBeSaved(await askHere((desk) => desk.judgeWarning(conversation, rule, verdict))),
    snoozeWarning: async (conversation, how) =>
      mustBeSaved(await askHere((desk) => desk.snoozeWarning(conversation, how))),
    saveNote: async (person, note) => mustBeSaved(await askHere((desk) => desk.saveNote(person, note))),
    setTags: async (person, tags) => mustBeSaved(await askHere((desk) => desk.setTags(person, tags))),
    promises: (conversation) => ask((desk) => desk.promises(conversation)),
    decidePromise: async (id, state) => mustBeSaved(await ask((desk) => desk.decidePromise(id, state))),
    search: async (text) => ask((desk) => desk.search(text)),
    exportDamaged: async () =>
      downloadText(
        await ask((desk) => desk.exportReadable()),
        `deskmate-${new Date().toISOString().slice(0, 10)}.json`,
      ),
    rebuildDatabase: async () => ask((desk) => desk.rebuild()),
    enableSite: async () => {
      const { lockedPattern: pattern } = store.getState();
      if (!pattern) throw new Error('Use the Deskmate button in the browser’s toolbar on this page.');
      if (!(await requestSite(pattern))) throw new Error('The browser was told no.');
    },
    teach: async () => mustBeOk(await ask((desk) => desk.teach())),
    retry: () => location.reload(),
    openDashboard: (section, item) => void openDashboard(section, item),
    openPractice: () => void openPractice(),
    ...(isFramed && browser.sidePanel ? { openSidePanel } : {}),
    collapse: () => (isFramed ? tellPage('collapse-sidebar') : window.close()),
    setTheme: (theme) => void writeTheme(theme),
    setSingleKeys: (on) => void writeSingleKeys(on),
    setCoach: (on) => writeCoach(on),
    confirmModelText: (id, isConfirmed) => askHere((desk) => desk.confirmModelText(id, isConfirmed)),
    write: (what) => askHere((desk) => desk.write(what)),
    stopWriting: (id) => ask((desk) => desk.stopWriting(id)),
    offerWritten: (id, text) => ask((desk) => desk.offerWritten(id, text)),
    rewriteDraft: (draft, how, to) => askHere((desk) => desk.rewriteDraft(draft, how, to)),
    takeRewrite: async (id, text) => mustBeOk(await ask((desk) => desk.takeRewrite(id, text))),
    saveHelpArticle: async (id) => {
      const { id: article, undo } = await ask((desk) => desk.saveHelpArticle(id));
      return { article, undo: () => ask((desk) => desk.undoHelpArticle(undo)) };
    },
    handoff: (conversation, wish) => askHere((desk) => desk.handoff(conversation, wish)),
    insertNote: async (conversation, text) => {
      mustBeOk(await askHere((desk) => desk.insertNote(conversation, text)));
      store.setState({ inserted: { ok: true, title: 'Handoff', undoable: true } });
    },
    saveFile: (text, name) => downloadBytes(new TextEncoder().encode(text), name),
    askOpinion: (conversation) => askHere((desk) => desk.askOpinion(conversation)),
    setTriggerHere: (on) => writeTriggerHere(tab(), on),
    dismissNotice: () => store.setState({ inserted: null }),
  };
}
