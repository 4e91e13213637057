/** An editor in a page, and what it itself takes for its text. */
export interface Composer {
  /** The editor's own model, never the DOM; lines as `\n`. */
  model(): string;
  /** Through the editor's own means, as if the agent had written it. */
  setDraft(text: string): void;
  /** Puts another node in the place of the editor's, as WhatsApp does. */
  replaceNode?(): void;
}

/** Adds the editor to `place`; `send` is what its Enter key is bound to. */
export type MountComposer = (place: HTMLElement, send: () => void) => Composer | Promise<Composer>;

declare global {
  interface Window {
    sends: number;
    /** Set once the editor is ready. */
    composer?: Composer;
  }
}

/**
 * A page like an inbox's: a thread, the editor, a button to send. `?shadow=2` puts the editor into so many open shadow
 * roots, one in another.
 */
export async function openComposer(mount: MountComposer, styles = ''): Promise<void> {
  window.sends = 0;
  const send = () => void window.sends++;
  let root: HTMLElement | ShadowRoot = document.body;
  for (let depth = Number(new URLSearchParams(location.search).get('shadow')); depth > 0; depth--) {
    const host = document.createElement('chat-part');
    root.append(host);
    root = host.attachShadow({ mode: 'open' });
  }
  const style = Object.assign(document.createElement('style'), { textContent: styles });
  const place = document.createElement('div');
  const button = Object.assign(document.createElement('button'), { textContent: 'Send', onclick: send });
  root.append(style, place, button);
  window.composer = await mount(place, send);
}

/** Enter sends, as in every chat; with Shift it breaks the line. */
export function sendOnEnter(element: HTMLElement, send: () => void): void {
  const hear = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    send();
  };
  element.addEventListener('keydown', hear, { capture: true });
}

/** What sites call the box. */
export const LABEL = 'Write a message';
