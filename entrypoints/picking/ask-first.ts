import type { PickerAnswers, PickerReply } from '@/lib/domain/picker';
import { formView } from './form-view';
import type { Surface } from './surface';

export interface Asking {
  /** A key that went down in the form. @returns true where it was for the form */
  press(event: KeyboardEvent): boolean;
}

/**
 * Asks for what a reply needs before it goes in, with the text as it will be.
 *
 * @param given what was answered before
 * @param fill the reply with answers put in; null where it can't be told
 * @param onChange the form may need more room now
 * @param onDone goes in as it is shown
 */
export function askFirst(options: {
  surface: Surface;
  reply: PickerReply;
  given?: PickerAnswers;
  fill(answers: PickerAnswers): Promise<PickerReply | null>;
  onChange(): void;
  onDone(reply: PickerReply, answers: PickerAnswers): void;
  onCancel(): void;
}): Asking {
  const { surface, given = {}, fill, onChange, onDone, onCancel } = options;
  const { card, shadow, host } = surface;
  let { reply } = options;
  let asked = 0;
  let isDone = false;

  const refill = async (): Promise<void> => {
    const number = ++asked;
    const filled = await fill(form.answers()).catch(() => null);
    if (number !== asked || isDone || !filled) return;
    reply = filled;
    form.show(filled);
    onChange();
  };
  const done = async (): Promise<void> => {
    // Exactly what is shown for the answers as they are now.
    await refill();
    if (isDone) return;
    isDone = true;
    onDone(reply, form.answers());
  };
  const cancel = () => {
    isDone = true;
    onCancel();
  };

  const form = formView(reply, given, { onChange: () => void refill(), onInsert: () => void done(), onCancel: cancel });
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'title');
  card.removeAttribute('aria-label');
  card.replaceChildren(...form.nodes);
  onChange();
  form.focus();
  void refill();

  return {
    press({ key, shiftKey, target }) {
      if (target !== host) return false;
      if (key === 'Escape') return (cancel(), true);
      const focused = shadow.activeElement;
      if (key !== 'Enter' || shiftKey || focused?.tagName === 'TEXTAREA' || focused?.tagName === 'BUTTON') return false;
      const empty = form.firstEmpty();
      if (!empty) void done();
      else if (empty !== focused) empty.focus();
      return true;
    },
  };
}
