import { looksLikeHtml } from '@/lib/files/html/looks-like-html';
import { htmlToText } from '@/lib/files/html/to-text';
import { readRecords } from '@/lib/files/json/read-records';
import { readText } from '@/lib/files/read-values';
import { importId } from '@/lib/files/vendor-id';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import type { ReplyFormat } from './reply-format';
import { readMarked } from './variables/marked';
import type { VendorNames } from './variables/vendor-names';

const SYSTEM = 'freescout';
const vendor: VendorNames = {
  id: SYSTEM,
  names: {
    'customer.fullName': 'customer.name',
    'customer.firstName': 'customer.firstName',
    'customer.lastName': 'customer.name:last',
    'user.fullName': 'agent.name',
    'user.firstName': 'agent.firstName',
    'user.lastName': 'agent.name:last',
    'user.email': 'agent.email',
    'user.jobTitle': 'agent.role',
    'mailbox.fromName': 'team.name',
  },
};
const pattern = /\{%\s*(?<name>[\w.]+)\s*(?:,\s*fallback\s*=(?<fallback>[^{}%]*))?%\}/g;

/** Saved replies of FreeScout as its table has them: `name` and `text`. Read only, since FreeScout imports none. */
export const freescoutFormat: ReplyFormat = {
  id: 'freescout',
  name: 'FreeScout saved replies',
  extensions: ['.json'],
  fits: (files) =>
    fitsJson(
      files,
      'saved_replies',
      (record) => 'name' in record && 'text' in record && ('mailbox_id' in record || 'mailboxId' in record),
    ),
  async read(files, options) {
    const collected = collectReplies(options);
    await readRecords(
      files,
      { list: 'saved_replies', item: 'saved reply' },
      collected.fault,
      (record, where) => {
        const written = readText(record['text'], true);
        const text = looksLikeHtml(written) ? htmlToText(written) : written;
        collected.add(
          {
            id: importId(SYSTEM, record['id']),
            title: record['name'],
            body: readMarked(text, pattern, vendor),
            updatedAt: record['updated_at'] ?? record['updatedAt'],
          },
          where,
        );
      },
      options,
    );
    return collected.finish();
  },
  losses: [],
};
