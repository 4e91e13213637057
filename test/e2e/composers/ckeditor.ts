import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import styles from 'ckeditor5/ckeditor5.css?inline';
import { openComposer } from './support/open-composer.ts';

await openComposer(async (place, send) => {
  const element = document.createElement('div');
  place.append(element);
  const editor = await ClassicEditor.create(element, { licenseKey: 'GPL', plugins: [Essentials, Paragraph] });
  editor.editing.view.document.on(
    'enter',
    (event, data) => {
      data.preventDefault();
      event.stop();
      send();
    },
    { priority: 'high' },
  );
  const root = () => {
    const main = editor.model.document.getRoot();
    if (!main) throw new Error('The editor has no root.');
    return main;
  };
  return {
    model: () =>
      [...root().getChildren()]
        .map((block) =>
          block.is('element')
            ? [...block.getChildren()].map((node) => (node.is('$text') ? node.data : '\n')).join('')
            : '',
        )
        .join('\n')
        .replaceAll('\u00a0', ' '),
    setDraft: (text) =>
      editor.model.change((writer) => {
        writer.remove(writer.createRangeIn(root()));
        for (const line of text.split('\n')) {
          const paragraph = writer.createElement('paragraph');
          writer.insertText(line, paragraph);
          writer.append(paragraph, root());
        }
      }),
  };
}, styles);
