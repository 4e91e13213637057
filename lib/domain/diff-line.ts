/** A line (or a word) of a text before and after: taken out, put in, or in both. */
export interface DiffLine {
  kind: 'same' | 'removed' | 'added';
  text: string;
}
