import type { EditorWay } from './editor-way';
import { pastePlain, typeDelete, typeLines } from './techniques';

/** Any other editable element (Froala, Trix, LinkedIn, Telegram, Gmail). */
export const contenteditable: EditorWay = { insert: [typeLines, pastePlain], remove: [typeDelete] };
