import type { EditorWay } from './editor-way';
import { pastePlain, pressUndo } from './techniques';

/** Draft.js (older X, TikTok). `execCommand` in an empty Draft editor crashes the page's React tree. */
export const draft: EditorWay = { insert: [pastePlain], remove: [pressUndo] };
