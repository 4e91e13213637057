import '@/components/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

// ?state=distress&theme=dark, ?screen=dashboard&state=welcome. Without a state: a list of all.
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;

async function chooseScreen() {
  const state = query.get('state');
  if (!state) return (await import('./list')).StateList;
  if (query.get('screen') === 'dashboard') return (await import('./dashboard-state')).DashboardState;
  if (query.get('screen') === 'teaching') return (await import('./teaching-state')).TeachingState;
  if (query.get('screen') === 'picking') return (await import('./picking-state')).PickingState;
  return (await import('./sidebar-state')).SidebarState;
}

const Screen = await chooseScreen();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Screen state={query.get('state') ?? ''} />
    </StrictMode>,
  );
}
