import 'trix';
import styles from 'trix/dist/trix.css?inline';
import { LABEL, openComposer, sendOnEnter } from './support/open-composer.ts';

interface TrixElement extends HTMLElement {
  editor: {
    getDocument(): { toString(): string };
    setSelectedRange(range: [number, number]): void;
    insertString(text: string): void;
  };
}

await openComposer(async (place, send) => {
  const element = document.createElement('trix-editor') as TrixElement;
  element.setAttribute('aria-label', LABEL);
  sendOnEnter(element, send);
  const isReady = new Promise((resolve) => element.addEventListener('trix-initialize', resolve, { once: true }));
  place.append(element);
  await isReady;
  // Trix ends its text with a break that is not the agent's.
  const text = () => element.editor.getDocument().toString().replace(/\n$/, '');
  return {
    model: text,
    setDraft(draft) {
      element.editor.setSelectedRange([0, text().length]);
      element.editor.insertString(draft);
    },
  };
}, styles);
