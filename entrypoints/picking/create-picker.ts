import type { PickerAnswers, PickerReply } from '@/lib/domain/picker';
import type { Outcome } from '@/lib/desk/page-contract';
import type { TriggerHit } from '@/lib/inbox/trigger/watch-trigger';
import { button } from '../teaching/build';
import { anchorOf } from './anchor-of';
import { formView, type FormView } from './form-view';
import { listView } from './list-view';
import { createSurface } from './surface';
import { takeKeys } from './take-keys';
import { toldView } from './told-view';
import { countReplies, sayRow } from './words';

/** Milliseconds for which "Inserted" and its Undo stay. */
const TOLD_TIME = 8_000;

export interface PickerContext {
  /** Replies for what was typed, filled in for the conversation in view. Rejects with a sentence for the person. */
  search(query: string): Promise<PickerReply[]>;
  /** One of them with answers put in. */
  fill(query: string, id: string, answers: PickerAnswers): Promise<PickerReply | null>;
  /** Puts it in the place of what was typed. */
  replace(hit: TriggerHit, reply: PickerReply, answers: PickerAnswers): Promise<Outcome>;
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
  /** What is shown, for tests: the root can be reached from nowhere else. */
  shown(): ShadowRoot;
}

type State =
  | { kind: 'closed' | 'busy' | 'told' }
  | {
      kind: 'list';
      hit: TriggerHit;
      replies: PickerReply[] | null;
      active: number;
      fault: string | null;
      isNote: boolean;
    }
  | { kind: 'form'; hit: TriggerHit; reply: PickerReply; form: FormView };

