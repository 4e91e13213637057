import type { Reply } from '@/lib/domain/reply';
import type { NamedFile } from '@/lib/files/named-file';
import { openFiles } from '@/lib/files/open-files';
import { writeZip } from '@/lib/files/write-zip';
import { chatwootFormat } from './chatwoot';
import { chatwootMacrosFormat } from './chatwoot-macros';
import { csvFormat } from './csv';
import { espansoFormat } from './espanso';
import { freescoutFormat } from './freescout';
import { freshdeskFormat } from './freshdesk';
import { gorgiasFormat } from './gorgias';
import { intercomFormat } from './intercom';
import { jsonFormat } from './json';
import type { ReplyFormat } from './reply-format';
import { textBlazeFormat } from './text-blaze';
import { textExpanderFormat } from './text-expander';
import { zammadFormat } from './zammad';
import { zendeskFormat } from './zendesk';

/** Zips are opened for every format. */
const withZips = (format: ReplyFormat): ReplyFormat => ({
  ...format,
  read: async (files, options) => format.read(openFiles(files), options),
});

/** All formats of replies. The first whose `fits` says yes is taken, so the special ones stand before the general. */
export const replyFormats: readonly ReplyFormat[] = [
  espansoFormat,
  textBlazeFormat,
  chatwootMacrosFormat,
  chatwootFormat,
  zendeskFormat,
  intercomFormat,
  gorgiasFormat,
  freshdeskFormat,
  zammadFormat,
  freescoutFormat,
  jsonFormat,
  textExpanderFormat,
  csvFormat,
].map(withZips);

/**
 * The format that the files are in; null where none fits. Zips are looked into. Throws an Error with a sentence for a
 * zip that can not be read.
 */
export function recogniseReplyFormat(files: readonly NamedFile[]): ReplyFormat | null {
  const open = openFiles(files);
  return open.length === 0 ? null : (replyFormats.find((format) => format.fits(open)) ?? null);
}

/** One file to download: what the format writes, as a zip where that is several files. Null for a format that is only read. */
export function writeReplyDownload(format: ReplyFormat, replies: readonly Reply[]): NamedFile | null {
  if (format.write === undefined) return null;
  const files = format.write(replies);
  const [file] = files;
  return files.length === 1 && file !== undefined ? file : { path: 'replies.zip', bytes: writeZip(files) };
}
