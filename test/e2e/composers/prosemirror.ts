import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import styles from 'prosemirror-view/style/prosemirror.css?inline';
import { LABEL, openComposer } from './support/open-composer.ts';

await openComposer((place, send) => {
  const Enter = () => {
    send();
    return true;
  };
  const plugins = [history(), keymap({ Enter, 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)];
  const view = new EditorView(place, {
    state: EditorState.create({ schema, plugins }),
    attributes: { role: 'textbox', 'aria-label': LABEL },
  });
  return {
    model: () =>
      view.state.doc.textBetween(0, view.state.doc.content.size, '\n', (leaf) =>
        leaf.type.name === 'hard_break' ? '\n' : '',
      ),
    setDraft(text) {
      const blocks = text.split('\n').map((line) => schema.node('paragraph', null, line ? schema.text(line) : []));
      view.dispatch(view.state.tr.replaceWith(0, view.state.doc.content.size, blocks));
    },
  };
}, styles);
