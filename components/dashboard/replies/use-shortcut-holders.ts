import { useCallback } from 'react';
import { useDashboard } from '../dashboard-context';
import { useAsked } from '../use-asked';

const DEBOUNCE_MS = 200;
/** A shortcut that is met to the letter comes first of what the search finds. */
const looked = 10;

/** Titles of other replies that have this shortcut. */
export function useShortcutHolders(shortcut: string, id: string | undefined): readonly string[] {
  const { actions } = useDashboard();
  const wanted = shortcut.trim().toLowerCase();
  const ask = useCallback(async () => {
    if (wanted === '') return [];
    const query = { text: wanted, filter: 'all', order: 'title', folder: null, tag: null, pack: null } as const;
    const { rows } = await actions.replies.list(query, 0, looked);
    return rows.filter((row) => row.id !== id && row.shortcut.toLowerCase() === wanted).map(({ title }) => title);
  }, [actions, wanted, id]);
  const { state } = useAsked(ask, { wait: wanted === '' ? 0 : DEBOUNCE_MS });
  return state.kind === 'found' ? state.found : [];
}
