import type { Reply } from '@/lib/domain/reply';
import { htmlToText } from '@/lib/files/html/to-text';
import { textToHtml } from '@/lib/files/html/text-to-html';
import { isRecord } from '@/lib/files/is-record';
import { type JsonRecord, readRecords } from '@/lib/files/json/read-records';
import { readText } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import type { ReplyFormat } from './reply-format';
import { freshdeskNames } from './variables/freshdesk';
import { liquidWriter, readLiquid } from './variables/liquid';
import { writeBody } from './variables/write-body';
import { writeJson } from './write-json';

const SYSTEM = 'freshdesk';
const writer = liquidWriter(freshdeskNames);

const isFolder = (record: JsonRecord) => 'name' in record && 'responses_count' in record;
const isResponse = (record: JsonRecord) => 'title' in record && ('content_html' in record || 'content' in record);

/** Files that the response has, by reference. */
const readAttachments = (value: unknown): unknown =>
  Array.isArray(value)
    ? value
        .filter(isRecord)
        .map((one) => ({ name: readText(one['name']), url: readText(one['attachment_url'] ?? one['url']) }))
    : undefined;

const toRecord = (reply: Reply, folders: ReadonlyMap<string, number>) => {
  const body = writeBody(reply.body, writer);
  return {
    id: exportId(SYSTEM, reply.id),
    title: reply.title,
    content: body,
    content_html: textToHtml(body),
    folder_id: folders.get(reply.folder) ?? null,
    visibility: 0,
    attachments: reply.attachments.map(({ name, url }) => ({ name, attachment_url: url })),
    ...(reply.updatedAt === undefined ? {} : { updated_at: reply.updatedAt }),
  };
};

/**
 * Canned responses of Freshdesk: what `GET /canned_responses/{id}` or a folder's `/responses` gives, and beside it the
 * folders of `GET /canned_response_folders`.
 */
export const freshdeskFormat: ReplyFormat = {
  id: 'freshdesk',
  name: 'Freshdesk canned responses',
  extensions: ['.json'],
  fits: (files) =>
    fitsJson(
      files,
      'canned_responses',
      (record) => isResponse(record) && ('content_html' in record || 'folder_id' in record),
    ),
  async read(files, options) {
    const collected = collectReplies(options);
    const folders = new Map<string, string>();
    const responses: { record: JsonRecord; where: { file: string; line: number } }[] = [];
    for (const list of ['canned_responses', 'canned_response_folders']) {
      const its = files.filter((file) => fitsJson([file], list, list === 'canned_responses' ? isResponse : isFolder));
      await readRecords(
        its,
        { list, item: 'canned response' },
        collected.fault,
        (record, where) => {
          if (isFolder(record)) folders.set(readText(record['id']), readText(record['name']));
          else responses.push({ record, where });
        },
        options,
      );
    }
    for (const { record, where } of responses) {
      const html = htmlToText(readText(record['content_html']));
      const body = html === '' ? readText(record['content'], true) : html;
      const folder = folders.get(readText(record['folder_id']));
      collected.add(
        {
          id: importId(SYSTEM, record['id']),
          title: record['title'],
          body: readLiquid(body, freshdeskNames),
          folder,
          attachments: readAttachments(record['attachments']),
          updatedAt: record['updated_at'],
        },
        where,
      );
    }
    return collected.finish();
  },
  write(replies) {
    const names = [...new Set(replies.map(({ folder }) => folder).filter((folder) => folder !== ''))];
    const folders = new Map(names.map((name, at) => [name, at + 1]));
    const list = names.map((name) => ({
      id: folders.get(name),
      name,
      type: 'default',
      responses_count: replies.filter(({ folder }) => folder === name).length,
    }));
    return [
      writeJson(
        'canned_responses.json',
        replies.map((reply) => toRecord(reply, folders)),
      ),
      ...(names.length === 0 ? [] : [writeJson('canned_response_folders.json', list)]),
    ];
  },
  losses: [
    'Everything but the title, the folder, the text, the attachments and the date.',
    'Variables and filters that Freshdesk does not know, and fields to fill in, become their fallback or a gap in square brackets; the place of the cursor is gone.',
    'Text that looks like Liquid ("{% … %}") is that, there and when it is read again.',
    'Tabs become spaces; blank lines and spaces around texts; ids of digits only become those of Freshdesk.',
  ],
};
