import type { Technique } from './techniques';

/** How one kind of editor takes text; measured in COMPOSERS.md. A technique that is not listed can lose the draft. */
export interface EditorWay {
  /** In order; the next one is tried only when the one before changed nothing. */
  insert: readonly Technique[];
  /** Each takes the selected text away. */
  remove: readonly Technique[];
}
