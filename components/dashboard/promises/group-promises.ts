import type { PromiseTime, PromiseView } from '@/lib/domain/promise-view';
import { timeOfPromise } from '@/lib/domain/promise-view';
import { endOfDay } from '../../promises/describe-due';
import { kindNames } from '../../promises/promise-words';

export type PromiseGroup = { time: PromiseTime; title: string; promises: PromiseView[] };

const titles: Record<PromiseTime, string> = {
  overdue: 'Overdue',
  today: 'Due today',
  later: 'Later',
  undated: 'No day was said',
};

/** Those that hold all words that were typed, in whatever order: names, words of the promise, its kind. */
export function filterPromises(promises: readonly PromiseView[], typed: string): PromiseView[] {
  const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
  return promises.filter((promise) => {
    const text = [promise.name, promise.author, promise.sentence, promise.title, kindNames[promise.kind]]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** By how they press; groups of none are left out. */
export function groupPromises(promises: readonly PromiseView[], now: number): PromiseGroup[] {
  const end = endOfDay(now);
  return (Object.keys(titles) as PromiseTime[])
    .map((time) => ({
      time,
      title: titles[time],
      promises: promises.filter((one) => timeOfPromise(one, now, end) === time),
    }))
    .filter((group) => group.promises.length > 0);
}
