import type { ModelFaultKind } from '@/lib/domain/language-model';
import { ModelFailure } from '../model-failure';

const say = (kind: ModelFaultKind, message: string, detail: string) => new ModelFailure({ kind, message, detail });

const kept = 'What was downloaded so far is kept.';

/** Each way in which fetching and keeping model files fails, with its sentence and next step. */
export const shelfFaults = {
  noNetwork: (detail: string) =>
    say('no-network', `The connection was lost. ${kept} Press Resume when you are online again.`, detail),
  serverDown: (status: number, path: string) =>
    say(
      'server-down',
      `The server that the model comes from is out of order (${status}). ${kept} Press Resume later.`,
      path,
    ),
  tooManyRequests: (path: string) =>
    say(
      'too-many-requests',
      `The server that the model comes from asks to wait. ${kept} Press Resume in a few minutes.`,
      path,
    ),
  refused: (status: number, path: string) =>
    say(
      'refused',
      `The server does not give out this model’s files (${status}). Choose another model, or import its files from a folder.`,
      path,
    ),
  gone: (path: string) =>
    say(
      'wrong-file',
      `The file ${path} is no longer where this version looks for it. Update Deskmate, or import the model’s files from a folder.`,
      '404',
    ),
  webPage: (path: string) =>
    say(
      'wrong-file',
      `Instead of ${path} a web page came, as networks with a sign-in page send it. Sign in to the network, then press Resume. ${kept}`,
      'text/html',
    ),
  notAsListed: (path: string, detail: string) =>
    say(
      'wrong-file',
      `${path} is not the file that was expected, so it was thrown away. Press Resume to fetch it again; if this goes on, import the model’s files from a folder.`,
      detail,
    ),
  unreadable: (path: string, detail: string) =>
    say(
      'wrong-file',
      `${path} can’t be read as what it should be, so it was thrown away. Press Resume to try again.`,
      detail,
    ),
  storageFull: (detail: string) =>
    say(
      'storage-full',
      `There is no room left for the model. ${kept} Free some space, or delete another model, then press Resume.`,
      detail,
    ),
  importLacks: (path: string) =>
    say(
      'wrong-file',
      `${path} is missing from what you chose. Nothing was changed. Choose the whole folder of the model.`,
      path,
    ),
  importDiffers: (path: string, detail: string) =>
    say(
      'wrong-file',
      `${path} is damaged or belongs to another model. Nothing was changed. Copy it again from where the model works, or choose the folder of this model.`,
      detail,
    ),
  importPacked: (path: string, detail: string) =>
    say(
      'wrong-file',
      `${path} is packed with a password, or in a way that can’t be read here. Nothing was changed. Unpack the zip and choose its folder.`,
      detail,
    ),
  importUnfit: (message: string, next: string) => say('wrong-file', `${message} Nothing was changed. ${next}`, ''),
  importFull: (detail: string) =>
    say(
      'storage-full',
      'There is no room left for the model, so none of it was kept. Free some space, or delete another model, and try again.',
      detail,
    ),
  notHere: (detail: string) =>
    say('not-downloaded', 'This model is not on this machine. Download it, or import its files.', detail),
  storageFailed: (detail: string) =>
    say(
      'engine-failed',
      'The browser’s storage could not be read or written. Restart the browser and try again.',
      detail,
    ),
};

/** Whether the browser refused to store more. */
export const isStorageFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';
