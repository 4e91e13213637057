import { isField } from '../composer/read-editor';
import { SELECTION_TIME } from '../composer/techniques';
import { focusedIn } from '../page/composed-tree';
import { readAtCaret } from './read-at-caret';
import { recogniseTrigger } from './recognise-trigger';
import { markTyped, type TypedSpot } from './typed-spot';

/** Milliseconds after a key in which a moved caret is the typing's doing. */
const FRESH = 400;

export interface TriggerHit {
  editor: HTMLElement;
  /** The letters after the trigger. */
  query: string;
  spot: TypedSpot;
  /** When the last key was pressed, as `performance.now()` counts. */
  typedAt: number;
}

export interface TriggerWatchOptions {
  window: Window;
  /** What is looked for; null while it is off here. */
  trigger(): string | null;
  /** Whether a box is the one that the conversation is answered in; asked only when a trigger stands in it. */
  isComposer(editor: HTMLElement): boolean;
  /** The letters behind the trigger are these now. */
  onTyped(hit: TriggerHit): void;
  /** The caret stands behind no trigger any more. */
  onGone(): void;
  signal: AbortSignal;
}

export interface TriggerWatch {
  /** The trigger that stands before the caret at this moment; null where there is none. */
  current(): TriggerHit | null;
  /** The agent does not want it: nothing more is told until this trigger is gone. */
  dismiss(): void;
  /** Looks away while Deskmate itself writes. */
  pause(): void;
  resume(): void;
}

/**
 * Watches for a trigger that is typed in a composer: by the agent's own hand, never while a word is being composed by an
 * input method. Looks at the words before the caret alone, keeps none of them, and tells only the letters after the trigger.
 */
export function watchTrigger(options: TriggerWatchOptions): TriggerWatch {
  const { window: view, signal } = options;
  const page = view.document;
  let typedAt = Number.NEGATIVE_INFINITY;
  let open: { editor: HTMLElement; typed: string } | null = null;
  let isDismissed = false;
  let isPaused = false;
  /** Raised when Deskmate has written: what was typed before that is seen to. */
  let round = 0;

  const close = () => {
    if (!open) return;
    open = null;
    options.onGone();
  };

  /** @returns null where no trigger stands before the caret */
  const find = (): TriggerHit | null => {
    const trigger = options.trigger();
    const editor = trigger === null ? null : writableIn(page);
    const at = editor && readAtCaret(editor);
    if (!editor || !at || at.isCode || trigger === null) return null;
    const found = recogniseTrigger(at.before, at.after, trigger);
    return found && { editor, query: found.query, spot: markTyped(editor, at, found.typed), typedAt };
  };

  const look = (isFresh: boolean) => {
    if (isPaused || signal.aborted) return;
    const hit = find();
    if (!hit) {
      isDismissed = false;
      return close();
    }
    if (isDismissed) return;
    if (open?.editor !== hit.editor && (!isFresh || !options.isComposer(hit.editor))) return close();
    if (open?.editor === hit.editor && open.typed === hit.spot.typed && hit.spot.range === null) return;
    open = { editor: hit.editor, typed: hit.spot.typed };
    options.onTyped(hit);
  };

  const typed = (event: Event) => {
    if (!event.isTrusted || isPaused || (event as InputEvent).isComposing) return;
    if (options.trigger() === null) return;
    typedAt = performance.now();
    // Editors that write by themselves fire no `input`, and show what was typed a moment after the browser told them.
    // However late a busy page comes to it, it is that typing's doing.
    const of = round;
    const again = () => void (of === round && look(true));
    view.setTimeout(again, 0);
    view.setTimeout(again, SELECTION_TIME);
    // Trix draws with the next frame, which may be long in coming: this comes right after it.
    view.requestAnimationFrame(() => view.setTimeout(again, 0));
    view.setTimeout(again, FRESH);
  };
  for (const event of ['beforeinput', 'input', 'compositionend'])
    view.addEventListener(event, typed, { capture: true, passive: true, signal });
  const moved = () => void (open !== null && view.setTimeout(() => look(performance.now() - typedAt < FRESH)));
  for (const event of ['selectionchange', 'focusin', 'focusout'])
    page.addEventListener(event, moved, { capture: true, passive: true, signal });

  return {
    current: find,
    dismiss() {
      isDismissed = true;
      close();
    },
    pause() {
      isPaused = true;
    },
    resume() {
      isPaused = false;
      // What stands there now was not typed: it may be the trigger that was put back.
      isDismissed = find() !== null;
      // Nor may it come back where the editor only draws late what it held.
      round++;
      typedAt = Number.NEGATIVE_INFINITY;
      open = null;
    },
  };
}

/** The box that is being written in; null for others, such as a password's. */
function writableIn(page: Document): HTMLElement | null {
  const focused = focusedIn(page);
  if (!(focused instanceof HTMLElement)) return null;
  if (!isField(focused)) return focused.isContentEditable ? focused : null;
  return focused.tagName === 'TEXTAREA' || focused.matches('input:not([type]), input[type="text"]') ? focused : null;
}
