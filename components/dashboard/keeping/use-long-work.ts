import { useEffect, useRef, useState } from 'react';
import type { OnShare } from './keeping-actions';

/** Something long that tells how far it is and can be stopped; leaving the page stops it. */
export function useLongWork() {
  const [share, setShare] = useState<number | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);

  const run = async <T>(work: (onShare: OnShare, signal: AbortSignal) => Promise<T>): Promise<T> => {
    const own = new AbortController();
    controller.current = own;
    setShare(0);
    try {
      return await work(setShare, own.signal);
    } finally {
      setShare(null);
    }
  };
  return { share, run, stop: () => controller.current?.abort() };
}
