import type { ImportFault } from '@/lib/domain/import-plan';
import type { TellFault } from './collect-faults';
import { quote } from './quote';

type Outcome = ImportFault['outcome'];

/**
 * What concerns many items alike is told once for each file, with how many and the first of them. `items` is what they
 * are called, such as "articles".
 */
export function countFaults(fault: TellFault, items: string) {
  const counts = new Map<string, { file: string; what: string; outcome: Outcome; count: number; title: string }>();
  return {
    count(file: string, title: unknown, what: string, outcome: Outcome = 'changed'): void {
      const key = `${file}\n${what}`;
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { file, what, outcome, count: 1, title: quote(title) });
      else known.count += 1;
    },
    tell(): void {
      for (const { file, what, outcome, count, title } of counts.values()) {
        const subject = count === 1 ? title : `${count} ${items}, such as ${title}`;
        fault({ file, line: null }, `${subject}: ${what}`, outcome);
      }
    },
  };
}
