import type { Reply } from '@/lib/domain/reply';
import { htmlToText } from '@/lib/files/html/to-text';
import { textToHtml } from '@/lib/files/html/text-to-html';
import { isRecord } from '@/lib/files/is-record';
import { type JsonRecord, readRecords } from '@/lib/files/json/read-records';
import { readTags, readText } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import type { ReplyFormat } from './reply-format';
import { liquidWriter, readLiquid } from './variables/liquid';
import { writeBody } from './variables/write-body';
import { zendeskNames } from './variables/zendesk';
import { writeJson } from './write-json';

const SYSTEM = 'zendesk-macro';
const writer = liquidWriter(zendeskNames);
/** Actions that are read; all others change the ticket. */
const texts = ['comment_value', 'comment_value_html', 'comment_mode_is_public'];
const tagging = ['set_tags', 'current_tags'];

/** `A::B::C` is "C" in the folders A and B. */
const splitTitle = (title: string): { title: string; folder: string } => {
  const parts = title.split('::').map((part) => part.trim());
  return { title: parts.at(-1) ?? '', folder: parts.slice(0, -1).filter(Boolean).join('/') };
};

const toRecord = (reply: Reply) => ({
  id: exportId(SYSTEM, reply.id),
  title: [...reply.folder.split('/').filter((part) => part !== ''), reply.title].join('::'),
  active: true,
  actions: [{ field: 'comment_value_html', value: textToHtml(writeBody(reply.body, writer)) }],
  restriction: null,
  ...(reply.updatedAt === undefined ? {} : { updated_at: reply.updatedAt }),
});

interface Action {
  field: string;
  /** Of a value for one channel, `["channel:all", text]`, the text. */
  value: string;
}

const readActions = (record: JsonRecord): Action[] =>
  (Array.isArray(record['actions']) ? record['actions'] : []).filter(isRecord).map(({ field, value }) => ({
    field: readText(field),
    value: readText(Array.isArray(value) ? value.at(-1) : typeof value === 'boolean' ? String(value) : value, true),
  }));

const readBody = (actions: readonly Action[]): string => {
  const html = actions.filter(({ field }) => field === 'comment_value_html').map(({ value }) => htmlToText(value));
  const plain = actions.filter(({ field }) => field === 'comment_value').map(({ value }) => value);
  return (html.some((text) => text !== '') ? html : plain).join('\n\n');
};

/** Macros of Zendesk, as `GET /api/v2/macros.json` gives them: the comment that they write, their tags, and no other action. */
export const zendeskFormat: ReplyFormat = {
  id: 'zendesk',
  name: 'Zendesk macros',
  extensions: ['.json'],
  fits: (files) =>
    fitsJson(
      files,
      'macros',
      ({ title, actions }) =>
        typeof title === 'string' && Array.isArray(actions) && actions.some((one) => isRecord(one) && 'field' in one),
    ),
  async read(files, options) {
    const collected = collectReplies(options);
    await readRecords(
      files,
      { list: 'macros', item: 'macro' },
      collected.fault,
      (record, where) => {
        const { title, folder } = splitTitle(readText(record['title']));
        const actions = readActions(record);
        const body = readBody(actions);
        const isNote = actions.some((one) => one.field === 'comment_mode_is_public' && one.value === 'false');
        if (record['active'] === false)
          return collected.skip(where, title, 'It is not active in Zendesk, and is left out.');
        if (body === '') return collected.skip(where, title, 'It writes no comment, and is left out.');
        if (isNote)
          return collected.skip(where, title, 'It writes an internal note, which is no reply, and is left out.');
        if (isRecord(record['restriction']))
          collected.note(where, title, 'Only some may use it in Zendesk; here it is offered like any other.');
        if (actions.some(({ field }) => ![...texts, ...tagging].includes(field)))
          collected.note(where, title, 'What else it does to the ticket in Zendesk is not done here.');
        const tags = actions.filter(({ field }) => tagging.includes(field)).flatMap(({ value }) => value.split(/\s+/));
        return collected.add(
          {
            id: importId(SYSTEM, record['id']),
            title,
            folder,
            body: readLiquid(body, zendeskNames),
            ...(tags.length === 0 ? {} : { tags: readTags(tags) }),
            updatedAt: record['updated_at'],
          },
          where,
        );
      },
      options,
    );
    return collected.finish();
  },
  write: (replies) => [
    writeJson('zendesk-macros.json', { macros: replies.map(toRecord), next_page: null, count: replies.length }),
  ],
  losses: [
    'Everything but the title, the folder, the text and the date. Tags are not written: in Zendesk they would tag tickets.',
    'In titles and folders "::" parts folders.',
    'Variables and filters that Zendesk does not know, and fields to fill in, become their fallback or a gap in square brackets; the place of the cursor is gone.',
    'Text that looks like Liquid ("{% … %}") is that, there and when it is read again.',
    'Tabs become spaces; blank lines and spaces around texts; ids of digits only become those of Zendesk.',
  ],
};
