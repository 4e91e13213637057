import type { Reply } from '@/lib/domain/reply';
import { htmlToText } from '@/lib/files/html/to-text';
import { isRecord } from '@/lib/files/is-record';
import { readRecords } from '@/lib/files/json/read-records';
import { readText } from '@/lib/files/read-values';
import { askFields } from './ask-fields';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import type { ReplyFormat } from './reply-format';
import { readSnippet } from './text-blaze/read-text';
import { writeSnippet } from './text-blaze/write-text';
import { uniqueShortcuts } from './unique-shortcut';
import { writeJson } from './write-json';

const NO_FOLDER = 'Replies';

/** Folders of Text Blaze with their snippets. Of its commands none is run. */
export const textBlazeFormat: ReplyFormat = {
  id: 'text-blaze',
  name: 'Text Blaze snippets',
  extensions: ['.json'],
  fits: (files) => fitsJson(files, 'folders', (record) => 'name' in record && Array.isArray(record['snippets'])),
  async read(files, options) {
    const collected = collectReplies(options);
    await readRecords(
      files,
      { list: 'folders', item: 'folder' },
      collected.fault,
      (folder, where) => {
        const name = readText(folder['name']);
        for (const snippet of Array.isArray(folder['snippets']) ? folder['snippets'] : []) {
          if (!isRecord(snippet)) {
            collected.fault(where, 'What stands here is no snippet. It is left out.');
            continue;
          }
          const fields = askFields();
          const shortcut = readText(snippet['shortcut']);
          const title = readText(snippet['name']);
          const written = readText(snippet['text'], true) || htmlToText(readText(snippet['html']));
          const body = readSnippet(written, fields);
          const list = fields.list();
          collected.add(
            {
              title,
              shortcut,
              body,
              ...(name === '' || name === NO_FOLDER ? {} : { folder: name }),
              ...(list.length === 0 ? {} : { fields: list }),
            },
            { ...where, key: `textblaze ${shortcut || title}` },
          );
        }
      },
      options,
    );
    return collected.finish();
  },
  write(replies) {
    const shortcuts = uniqueShortcuts(replies);
    const groups = new Map<string, Reply[]>();
    for (const reply of replies) {
      const name = reply.folder || NO_FOLDER;
      groups.set(name, [...(groups.get(name) ?? []), reply]);
    }
    const folders = [...groups].map(([name, all]) => ({
      name,
      snippets: all.map((reply) => ({
        name: reply.title,
        shortcut: `/${shortcuts.get(reply) ?? ''}`,
        type: 'text',
        text: writeSnippet(reply),
      })),
    }));
    return [writeJson('text-blaze.json', { version: 1, folders })];
  },
  losses: [
    'Everything but the title, the shortcut, the folder, the text and its fields; the id is made of the shortcut.',
    'A reply without a shortcut, or with one that another has, gets one of its own.',
    'Of fields the label and whether the answer is remembered, what is filled in before a date, and ";", "=", braces and quotes; numbers become texts, and fields that the text does not ask for are gone.',
    'Variables but the date of today and your name and address, filters and conditions become their fallback or a gap in square brackets.',
    'Texts that look like a command of Text Blaze ("{if: …}"); blank lines and spaces around texts.',
  ],
};
