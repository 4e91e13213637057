import type { Technique } from './techniques';

/** How one kind of editor takes text; measured in COMPOSERS.md. A technique that is not listed can lose the draft. */
export interface EditorWay {
  /** In order; the next one is tried only when the one before changed nothing. */
  insert: readonly Technique[];
  /** Each takes the selected text away. */
  remove: readonly Technique[];
  /** What is selected has to be taken away before a text is put in its place: done in one, its model goes wrong. */
  removesFirst?: true;
  /** Milliseconds after a key in which the editor's own undo takes what is put in and what was typed for one. */
  undoGroup?(editor: HTMLElement): number;
}
