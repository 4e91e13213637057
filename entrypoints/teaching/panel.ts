import type { Lesson, LessonState, Step } from '@/lib/inbox/teach/lesson';
import { steps } from '@/lib/inbox/teach/lesson';
import { build, button } from './build';
import { stepWords, summarise } from './words';

const NEWEST = 3;
const sides = { inbound: 'Customer', outbound: 'You', internal: 'Note', system: 'Notice' } as const;

export interface Panel {
  element: HTMLElement;
  /** Takes the keys for pointing. */
  stage: HTMLElement;
  header: HTMLElement;
  show(state: LessonState): void;
  announce(text: string): void;
}

/** The card that leads through the lesson; its words say all, its colours nothing alone. */
export function createPanel(lesson: Lesson, onMove: () => void): Panel {
  const header = build('header', {}, build('h2', { id: 'title' }, 'Show Deskmate this page'));
  const mover = button('Move', onMove, 'quiet');
  mover.setAttribute('aria-label', 'Move this card to another corner');
  header.append(mover);
  const stage = build('div', {
    class: 'stage',
    tabindex: '0',
    role: 'group',
    'aria-labelledby': 'ask',
    'aria-describedby': 'how',
  });
  const body = build('div', { class: 'body' });
  const live = build('p', { class: 'heard', 'aria-live': 'polite' });
  const alert = build('p', { class: 'fault', role: 'alert' });
  const actions = build('div', { class: 'actions' });
  const element = build(
    'section',
    { class: 'card', role: 'dialog', 'aria-labelledby': 'title' },
    header,
    stage,
    body,
    alert,
    actions,
    live,
  );

  const cancel = () => button('Cancel', lesson.end, 'quiet');

  function show(state: LessonState): void {
    const view = viewOf(state);
    stage.hidden = state.kind !== 'ask';
    mover.hidden = state.kind === 'saved' || state.kind === 'undone';
    stage.replaceChildren(...view.stage);
    body.replaceChildren(...view.body);
    alert.textContent = view.fault;
    actions.replaceChildren(...view.actions);
    live.textContent = '';
  }

  interface View {
    stage: Node[];
    body: Node[];
    fault: string;
    actions: Node[];
  }

  function viewOf(state: LessonState): View {
    switch (state.kind) {
      case 'ask':
        return { stage: askView(state.step), body: [], fault: state.fault ?? '', actions: askActions(state.step) };
      case 'check':
        return {
          stage: [],
          body: checkView(state),
          fault: state.fault ?? '',
          actions: [
            state.isSaving
              ? button('Saving', () => undefined, 'primary')
              : button('Save', () => void lesson.save(), 'primary'),
            button('Try again', lesson.again),
            cancel(),
          ],
        };
      case 'failed':
        return {
          stage: [],
          body: [],
          fault: state.reason,
          actions: [button('Try again', lesson.again, 'primary'), button('Back', lesson.back), cancel()],
        };
      case 'saved':
        return {
          stage: [],
          body: [build('p', { role: 'status' }, 'Saved for this site. Deskmate reads it this way from now on.')],
          fault: state.fault ?? '',
          actions: [button('Undo', () => void lesson.undo()), button('Close', lesson.end, 'quiet')],
        };
      case 'undone':
        return {
          stage: [],
          body: [build('p', { role: 'status' }, 'Taken back. This site is read as before.')],
          fault: '',
          actions: [button('Close', lesson.end)],
        };
      case 'over':
        return { stage: [], body: [], fault: '', actions: [] };
    }
  }

  const askActions = (step: Step) => [
    button(stepWords[step].skip, lesson.skip),
    ...(step === 'customer' ? [] : [button('Back', lesson.back, 'quiet')]),
    cancel(),
  ];

  return { element, stage, header, show, announce: (text) => void (live.textContent = text) };
}

function askView(step: Step): Node[] {
  return [
    build('p', { class: 'count' }, `Step ${steps.indexOf(step) + 1} of ${steps.length}`),
    build('p', { class: 'ask', id: 'ask' }, stepWords[step].ask),
    build('p', { class: 'hint', id: 'how' }, 'Or use the arrow keys, then Enter. Esc cancels, Backspace goes back.'),
  ];
}

function checkView({ trial, adapter }: Extract<LessonState, { kind: 'check' }>): Node[] {
  const newest = trial.messages.slice(-NEWEST);
  return [
    build('p', { class: 'ask' }, 'Is this right?'),
    build('p', {}, summarise(trial)),
    build(
      'ol',
      { 'aria-label': 'The newest messages' },
      ...newest.map(({ author, direction, text, attachments }) =>
        build(
          'li',
          {},
          build(
            'span',
            { class: 'who' },
            author && author !== sides[direction] ? `${sides[direction]}, ${author}` : sides[direction],
          ),
          build(
            'span',
            { class: 'said', dir: 'auto' },
            text || (attachments.length > 0 ? 'A picture or file' : 'No words'),
          ),
        ),
      ),
    ),
    build('p', { class: 'hint' }, composerWords(Boolean(adapter.composer), trial.composer !== null)),
  ];
}

const composerWords = (isShown: boolean, isFound: boolean) =>
  isFound
    ? 'Replies go into the box you showed.'
    : isShown
      ? 'The box to write in was not found again.'
      : 'Without a box, replies are copied.';
