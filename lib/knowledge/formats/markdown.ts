import type { Article } from '@/lib/domain/article';
import type { NamedFile } from '@/lib/files/named-file';
import type { ArticleFormat } from './article-format';
import { type Collected, collectArticles } from './collect-articles';
import { encodeText } from '@/lib/files/encode-text';
import { makeId, slugOf } from '@/lib/files/make-id';
import { readFrontMatter, writeFrontMatter } from './markdown/front-matter';
import { headingText } from './markdown/heading-text';
import { readFields } from './markdown/read-fields';
import { splitQuestions } from './markdown/split-questions';
import { createPace } from '@/lib/files/pace';
import { readFileText } from '@/lib/files/read-file-text';
import { readText } from '@/lib/files/read-values';
import { stripRoot } from '@/lib/files/strip-root';

const isMarkdown = ({ path }: NamedFile) => /\.(?:md|markdown|mdx)$/i.test(path);

/** A title for a file that has none: its first heading of the first level, or its name. */
const findTitle = (body: string, path: string): { title: string; body: string } => {
  const heading = /^\s*#[ \t]+(?=[^\s])([^\n]+)(?:\n|$)/.exec(body);
  if (heading !== null) return { title: headingText(heading[1] ?? ''), body: body.slice(heading[0].length) };
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/i, '');
  const words = name.replaceAll(/[-_]+/g, ' ').trim();
  return { title: words.charAt(0).toUpperCase() + words.slice(1), body };
};

const readOne = (text: string, path: string, key: string, isAlone: boolean, collected: Collected): void => {
  const matter = readFrontMatter(text);
  if ('what' in matter) {
    collected.fault({ file: path, line: matter.line }, `${matter.what} The file is left out.`);
    return;
  }
  const { fields, body, bodyLine } = matter;
  const draft = readFields(fields ?? {});
  const where = { file: path, line: fields === null ? null : 1, key };
  if (fields?.['draft'] === true)
    collected.fault(where, 'It is a draft: it is imported, and not suggested.', 'changed');
  // An article of ours has its id; headings in it that ask are its own.
  const faq = fields?.['faq'] === false || fields?.['id'] !== undefined ? null : splitQuestions(body);
  if (faq === null) {
    const titled = draft.title === undefined ? findTitle(body, path) : { title: draft.title, body };
    collected.add({ ...draft, ...titled }, where);
    return;
  }
  if (faq.intro !== '') {
    collected.fault(
      { file: path, line: bodyLine },
      'The text before the first question belongs to no question and is left out.',
    );
  }
  for (const { question, category, answer, line } of faq.sections) {
    const tags = category === null ? draft.tags : [...(Array.isArray(draft.tags) ? draft.tags : []), category];
    const named = { file: path, line: bodyLine + line - 1, key: isAlone ? question : `${key}#${question}` };
    collected.add({ ...draft, id: undefined, title: question, body: answer, tags }, named);
  }
};

const fileName = (article: Article, taken: Set<string>): string => {
  const slug = slugOf(article.title) || 'article';
  const name = taken.has(slug) ? `${slug}-${makeId(article.id).slice(-7)}` : slug;
  taken.add(name);
  return `${name}.md`;
};

const toFile = (article: Article): string => {
  const { id, title, url, tags, language, audience, reviewBy, isSuggested, version, updatedAt, sites, body } = article;
  const fields = {
    id,
    title,
    ...(url === undefined ? {} : { source: url }),
    tags,
    lang: language,
    visibility: audience,
    ...(reviewBy === undefined ? {} : { review_by: reviewBy }),
    suggest: isSuggested,
    version,
    ...(updatedAt === undefined ? {} : { updated: updatedAt }),
    sites,
  };
  return writeFrontMatter(fields, body);
};

/** Markdown files with front matter: one article each, or the questions of a FAQ under headings that ask. */
export const markdownFormat: ArticleFormat = {
  id: 'markdown',
  name: 'Markdown files',
  extensions: ['.md', '.markdown', '.mdx'],
  fits: (files) => files.some(isMarkdown),
  async read(files, options) {
    const collected = collectArticles(options);
    const pace = createPace(options);
    const texts = files.filter(isMarkdown);
    const keyOf = stripRoot(texts.map(({ path }) => path));
    for (const [at, file] of texts.entries()) {
      const key = keyOf(file.path).replace(/\.[a-z]+$/i, '');
      readOne(readText(readFileText(file, collected.fault), true), file.path, key, texts.length === 1, collected);
      await pace(at / texts.length);
    }
    return collected.finish();
  },
  write(articles) {
    const taken = new Set<string>();
    return articles.map((article) => ({ path: fileName(article, taken), bytes: encodeText(toFile(article)) }));
  },
  losses: ['The pack that an article came from.', 'Blank lines and spaces around texts.'],
};
