import { createContext, useContext } from 'react';
import type { SidebarActions } from './actions';
import type { Shortcut } from './shortcuts';
import type { AskFirst } from './ask-first';
import type { Attempt } from '../ui/use-status';
import type { SidebarSettings } from './view';

export type SidebarContext = {
  actions: SidebarActions;
  settings: SidebarSettings;
  shortcuts: readonly Shortcut[];
  attempt: Attempt;
  /** False where the page has no composer: then everything is copied. */
  canInsert: boolean;
  /** Runs `go`, after asking once where something grave was found in the text. */
  askFirst: AskFirst;
  /** Opens what hands the conversation in view to a colleague. */
  handOver: () => void;
};

export const sidebarContext = createContext<SidebarContext | null>(null);

/** What every part of the sidebar may need: the actions, how to run one that can fail, and the agent's settings. */
export function useSidebar(): SidebarContext {
  const context = useContext(sidebarContext);
  if (!context) throw new Error('This component must stand inside a Sidebar.');
  return context;
}
