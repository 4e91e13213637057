import { findRepetition } from './find-repetition.ts';

/** Why a stream should be stopped now. */
export type StopReason = 'repeats' | 'too-long';

export interface OutputWatch {
  /** To be called with each piece; an answer other than null means that the generation should be stopped. */
  push: (piece: string) => StopReason | null;
  /** What was written so far, without the rounds that only repeat. */
  text: () => string;
}

/** A token is rarely longer; a stream of more characters than its tokens can hold has lost its end. */
const CHARACTERS_A_TOKEN = 12;
/** Looking costs: once in so many characters is soon enough. */
const EVERY = 24;

/** Watches an answer while it comes, since an engine stops neither loops nor floods by itself. */
export function watchOutput(maxTokens: number): OutputWatch {
  let written = '';
  let looked = 0;
  let reason: StopReason | null = null;
  let end: number | null = null;
  return {
    push(piece) {
      if (reason !== null) return reason;
      written += piece;
      if (written.length > maxTokens * CHARACTERS_A_TOKEN) return (reason = 'too-long');
      if (written.length - looked < EVERY) return null;
      looked = written.length;
      end = findRepetition(written);
      if (end !== null) reason = 'repeats';
      return reason;
    },
    text: () => (end === null ? written : written.slice(0, end)),
  };
}
