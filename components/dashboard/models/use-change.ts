import { createContext, useContext } from 'react';
import { useDashboard } from '../dashboard-context';
import type { Attempt } from '../../ui/use-status';

/** Looks at the models again; set by the page. */
export const lookContext = createContext<() => void>(() => {});

/** Runs what changes something about the models, and shows at once what came of it. */
export function useChange(): Attempt {
  const { attempt } = useDashboard();
  const look = useContext(lookContext);
  return async (task, words) => {
    const isDone = await attempt(task, words);
    look();
    return isDone;
  };
}
