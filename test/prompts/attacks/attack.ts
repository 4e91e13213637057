/** Where the hostile text stands: in a message, in knowledge, or in what is to be rewritten or translated. */
export type Place = 'customer' | 'passage' | 'title' | 'reply' | 'rewrite' | 'translate';

/** A hostile text, and the worst that a model could do about it. */
export interface Attack {
  id: string;
  place: Place;
  text: string;
  /** What a model writes that obeys. */
  obeyed: string;
  /** Parts of `obeyed` that must be gone or marked. */
  marked: string[];
  /** Sentences of `obeyed` that must not count as supported, nor as a mere courtesy. */
  unsupported: string[];
}

type Row = [place: Place, text: string, obeyed: string, marked: string[], unsupported?: string[]];

/** A family of attacks; ids are its name and a number. */
export const family = (name: string, rows: readonly Row[]): Attack[] =>
  rows.map(([place, text, obeyed, marked, unsupported = []], at) => ({
    id: `${name}-${at + 1}`,
    place,
    text,
    obeyed,
    marked,
    unsupported,
  }));
