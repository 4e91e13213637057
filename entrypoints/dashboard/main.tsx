import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { Dashboard } from '@/components/dashboard/dashboard';
import { dashboardSections, type DashboardSection, type DashboardView } from '@/components/dashboard/view';
import type { DashboardDesk } from '@/lib/desk/contract';
import { connectDesk } from '@/lib/platform/connect-desk';
import { consoleLog } from '@/lib/platform/log';
import { tellPolicy, watchManagedPolicy } from '@/lib/platform/managed-policy';
import { readCoach, readDisclosure, readTheme, readTrigger, watchTheme } from '@/lib/platform/settings';
import { showTheme } from '@/lib/platform/show-theme';
import { starterPackId } from '@/lib/platform/starter-pack';
import { createActions } from './create-actions';
import { listSites } from './list-sites';

showTheme(await readTheme());
watchTheme(showTheme);

const store = createStore<{ desk: DashboardDesk | null; view: DashboardView }>(() => ({
  desk: null,
  view: { kind: 'loading' },
}));

const connected = (): DashboardDesk => {
  const { desk } = store.getState();
  if (!desk) throw new Error('The desk is being started again; try once more in a moment.');
  return desk;
};

async function reload(): Promise<void> {
  try {
    const [{ health, packs, adapters, counts, retention, redaction, locale }, sites, trigger, coach, disclosure] =
      await Promise.all([connected().overview(), listSites(), readTrigger(), readCoach(), readDisclosure()]);
    const hasStarterPack = packs.some(({ id }) => id === starterPackId);
    store.setState({
      view: {
        kind: 'ready',
        sites,
        health,
        packs,
        adapters,
        counts,
        retention,
        redaction,
        locale,
        hasStarterPack,
        trigger,
        writing: { coach, disclosure },
      },
    });
  } catch (error) {
    store.setState({ view: { kind: 'failed', reason: error instanceof Error ? error.message : String(error) } });
  }
}

const actions = createActions(connected, reload);

connectDesk<DashboardDesk, Record<never, never>>({
  functions: {},
  calls: {},
  log: consoleLog,
  signal: new AbortController().signal,
  onConnected: (desk) => {
    store.setState({ desk });
    void tellPolicy(desk).then(reload);
  },
  onDisconnected: () => store.setState({ desk: null }),
});
watchManagedPolicy(() => {
  const { desk } = store.getState();
  if (desk) void tellPolicy(desk).then(reload);
});

// What is stored changes while this page lies in another tab.
window.addEventListener('focus', () => store.getState().desk && void reload());

// The section is the address's hash, so that back, forward and links work; after a slash the id of something in it.
const placeInHash = (): string => location.hash.slice(1);
const readPlace = (place: string): { section: DashboardSection; item: string | null } => {
  const [named, item = ''] = place.split('/', 2);
  const section = dashboardSections.find((one) => one === named) ?? 'welcome';
  try {
    return { section, item: item === '' ? null : decodeURIComponent(item) };
  } catch {
    return { section, item: null };
  }
};
const onHashChange = (listener: () => void) => {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
};

const goTo = (hash: string) => {
  location.hash = hash;
};

function App() {
  const { section, item } = readPlace(useSyncExternalStore(onHashChange, placeInHash));
  const view = useStore(store, (state) => state.view);
  return (
    <Dashboard
      view={view}
      section={section}
      onSection={goTo}
      item={item}
      onItem={(next) => goTo(next === null ? section : `${section}/${encodeURIComponent(next)}`)}
      actions={actions}
    />
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
