/** A port carries JSON, and one message of it has a limit; a file crosses in pieces of so many bytes, as base64. */
export const uploadPiece = 512 * 1024;
/** The largest file that is taken. A pack of a thousand long articles is a tenth of it. */
export const largestUpload = 50 * 1024 * 1024;
/** Files that are on their way at once; an older one that was never finished makes way. */
const mostUploads = 4;

interface Upload {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  filled: number;
}

/** Base64 of bytes, piece by piece, so that no call gets a million arguments. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/** The bytes of base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
};

/**
 * Files on their way from the dashboard to the desk. Nothing is kept on disk, and a file that was not begun, does not
 * fit, or is not whole is refused with a sentence.
 */
export function createUploads() {
  const uploads = new Map<string, Upload>();
  let last = 0;

  const find = (id: string): Upload => {
    const upload = uploads.get(id);
    if (!upload) throw new Error('The file is not on its way any more. Choose it again; nothing was changed.');
    return upload;
  };

  return {
    /** @throws where the file is too large; the sentence names it */
    begin(name: string, size: number): string {
      if (size > largestUpload) {
        const limit = largestUpload / 1024 / 1024;
        throw new Error(`${name} is too large: at most ${limit} MB are taken. Nothing was changed.`);
      }
      const [oldest] = uploads.keys();
      if (uploads.size >= mostUploads && oldest !== undefined) uploads.delete(oldest);
      const id = `upload-${++last}`;
      uploads.set(id, { name, bytes: new Uint8Array(size), filled: 0 });
      return id;
    },
    /** The next piece, as base64; resolves to how many bytes are there. */
    add(id: string, piece: string): number {
      const upload = find(id);
      const bytes = fromBase64(piece);
      if (upload.filled + bytes.length > upload.bytes.length) {
        uploads.delete(id);
        throw new Error(`${upload.name} is longer than was said. Nothing was changed.`);
      }
      upload.bytes.set(bytes, upload.filled);
      upload.filled += bytes.length;
      return upload.filled;
    },
    /** The whole file, which is forgotten here. */
    take(id: string): { name: string; bytes: Uint8Array<ArrayBuffer> } {
      const { name, bytes, filled } = find(id);
      uploads.delete(id);
      if (filled < bytes.length) throw new Error(`${name} did not arrive whole. Nothing was changed.`);
      return { name, bytes };
    },
    drop: (id: string): void => void uploads.delete(id),
  };
}
export type Uploads = ReturnType<typeof createUploads>;
