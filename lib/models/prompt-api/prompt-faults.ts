import type { ModelFault, ModelFaultKind } from '@/lib/domain/language-model';
import { createFault } from '../create-fault';
import type { PromptState } from './protocol';

/** What the browser's errors mean, by their names. A name that is not here is a failure of the engine. */
const meanings: Readonly<Record<string, [kind: ModelFaultKind, message?: string]>> = {
  // Without a click in a document of ours the browser downloads nothing.
  NotAllowedError: [
    'not-downloaded',
    'The browser’s own model is not on this device yet. Press Download beside it under Language models.',
  ],
  NotSupportedError: [
    'engine-failed',
    'The browser’s own model can’t do this: it may not know the language. Choose another model for it.',
  ],
  QuotaExceededError: ['too-long'],
  NetworkError: ['no-network', 'The connection was lost. The browser goes on with its download when you are online.'],
  InvalidStateError: ['not-loaded'],
  AbortError: ['stopped'],
  TimeoutError: ['timed-out'],
};

/** What an error of the browser's model means. */
export function promptFaultOf(error: unknown): ModelFault {
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  const [kind, sentence] = meanings[name] ?? ['engine-failed'];
  return createFault(kind, `${name}: ${message}`, sentence);
}

/** There is none in this browser. */
export const absentFault = (): ModelFault =>
  createFault(
    'library-missing',
    'no LanguageModel',
    'This browser has no model of its own. Chrome has one on many computers; other models work here, too.',
  );

/** What stands in the way of the browser's model; null where nothing does. */
export function obstacleOf(state: PromptState): ModelFault | null {
  if (state === 'absent') return absentFault();
  if (state === 'unavailable')
    return createFault(
      'gpu-too-small',
      'unavailable',
      'The browser’s own model does not run on this computer: Chrome wants about 22 GB of free disk space, and 4 GB of graphics memory or 16 GB of memory.',
    );
  return null;
}
