import { createRef, type Ref, useImperativeHandle, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { LABEL, openComposer } from './support/open-composer.ts';

interface State {
  text: string;
  setText(text: string): void;
}

function Field({ ref, send }: { ref: Ref<State>; send: () => void }) {
  const [text, setText] = useState('');
  useImperativeHandle(ref, () => ({ text, setText }), [text]);
  return (
    <textarea
      placeholder={LABEL}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') send();
      }}
    />
  );
}

await openComposer((place, send) => {
  const state = createRef<State>();
  const root = createRoot(place);
  flushSync(() => root.render(<Field ref={state} send={send} />));
  return {
    model: () => state.current?.text ?? '',
    setDraft: (draft) => flushSync(() => state.current?.setText(draft)),
  };
});
