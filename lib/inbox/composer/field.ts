import type { EditorWay } from './editor-way';
import { setFieldValue, typeDelete, typeText } from './techniques';

/** `textarea` and `input`. A paste event has no effect on them. */
export const field: EditorWay = { insert: [typeText, setFieldValue], remove: [typeDelete, setFieldValue] };
