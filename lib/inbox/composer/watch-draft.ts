import type { Draft } from '@/lib/domain/draft';
import { limits } from '@/lib/domain/limits';
import type { ComposerInView } from '../create-reader';
import { readEditor } from './read-editor';

/** Milliseconds without a key after which the draft is looked at; nobody reads what is said of half a word. */
const QUIET = 250;
/** Milliseconds after a key or a click that may have sent it, until the page has emptied its box. */
const SENT = 1_200;

/** By these a draft changes, or is sent. Some editors fire no `input`. */
const DEEDS = ['input', 'keyup', 'paste', 'cut', 'drop', 'compositionend', 'focusin', 'click'] as const;

export interface DraftWatchOptions {
  window: Window;
  composer(): ComposerInView | null;
  /** Id of the conversation in view; null where the page does not tell. */
  conversation(): string | null;
  /** The draft is this now; its text is empty when it was sent or taken out. */
  report(draft: Draft): void;
  signal: AbortSignal;
}

export interface DraftWatch {
  /** Looks at the draft soon: it may have changed without a key. */
  look(): void;
  /** Tells again what it told last, to a desk that was restarted. */
  forget(): void;
}

/**
 * Watches what the agent writes in the box that the conversation in view is answered in, and tells it when they rest. Keeps
 * no more of it than what it told last. Writes nothing, never throws.
 */
export function watchDraft({ window: view, composer, conversation, report, signal }: DraftWatchOptions): DraftWatch {
  let told: Draft | null = null;
  let timers: number[] = [];

  const read = (): Draft | null => {
    try {
      const box = composer();
      const text = box?.element.isConnected ? readEditor(box.element).slice(0, limits.messageText) : '';
      // The conversation is read anew only for a draft: most clicks are none of its business.
      if (text.trim() === '') return told && { ...told, text: '' };
      const id = conversation();
      return id === null ? told && { ...told, text: '' } : { conversation: id, text, isNote: box?.note ?? false };
    } catch {
      return null;
    }
  };

  const look = () => {
    if (signal.aborted) return;
    const draft = read();
    if (draft === null) return;
    const isSame =
      told?.text === draft.text && told.conversation === draft.conversation && told.isNote === draft.isNote;
    if (isSame) return;
    told = draft.text === '' ? null : draft;
    report(draft);
  };

  const soon = (...waits: number[]) => {
    for (const timer of timers) view.clearTimeout(timer);
    timers = waits.map((wait) => view.setTimeout(look, wait));
  };

  for (const deed of DEEDS) {
    const notice = () => (deed === 'click' || deed === 'keyup' ? soon(QUIET, SENT) : soon(QUIET));
    view.addEventListener(deed, notice, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => soon());

  return {
    look: () => soon(QUIET),
    forget() {
      told = null;
      soon(QUIET);
    },
  };
}
