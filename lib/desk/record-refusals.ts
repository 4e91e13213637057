import type { Desk } from './desk';

/** After so many, a broken sender is known to be broken; more lines would only fill the disk. */
const mostRecorded = 20;

/** Keeps refused messages of one connection as events, with the reason and never the content. */
export function recordRefusals(desk: Desk, border: string): (reason: string) => void {
  let recorded = 0;
  return (reason) => {
    if (recorded++ < mostRecorded) desk.record({ kind: 'rejected', border, reason: reason.slice(0, 1_000) });
  };
}
