import { createContext, useContext } from 'react';
import type { Attempt } from '../ui/use-status';
import type { DashboardActions, DashboardSection } from './view';

export type DashboardContext = {
  actions: DashboardActions;
  attempt: Attempt;
  /** Id of what the address asks for in this section; null where it asks for nothing. */
  item: string | null;
  /** Goes to another section; asks first where something is unsaved. */
  goTo: (section: DashboardSection) => void;
  setUnsaved: (isUnsaved: boolean) => void;
  /** Opens one thing of the section at an address of its own, or leaves it. */
  openItem: (item: string | null) => void;
};

export const dashboardContext = createContext<DashboardContext | null>(null);

/** What every part of the dashboard may need. */
export function useDashboard(): DashboardContext {
  const context = useContext(dashboardContext);
  if (!context) throw new Error('This component must stand inside a Dashboard.');
  return context;
}
