import { stringify } from 'yaml';
import { articleSchema } from '@/lib/domain/article';
import type { Pack } from '@/lib/domain/pack';

type PackArticle = Pack['articles'][number];

/** An id that can be a path on every file system as it stands. */
const pathLike = /^[a-z0-9_-]+(?:\/[a-z0-9_-]+)*$/;
const longestPath = 150;

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

/** Fields that say no more than their default does are left out. */
function withoutDefaults(article: Omit<PackArticle, 'body'>): object {
  const plain = articleSchema.parse({ id: 'x', title: 'x', body: 'x' });
  return Object.fromEntries(
    Object.entries(article).filter(
      ([key, value]) =>
        value !== undefined && JSON.stringify(value) !== JSON.stringify(plain[key as keyof typeof plain]),
    ),
  );
}

/** An article as the file that it is kept in: front matter, then Markdown. `id` is left out where the path says it. */
export function writeArticle({ body, ...article }: PackArticle, isIdInPath = false): string {
  const { id, ...fields } = article;
  const matter = withoutDefaults({ ...article });
  return `---\n${yaml(isIdInPath ? withoutDefaults(fields as typeof article) : { id, ...matter })}---\n\n${body.trim()}\n`;
}

/** A pack as the files of its folder; `readPackFiles` reads the same pack from them. Same pack, same bytes. */
export function writePackFiles(pack: Pack): { path: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const { articles, replies, adapters, intents, escalationRules, tests, ...head } = pack;
  const { format: _format, formatVersion: _version, synonyms, policy, ...named } = head;
  const files: [string, string][] = [
    [
      'pack.yaml',
      yaml({
        ...named,
        ...(Object.keys(policy).length > 0 && { policy }),
        ...(synonyms.length > 0 && { synonyms }),
      }),
    ],
    ...articles.map((article, at): [string, string] => {
      const isIdInPath =
        pathLike.test(article.id) && article.id.length <= longestPath && !/^item-\d+$/.test(article.id);
      return [`articles/${isIdInPath ? article.id : `item-${at + 1}`}.md`, writeArticle(article, isIdInPath)];
    }),
    ...adapters.map((adapter): [string, string] => [`adapters/${adapter.id}.yaml`, yaml(adapter)]),
  ];
  const lists = { replies, intents, escalation: escalationRules, tests };
  for (const [name, list] of Object.entries(lists)) if (list.length > 0) files.push([`${name}.yaml`, yaml(list)]);
  return files
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}
