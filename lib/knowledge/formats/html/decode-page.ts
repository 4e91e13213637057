import type { NamedFile } from '@/lib/files/named-file';
import type { TellFault } from '@/lib/files/collect-faults';
import { readFileText } from '@/lib/files/read-file-text';

/** Browsers look so far for it, too. */
const HEAD = 1_024;
const charset = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/** The text of a saved page: in the encoding that it names where that is not UTF-8, else as any file. */
export function decodePage(file: NamedFile, fault: TellFault): string {
  const label = charset.exec(new TextDecoder('latin1').decode(file.bytes.subarray(0, HEAD)))?.[1]?.toLowerCase();
  if (label !== undefined && !/^utf-?(?:8|16)/.test(label)) {
    try {
      return new TextDecoder(label).decode(file.bytes);
    } catch {
      // No such encoding; it is guessed like that of any file.
    }
  }
  return readFileText(file, fault);
}
