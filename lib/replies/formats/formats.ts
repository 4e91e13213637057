import type { Reply } from '@/lib/domain/reply';
import type { ReadReplies } from '@/lib/domain/reply-import';
import { jsonFormat } from './json';

export interface NamedFile {
  /** With the folders that it lies in. */
  path: string;
  bytes: Uint8Array;
}

/** A format that replies come in or go out as: one file of this folder, one row in the list below. */
export interface ReplyFormat {
  id: string;
  /** As the person reads it. */
  name: string;
  /** Of its files, with the dot. */
  extensions: readonly string[];
  /** Whether the files look like it. */
  fits(files: readonly NamedFile[]): boolean;
  /** Rejects with a sentence that names the file where one can't be read at all. */
  read(files: readonly NamedFile[]): Promise<ReadReplies>;
  write?(replies: readonly Reply[]): NamedFile[];
  /** What is gone or different in `read(write(replies))`, as sentences. */
  losses: readonly string[];
}

/** All formats of replies. The first that fits is taken. */
export const replyFormats: readonly ReplyFormat[] = [jsonFormat];

/** The format that the files are in; null where none fits. */
export const recogniseReplyFormat = (files: readonly NamedFile[]): ReplyFormat | null =>
  files.length === 0 ? null : (replyFormats.find((format) => format.fits(files)) ?? null);
