import type { EditorWay } from './editor-way';
import { typeDelete, typeLines, typeText } from './techniques';

/** Quill (Slack's fork too). Never a synthetic paste: Quill 1 deletes the draft and waits for a real one. */
export const quill: EditorWay = {
  insert: [typeText, typeLines],
  remove: [typeDelete],
  removesFirst: true,
  undoGroup: () => 1_000,
};
