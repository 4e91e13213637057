import { useEffect, useState } from 'react';
import type { PacksView } from '@/lib/domain/pack-offer';
import { useDashboard } from '../dashboard-context';

export type PacksState = { kind: 'loading' } | { kind: 'failed'; reason: string } | { kind: 'ready'; view: PacksView };

/**
 * The packs and all about them.
 * @param version changes when something was changed, so that it is asked again
 */
export function usePacks(version: unknown): PacksState {
  const { actions } = useDashboard();
  const [state, setState] = useState<PacksState>({ kind: 'loading' });
  useEffect(() => {
    let isCurrent = true;
    actions.readPacks().then(
      (view) => isCurrent && setState({ kind: 'ready', view }),
      (cause: unknown) =>
        isCurrent && setState({ kind: 'failed', reason: cause instanceof Error ? cause.message : '' }),
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, version]);
  return state;
}
