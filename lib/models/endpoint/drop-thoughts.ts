const opening = '<think>';
const closing = '</think>';

export interface ThoughtFilter {
  /** @returns what of the text so far may be shown now */
  take(piece: string): string;
  /** @returns what was held back and is no thought, at the end */
  rest(): string;
}

/**
 * Some models think aloud before they answer, and some servers pass it on: what stands between the tags at the beginning is
 * dropped. A tag anywhere else is part of the answer.
 */
export function dropThoughts(): ThoughtFilter {
  let state: 'undecided' | 'thinking' | 'after' | 'answering' = 'undecided';
  let held = '';
  const answer = (): string => {
    const text = state === 'after' ? held.trimStart() : held;
    if (text === '' && state === 'after') return '';
    state = 'answering';
    held = '';
    return text;
  };
  return {
    take(piece) {
      if (state === 'answering') return piece;
      held += piece;
      if (state === 'undecided') {
        const start = held.trimStart();
        if (start.startsWith(opening)) state = 'thinking';
        else return opening.startsWith(start) ? '' : answer();
      }
      if (state === 'thinking') {
        const end = held.indexOf(closing);
        if (end < 0) return '';
        held = held.slice(end + closing.length);
        state = 'after';
      }
      return answer();
    },
    rest: () => (state === 'undecided' ? held : ''),
  };
}