/** The list of replies at the caret. It holds no words of the agent's but the letters after the trigger. */
export function createPicker(context: PickerContext): Picker {
  const surface = createSurface(context.theme, context.signal);
  let state: State = { kind: 'closed' };
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  takeKeys(surface.host, press, context.signal);

  const standAt = ({ editor, spot }: TriggerHit) => {
    const isRightToLeft = getComputedStyle(editor).direction === 'rtl';
    surface.stand(() => anchorOf(editor, spot, surface.shadow), isRightToLeft);
  };

  function close(): void {
    clearTimeout(timer);
    asked++;
    state = { kind: 'closed' };
    surface.hide();
    surface.announce('');
  }

  function dismiss(): void {
    const editor = 'hit' in state ? state.hit.editor : null;
    const wasForm = state.kind === 'form';
    close();
    context.onDismiss();
    if (wasForm) editor?.focus({ preventScroll: true });
  }

  function draw(): void {
    if (state.kind !== 'list') return;
    const { hit, replies, active, fault, isNote } = state;
    const view = { replies, active, query: hit.query, fault, isNote };
    surface.card.setAttribute('role', 'group');
    surface.card.setAttribute('aria-label', 'Replies');
    surface.card.replaceChildren(...listView(view, point, (index) => void choose(index)));
    standAt(hit);
    surface.card.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }

  function point(index: number): void {
    if (state.kind !== 'list' || !state.replies?.[index]) return;
    state.active = index;
    draw();
    surface.announce(sayRow(state.replies[index], index, state.replies.length));
  }

  async function look(hit: TriggerHit): Promise<void> {
    const number = ++asked;
    const isLate = () => number !== asked || state.kind !== 'list';
    try {
      const replies = await context.search(hit.query);
      if (isLate() || state.kind !== 'list') return;
      Object.assign(state, { replies, active: 0, fault: null });
      const [first] = replies;
      const count = countReplies(replies.length, hit.query);
      surface.announce(first ? `${count}. ${sayRow(first, 0, replies.length)}` : `No reply for “${hit.query}”.`);
    } catch (error) {
      if (isLate() || state.kind !== 'list') return;
      Object.assign(state, { replies: null, fault: error instanceof Error ? error.message : String(error) });
      surface.announce(state.fault ?? '');
    }
    draw();
  }

  async function choose(index: number): Promise<void> {
    if (state.kind !== 'list') return;
    const { hit, replies } = state;
    const reply = replies?.[index];
    if (!reply) return;
    // What is not known goes in only after the agent has seen that it is not.
    if (reply.asks.length > 0 || reply.unresolved.length > 0) return ask(hit, reply);
    await put(hit, reply);
  }

  function ask(hit: TriggerHit, reply: PickerReply): void {
    const form = formView(reply, {
      onChange: () => void refill(),
      onInsert: () => void refill().then(insertFilled),
      onCancel: dismiss,
    });
    state = { kind: 'form', hit, reply, form };
    surface.card.setAttribute('role', 'dialog');
    surface.card.setAttribute('aria-labelledby', 'title');
    surface.card.removeAttribute('aria-label');
    surface.card.replaceChildren(...form.nodes);
    standAt(hit);
    form.focus();
    void refill();
  }

  async function refill(): Promise<void> {
    if (state.kind !== 'form') return;
    const asking = state;
    const number = ++asked;
    const filled = await context.fill(asking.hit.query, asking.reply.id, asking.form.answers()).catch(() => null);
    if (number !== asked || state !== asking || !filled) return;
    asking.reply = { ...filled, asks: asking.reply.asks };
    asking.form.show(filled);
    standAt(asking.hit);
  }

  async function insertFilled(): Promise<void> {
    if (state.kind === 'form') await put(state.hit, state.reply, state.form.answers());
  }

  async function put(hit: TriggerHit, reply: PickerReply, answers: PickerAnswers = {}): Promise<void> {
    close();
    state = { kind: 'busy' };
    const result = await context.replace(hit, reply, answers);
    state = { kind: 'told' };
    if (result.ok) tell(hit, `Inserted “${reply.title}”.`, 'Undo', takeBack);
    else tell(hit, result.reason);
  }

  async function takeBack(hit: TriggerHit): Promise<void> {
    const result = await context.undo();
    tell(hit, result.ok ? 'Taken back.' : result.reason);
  }

  function tell(hit: TriggerHit, words: string, action = '', act: (hit: TriggerHit) => Promise<void> = async () => {}) {
    clearTimeout(timer);
    const doIt = action && button(action, () => void act(hit), 'quiet');
    surface.card.replaceChildren(...toldView(words, doIt || null));
    surface.announce(words);
    const isRightToLeft = getComputedStyle(hit.editor).direction === 'rtl';
    surface.stand(() => hit.editor.getBoundingClientRect(), isRightToLeft);
    timer = setTimeout(() => state.kind === 'told' && close(), TOLD_TIME);
  }

  function press(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const { key, shiftKey } = event;
    if (state.kind === 'form') return pressInForm(event);
    if (state.kind === 'busy') return key === 'Enter' || key === 'Tab' || key === 'Escape';
    if (state.kind !== 'list') return false;
    if (key === 'Escape') return (dismiss(), true);
    const count = state.replies?.length ?? 0;
    // With nothing to choose it would send the bare trigger to the customer.
    if (key === 'Enter' && !shiftKey) return (void choose(state.active), true);
    if (count === 0 || shiftKey) return false;
    if (key === 'Tab') return (void choose(state.active), true);
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) point((state.active + step + count) % count);
    return step !== 0;
  }

  function pressInForm({ key, shiftKey, target }: KeyboardEvent): boolean {
    if (state.kind !== 'form' || target !== surface.host) return false;
    if (key === 'Escape') return (dismiss(), true);
    const focused = surface.shadow.activeElement;
    if (key !== 'Enter' || shiftKey || focused?.tagName === 'TEXTAREA' || focused?.tagName === 'BUTTON') return false;
    const { form } = state;
    const empty = form.firstEmpty();
    if (empty && empty !== focused) empty.focus();
    else if (!empty) void refill().then(insertFilled);
    return true;
  }

  return {
    show(hit) {
      if (state.kind === 'busy' || state.kind === 'form') return;
      const known = state.kind === 'list' ? state : null;
      clearTimeout(timer);
      // What was found for fewer letters stays until more is known: no flicker.
      state = {
        kind: 'list',
        hit,
        replies: known?.replies ?? null,
        active: known?.hit.query === hit.query ? known.active : 0,
        fault: known?.fault ?? null,
        isNote: context.isNote(),
      };
      draw();
      if (known?.hit.query !== hit.query) void look(hit);
    },
    hide() {
      if (state.kind === 'list') close();
    },
    shown: () => surface.shadow,
  };
}
