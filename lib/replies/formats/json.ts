import { replySchema } from '@/lib/domain/reply';
import { encodeText } from '@/lib/files/encode-text';
import { isRecord } from '@/lib/files/is-record';
import { peekJson } from '@/lib/files/json/peek-json';
import { readJson } from '@/lib/files/json/read-json';
import { quote } from '@/lib/files/quote';
import { collectReplies } from './collect-replies';
import type { ReplyFormat } from './reply-format';

const FORMAT = 'deskmate-replies';
const FORMAT_VERSION = 1;
const storedSchema = replySchema.omit({ pack: true });
/** A reply that says all of these was written by us, and is taken to the letter. */
const always = ['shortcut', 'tags', 'intents', 'language', 'variants', 'folder', 'tone', 'fields', 'attachments'];
const known = new Set<string>([...Object.keys(replySchema.shape), 'text', 'content']);

/** Our own JSON: all fields, nothing lost. A plain list of such replies is read, too. */
export const jsonFormat: ReplyFormat = {
  id: 'json',
  name: 'JSON, with everything',
  extensions: ['.json'],
  fits: (files) =>
    files.some((file) => {
      const start = peekJson(file);
      if (start === null) return false;
      if (start.fields['format'] !== undefined) return start.fields['format'] === FORMAT;
      const { item, list } = start;
      return (
        item !== null && (list === null || list === 'replies') && 'title' in item && ('body' in item || 'text' in item)
      );
    }),
  async read(files, options) {
    const collected = collectReplies(options);
    await readJson(
      files,
      collected.fault,
      ({ file, line, field, isInList, value }) => {
        if (field === 'formatVersion' && value !== FORMAT_VERSION)
          throw new Error(
            `"${file}" is of a newer version (${String(value)}) than is read here. Nothing was imported.`,
          );
        if (!isInList || (field !== null && field !== 'replies')) return;
        const where = { file, line };
        if (!isRecord(value)) return collected.fault(where, 'What stands here is no reply. It is left out.');
        for (const name of Object.keys(value))
          if (!known.has(name))
            collected.note(where, value['title'], `The field ${quote(name)} is not known and is left out.`);
        const whole = storedSchema.safeParse(value);
        if (whole.success && always.every((name) => name in value)) collected.take(whole.data, where);
        else collected.add({ ...value, body: value['body'] ?? value['text'] ?? value['content'] }, where);
      },
      options,
    );
    return collected.finish();
  },
  write(replies) {
    const lines = replies.map((reply) => `    ${JSON.stringify(storedSchema.parse(reply))}`);
    const head = `{\n  "format": "${FORMAT}",\n  "formatVersion": ${FORMAT_VERSION},\n  "replies": [\n`;
    return [{ path: 'replies.json', bytes: encodeText(`${head}${lines.join(',\n')}\n  ]\n}\n`) }];
  },
  losses: ['The pack that a reply came from.'],
};
