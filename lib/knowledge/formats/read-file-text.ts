import type { NamedFile } from '../named-file';
import type { Collected } from './collect-articles';
import { decodeText } from './decode-text';

/** The text of a file; where its encoding was guessed, that is told among the faults. */
export function readFileText(file: NamedFile, collected: Collected): string {
  const { text, guessed } = decodeText(file);
  if (guessed !== null) {
    collected.fault(
      { file: file.path, line: null },
      `The file is not UTF-8 and was read as ${guessed}. Check the letters with accents; save it as UTF-8 if they are wrong.`,
      'changed',
    );
  }
  return text;
}
