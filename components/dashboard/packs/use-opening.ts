import { useCallback, useEffect, useRef, useState } from 'react';
import type { PackOffer } from '@/lib/domain/pack-offer';
import { useDashboard } from '../dashboard-context';
import type { OpenedPack, OpenPackOptions, PackProgress } from './pack-actions';

/** The reading of one pack: how far it is, or how it ended. `of` names what is read. */
export type Opening =
  | { state: 'none' }
  | { state: 'working'; of: string; progress: PackProgress | null }
  | { state: 'offer'; offer: PackOffer }
  | { state: 'unchanged'; of: string }
  | { state: 'refused'; of: string; faults: string[] };

/** Reads one pack at a time, can stop, and holds what came of it. */
export function useOpening() {
  const { actions } = useDashboard();
  const [opening, setOpening] = useState<Opening>({ state: 'none' });
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const open = useCallback(async (of: string, read: (options: OpenPackOptions) => Promise<OpenedPack>) => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setOpening({ state: 'working', of, progress: null });
    const end = await read({
      signal: mine.signal,
      onProgress: (progress) => stop.current === mine && setOpening({ state: 'working', of, progress }),
    }).catch((cause: unknown): OpenedPack => ({
      state: 'refused',
      faults: [cause instanceof Error ? cause.message : String(cause)],
    }));
    if (stop.current === mine) setOpening(end.state === 'offer' ? end : { ...end, of });
  }, []);

  const close = useCallback(() => {
    stop.current = null;
    setOpening((was) => {
      if (was.state === 'offer') void actions.dropPackOffer(was.offer.token).catch(() => undefined);
      return { state: 'none' };
    });
  }, [actions]);

  return { opening, open, close, cancel: useCallback(() => stop.current?.abort(), []) };
}
export type PackOpening = ReturnType<typeof useOpening>;
