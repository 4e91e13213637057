import type { NamedFile } from './named-file';

const SAMPLE = 4_096;
/** Of the bytes at odd or even places, in UTF-16 of Latin letters nearly all; in other scripts the spaces and line ends. */
const MANY_ZEROS = 0.1;

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

const utf16Without = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = (sample.length / 2) * MANY_ZEROS;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return null;
};

/** UTF-8 with the last letter cut off reads up to there; any other fault is another encoding. */
const decodeUtf8 = (bytes: Uint8Array): { text: string; isCut: boolean } | null => {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text: string;
  try {
    text = decoder.decode(bytes, { stream: true });
  } catch {
    return null;
  }
  try {
    return { text: text + decoder.decode(), isCut: false };
  } catch {
    return { text, isCut: true };
  }
};

/**
 * The text of a file, line ends as `\n`: UTF-8, UTF-16 with or without a mark, or else Windows-1252. `guessed` names the
 * encoding where nothing in the file says it, so that the person looks at the letters. Throws an Error with a sentence
 * for what is no text, or was cut off in the middle of a letter.
 */
export function decodeText({ path, bytes }: NamedFile): { text: string; guessed: string | null } {
  const lines = (text: string) => (text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text);
  const decode = (encoding: string) => lines(new TextDecoder(encoding).decode(bytes));
  if (begins(bytes, 0xff, 0xfe)) return { text: decode('utf-16le'), guessed: null };
  if (begins(bytes, 0xfe, 0xff)) return { text: decode('utf-16be'), guessed: null };
  const unmarked = utf16Without(bytes);
  if (unmarked !== null) return { text: decode(unmarked), guessed: 'UTF-16' };
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new Error(`"${path}" is not a text file. Nothing was imported.`);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null && !utf8.isCut) return { text: lines(utf8.text), guessed: null };
  if (utf8 !== null && /[^\0-\x7f]/.test(utf8.text)) {
    throw new Error(`"${path}" was cut off: it ends in the middle of a letter. Nothing was imported.`);
  }
  return { text: decode('windows-1252'), guessed: 'Windows-1252' };
}
