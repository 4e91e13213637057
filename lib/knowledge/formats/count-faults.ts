import type { Collected } from './collect-articles';
import { quote } from './to-article';

/** What concerns many articles alike is told once for each file, with how many and the first of them. */
export function countFaults(collected: Collected) {
  const counts = new Map<
    string,
    { file: string; what: string; outcome: 'skipped' | 'changed'; count: number; title: string }
  >();
  return {
    count(file: string, title: unknown, what: string, outcome: 'skipped' | 'changed' = 'changed'): void {
      const key = `${file}\n${what}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { file, what, outcome, count: 1, title: quote(title) });
      else known.count += 1;
    },
    tell(): void {
      for (const { file, what, outcome, count, title } of counts.values()) {
        const subject = count === 1 ? title : `${count} articles, such as ${title}`;
        collected.fault({ file, line: null }, `${subject}: ${what}`, outcome);
      }
    },
  };
}
