import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { LABEL, openComposer } from './support/open-composer.ts';

const paragraph = (text: string) => ({ children: [{ text }] });

await openComposer((place, send) => {
  const editor = withHistory(withReact(createEditor()));
  const root = createRoot(place);
  flushSync(() =>
    root.render(
      <Slate editor={editor} initialValue={[paragraph('')]}>
        <Editable
          aria-label={LABEL}
          placeholder={LABEL}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            send();
          }}
        />
      </Slate>,
    ),
  );
  return {
    model: () => editor.children.map((block) => Node.string(block)).join('\n'),
    setDraft: (text) =>
      flushSync(() =>
        Editor.withoutNormalizing(editor, () => {
          while (editor.children.length > 0) Transforms.removeNodes(editor, { at: [0] });
          Transforms.insertNodes(editor, text.split('\n').map(paragraph), { at: [0] });
        }),
      ),
  };
});
