import { Editor, Extension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { LABEL, openComposer } from './support/open-composer.ts';

await openComposer((place, send) => {
  const SendOnEnter = Extension.create({
    addKeyboardShortcuts: () => ({
      Enter: () => {
        send();
        return true;
      },
    }),
  });
  const editor = new Editor({
    element: place,
    extensions: [StarterKit, SendOnEnter],
    editorProps: { attributes: { 'aria-label': LABEL } },
  });
  return {
    model: () => editor.getText({ blockSeparator: '\n' }),
    setDraft: (text) =>
      void editor.commands.setContent({
        type: 'doc',
        content: text
          .split('\n')
          .map((line) => ({ type: 'paragraph', ...(line && { content: [{ type: 'text', text: line }] }) })),
      }),
  };
});
