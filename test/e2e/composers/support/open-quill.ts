import { type Composer, LABEL } from './open-composer.ts';

interface QuillOptions<Key> {
  placeholder: string;
  modules: { keyboard: { bindings: { send: { key: Key; handler: () => boolean } } } };
}

/** Both versions are asked the same way. */
export interface AnyQuill {
  getText(): string;
  setText(text: string): unknown;
}

/** Starts a Quill of either version; it ends its text with a break that is not the agent's. */
export function openQuill<Key>(create: (options: QuillOptions<Key>) => AnyQuill, key: Key, send: () => void): Composer {
  const handler = () => {
    send();
    return false;
  };
  const quill = create({ placeholder: LABEL, modules: { keyboard: { bindings: { send: { key, handler } } } } });
  return { model: () => quill.getText().replace(/\n$/, ''), setDraft: (text) => void quill.setText(text) };
}
