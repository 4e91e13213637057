import { createReader, type Reading } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

/*
 * The generic reader alone: bundled as a plain script and run in a page of a test browser. It reads at once, so that a
 * page costs milliseconds where watching waits for the page to settle.
 */

/** The whole visible conversation, read by structure. An error of the reader is told as a page without a conversation. */
function readByStructure(): Reading {
  try {
    return createReader({ document, adapter: null, structure: () => createGenericSource }).read();
  } catch (error) {
    return { kind: 'nothing', adapter: 'generic', channel: location.hostname, reason: `It threw: ${String(error)}` };
  }
}

Object.assign(window, { readByStructure });

export type ReadByStructure = typeof readByStructure;
