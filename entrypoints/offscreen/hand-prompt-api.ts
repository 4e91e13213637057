import { findPromptApi } from '@/lib/models/prompt-api/prompt-api';
import { promptApiGreeting } from '@/lib/models/prompt-api/protocol';
import { servePromptApi } from '@/lib/models/prompt-api/serve-prompt-api';

/** Gives a desk's worker what only documents have: the browser's own model, over a port. */
export function handPromptApi(worker: Worker): void {
  const { port1, port2 } = new MessageChannel();
  servePromptApi(port1, findPromptApi());
  worker.postMessage(promptApiGreeting, [port2]);
}
