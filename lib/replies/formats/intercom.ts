import type { Reply } from '@/lib/domain/reply';
import { htmlToText } from '@/lib/files/html/to-text';
import { textToHtml } from '@/lib/files/html/text-to-html';
import { readRecords } from '@/lib/files/json/read-records';
import { readText } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import type { ReplyFormat } from './reply-format';
import { inHtml, intercomWriter, inText, readAttributes, readFallbacks } from './variables/intercom';
import { writeBody } from './variables/write-body';
import { writeJson } from './write-json';

const SYSTEM = 'intercom-macro';

/** Attributes are elements, so they go in once the text is HTML; until then letters for private use hold their places. */
const writeHtml = (body: string): string => {
  const attributes: string[] = [];
  const writer = intercomWriter((key, fallback) => `\ue000${attributes.push(inHtml(key, fallback)) - 1}\ue001`);
  return textToHtml(writeBody(body, writer)).replaceAll(
    /\ue000(\d+)\ue001/g,
    (whole, at: string) => attributes[Number(at)] ?? whole,
  );
};

const toRecord = (reply: Reply) => ({
  type: 'macro',
  id: String(exportId(SYSTEM, reply.id)),
  name: reply.title,
  body: writeHtml(reply.body),
  body_text: writeBody(reply.body, intercomWriter(inText)),
  visible_to: 'everyone',
  visible_to_team_ids: [],
  available_on: ['inbox', 'messenger'],
  ...(reply.updatedAt === undefined ? {} : { updated_at: reply.updatedAt }),
});

/** Macros of Intercom, as `GET /macros` gives them. */
export const intercomFormat: ReplyFormat = {
  id: 'intercom',
  name: 'Intercom macros',
  extensions: ['.json'],
  fits: (files) =>
    fitsJson(
      files,
      'data',
      (record) => record['type'] === 'macro' || ('name' in record && 'body_text' in record && 'visible_to' in record),
    ),
  async read(files, options) {
    const collected = collectReplies(options);
    await readRecords(
      files,
      { list: 'data', item: 'macro' },
      collected.fault,
      (record, where) => {
        const title = record['name'];
        const html = htmlToText(readAttributes(readText(record['body'])));
        if (record['visible_to'] === 'specific_teams')
          collected.note(where, title, 'Only some teams may use it in Intercom; here it is offered like any other.');
        collected.add(
          {
            id: importId(SYSTEM, record['id']),
            title,
            body: html === '' ? readFallbacks(readText(record['body_text'], true)) : readFallbacks(html),
            updatedAt: record['updated_at'],
          },
          where,
        );
      },
      options,
    );
    return collected.finish();
  },
  write: (replies) => [writeJson('intercom-macros.json', { type: 'list', data: replies.map(toRecord) })],
  losses: [
    'Everything but the title, the text and the date.',
    'Variables, filters and conditions that Intercom does not know, and fields to fill in, become their fallback or a gap in square brackets; the place of the cursor is gone.',
    'Tabs become spaces; blank lines and spaces around texts; ids of digits only become those of Intercom.',
  ],
};
