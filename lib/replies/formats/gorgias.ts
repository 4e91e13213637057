import type { Reply } from '@/lib/domain/reply';
import { htmlToText } from '@/lib/files/html/to-text';
import { textToHtml } from '@/lib/files/html/text-to-html';
import { isRecord } from '@/lib/files/is-record';
import { type JsonRecord, readRecords } from '@/lib/files/json/read-records';
import { quote } from '@/lib/files/quote';
import { readTags, readText } from '@/lib/files/read-values';
import { exportId, importId } from '@/lib/files/vendor-id';
import { collectReplies } from './collect-replies';
import { fitsJson } from './fits-json';
import { readGorgiasIntent, writeGorgiasIntent } from './gorgias-intents';
import type { ReplyFormat } from './reply-format';
import { gorgiasNames } from './variables/gorgias';
import { readLiquid } from './variables/liquid';
import { theirName } from './variables/vendor-names';
import { type BodyWriter, writeBody } from './variables/write-body';
import { writeJson } from './write-json';

const SYSTEM = 'gorgias';

/** Its templates know variables, and nothing else that is documented: no fallback stands in there. */
const writer: BodyWriter = {
  variable: (name, filters) => {
    const theirs = filters.length > 0 ? null : theirName(gorgiasNames, name);
    return theirs === null ? null : `{{${theirs}}}`;
  },
};

const toRecord = (reply: Reply) => {
  const body = writeBody(reply.body, writer);
  const [intent] = reply.intents;
  return {
    id: exportId(SYSTEM, reply.id),
    external_id: reply.id,
    name: reply.title,
    intent: intent === undefined ? null : writeGorgiasIntent(intent),
    language: reply.language.split('-', 1)[0],
    usage: 0,
    actions: [
      {
        name: 'setResponseText',
        title: 'Add response text',
        type: 'user',
        arguments: { body_text: body, body_html: textToHtml(body) },
      },
    ],
    ...(reply.updatedAt === undefined ? {} : { updated_datetime: reply.updatedAt }),
  };
};

const actionsOf = (record: JsonRecord): { name: string; args: JsonRecord }[] =>
  (Array.isArray(record['actions']) ? record['actions'] : [])
    .filter(isRecord)
    .map((one) => ({ name: readText(one['name']), args: isRecord(one['arguments']) ? one['arguments'] : {} }));

/** Macros of Gorgias, as `GET /api/macros` gives them: text, intent, language and tags, and no other action. */
export const gorgiasFormat: ReplyFormat = {
  id: 'gorgias',
  name: 'Gorgias macros',
  extensions: ['.json'],
  fits: (files) =>
    fitsJson(
      files,
      'data',
      ({ name, actions }) =>
        typeof name === 'string' &&
        Array.isArray(actions) &&
        actions.some((one) => isRecord(one) && 'arguments' in one),
    ),
  async read(files, options) {
    const collected = collectReplies(options);
    await readRecords(
      files,
      { list: 'data', item: 'macro' },
      collected.fault,
      (record, where) => {
        const title = record['name'];
        const actions = actionsOf(record);
        const bodies = actions
          .filter(({ name, args }) => name === 'setResponseText' || 'body_text' in args || 'body_html' in args)
          .map(({ args }) => htmlToText(readText(args['body_html'])) || readText(args['body_text'], true));
        if (bodies.length === 0) return collected.skip(where, title, 'It writes no reply, and is left out.');
        const tags = actions.filter(({ name }) => name === 'addTags').flatMap(({ args }) => readTags(args['tags']));
        if (actions.some(({ name }) => !['setResponseText', 'addTags'].includes(name)))
          collected.note(where, title, 'What else it does to the ticket in Gorgias is not done here.');
        const written = readText(record['intent']);
        const intent = readGorgiasIntent(written);
        if (written !== '' && intent === undefined)
          collected.note(where, title, `The intent ${quote(written)} of Gorgias is none of ours and is left out.`);
        return collected.add(
          {
            id: importId(SYSTEM, record['id']),
            title,
            body: readLiquid(bodies.join('\n\n'), gorgiasNames),
            ...(intent === undefined ? {} : { intents: [intent] }),
            language: record['language'],
            ...(tags.length === 0 ? {} : { tags }),
            updatedAt: record['updated_datetime'],
            uses: record['usage'],
          },
          where,
        );
      },
      options,
    );
    return collected.finish();
  },
  write: (replies) => [writeJson('gorgias-macros.json', { object: 'list', data: replies.map(toRecord) })],
  losses: [
    'Everything but the title, the text, the language without its region, the date, and the first intent where Gorgias has it. Tags are not written: in Gorgias they would tag tickets.',
    'Variables, filters and conditions that Gorgias does not know, and fields to fill in, become their fallback or a gap in square brackets; fallbacks of others and the place of the cursor are gone.',
    'Text that looks like Liquid ("{% … %}") is that, there and when it is read again.',
    'Tabs become spaces; blank lines and spaces around texts; ids of digits only become those of Gorgias.',
    'How often a reply was used on this device is not written; how often in Gorgias is read.',
  ],
};
