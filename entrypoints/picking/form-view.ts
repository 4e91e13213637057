import type { PickerAnswers, PickerAsk, PickerReply } from '@/lib/domain/picker';
import { build, button } from '../teaching/build';
import { showText } from './show-text';
import { translationView } from './translation-view';

export interface FormView {
  nodes: Node[];
  answers(): PickerAnswers;
  /** Shows the reply as the answers make it. */
  show(reply: PickerReply): void;
  /** The first field without an answer; null where all have one. */
  firstEmpty(): HTMLElement | null;
  focus(): void;
}

/** Asks for what the page does not say, with the text as it will be. */
export function formView(
  reply: PickerReply,
  given: PickerAnswers,
  { onChange, onInsert, onCancel }: { onChange(): void; onInsert(): void; onCancel(): void },
): FormView {
  const fields = new Map(
    reply.asks.map((ask, index) => {
      const preset = given[ask.name] ?? ask.preset;
      return [ask.name, fieldOf({ ...ask, preset }, `ask-${index}`)];
    }),
  );
  const preview = build('div', { class: 'preview', dir: 'auto', role: 'group', 'aria-label': 'Preview' });
  const translation = build('div');
  const insert = button('Insert', onInsert, 'primary');
  const show = (now: PickerReply) => {
    preview.replaceChildren(...showText(now.text, now.unresolved));
    translation.replaceChildren(...[translationView(now)].filter((node) => node !== null));
    insert.textContent = now.unresolved.length > 0 ? 'Insert with gaps' : 'Insert';
  };
  for (const field of fields.values()) field.addEventListener('input', onChange);
  show(reply);
  const nodes: Node[] = [
    build('h2', { dir: 'auto', id: 'title' }, reply.title),
    build(
      'p',
      { class: 'told' },
      fields.size > 0
        ? 'Fill this in first. What stays empty stays marked in the text.'
        : 'Some of this reply can’t be filled in. It stays marked in the text.',
    ),
    ...reply.asks.flatMap(({ name, label }) => {
      const field = fields.get(name);
      return field ? [build('label', { for: field.id, dir: 'auto' }, label), field] : [];
    }),
    preview,
    translation,
    build('div', { class: 'actions' }, insert, button('Cancel', onCancel, 'quiet')),
  ];
  return {
    nodes,
    answers: () => Object.fromEntries([...fields].map(([name, field]) => [name, field.value])),
    show,
    firstEmpty: () => [...fields.values()].find((field) => field.value.trim() === '') ?? null,
    focus: () => ([...fields.values()][0] ?? insert).focus({ preventScroll: true }),
  };
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function fieldOf({ kind, options, preset }: PickerAsk, id: string): Field {
  if (kind === 'choice') {
    const choices = options.map((option) => build('option', { value: option }, option));
    const select = build('select', { id }, build('option', { value: '' }, 'Choose'), ...choices);
    select.value = options.includes(preset) ? preset : '';
    return select;
  }
  const field =
    kind === 'paragraph'
      ? build('textarea', { id, dir: 'auto', rows: '3' })
      : build('input', {
          id,
          dir: 'auto',
          autocomplete: 'off',
          type: kind === 'date' ? 'date' : 'text',
          inputmode: kind === 'number' ? 'decimal' : undefined,
        });
  field.value = preset;
  return field;
}
