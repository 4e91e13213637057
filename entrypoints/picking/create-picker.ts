import type { Outcome } from '@/lib/desk/page-contract';
import type { PickerAnswers, PickerReply } from '@/lib/domain/picker';
import type { Replaced } from '@/lib/inbox/composer/replace-typed';
import type { TriggerHit } from '@/lib/inbox/trigger/watch-trigger';
import { button } from '../teaching/build';
import { anchorOf } from './anchor-of';
import { askFirst, type Asking } from './ask-first';
import { createPickerList } from './picker-list';
import { closedRoot, createSurface } from './surface';
import { takeKeys } from './take-keys';
import { toldView } from './told-view';

/** Milliseconds for which "Inserted" and its Undo stay. */
const TOLD_TIME = 8_000;

export interface PickerContext {
  /** The trigger that stands before the caret at this moment; null where there is none. */
  current(): TriggerHit | null;
  /** Replies for what was typed, filled in for the conversation in view. Rejects with a sentence for the person. */
  search(query: string): Promise<PickerReply[]>;
  /** One of them with answers put in. */
  fill(query: string, id: string, answers: PickerAnswers): Promise<PickerReply | null>;
  /** Puts it in the place of what was typed. */
  replace(hit: TriggerHit, reply: PickerReply, answers: PickerAnswers): Promise<Replaced>;
  /** Puts back what was typed for the last one. */
  undo(): Promise<Outcome>;
  /** Whether the box writes an internal note. */
  isNote(): boolean;
  /** The agent closed it: it is not to come again for these letters. */
  onDismiss(): void;
  theme: string;
  signal: AbortSignal;
}

export interface Picker {
  /** The letters after the trigger are these now. */
  show(hit: TriggerHit): void;
  /** The trigger is gone. */
  hide(): void;
  /** Puts back what was typed for the last reply. @returns false where it was changed since, or there is none */
  takeBack(): boolean;
  /** What is shown, for tests: the root can be reached from nowhere else. */
  shown(): ShadowRoot;
}

type State = { kind: 'closed' | 'list' | 'busy' | 'told' } | { kind: 'form'; asking: Asking };

const MODIFIERS = new Set(['Control', 'Shift', 'Alt', 'Meta']);

/** The page's own undo. */
const isUndo = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) =>
  key.toLowerCase() === 'z' && ctrlKey !== metaKey && !altKey && !shiftKey;

const isRightToLeft = ({ editor }: TriggerHit) => getComputedStyle(editor).direction === 'rtl';

/** The picker of replies at the caret. It holds no words of the agent's but the letters after the trigger. */
export function createPicker(context: PickerContext, root: ShadowRoot = closedRoot()): Picker {
  const surface = createSurface(root, context.theme, context.signal);
  let state: State = { kind: 'closed' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The last reply that went in, and where. */
  let last: { hit: TriggerHit; replaced: Replaced & { ok: true } } | null = null;

  const standAt = (hit: TriggerHit) =>
    surface.stand(() => anchorOf(hit.editor, hit.spot, surface.shadow), isRightToLeft(hit));
  const list = createPickerList({ surface, context, standAt, onChoose: choose });
  takeKeys(surface.host, press, context.signal);

  function close(next: 'closed' | 'busy' = 'closed'): void {
    clearTimeout(timer);
    list.clear();
    state = { kind: next };
    surface.hide();
    surface.announce('');
  }

  function dismiss(): void {
    close();
    context.onDismiss();
  }

  function choose(hit: TriggerHit, reply: PickerReply): void {
    // What is not known goes in only after the agent has seen that it is not.
    if (reply.asks.length === 0 && reply.unresolved.length === 0) return void put(hit, reply, {});
    list.clear();
    const asking = askFirst({
      surface,
      reply,
      fill: (answers) => context.fill(hit.query, reply.id, answers),
      onChange: () => standAt(hit),
      onDone: (filled, answers) => void put(hit, filled, answers),
      onCancel: () => {
        dismiss();
        hit.editor.focus({ preventScroll: true });
      },
    });
    state = { kind: 'form', asking };
  }

  async function put(hit: TriggerHit, reply: PickerReply, answers: PickerAnswers): Promise<void> {
    close('busy');
    const replaced = await context.replace(hit, reply, answers);
    last = replaced.ok ? { hit, replaced } : null;
    if (replaced.ok) tell(hit, `Inserted “${reply.title}”.`, true);
    else tell(hit, replaced.reason);
  }

  function takeBack(): boolean {
    if (!last?.replaced.holds() || state.kind === 'busy') return false;
    const { hit } = last;
    last = null;
    close('busy');
    void context.undo().then((result) => tell(hit, result.ok ? 'Taken back.' : result.reason));
    return true;
  }

  function tell(hit: TriggerHit, words: string, canUndo = false): void {
    clearTimeout(timer);
    state = { kind: 'told' };
    const changed = () => tell(hit, 'The text was changed since, so it is left as it is.');
    const undo = canUndo ? button('Undo', () => void (takeBack() || changed()), 'quiet') : null;
    surface.card.replaceChildren(...toldView(words, undo));
    surface.announce(words);
    surface.stand(() => hit.editor.getBoundingClientRect(), isRightToLeft(hit));
    timer = setTimeout(() => state.kind === 'told' && close(), TOLD_TIME);
  }

  function press(event: KeyboardEvent): boolean {
    const { key } = event;
    // A modifier that is still held is no new deed of the agent's.
    if (event.repeat && MODIFIERS.has(key)) return state.kind === 'busy';
    if (isUndo(event) && state.kind !== 'form') return last?.replaced.isUndoGrouped === true && takeBack();
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (state.kind === 'form') return state.asking.press(event);
    if (state.kind === 'busy') return key === 'Enter' || key === 'Tab' || key === 'Escape';
    if (state.kind !== 'list') return false;
    if (key === 'Escape') return (dismiss(), true);
    return list.press(event);
  }

  return {
    show(hit) {
      if (state.kind === 'busy' || state.kind === 'form') return;
      clearTimeout(timer);
      if (state.kind !== 'list') surface.hide();
      state = { kind: 'list' };
      list.show(hit);
    },
    hide() {
      if (state.kind === 'list') close();
    },
    takeBack,
    shown: () => surface.shadow,
  };
}
