import type { ImportFault } from '@/lib/domain/import-plan';
import { limits } from '@/lib/domain/limits';

/** More than a person reads; what comes after is counted. */
const MOST_FAULTS = 1_000;

export interface Where {
  file: string;
  /** From 1; null where the fault is of the whole file. */
  line: number | null;
}

/** Where a reader tells what it could not take; skipped unless told. */
export type TellFault = (where: Where, what: string, outcome?: ImportFault['outcome']) => void;

/** Gathers what an importer could not take. `finish` gives the first thousand, and how many there are besides. */
export function collectFaults() {
  const faults: ImportFault[] = [];
  let left = 0;
  const fault: TellFault = ({ file, line }, what, outcome = 'skipped') => {
    if (faults.length >= MOST_FAULTS) left += 1;
    else faults.push({ file: file.slice(0, limits.url), line, what: what.slice(0, 1_000), outcome });
  };
  return {
    fault,
    finish(): ImportFault[] {
      if (left > 0) {
        const file = faults.at(-1)?.file ?? '';
        faults.push({ file, line: null, what: `${left} more like these.`, outcome: 'skipped' });
        left = 0;
      }
      return faults;
    },
  };
}
