import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { openLexical } from './support/open-lexical.ts';

await openLexical((editor) => {
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
});
