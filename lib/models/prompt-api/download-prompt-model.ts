import { ModelFailure } from '../model-failure';
import { createKeptSession } from './kept-session';
import { findPromptApi, type PromptApi } from './prompt-api';
import { absentFault, promptFaultOf } from './prompt-faults';

/**
 * Has the browser download its own model, for all of its pages. The browser wants a click for that: call this in a
 * document, at once when the button is pressed.
 *
 * @param onProgress 0 to 1, never falling
 * @throws ModelFailure
 */
export async function downloadPromptModel(
  onProgress: (done: number) => void,
  signal: AbortSignal,
  api: PromptApi | null = findPromptApi(),
): Promise<void> {
  if (!api) throw new ModelFailure(absentFault());
  const kept = createKeptSession();
  try {
    await kept.load(api, signal, onProgress);
  } catch (error) {
    throw new ModelFailure(promptFaultOf(error));
  } finally {
    kept.drop();
  }
}
