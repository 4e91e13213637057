import type { SignalReading } from './signal-chip';
import { confidenceWord } from './signal-names';

type Explained = Pick<SignalReading, 'name' | 'confidence' | 'spans' | 'isTaught' | 'corrected'>;

/** How sure a judgement is, and what the marks in the message mean. */
export function explainSignal({ name, confidence, spans, isTaught, corrected }: Explained): string {
  if (corrected) return 'You corrected this.';
  if (name === null) return 'There is too little in the message to tell.';
  const word = confidenceWord(confidence);
  const speaks = spans.some(({ against }) => !against);
  const parts = [
    `${word.charAt(0).toUpperCase()}${word.slice(1)}.`,
    speaks ? 'The marked words speak for it.' : 'No single words stand out.',
  ];
  if (spans.some(({ against }) => against)) parts.push('Those with a dotted line speak against it.');
  if (isTaught) parts.push('Your earlier corrections decided it.');
  return parts.join(' ');
}
