import type { Adapter, Part } from '@/lib/domain/adapter';
import { isTimeText } from '../generic/time-words';
import { readMachineTime } from '../page/read-time';
import { coverage, readOnRows, type Learned } from './learn-values';
import type { FoundRows } from './find-rows';
import { partsOf } from './row-parts';
import { waysTo } from './ways-to';

/** Fewer of the rows with a time make it a time of something else; groups show one for all. */
const LEAST = 0.25;
const MACHINE = [
  'datetime',
  'data-time',
  'data-timestamp',
  'data-ts',
  'data-date',
  'data-utime',
  'data-created-at',
  'data-sent-at',
];

export interface LearnedTime {
  time: NonNullable<Adapter['time']>;
  /** Selectors of what shows a time, to leave out of the text. */
  css: string[];
}

/** Where the rows say when they were sent: for a machine to read, else as shown. */
export function learnTime({ rows, css, nested }: FoundRows, samples: readonly Element[]): LearnedTime | null {
  const language = rows[0]?.ownerDocument.documentElement.lang || 'en';
  const nestedCss = nested ? css : undefined;
  const tried = new Map<string, Learned & { isMachine: boolean }>();
  const attempt = (part: Part, isMachine: boolean) => {
    const key = JSON.stringify(part);
    if (!tried.has(key)) tried.set(key, { ...readOnRows(rows, part, nestedCss), isMachine });
  };
  for (const row of samples) {
    for (const name of MACHINE) if (row.hasAttribute(name)) attempt({ attr: name }, true);
    for (const { element, isTime } of partsOf(row)) {
      if (!isTime) continue;
      for (const sel of waysTo(element, row, css).slice(0, 12)) {
        for (const attr of MACHINE) if (element.hasAttribute(attr)) attempt({ sel, attr }, true);
        attempt({ sel }, false);
      }
    }
  }
  const isRight = (learned: Learned & { isMachine: boolean }) =>
    learned.values.every(
      (value) => value === null || (learned.isMachine ? readMachineTime(value) !== null : isTimeText(value, language)),
    );
  const good = [...tried.values()].filter((one) => isRight(one) && coverage(one) >= LEAST);
  const best = (machine: boolean) =>
    good
      .filter(({ isMachine }) => isMachine === machine)
      .reduce<Learned | null>(
        // The earlier way lasts longer, so a later one has to find clearly more.
        (was, one) => (!was || coverage(one) > coverage(was) + 0.05 ? one : was),
        null,
      );
  const chosen = [best(true), best(false)].filter((one) => one !== null);
  if (chosen.length === 0) return null;
  /** Only what shows times and nothing else may be left out of texts. */
  const isOnlyTimes = (sel: string) =>
    !sel.includes('>>>') &&
    rows.every((row) =>
      [...row.querySelectorAll(sel)].every(
        (one) => one.tagName === 'TIME' || isTimeText(one.textContent ?? '', language),
      ),
    );
  const shown = chosen.flatMap(({ part }) => part.sel ?? []).filter(isOnlyTimes);
  return {
    time: { from: chosen.map(({ part }) => part), format: best(true) ? 'machine' : 'text' },
    css: [...new Set(shown)],
  };
}
