import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { Sidebar } from '@/components/sidebar/sidebar';
import { pressShortcut } from '@/components/sidebar/use-shortcuts';
import type { SidebarView } from '@/components/sidebar/view';
import type { SidebarDesk } from '@/lib/desk/contract';
import type { sidebarCalls } from '@/lib/desk/told-contract';
import type { TriggerSettings } from '@/lib/domain/trigger';
import { connectDesk } from '@/lib/platform/connect-desk';
import { tellPolicy, watchManagedPolicy } from '@/lib/platform/managed-policy';
import { consoleLog } from '@/lib/platform/log';
import type { DisclosureSettings } from '@/lib/domain/disclosure';
import {
  readCoach,
  readSingleKeys,
  readTheme,
  watchCoach,
  watchDisclosure,
  watchSingleKeys,
  watchTheme,
  watchTriggerSettings,
} from '@/lib/platform/settings';
import { showTheme } from '@/lib/platform/show-theme';
import { createActions, tellPage } from './create-actions';
import { readDisclosureHere } from './disclosure-here';
import { loadFilling } from './fill-reply';
import { followTab, isFramed, type FollowedTab } from './follow-tab';
import { createSidebarStore, type SidebarState } from './sidebar-store';
import { loseWritten } from './lose-written';
import { takeWritten } from './take-written';
import { readTriggerHere } from './trigger-here';

const theme = await readTheme();
showTheme(theme);
const store = createSidebarStore({
  theme,
  singleKeys: await readSingleKeys(),
  coach: await readCoach(),
  platform: navigator.userAgent.includes('Mac') ? 'mac' : 'other',
  locale: navigator.language,
});
let tab: FollowedTab | null = null;
const actions = createActions(store, () => tab?.id ?? null);

const changeSettings = (change: Partial<SidebarState['settings']>) =>
  store.setState(({ settings }) => ({ settings: { ...settings, ...change } }));
watchTheme((next) => {
  showTheme(next);
  changeSettings({ theme: next });
});
watchSingleKeys((singleKeys) => changeSettings({ singleKeys }));

const tellCoach = () => {
  const { desk, settings } = store.getState();
  void desk?.coach(settings.coach !== false).catch(() => undefined);
};
watchCoach((coach) => {
  changeSettings({ coach });
  tellCoach();
});

const showDisclosure = async (settings?: DisclosureSettings) => {
  const disclosure = await readDisclosureHere(tab?.id ?? null, settings).catch(() => null);
  if (disclosure) changeSettings({ disclosure });
};
watchDisclosure((settings) => void showDisclosure(settings));

const showTrigger = async (settings?: TriggerSettings) =>
  changeSettings({ trigger: await readTriggerHere(tab?.id ?? null, settings).catch(() => null) });
watchTriggerSettings((settings) => void showTrigger(settings));

const follow = async () => {
  const { desk } = store.getState();
  if (!desk || !tab || tab.lockedSite !== null) return;
  showAssist(await desk.follow(tab.id));
};

/** A push that left the desk earlier may arrive later; the numbers tell. */
const showAssist = (assist: NonNullable<SidebarState['assist']>) => {
  const { assist: shown } = store.getState();
  if (shown && shown.seq > assist.seq) return;
  const isSame = keyOf(assist) === keyOf(shown);
  store.setState(isSame ? { assist } : { assist, inserted: null });
};
const keyOf = (assist: SidebarState['assist']) => (assist?.kind === 'help' ? assist.help.conversation.key : null);

followTab((next) => {
  tab = next;
  const { lockedSite, lockedPattern } = next;
  store.setState({ lockedSite, lockedPattern, assist: null, inserted: null, draft: null });
  void showTrigger();
  void showDisclosure();
  void follow().catch((error: unknown) => consoleLog.warn('The tab can’t be followed', error));
});

watchManagedPolicy(() => void tellPolicy(store.getState().desk));

function viewOf({ desk, wasConnected, assist, lockedSite, inserted, draft, writing }: SidebarState): SidebarView {
  const extra = { writing, ...(inserted && { inserted }), ...(draft && { draft }) };
  if (lockedSite !== null) return { kind: 'no-permission', site: lockedSite, ...extra };
  if (!desk && wasConnected) return { kind: 'disconnected', last: assist, ...extra };
  if (!desk || !assist) return { kind: 'connecting', ...extra };
  return { kind: 'assist', assist, ...extra };
}

function App() {
  const state = useStore(store);
  return <Sidebar view={viewOf(state)} actions={actions} settings={state.settings} />;
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
if (isFramed) tellPage('sidebar-ready');
void loadFilling().catch((error: unknown) => consoleLog.warn('Replies can’t be filled in anew', error));

// What the desk may tell is checked by schemas, whose code is more than what the first view needs: they come behind it.
const { sidebarCalls: calls } = await import('@/lib/desk/told-contract');
connectDesk<SidebarDesk, typeof sidebarCalls>({
  functions: {
    assistChanged: showAssist,
    shortcutPressed: pressShortcut,
    findingsChanged: (draft) => store.setState({ draft }),
    written: (told) => store.setState(({ writing }) => ({ writing: takeWritten(writing, told) })),
    writerChanged: (writer) => store.setState(({ writing }) => ({ writing: { ...writing, writer } })),
    opinionChanged: (opinion) => store.setState(({ writing }) => ({ writing: { ...writing, opinion } })),
  },
  calls,
  log: consoleLog,
  signal: new AbortController().signal,
  onConnected: (desk) => {
    // The numbers of a restarted desk begin anew.
    store.setState(({ assist }) => ({ desk, wasConnected: true, assist: assist && { ...assist, seq: -1 } }));
    void follow().catch((error: unknown) => consoleLog.warn('The tab can’t be followed', error));
    tellCoach();
    void tellPolicy(desk);
  },
  onDisconnected: () => store.setState(({ writing }) => ({ desk: null, draft: null, writing: loseWritten(writing) })),
});
