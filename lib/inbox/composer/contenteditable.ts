import type { EditorWay } from './editor-way';
import { pastePlain, typeDelete, typeLines } from './techniques';

/** Any other editable element (Froala, Trix, LinkedIn, Telegram, Gmail). */
export const contenteditable: EditorWay = {
  insert: [typeLines, pastePlain],
  remove: [typeDelete],
  // Trix takes all typing in one go for one.
  undoGroup: (editor) => (editor.closest('trix-editor') ? Number.POSITIVE_INFINITY : 0),
};
