import { build } from '../teaching/build';

/** One sentence on what became of it, with what can be done. */
export function toldView(words: string, action: HTMLElement | null): Node[] {
  // A press must not take the caret out of the page's editor.
  action?.addEventListener('mousedown', (event) => event.preventDefault());
  return [build('div', { class: 'outcome' }, build('p', { dir: 'auto' }, words), action)];
}
