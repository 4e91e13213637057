import { stringify } from 'yaml';
import { encodeText } from '@/lib/files/encode-text';
import { isRecord } from '@/lib/files/is-record';
import { createPace } from '@/lib/files/pace';
import { readFileText } from '@/lib/files/read-file-text';
import { readText } from '@/lib/files/read-values';
import { parseYaml } from '@/lib/files/yaml/parse-yaml';
import { collectReplies } from './collect-replies';
import { readMatch } from './espanso/read-match';
import { writeMatch } from './espanso/write-match';
import type { ReplyFormat } from './reply-format';
import { uniqueShortcuts } from './unique-shortcut';

const isYaml = (path: string) => /\.ya?ml$/i.test(path);
const HEAD = 100_000;

/** Match files of espanso. Commands and scripts in them are never run, and no other file is opened for them. */
export const espansoFormat: ReplyFormat = {
  id: 'espanso',
  name: 'espanso matches',
  extensions: ['.yml', '.yaml'],
  fits: (files) =>
    files.some(
      ({ path, bytes }) =>
        isYaml(path) &&
        /^[ \t]*(?:\{[ \t]*)?["']?(?:matches|global_vars)["']?[ \t]*:/m.test(
          new TextDecoder().decode(bytes.subarray(0, HEAD)),
        ),
    ),
  async read(files, options) {
    const collected = collectReplies(options);
    const pace = createPace(options);
    const texts = files.filter(({ path }) => isYaml(path));
    for (const [at, file] of texts.entries()) {
      const parsed = parseYaml(readFileText(file, collected.fault));
      if ('why' in parsed)
        throw new Error(
          `"${file.path}" can not be read: ${parsed.why} (line ${parsed.line}${parsed.column === undefined ? '' : `, column ${parsed.column}`}). Nothing was imported.`,
        );
      const { value, lineOf } = parsed;
      const whole = { file: file.path, line: null };
      if (!isRecord(value) || !Array.isArray(value['matches'])) {
        collected.fault(whole, 'The file holds no matches.');
        continue;
      }
      if (value['imports'] !== undefined)
        collected.fault(
          whole,
          'It names other files (imports), which are not opened. Choose them, too, if you want them.',
          'changed',
        );
      const globals = Array.isArray(value['global_vars']) ? value['global_vars'].filter(isRecord) : [];
      for (const [index, match] of value['matches'].entries()) {
        const where = { file: file.path, line: lineOf(['matches', index]) };
        if (!isRecord(match)) {
          collected.fault(where, 'What stands here is no match. It is left out.');
          continue;
        }
        const read = readMatch(match, globals);
        if ('why' in read) collected.skip(where, read.title, read.why);
        else {
          collected.add(read.found, { ...where, key: `espanso ${read.key}` });
          for (const what of read.told)
            collected.fault(where, `${read.found.title ?? readText(read.key)}: ${what}`, 'changed');
        }
      }
      await pace(at / texts.length);
    }
    return collected.finish();
  },
  write(replies) {
    const shortcuts = uniqueShortcuts(replies);
    const matches = replies.map((reply) => writeMatch(reply, shortcuts.get(reply) ?? ''));
    return [{ path: 'deskmate.yml', bytes: encodeText(stringify({ matches }, { lineWidth: 0, schema: 'core' })) }];
  },
  losses: [
    'Everything but the title, the shortcut, the tags, the text and its fields; the id is made of the shortcut.',
    'A reply without a shortcut, or with one that another has, gets one of its own.',
    'Of fields the label and whether the answer is remembered; dates and numbers become texts, and fields that the text does not ask for are gone.',
    'Variables but the date of today, filters and conditions become their fallback or a gap in square brackets; in a text with fields the date, too.',
    'What looks like a mark of espanso ("[[a]]" in a text with fields, "$|$"); blank lines and spaces around texts.',
  ],
};
