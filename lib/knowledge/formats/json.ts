import { articleSchema } from '@/lib/domain/article';
import type { ArticleFormat } from './article-format';
import { collectArticles } from './collect-articles';
import { encodeText } from '@/lib/files/encode-text';
import { isRecord } from '@/lib/files/is-record';
import { peekJson } from '@/lib/files/json/peek-json';
import { readJson } from '@/lib/files/json/read-json';
import { withoutPack } from './without-pack';

const FORMAT = 'deskmate-articles';
const FORMAT_VERSION = 1;
const storedSchema = articleSchema.omit({ pack: true });

/** Our own JSON: all fields, nothing lost. A plain list of such articles is read too. */
export const jsonFormat: ArticleFormat = {
  id: 'json',
  name: 'JSON, with everything',
  extensions: ['.json'],
  fits(files) {
    const start = files[0] === undefined ? null : peekJson(files[0]);
    if (start === null) return false;
    if (start.fields['format'] === FORMAT) return true;
    const { item } = start;
    return (
      start.list === null && item !== null && 'title' in item && ('body' in item || 'text' in item) && 'id' in item
    );
  },
  async read(files, options) {
    const collected = collectArticles(options);
    await readJson(
      files,
      collected.fault,
      ({ file, line, field, isInList, value }) => {
        if (field === 'formatVersion' && value !== FORMAT_VERSION) {
          throw new Error(
            `"${file}" is of a newer version (${String(value)}) than is read here. Nothing was imported.`,
          );
        }
        if (!isInList || (field !== null && field !== 'articles')) return;
        if (!isRecord(value)) return collected.fault({ file, line }, 'What stands here is no article. It is left out.');
        const whole = storedSchema.safeParse(value);
        if (whole.success) collected.take(whole.data, { file, line });
        else collected.add({ ...value, body: value['body'] ?? value['text'] }, { file, line });
      },
      options,
    );
    return collected.finish();
  },
  write(articles) {
    const lines = articles.map((article) => `    ${JSON.stringify(withoutPack(article))}`);
    const head = `{\n  "format": "${FORMAT}",\n  "formatVersion": ${FORMAT_VERSION},\n  "articles": [\n`;
    return [{ path: 'articles.json', bytes: encodeText(`${head}${lines.join(',\n')}\n  ]\n}\n`) }];
  },
  losses: ['The pack that an article came from.'],
};
