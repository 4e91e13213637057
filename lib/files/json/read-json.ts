import type { NamedFile } from '../named-file';
import type { TellFault } from '../collect-faults';
import { countLines } from '../count-lines';
import { readFileText } from '../read-file-text';
import { createPace } from '../pace';
import type { ReadOptions } from '../read-options';
import { findJsonFault } from './find-fault';
import { JsonFault, scanJson } from './scan-json';

export interface JsonItem {
  file: string;
  line: number;
  /** The field of the top object that it stands in; null in a top list. */
  field: string | null;
  isInList: boolean;
  value: unknown;
}

/** Line and column, both from 1, of a place in a text. */
const placeOf = (text: string, at: number): { line: number; column: number } => {
  const line = countLines(text)(at);
  return { line, column: at - text.lastIndexOf('\n', at - 1) };
};

/**
 * Reads JSON files item by item, in slices: each element of the top list, or of a list that is a field of the top
 * object, and each other field. An item that is no JSON is told and left out. Throws an Error that names file and line
 * where a file was cut off or is no JSON as a whole.
 */
export async function readJson(
  files: readonly NamedFile[],
  fault: TellFault,
  take: (item: JsonItem) => void,
  options: ReadOptions = {},
): Promise<void> {
  const pace = createPace(options);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0) || 1;
  let before = 0;
  for (const file of files) {
    const text = readFileText(file, fault);
    const lineAt = countLines(text);
    try {
      for (const { field, isInList, from, to } of scanJson(text)) {
        const source = text.slice(from, to);
        const line = lineAt(from);
        let value: unknown;
        try {
          value = JSON.parse(source);
        } catch {
          const place = placeOf(text, from + findJsonFault(source));
          const what = `What stands here is not valid JSON (at column ${place.column}). It is left out.`;
          fault({ file: file.path, line: place.line }, what);
          continue;
        }
        take({ file: file.path, line, field, isInList, value });
        await pace((before + (to / text.length) * file.bytes.length) / bytes);
      }
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      const { line, column } = placeOf(text, error.at);
      const place = `line ${line}, column ${column}`;
      throw new Error(
        error.isCut
          ? `"${file.path}" was cut off: ${error.message} (${place}). Nothing was imported; get the file again.`
          : `"${file.path}" is not valid JSON: ${error.message} on ${place}. Nothing was imported.`,
        { cause: error },
      );
    }
    before += file.bytes.length;
  }
}
