import { Sidebar } from '@/components/sidebar/sidebar';
import { settings, sidebarViews } from '../samples';
import { silentActions } from './silent-actions';

export function SidebarState({ state }: { state: string }) {
  const view = sidebarViews[state];
  return view ? <Sidebar view={view} actions={silentActions} settings={settings} /> : <p>No such state: {state}</p>;
}
