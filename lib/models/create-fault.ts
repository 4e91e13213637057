import type { ModelFault, ModelFaultKind } from '@/lib/domain/language-model';

/** What happened and what to do now, for each fault, whichever engine it came from. */
const sentences: Record<ModelFaultKind, string> = {
  'no-webgpu':
    'This browser gives no access to a graphics chip here (WebGPU), so no model can run on this device. Switch on “Use graphics acceleration” in the browser’s settings, or update the browser. Everything else works without a model.',
  'no-f16':
    'This graphics chip can’t calculate with 16-bit numbers, which this model needs. Choose a model from the list that is not marked so.',
  'gpu-too-small': 'This graphics chip is too small for this model. Choose a smaller one from the list.',
  'out-of-memory':
    'The graphics memory is full. Close other tabs and programs that draw a lot, or choose a smaller model.',
  'device-lost':
    'The graphics chip stopped while the model was working. What was written so far is kept. Try again; if it happens often, choose a smaller model.',
  'storage-full':
    'The disk space that the browser gives to this extension is full. Delete a model that you don’t need, or free space on the disk, then go on with the download.',
  'no-network': 'The connection was lost. Go on with the download when you are online; what is here already is kept.',
  'wrong-file':
    'A file of this model is damaged. Choose “Verify and repair” in the model manager; only what is damaged is downloaded again.',
  'library-missing':
    'The program part of this model is not in this copy of the extension. Choose another model; a release has it.',
  'not-downloaded': 'This model is not on this device yet. Download or import it in the model manager.',
  'not-loaded': 'The model was unloaded before it could answer. Try again; it is loaded by itself.',
  'too-long': 'The text is longer than this model can read at once. Use less of the conversation or of the articles.',
  'timed-out':
    'The model did not answer in time and was restarted. What was written so far is kept. Try again, or choose a smaller model.',
  refused: 'The model’s server does not accept the key. Check the key in the settings.',
  'too-many-requests': 'The model has too much to do at the moment. Try again in a minute.',
  'server-down': 'The model’s server does not answer. Check that it runs and that its address is right.',
  'not-a-model': 'What answers at this address is not a model. Check the address in the settings.',
  'broken-answer': 'The model’s answer could not be read. Try again, or choose a larger model.',
  stopped: 'Stopped.',
  'engine-failed': 'The model failed and was stopped. Try again; it is started anew.',
};

/** Length of what the engine said that is kept. */
const mostDetail = 600;

/**
 * A fault as it is shown and logged.
 * @param detail what the engine said, for the log
 * @param message instead of the usual sentence for this kind
 */
export function createFault(kind: ModelFaultKind, detail: string, message: string = sentences[kind]): ModelFault {
  return { kind, message, detail: detail.slice(0, mostDetail) };
}
