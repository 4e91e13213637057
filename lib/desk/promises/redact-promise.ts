import type { KeptPromise } from '@/lib/domain/promise';

/** A promise as it may be kept, with its words still where they stand; the same promise where nothing is taken out. */
export function redactPromise<P extends Pick<KeptPromise, 'sentence' | 'start' | 'end' | 'waitsOn'>>(
  promise: P,
  redact: (text: string) => string,
): P {
  const { sentence, start, end, waitsOn } = promise;
  const whole = redact(sentence);
  const [before, words] = [redact(sentence.slice(0, start)), redact(sentence.slice(start, end))];
  const fits = whole.startsWith(before + words);
  return {
    ...promise,
    sentence: whole,
    // What was taken out reaches over an edge of the words: the sentence is marked whole.
    start: fits ? before.length : 0,
    end: fits ? before.length + words.length : whole.length,
    waitsOn: waitsOn === null ? null : redact(waitsOn),
  };
}
