import { cutText, type TextPart } from '@/lib/prompts/cut-text';
import { translateText, type TranslateInput } from '@/lib/prompts/tasks/translate-text';
import { runPrompt, type Ran, type RunOptions } from './run-prompt';

/** Tokens of a part: in most languages its translation has less than twice as many, which is what one answer may have. */
const PART = 450;
/** A part whose translation did not fit all the same is halved, so often: Hindi of English text is five times as long. */
const MOST_HALVINGS = 3;

interface Part extends TextPart {
  /** Tokens that it was cut to. */
  most: number;
  halved: number;
}

/**
 * A text in another language, whole however long it is: in parts that are joined again. Where it is stopped or something
 * breaks it off, what was translated by then is kept; a part that the model can't do stands as it was written, and a note
 * says so.
 */
export async function translateWhole({ text, from, to }: TranslateInput, options: RunOptions): Promise<Ran<string>> {
  const { engine, onText } = options;
  const count = (some: string): Promise<number> => engine?.countTokens(some) ?? Promise.resolve(0);
  const cut = async (some: string, most: number, halved: number): Promise<Part[]> =>
    (await cutText(some, most, count)).map((part) => ({ ...part, most, halved }));

  const waiting = await cut(text, PART, 0);
  if (waiting.length === 0) return runPrompt(translateText, { text, from, to }, options);
  const notes = new Set<string>();
  let done = '';
  let last: Extract<Ran<string>, { ok: true }> | null = null;
  let broken: Extract<Ran<string>, { ok: false }> | null = null;
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    const before = done;
    const ran = await runPrompt(
      translateText,
      { text: part.text, from, to },
      { ...options, ...(onText && { onText: (piece: string, sources) => onText(before + piece, sources) }) },
    );
    const isTooLong = ran.ok ? ran.generated.finish === 'length' : ran.fault.kind === 'too-long';
    if (isTooLong && part.halved < MOST_HALVINGS) {
      const most = Math.ceil(Math.min(part.most, await count(part.text)) / 2);
      const halves = await cut(part.text, most, part.halved + 1);
      const end = halves.at(-1);
      if (halves.length > 1 && end) {
        end.after = part.after;
        waiting.unshift(...halves);
        continue;
      }
    }
    if (ran.ok) {
      done += ran.answer + (ran.isStopped ? '' : part.after);
      for (const note of ran.notes) notes.add(note);
      last = ran;
      if (ran.isStopped) break;
    } else if (ran.fault.kind === 'broken-answer') {
      done += part.text + part.after;
      broken = ran;
    } else return { ...ran, text: done + ran.text };
  }
  if (last === null) return broken ?? runPrompt(translateText, { text, from, to }, options);
  if (broken) notes.add('The model could not translate all of it: a part stands as it was written.');
  return { ...last, answer: done, notes: [...notes] };
}
