import type { NamedFile } from './named-file';

const SAMPLE = 4_096;
/** Of the bytes at odd or even places, in UTF-16 of Latin letters nearly all; in other scripts the spaces and line ends. */
const MANY_ZEROS = 0.1;
/** Of Latin letters in UTF-16 alone. */
const MOST_ZEROS = 0.5;

const begins = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, at) => bytes[at] === byte);

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

/** Text in which NUL bytes stand astray: without them it is UTF-8, and no other control is in it. */
const isTextWithout = (bytes: Uint8Array): boolean => {
  const rest = decodeUtf8(bytes.filter((byte) => byte !== 0));
  // oxlint-disable-next-line no-control-regex
  return rest !== null && !/[\0-\x08\x0e-\x1f]/.test(rest.text);
};

const utf16Without = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null => {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  const most = Math.max(even, odd);
  // Letters of UTF-16 hold a zero each where they are Latin, and bytes that are no text where they are not.
  if (most < half * MOST_ZEROS && isTextWithout(sample)) return null;
  const many = half * MANY_ZEROS;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return null;
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
  const nul = bytes.subarray(0, SAMPLE).indexOf(0);
  if (nul >= 0 && isTextWithout(bytes.subarray(0, SAMPLE))) {
    const line = lines(new TextDecoder().decode(bytes.subarray(0, nul))).split('\n').length;
    throw new Error(`"${path}" holds a NUL byte on line ${line}, as a damaged file does. Nothing was imported.`);
  }
  if (nul >= 0) throw new Error(`"${path}" is not a text file. Nothing was imported.`);
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== null && !utf8.isCut) return { text: lines(utf8.text), guessed: null };
  if (utf8 !== null && /[^\0-\x7f]/.test(utf8.text)) {
    throw new Error(`"${path}" was cut off: it ends in the middle of a letter. Nothing was imported.`);
  }
  return { text: decode('windows-1252'), guessed: 'Windows-1252' };
}
