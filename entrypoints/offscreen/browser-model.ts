import { createPromptApiModel } from '@/lib/models/prompt-api/create-prompt-api-model';
import { promptApiGreeting } from '@/lib/models/prompt-api/protocol';

let handed: MessagePort | null = null;

/** The browser's own model, in the desk's worker; there is none until, or unless, the document hands its port over. */
export const browserModel = createPromptApiModel(() => handed);

/** @returns whether a message to the worker was the port of the browser's model */
export function takeBrowserModel(data: unknown, port: MessagePort | undefined): boolean {
  if (data !== promptApiGreeting) return false;
  handed = port ?? null;
  return true;
}
