import type { NamedFile } from '../../named-file';
import type { ReadOptions } from '../article-format';
import type { Collected } from '../collect-articles';
import { countLines } from '../count-lines';
import { readFileText } from '../read-file-text';
import { createPace } from '../pace';
import { JsonFault, scanJson } from './scan-json';

export interface JsonItem {
  file: string;
  line: number;
  /** The field of the top object that it stands in; null in a top list. */
  field: string | null;
  isInList: boolean;
  value: unknown;
}

/** The line of a fault inside an item, where the browser tells it ("position 12", "line 3 column 4"). */
const lineWithin = (source: string, error: unknown): number => {
  const message = String(error);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return source.slice(0, Number(position)).split('\n').length - 1;
  return Number(/line (\d+) column/.exec(message)?.[1] ?? 1) - 1;
};

/**
 * Reads JSON files item by item, in slices: each element of the top list, or of a list that is a field of the top
 * object, and each other field. An item that is no JSON is told and left out. Throws an Error that names file and line
 * where a file was cut off or is no JSON as a whole.
 */
export async function readJson(
  files: readonly NamedFile[],
  collected: Collected,
  take: (item: JsonItem) => void,
  options: ReadOptions = {},
): Promise<void> {
  const pace = createPace(options);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0) || 1;
  let before = 0;
  for (const file of files) {
    const text = readFileText(file, collected);
    const lineAt = countLines(text);
    try {
      for (const { field, isInList, from, to } of scanJson(text)) {
        const source = text.slice(from, to);
        const line = lineAt(from);
        let value: unknown;
        try {
          value = JSON.parse(source);
        } catch (error) {
          const where = { file: file.path, line: line + lineWithin(source, error) };
          collected.fault(where, 'What stands here is not valid JSON. It is left out.');
          continue;
        }
        take({ file: file.path, line, field, isInList, value });
        await pace((before + (to / text.length) * file.bytes.length) / bytes);
      }
    } catch (error) {
      if (!(error instanceof JsonFault)) throw error;
      const place = `line ${countLines(text)(error.at)}`;
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
