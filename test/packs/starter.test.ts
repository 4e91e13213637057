import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packSchema } from '@/lib/domain/pack';
import { intents } from '@/lib/domain/signal';

const pack = packSchema.parse(
  JSON.parse(readFileSync(new URL('../../public/packs/starter.json', import.meta.url), 'utf8')),
);

/** Variables that the desk can fill from the page; anything else would reach a customer as raw braces. */
const knownVariables = [
  'customer.name',
  'customer.firstName',
  'agent.name',
  'agent.firstName',
  'order.number',
  'today',
] as const;
/** Never empty, so a sentence may lean on it without a fallback. */
const alwaysKnown = ['today'];
/** Only an answer to one of these may carry an exclamation mark; in bad news it sounds careless. */
const cheerful = ['praise', 'thanks_or_closing', 'greeting'];

const variable = /\{\{([a-zA-Z.]+)(?:\|([^{}|]+))?\}\}/g;

const variablesOf = (body: string) => [...body.matchAll(variable)].map(([, name, fallback]) => ({ name, fallback }));
const withFallbacks = (body: string) =>
  body.replace(variable, (_, name: string, fallback?: string) => fallback ?? (name === 'today' ? '14 May' : ''));
const withValues = (body: string) =>
  body.replace(variable, (_, name: string) => (name === 'order.number' ? 'FH-20931' : 'Marta'));
const countWords = (text: string) => text.trim().split(/\s+/).length;
const duplicatesIn = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** "3-5 working days", "60 minutes", "€4.95": the promises that an article and a reply must agree on. */
const promisesIn = (text: string) =>
  [...text.matchAll(/€\d+(?:\.\d+)?|\d+(?:-\d+)?[ -](?:working day|working hour|hour|minute|day|month|year)/g)].map(
    ([promise]) => promise.replace(/-(?=[a-z])/, ' '),
  );

describe('starter pack', () => {
  it('is the pack it says it is', () => {
    expect(pack).toMatchObject({ id: 'starter-online-shop', version: '1.0.0', license: 'CC0-1.0' });
    expect(pack.articles).toHaveLength(40);
    expect(pack.replies).toHaveLength(60);
    expect(pack.replies.filter(({ language }) => language === 'es')).toHaveLength(8);
    expect(pack.replies.filter(({ language }) => language === 'en')).toHaveLength(52);
  });

  it('names everything once, in short slugs', () => {
    const ids = [...pack.articles, ...pack.replies].map(({ id }) => id);
    const shortcuts = pack.replies.map(({ shortcut }) => shortcut);
    expect(duplicatesIn(ids)).toEqual([]);
    expect(duplicatesIn(shortcuts)).toEqual([]);
    expect(duplicatesIn(pack.articles.map(({ url }) => url ?? ''))).toEqual([]);
    for (const slug of [...ids, ...shortcuts]) expect(slug).toMatch(/^(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});

describe('starter articles', () => {
  it.each(pack.articles.map((article) => [article.id, article] as const))(
    '%s can be cut, read and reviewed',
    (_, article) => {
      expect(countWords(article.body)).toBeGreaterThanOrEqual(90);
      expect(countWords(article.body)).toBeLessThanOrEqual(220);
      const headings = article.body.match(/^## \S.*$/gm) ?? [];
      expect(headings.length).toBeGreaterThanOrEqual(2);
      expect(headings.length).toBeLessThanOrEqual(4);
      expect(article.body).not.toMatch(/\{\{|<[a-z]|!/i);
      expect(article.url).toMatch(/^https:\/\/help\.fernhill\.example\/articles\/[a-z-]+$/);
      expect(article.reviewBy).toMatch(/^2027-/);
      expect(article.tags.length).toBeGreaterThan(0);
    },
  );

  it('names one time for refunds to reach a customer', () => {
    const times = pack.articles.flatMap(({ body }) => [
      ...body.matchAll(/(?:reach(?:es)? you|reach your account|releases? (?:it|the amount)|released) in (\d+-\d+)/g),
    ]);
    expect(times.length).toBeGreaterThan(10);
    expect(new Set(times.map(([, days]) => days))).toEqual(new Set(['3-5']));
  });
});

describe('starter replies', () => {
  const articlePromises = new Set(pack.articles.flatMap(({ body }) => promisesIn(body)));

  it('cover every intent but "other"', () => {
    const covered = new Set(pack.replies.flatMap((reply) => reply.intents));
    expect(intents.filter((intent) => !covered.has(intent))).toEqual(['other']);
  });

  it('open in different ways', () => {
    const openings = pack.replies.map(({ body }) => withFallbacks(body).split(/\s+/).slice(0, 4).join(' '));
    expect(duplicatesIn(openings)).toEqual([]);
  });

  it.each(pack.replies.map((reply) => [reply.id, reply] as const))('%s can be sent', (_, reply) => {
    expect(reply.intents.length).toBeGreaterThanOrEqual(1);
    expect(reply.intents.length).toBeLessThanOrEqual(3);
    expect(reply.tags.length).toBeGreaterThan(0);

    for (const { name, fallback } of variablesOf(reply.body)) {
      expect(knownVariables).toContain(name);
      if (!alwaysKnown.includes(name ?? '')) expect(fallback?.trim()).toBeTruthy();
    }

    for (const text of [withFallbacks(reply.body), withValues(reply.body)]) {
      expect(text).not.toMatch(/[{}]/);
      expect(text).not.toMatch(/ {2}| [,.]|\*\*|<[a-z]|^#/im);
      expect(countWords(text)).toBeGreaterThanOrEqual(30);
      expect(countWords(text)).toBeLessThanOrEqual(110);
    }
    if (!reply.intents.some((intent) => cheerful.includes(intent))) expect(reply.body).not.toMatch(/[!¡]/);
  });

  it.each(pack.replies.filter(({ language }) => language === 'en').map((reply) => [reply.id, reply.body] as const))(
    '%s promises only what an article says',
    (_, body) => {
      expect(promisesIn(body).filter((promise) => !articlePromises.has(promise))).toEqual([]);
    },
  );
});
