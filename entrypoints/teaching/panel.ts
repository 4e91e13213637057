import type { Message } from '@/lib/domain/message';
import type { Lesson, LessonState, Step } from '@/lib/inbox/teach/lesson';
import { steps } from '@/lib/inbox/teach/lesson';
import { build, button } from './build';
import { foundWords, LEAVING, stepWords, summarise } from './words';

const NEWEST = 3;
const sides = { inbound: 'Customer', outbound: 'You', internal: 'Note', system: 'Notice' } as const;

export interface Panel {
  element: HTMLElement;
  header: HTMLElement;
  show(state: LessonState): void;
  /** Puts the focus on what is asked or told, never on a button: a key that is still held must press nothing. */
  focus(): void;
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
  const body = build('div', {
    class: 'body',
    tabindex: '-1',
    role: 'group',
    'aria-labelledby': 'ask',
    'aria-describedby': 'told',
  });
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
    // The focus may stay where it is while what it stands for changes, which nobody would hear.
    live.textContent = view.fault ? '' : view.heard;
  }

  interface View {
    stage: Node[];
    body: Node[];
    fault: string;
    /** What is said of it aloud, where no fault is. */
    heard: string;
    actions: Node[];
  }

  function viewOf(state: LessonState): View {
    switch (state.kind) {
      case 'ask':
        return {
          stage: askView(state.step),
          body: [],
          fault: state.fault ?? '',
          heard: `${countOf(state.step)}. ${stepWords[state.step].ask}`,
          actions: askActions(state.step),
        };
      case 'check':
        return {
          stage: [],
          body: checkView(state),
          fault: state.fault ?? '',
          heard: state.isSaving ? 'Saving.' : [RIGHT, summarise(state.trial), ...foundWords(state)].join(' '),
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
          body: [build('p', { class: 'ask', id: 'ask' }, 'That did not work.')],
          fault: state.reason,
          heard: '',
          actions: [button('Try again', lesson.again, 'primary'), button('Back', lesson.back), cancel()],
        };
      case 'saved':
        return {
          ...told('Saved for this site. Deskmate reads it this way from now on.'),
          fault: state.fault ?? '',
          actions: [button('Undo', () => void lesson.undo()), button('Close', lesson.end, 'quiet')],
        };
      case 'undone':
        return { ...told('Taken back. This site is read as before.'), actions: [button('Close', lesson.end)] };
      case 'over':
        return { stage: [], body: [], fault: '', heard: '', actions: [] };
    }
  }

  const askActions = (step: Step) => [
    button(stepWords[step].skip, lesson.skip),
    ...(step === 'customer' ? [] : [button('Back', lesson.back, 'quiet')]),
    cancel(),
  ];

  return {
    element,
    header,
    show,
    focus: () => (stage.hidden ? body : stage).focus({ preventScroll: true }),
    announce: (text) => void (live.textContent = text),
  };
}

const RIGHT = 'Is this right?';
const countOf = (step: Step) => `Step ${steps.indexOf(step) + 1} of ${steps.length}`;

const told = (text: string) => ({
  stage: [],
  body: [build('p', { id: 'ask' }, text)],
  fault: '',
  heard: text,
});

function askView(step: Step): Node[] {
  return [
    build('p', { class: 'count' }, countOf(step)),
    build('p', { class: 'ask', id: 'ask' }, stepWords[step].ask),
    build('p', { class: 'hint', id: 'how' }, stepWords[step].keys),
  ];
}

function checkView(state: Extract<LessonState, { kind: 'check' }>): Node[] {
  const newest = state.trial.messages.slice(-NEWEST);
  return [
    build('p', { class: 'ask', id: 'ask' }, RIGHT),
    build(
      'div',
      { id: 'told' },
      build('p', {}, summarise(state.trial)),
      build('ol', { 'aria-label': 'The newest messages' }, ...newest.map(messageView)),
      ...[...foundWords(state), LEAVING].map((words) => build('p', { class: 'hint' }, words)),
    ),
  ];
}

const messageView = ({ author, direction, text, attachments }: Message) =>
  build(
    'li',
    {},
    build(
      'span',
      { class: 'who' },
      author && author !== sides[direction] ? `${sides[direction]}, ${author}` : sides[direction],
    ),
    build('span', { class: 'said', dir: 'auto' }, text || (attachments.length > 0 ? 'A picture or file' : 'No words')),
  );
