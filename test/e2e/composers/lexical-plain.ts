import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { openLexical } from './support/open-lexical.ts';

await openLexical((editor) => {
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
}, true);
