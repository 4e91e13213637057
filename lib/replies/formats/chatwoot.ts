import { readRecords } from '@/lib/files/json/read-records';
import { readText } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import type { ReplyFormat } from './reply-format';
import { uniqueShortcuts } from './unique-shortcut';
import { chatwootNames } from './variables/chatwoot';
import { liquidWriter, readLiquid } from './variables/liquid';
import { writeBody } from './variables/write-body';
import { writeJson } from './write-json';

const SYSTEM = 'chatwoot';
const writer = liquidWriter(chatwootNames);

/** Canned responses of Chatwoot, as `GET /canned_responses` gives them: a short code and a text. */
export const chatwootFormat: ReplyFormat = {
  id: 'chatwoot',
  name: 'Chatwoot canned responses',
  extensions: ['.json'],
  fits: (files) => fitsJson(files, 'payload', (record) => 'short_code' in record && 'content' in record),
  async read(files, options) {
    const collected = collectReplies(options);
    await readRecords(
      files,
      { list: 'payload', item: 'canned response' },
      collected.fault,
      (record, where) => {
        const shortcut = readText(record['short_code']);
        collected.add(
          {
            id: importId(SYSTEM, record['id']),
            shortcut,
            body: readLiquid(readText(record['content'], true), chatwootNames),
            updatedAt: record['updated_at'],
          },
          { ...where, key: `${SYSTEM} ${shortcut}` },
        );
      },
      options,
    );
    return collected.finish();
  },
  write(replies) {
    const shortcuts = uniqueShortcuts(replies);
    const records = replies.map((reply) => ({
      id: exportId(SYSTEM, reply.id),
      short_code: shortcuts.get(reply),
      content: writeBody(reply.body, writer),
      ...(reply.updatedAt === undefined ? {} : { updated_at: reply.updatedAt }),
    }));
    return [writeJson('chatwoot-canned-responses.json', records)];
  },
  losses: [
    'Everything but the shortcut, the text and the date: the title is made of the shortcut.',
    'A reply without a shortcut, or with one that another has, gets one of its own.',
    'Variables and filters that Chatwoot does not know, and fields to fill in, become their fallback or a gap in square brackets; the place of the cursor is gone.',
    'Text that looks like Liquid ("{% … %}") is that, there and when it is read again.',
    'Blank lines and spaces around texts; ids of digits only become those of Chatwoot.',
  ],
};
