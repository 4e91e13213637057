import type { Outcome } from '@/lib/desk/page-contract';
import { mendText } from '@/lib/domain/asked-first';
import type { Finding } from '@/lib/domain/finding';
import type { PickerAnswers, PickerReply } from '@/lib/domain/picker';
import { MOVED } from '@/lib/inbox/composer/insertion';
import type { Replaced } from '@/lib/inbox/composer/replace-typed';
import type { TriggerHit } from '@/lib/inbox/trigger/watch-trigger';
import { button } from '../teaching/build';
import { anchorOf } from './anchor-of';
import { askFirst, type Asking } from './ask-first';
import { askSevere, type SevereAnswer } from './ask-severe';
import { createPickerList } from './picker-list';
import { closedRoot, createSurface } from './surface';
import { takeKeys } from './take-keys';
import { toldView } from './told-view';

/** Milliseconds for which "Inserted" and its Undo stay. */
const TOLD_TIME = 8_000;
/** Milliseconds that the guard has to look at a text; it never stands in the way. */
const CHECK_TIME = 3_000;

export interface PickerContext {
  /** The trigger that stands before the caret at this moment; null where there is none. */
  current(): TriggerHit | null;
  /** Replies for what was typed, filled in for the conversation in view. Rejects with a sentence for the person. */
  search(query: string): Promise<PickerReply[]>;
  /** One of them with answers put in. */
  fill(query: string, id: string, answers: PickerAnswers): Promise<PickerReply | null>;
  /** What is to be asked about before it goes in. */
  check(query: string, id: string, answers: PickerAnswers): Promise<Finding[]>;
  /** Puts it in the place of what was typed. */
  replace(hit: TriggerHit, reply: PickerReply, answers: PickerAnswers): Promise<Replaced>;
  /** Puts back what was typed for the last one. */
  undo(): Promise<Outcome>;
  /** Whether the box writes an internal note. */
  isNote(): boolean;
  /** The conversation in view, by the page's own id. */
  conversation(): string | null;
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

type State =
  | { kind: 'closed' | 'list' | 'busy' | 'told' }
  | { kind: 'form'; asking: Asking }
  | { kind: 'severe'; asking: Asking; typed: string };

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
  /** Texts that the agent wanted as they are, by the conversation. */
  const approved = new Set<string>();

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
    if (reply.asks.length > 0 || reply.unresolved.length > 0) return openForm(hit, reply, {});
    void consider(hit, reply, {}, context.conversation(), () => {
      state = { kind: 'list' };
      list.show(hit);
    });
  }

  function openForm(hit: TriggerHit, reply: PickerReply, given: PickerAnswers): void {
    const conversation = context.conversation();
    list.clear();
    const asking = askFirst({
      surface,
      reply,
      given,
      fill: (answers) => context.fill(hit.query, reply.id, answers),
      onChange: () => standAt(hit),
      onDone(filled, answers) {
        hit.editor.focus({ preventScroll: true });
        void consider(hit, filled, answers, conversation, () => openForm(hit, filled, answers));
      },
      onCancel: () => {
        dismiss();
        hit.editor.focus({ preventScroll: true });
      },
    });
    state = { kind: 'form', asking };
  }

  /** Asks once about what is severe in a text, then puts it in, as long as the page shows the conversation it is for. */
  async function consider(
    hit: TriggerHit,
    reply: PickerReply,
    answers: PickerAnswers,
    conversation: string | null,
    goBack: () => void,
  ) {
    state = { kind: 'busy' };
    const late = new Promise<Finding[]>((resolve) => void setTimeout(resolve, CHECK_TIME, []));
    const checked = context.check(hit.query, reply.id, answers).catch(() => []);
    const findings = await Promise.race([checked, late]);
    if (context.conversation() !== conversation) return tell(hit, MOVED);
    const name = `${conversation}\n${reply.text}`;
    if (findings.length === 0 || approved.has(name)) return put(hit, reply, answers);
    const onAnswer = (answer: SevereAnswer): void => {
      if (answer === 'cancel') return goBack();
      if (context.conversation() !== conversation) return tell(hit, MOVED);
      if (answer === 'as it is') approved.add(name);
      const mended = mendText(reply.text, findings);
      void put(hit, answer === 'mended' ? { ...reply, text: mended, cursor: null } : reply, answers);
    };
    list.clear();
    state = { kind: 'severe', asking: askSevere({ surface, findings, onAnswer }), typed: hit.spot.typed };
    standAt(hit);
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
    if (state.kind === 'form' || state.kind === 'severe') return state.asking.press(event);
    if (state.kind === 'busy') return key === 'Enter' || key === 'Tab' || key === 'Escape';
    if (state.kind !== 'list') return false;
    if (key === 'Escape') return (dismiss(), true);
    return list.press(event);
  }

  return {
    show(hit) {
      if (state.kind === 'busy' || state.kind === 'form') return;
      // The same letters are told again while their editor draws them.
      if (state.kind === 'severe' && state.typed === hit.spot.typed) return;
      clearTimeout(timer);
      if (state.kind !== 'list') surface.hide();
      state = { kind: 'list' };
      list.show(hit);
    },
    hide() {
      if (state.kind === 'list' || state.kind === 'severe') close();
    },
    takeBack,
    shown: () => surface.shadow,
  };
}
