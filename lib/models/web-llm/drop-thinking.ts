const opening = '<think>';
const closing = '</think>';

/**
 * Takes a model's thoughts out of its answer as it comes. web-llm 0.2.86 itself begins the answer of a model that may
 * think with an empty thought when thinking is switched off.
 * @returns takes the next piece, gives what of it belongs to the answer
 */
export function dropThinking(): (piece: string) => string {
  let state: 'beginning' | 'thought' | 'after-thought' | 'answer' = 'beginning';
  let held = '';
  return (piece) => {
    if (state === 'answer') return piece;
    held += piece;
    if (state === 'beginning') {
      const begun = held.trimStart();
      if (!begun.startsWith(opening)) {
        // What may still become a thought waits for the next piece.
        if (opening.startsWith(begun)) return '';
        state = 'answer';
        return held;
      }
      state = 'thought';
    }
    if (state === 'thought') {
      const end = held.indexOf(closing);
      if (end < 0) return '';
      held = held.slice(end + closing.length);
      state = 'after-thought';
    }
    const answer = held.trimStart();
    held = '';
    if (answer) state = 'answer';
    return answer;
  };
}
