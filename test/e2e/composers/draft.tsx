import { ContentState, Editor, EditorState } from 'draft-js';
import styles from 'draft-js/dist/Draft.css?inline';
import { createRef, forwardRef, useImperativeHandle, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LABEL, openComposer } from './support/open-composer.ts';

// Bundled with React 18: Draft.js needs what React 19 took away.

interface State {
  state: EditorState;
  setState(state: EditorState): void;
}

const Box = forwardRef<State, { send: () => void }>(function Box({ send }, ref) {
  const [state, setState] = useState(() => EditorState.createEmpty());
  useImperativeHandle(ref, () => ({ state, setState }), [state]);
  const handleReturn = () => {
    send();
    return 'handled' as const;
  };
  return <Editor editorState={state} onChange={setState} handleReturn={handleReturn} ariaLabel={LABEL} />;
});

await openComposer((place, send) => {
  const box = createRef<State>();
  const root = createRoot(place);
  flushSync(() => root.render(<Box ref={box} send={send} />));
  return {
    model: () => box.current?.state.getCurrentContent().getPlainText('\n') ?? '',
    setDraft: (text) =>
      flushSync(() => box.current?.setState(EditorState.createWithContent(ContentState.createFromText(text)))),
  };
}, styles);
