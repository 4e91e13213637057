import type { EditorWay } from './editor-way';
import { announceDelete, announceText, announceUndo, pastePlain } from './techniques';

/** Slate (Discord). Only events reach its model: what `execCommand` writes looks right and is never sent. */
export const slate: EditorWay = { insert: [announceText, pastePlain], remove: [announceDelete, announceUndo] };
