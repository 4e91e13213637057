import type { Reply } from '@/lib/domain/reply';
import type { ReadReplies } from '@/lib/domain/reply-import';
import type { NamedFile } from '@/lib/files/named-file';
import type { ReadOptions } from '@/lib/files/read-options';

/** A format that replies come in or go out as: one file of this folder, one row in `formats.ts`. */
export interface ReplyFormat {
  id: string;
  /** As the person reads it: "Zendesk macros". */
  name: string;
  /** Of its files, with the dot. */
  extensions: readonly string[];
  /** Whether the files look like it, by their names and how they begin. Zips are open already. */
  fits(files: readonly NamedFile[]): boolean;
  /**
   * The replies of the files, and what could not be taken. Rejects with an Error whose sentence names the file where a
   * file can't be read at all; nothing is given back then. Formats with HTML need a DOM.
   */
  read(files: readonly NamedFile[], options?: ReadOptions): Promise<ReadReplies>;
  /** The files to download. */
  write?(replies: readonly Reply[]): NamedFile[];
  /** What is gone or different in `read(write(replies))`, as sentences. */
  losses: readonly string[];
}
