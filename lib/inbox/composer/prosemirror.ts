import type { EditorWay } from './editor-way';
import { pasteParagraphs, pastePlain, pressUndo, typeDelete, typeLines } from './techniques';

/** ProseMirror and Tiptap (Chatwoot, Intercom, HubSpot). A plain paste would merge blank lines. */
export const prosemirror: EditorWay = {
  insert: [pasteParagraphs, pastePlain, typeLines],
  remove: [typeDelete, pressUndo],
  undoGroup: () => 500,
};
