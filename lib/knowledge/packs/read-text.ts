import { faultOf, type PackFault } from './pack-fault';

/** The text of a file, line ends made plain; a fault where it is not UTF-8. */
export function readText({ path, bytes }: { path: string; bytes: Uint8Array }): string | PackFault {
  try {
    // Without the byte order mark that some editors write.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return faultOf(path, 'This file is not UTF-8 text. Save it as UTF-8.');
  }
}
