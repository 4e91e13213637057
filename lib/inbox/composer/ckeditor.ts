import type { EditorWay } from './editor-way';
import { announceDelete, pastePlain, pressUndo } from './techniques';

/** CKEditor 5 (Zendesk, Teams). A blank line becomes the space between two of its paragraphs. */
export const ckeditor: EditorWay = { insert: [pastePlain], remove: [announceDelete, pressUndo] };
