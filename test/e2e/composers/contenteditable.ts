import { LABEL, openComposer, sendOnEnter } from './support/open-composer.ts';

// No model but the DOM. `?editable=` is the attribute's value: `true` unless it says something else.
await openComposer((place, send) => {
  const box = document.createElement('div');
  box.setAttribute('contenteditable', new URLSearchParams(location.search).get('editable') ?? 'true');
  box.setAttribute('role', 'textbox');
  box.setAttribute('aria-label', LABEL);
  sendOnEnter(box, send);
  place.append(box);
  return {
    // A browser leaves a break in a box that was emptied.
    model: () => box.innerText.replaceAll('\u00a0', ' ').replace(/\n$/, ''),
    setDraft(text) {
      box.focus();
      document.execCommand('insertText', false, text);
    },
  };
});
