import type { Reply } from '@/lib/domain/reply';
import { htmlToText } from '@/lib/files/html/to-text';
import { textToHtml } from '@/lib/files/html/text-to-html';
import { readRecords } from '@/lib/files/json/read-records';
import { readText } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import type { ReplyFormat } from './reply-format';
import { uniqueShortcuts } from './unique-shortcut';
import { readMarked } from './variables/marked';
import { theirName, type VendorNames } from './variables/vendor-names';
import { type BodyWriter, writeBody } from './variables/write-body';
import { writeJson } from './write-json';

const SYSTEM = 'zammad';
const vendor: VendorNames = {
  id: SYSTEM,
  names: {
    'ticket.customer.fullname': 'customer.name',
    'ticket.customer.firstname': 'customer.firstName',
    'ticket.customer.lastname': 'customer.name:last',
    'user.fullname': 'agent.name',
    'user.firstname': 'agent.firstName',
    'user.lastname': 'agent.name:last',
    'user.email': 'agent.email',
    'ticket.owner.fullname': 'agent.name',
    'ticket.owner.firstname': 'agent.firstName',
    'ticket.group.name': 'team.name',
    'config.organization': 'company.name',
  },
};
const pattern = /#\{(?<name>[^{}]*)\}/g;
const writer: BodyWriter = {
  variable: (name, filters) => {
    const theirs = filters.length > 0 ? null : theirName(vendor, name);
    return theirs === null ? null : `#{${theirs}}`;
  },
};

const toRecord = (reply: Reply, shortcut: string) => ({
  id: exportId(SYSTEM, reply.id),
  name: reply.title,
  keywords: [shortcut, ...reply.tags].join(','),
  content: textToHtml(writeBody(reply.body, writer)),
  group_ids: [],
  active: true,
  ...(reply.updatedAt === undefined ? {} : { updated_at: reply.updatedAt }),
});

/** Text modules of Zammad, as `GET /api/v1/text_modules` gives them. The first keyword is the shortcut, the others are tags. */
export const zammadFormat: ReplyFormat = {
  id: 'zammad',
  name: 'Zammad text modules',
  extensions: ['.json'],
  fits: (files) =>
    fitsJson(
      files,
      'text_modules',
      (record) => 'name' in record && 'content' in record && ('keywords' in record || 'group_ids' in record),
    ),
  async read(files, options) {
    const collected = collectReplies(options);
    await readRecords(
      files,
      { list: 'text_modules', item: 'text module' },
      collected.fault,
      (record, where) => {
        const title = record['name'];
        if (record['active'] === false)
          return collected.skip(where, title, 'It is not active in Zammad, and is left out.');
        const [shortcut, ...tags] = readText(record['keywords'])
          .split(/[,;]/)
          .map((word) => word.trim())
          .filter((word) => word !== '');
        return collected.add(
          {
            id: importId(SYSTEM, record['id']),
            title,
            body: readMarked(htmlToText(readText(record['content'])), pattern, vendor),
            ...(shortcut === undefined ? {} : { shortcut, tags }),
            updatedAt: record['updated_at'],
          },
          where,
        );
      },
      options,
    );
    return collected.finish();
  },
  write(replies) {
    const shortcuts = uniqueShortcuts(replies);
    return [
      writeJson(
        'zammad-text-modules.json',
        replies.map((reply) => toRecord(reply, shortcuts.get(reply) ?? '')),
      ),
    ];
  },
  losses: [
    'Everything but the title, the shortcut, the tags, the text and the date; in tags "," and ";" part them.',
    'A reply without a shortcut, or with one that another has, gets one of its own.',
    'Variables, filters and conditions that Zammad does not know, and fields to fill in, become their fallback or a gap in square brackets; fallbacks of others and the place of the cursor are gone.',
    'Text that looks like a variable of Zammad ("#{…}") is that, there and when it is read again.',
    'Tabs become spaces; blank lines and spaces around texts; ids of digits only become those of Zammad.',
  ],
};
