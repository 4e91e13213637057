import type { EditorWay } from './editor-way';
import { announceDelete, announceText, announceUndo, pastePlain } from './techniques';

/** Lexical (WhatsApp, Messenger, Instagram). `execCommand` loses the first of several lines. */
export const lexical: EditorWay = { insert: [pastePlain, announceText], remove: [announceDelete, announceUndo] };
