import type { Adapter } from '@/lib/domain/adapter';
import { faultOf, meantBy } from './element-at';
import type { Shown } from './describe-rows';
import { generaliseAdapter } from './generalise-adapter';
import { editableAt } from './learn-composer';
import { tryAdapter, type Trial } from './try-adapter';

export type Step = 'customer' | 'own' | 'composer';
export const steps: readonly Step[] = ['customer', 'own', 'composer'];

/** Where a person is in showing a page. `fault` says in plain words what did not work just now. */
export type LessonState =
  | { kind: 'ask'; step: Step; fault: string | null }
  | { kind: 'check'; adapter: Adapter; trial: Trial; fault: string | null; isSaving: boolean }
  | { kind: 'failed'; reason: string }
  | { kind: 'saved'; fault: string | null }
  | { kind: 'undone' }
  | { kind: 'over' };

/** Where what was taught is kept; each answers with a sentence where it could not. */
export interface Keeping {
  save(adapter: Adapter): Promise<string | null>;
  undo(): Promise<string | null>;
}

/** What a step asks for. */
export const wantedBy = (step: Step): 'message' | 'composer' => (step === 'composer' ? 'composer' : 'message');

/**
 * The lesson: a message of the customer, one of one's own, the box to write in; then what would be read, to save or to
 * try again. It reads the page and changes nothing in it.
 *
 * @param today `YYYY-MM-DD`
 */
export function createLesson(options: {
  page: Document;
  today: string;
  keeping: Keeping;
  onChange(state: LessonState): void;
}) {
  const { page, today, keeping, onChange } = options;
  let shown: Shown = { customer: null, own: null, composer: null };
  let state: LessonState = { kind: 'ask', step: 'customer', fault: null };
  const become = (next: LessonState) => {
    state = next;
    onChange(state);
  };

  const after = (step: Step) => {
    const next = steps[steps.indexOf(step) + 1];
    if (next) return become({ kind: 'ask', step: next, fault: null });
    const result = generaliseAdapter(shown, { page, date: today });
    if (!result.ok) return become({ kind: 'failed', reason: result.reason });
    const trial = tryAdapter(page, result.adapter, { customer: null, own: null });
    become({ kind: 'check', adapter: result.adapter, trial, fault: null, isSaving: false });
  };

  const ask = (step: Step) => become({ kind: 'ask', step, fault: null });

  return {
    state: () => state,
    /** What was pointed at so far. */
    shown: (): Readonly<Shown> => shown,
    choose(element: Element) {
      if (state.kind !== 'ask') return;
      const { step } = state;
      const fault = faultOf(element, wantedBy(step)) ?? sameMessage(step, element, shown);
      if (fault) return become({ ...state, fault });
      if (step === 'composer') shown = { ...shown, composer: editableAt(element) };
      else shown = { ...shown, [step]: meantBy(element, 'message') };
      after(step);
    },
    skip() {
      if (state.kind !== 'ask') return;
      const { step } = state;
      shown = { ...shown, [step]: null };
      if (step === 'own' && !shown.customer)
        return become({ ...state, fault: 'Deskmate needs one message at least, of the customer or your own.' });
      after(step);
    },
    back() {
      if (state.kind === 'ask') {
        const before = steps[steps.indexOf(state.step) - 1];
        if (before) ask(before);
      } else if (state.kind === 'check' || state.kind === 'failed') ask('composer');
    },
    again() {
      shown = { customer: null, own: null, composer: null };
      ask('customer');
    },
    async save() {
      if (state.kind !== 'check' || state.isSaving) return;
      const checked = state;
      become({ ...checked, isSaving: true, fault: null });
      const fault = await keeping.save(checked.adapter);
      if (state.kind !== 'check') return;
      become(fault ? { ...checked, fault } : { kind: 'saved', fault: null });
    },
    async undo() {
      if (state.kind !== 'saved') return;
      const fault = await keeping.undo();
      become(fault ? { kind: 'saved', fault } : { kind: 'undone' });
    },
    end: () => become({ kind: 'over' }),
  };
}

export type Lesson = ReturnType<typeof createLesson>;

const sameMessage = (step: Step, element: Element, { customer }: Shown) =>
  step === 'own' && customer && (element.contains(customer) || customer.contains(element))
    ? 'That is the same message. Click one that you wrote, or skip this step.'
    : null;
