import { useCallback, useEffect, useState } from 'react';
import type { ModelsView } from '@/lib/domain/models-view';
import { useDashboard } from '../dashboard-context';

/** Milliseconds between two looks: while something moves, and while nothing does. */
const LIVELY_MS = 500;
const CALM_MS = 3_000;

type State = { view: ModelsView | null; failed: string | null };

const isMoving = ({ status, rows, machine }: ModelsView): boolean =>
  machine.state === 'measuring' ||
  ['downloading', 'loading', 'busy'].includes(status.state) ||
  rows.some(({ transfer }) => transfer?.state === 'running' || transfer?.state === 'waiting');

/** The models as the desk tells of them, looked at again and again while this page is shown. */
export function useModels(): State & { look: () => void } {
  const { actions } = useDashboard();
  const [state, setState] = useState<State>({ view: null, failed: null });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      let wait = CALM_MS;
      try {
        const view = await actions.readModels();
        if (!isCurrent) return;
        setState({ view, failed: null });
        if (isMoving(view)) wait = LIVELY_MS;
      } catch (error) {
        if (!isCurrent) return;
        setState((was) => ({ view: was.view, failed: error instanceof Error ? error.message : '' }));
      }
      timer = setTimeout(() => void look(), wait);
    };
    void look();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [actions, round]);
  return { ...state, look: useCallback(() => setRound((before) => before + 1), []) };
}
