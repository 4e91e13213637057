import { articleSchema } from '@/lib/domain/article';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { encodeText } from '@/lib/files/encode-text';
import { isRecord } from '@/lib/files/is-record';
import { createPace } from '@/lib/files/pace';
import { readFileText } from '@/lib/files/read-file-text';
import { withoutPack } from './without-pack';

const storedSchema = articleSchema.omit({ pack: true });

const parseLine = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** A title for a text without one: its first line. */
const firstLine = (text: unknown): unknown =>
  typeof text === 'string'
    ? text
        .trim()
        .replace(/^#+\s+/, '')
        .split('\n', 1)[0]
        ?.slice(0, 120)
    : undefined;

/** One JSON object a line: `{ "id", "title", "text" }`, and any other field of an article. */
export const jsonlFormat: ArticleFormat = {
  id: 'jsonl',
  name: 'JSON lines',
  extensions: ['.jsonl', '.ndjson'],
  fits: (files) => files.some(({ path }) => /\.(?:jsonl|ndjson)$/i.test(path)),
  async read(files, options) {
    const collected = collectArticles(options);
    const pace = createPace(options);
    for (const [at, file] of files.entries()) {
      const text = readFileText(file, collected.fault);
      let line = 0;
      for (let from = 0; from < text.length;) {
        const found = text.indexOf('\n', from);
        const to = found < 0 ? text.length : found;
        const source = text.slice(from, to).trim();
        from = to + 1;
        line += 1;
        if (source === '') continue;
        const where = { file: file.path, line };
        const value = parseLine(source);
        if (value === undefined && from >= text.length) {
          throw new Error(
            `"${file.path}" was cut off: line ${line} is not complete. Nothing was imported; get the file again.`,
          );
        }
        if (!isRecord(value)) {
          collected.fault(where, 'The line is not a JSON object. It is left out.');
          continue;
        }
        const body = value['body'] ?? value['text'];
        const whole = storedSchema.safeParse({ ...value, body });
        if (whole.success && 'version' in value) collected.take(whole.data, where);
        else collected.add({ ...value, body, title: value['title'] ?? firstLine(body) }, where);
        await pace((at + to / text.length) / files.length);
      }
    }
    return collected.finish();
  },
  write(articles) {
    const lines = articles.map((article) => {
      const { id, title, body, ...more } = withoutPack(article);
      return `${JSON.stringify({ id, title, text: body, ...more })}\n`;
    });
    return [{ path: 'articles.jsonl', bytes: encodeText(lines.join('')) }];
  },
  losses: ['The pack that an article came from.'],
};
