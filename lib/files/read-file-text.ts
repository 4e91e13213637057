import type { TellFault } from './collect-faults';
import { decodeText } from './decode-text';
import type { NamedFile } from './named-file';

/** The text of a file; where its encoding was guessed, that is told among the faults. */
export function readFileText(file: NamedFile, fault: TellFault): string {
  const { text, guessed } = decodeText(file);
  if (guessed !== null) {
    fault(
      { file: file.path, line: null },
      `The file is not UTF-8 and was read as ${guessed}. Check the letters with accents; save it as UTF-8 if they are wrong.`,
      'changed',
    );
  }
  return text;
}
