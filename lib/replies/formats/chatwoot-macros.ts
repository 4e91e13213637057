import type { Reply } from '@/lib/domain/reply';
import { isRecord } from '@/lib/files/is-record';
import { type JsonRecord, readRecords } from '@/lib/files/json/read-records';
import { readTags, readText } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import type { ReplyFormat } from './reply-format';
import { chatwootNames } from './variables/chatwoot';
import { liquidWriter, readLiquid } from './variables/liquid';
import { writeBody } from './variables/write-body';
import { writeJson } from './write-json';

const SYSTEM = 'chatwoot-macro';
const writer = liquidWriter(chatwootNames);
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

const toRecord = (reply: Reply) => ({
  id: exportId(SYSTEM, reply.id),
  name: reply.title,
  visibility: 'personal',
  actions: [{ action_name: 'send_message', action_params: [writeBody(reply.body, writer)] }],
});

interface Action {
  name: string;
  params: unknown[];
}

const readActions = (record: JsonRecord): Action[] =>
  listOf(record['actions'])
    .filter(isRecord)
    .map((action) => ({ name: readText(action['action_name']), params: listOf(action['action_params']) }));

/** Macros of Chatwoot, as `GET /macros` gives them: the text that they send, their labels as tags, and no other action. */
export const chatwootMacrosFormat: ReplyFormat = {
  id: 'chatwoot-macros',
  name: 'Chatwoot macros',
  extensions: ['.json'],
  fits: (files) =>
    fitsJson(files, 'payload', ({ actions }) => listOf(actions).some((one) => isRecord(one) && 'action_name' in one)),
  async read(files, options) {
    const collected = collectReplies(options);
    await readRecords(
      files,
      { list: 'payload', item: 'macro' },
      collected.fault,
      (record, where) => {
        const title = record['name'];
        const actions = readActions(record);
        const texts = actions.filter(({ name }) => name === 'send_message').flatMap(({ params }) => params);
        if (texts.length === 0) return collected.skip(where, title, 'It sends no message, and is left out.');
        const labels = actions.filter(({ name }) => name === 'add_label').flatMap(({ params }) => params);
        if (actions.some(({ name }) => !['send_message', 'add_label'].includes(name)))
          collected.note(where, title, 'What else it does in Chatwoot is not done here.');
        return collected.add(
          {
            id: importId(SYSTEM, record['id']),
            title,
            body: readLiquid(texts.map((text) => readText(text, true)).join('\n\n'), chatwootNames),
            ...(labels.length === 0 ? {} : { tags: readTags(labels) }),
          },
          where,
        );
      },
      options,
    );
    return collected.finish();
  },
  write: (replies) => [writeJson('chatwoot-macros.json', { payload: replies.map(toRecord) })],
  losses: [
    'Everything but the title and the text. Tags are not written: in Chatwoot they would label conversations.',
    'Variables and filters that Chatwoot does not know, and fields to fill in, become their fallback or a gap in square brackets; the place of the cursor is gone.',
    'Text that looks like Liquid ("{% … %}") is that, there and when it is read again.',
    'Blank lines and spaces around texts; ids of digits only become those of Chatwoot.',
  ],
};
