import { useCallback, useEffect, useState } from 'react';
import type { GapReport } from '@/lib/domain/asked-question';
import { useDashboard } from '../dashboard-context';

/** How often a report that is being made is asked for again. */
const AGAIN_MS = 300;

/** The report of gaps, as far as it is made. */
export function useGaps(): { report: GapReport | null; failure: string | null; reload: () => void } {
  const { actions } = useDashboard();
  const [report, setReport] = useState<GapReport | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = () =>
      void actions.knowledge.gaps().then(
        (next) => {
          if (!isCurrent) return;
          setReport(next);
          setFailure(null);
          if (!next.isReady) timer = setTimeout(ask, AGAIN_MS);
        },
        (cause: unknown) => isCurrent && setFailure(cause instanceof Error ? cause.message : String(cause)),
      );
    ask();
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [actions, round]);
  const reload = useCallback(() => {
    setFailure(null);
    setRound((before) => before + 1);
  }, []);
  return { report, failure, reload };
}
