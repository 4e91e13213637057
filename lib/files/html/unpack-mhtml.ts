import type { NamedFile } from '../named-file';

/** Of a page that was saved as a single file: a mail whose first part of HTML is the page. */
export const isMhtml = ({ path }: NamedFile): boolean => /\.mht(?:ml)?$/i.test(path);

/** Bytes as letters of one byte each, which is what mail is written in. */
function lettersOf(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return text;
}
const bytesOf = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

interface Part {
  head: string;
  body: string;
}

function readPart(text: string): Part {
  const [gap] = /\r?\n\r?\n/.exec(text) ?? ['\r\n\r\n'];
  const at = text.indexOf(gap);
  // A head may go on over several lines, each but the first indented.
  return { head: text.slice(0, at).replace(/\r?\n[ \t]+/g, ' '), body: at < 0 ? '' : text.slice(at + gap.length) };
}

const fieldOf = ({ head }: Part, name: string): string =>
  new RegExp(`^${name}:[ \\t]*(.*?)\\r?$`, 'im').exec(head)?.[1] ?? '';

function decodeBody(part: Part): string {
  switch (fieldOf(part, 'Content-Transfer-Encoding').toLowerCase()) {
    case 'quoted-printable':
      return part.body
        .replace(/=\r?\n/g, '')
        .replace(/=([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
    case 'base64':
      return atob(part.body.replace(/\s/g, ''));
    default:
      return part.body;
  }
}

/**
 * The page in a `.mhtml` file, as if it had been saved as HTML only. Its address is written above it, as browsers do.
 *
 * @throws Error with a sentence that names the file, and what to do instead, where it holds no page
 */
export function unpackMhtml(file: NamedFile): NamedFile {
  const mail = readPart(lettersOf(file.bytes));
  const boundary = /boundary="?([^";\r\n]{1,200})/i.exec(fieldOf(mail, 'Content-Type'))?.[1];
  const parts = boundary === undefined ? [mail] : mail.body.split(`--${boundary}`).slice(1).map(readPart);
  const page = parts.find((part) => /^text\/html\b/i.test(fieldOf(part, 'Content-Type')));
  try {
    const html = page ? decodeBody(page) : '';
    if (!page || html.trim() === '') throw new Error('no page');
    const address = fieldOf(page, 'Content-Location') || fieldOf(mail, 'Snapshot-Content-Location');
    const from = /^https?:\/\/[^\s<>]+$/.test(address) ? `<!-- saved from url=(0001)${address} -->\n` : '';
    return { path: file.path.replace(/\.mht(?:ml)?$/i, '.html'), bytes: bytesOf(from + html) };
  } catch (cause) {
    throw new Error(
      `"${file.path}" holds no page that can be read. Open it in a browser and save it as “Webpage, HTML only”. Nothing was imported.`,
      { cause },
    );
  }
}
