import { readdirSync, readFileSync } from 'node:fs';

/** Megabytes that the processes below this one and named as browsers hold in memory of their own; Linux tells. */
export function browserMegabytes(): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      parents.set(pid, Number(/PPid:\s+(\d+)/.exec(status)?.[1]));
      sizes.set(pid, Number(/RssAnon:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1_024);
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (pid: number | undefined): boolean =>
    pid !== undefined && pid > 1 && (pid === process.pid || isOurs(parents.get(pid)));
  return [...sizes].reduce((sum, [pid, size]) => (pid !== process.pid && isOurs(pid) ? sum + size : sum), 0);
}
