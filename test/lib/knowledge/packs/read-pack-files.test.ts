import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packSchema, type Pack } from '@/lib/domain/pack';
import { describePackFault } from '@/lib/knowledge/packs/pack-fault';
import { readPackFiles } from '@/lib/knowledge/packs/read-pack-files';
import { writePackFiles } from '@/lib/knowledge/packs/write-pack-files';
import { sampleFiles } from './sample-pack';

const faultsOf = (change: Parameters<typeof sampleFiles>[0]) => {
  const { pack, faults } = readPackFiles(sampleFiles(change));
  expect(pack === null).toBe(faults.length > 0);
  return faults.map(describePackFault);
};

describe('reading the folder of a pack', () => {
  it('takes each part from its file', () => {
    const { pack, faults, places } = readPackFiles(sampleFiles());
    expect(faults).toEqual([]);
    expect(pack).toMatchObject({
      id: 'music-school',
      version: '1.2.0',
      policy: { sites: ['inbox.example'] },
      synonyms: [['lesson', 'class', 'Stunde']],
      articles: [
        { id: 'lessons/cancel', title: 'Cancel or move a lesson', reviewBy: '2027-03-01', isSuggested: true },
        { id: 'prices', title: 'What lessons cost' },
      ],
      replies: [{ id: 'moved', body: 'Hi {{customer.firstName|there}},\n\nyour lesson was moved.' }],
      intents: [{ label: 'Rent an instrument' }],
      escalationRules: [{ id: 'child_alone', level: 'high' }],
      tests: [{ k: 1 }, { k: 3 }],
    });
    expect(pack?.articles[0]?.body.startsWith('Tell us a day before')).toBe(true);
    expect(places.get('test 1')).toEqual({ file: 'tests.yaml', line: 4 });
  });

  it.each<[string, Parameters<typeof sampleFiles>[0], RegExp]>([
    [
      'a policy that is misspelled, or newer',
      { 'pack.yaml': 'id: a\nname: A\nlicense: x\nversion: 1.2.0\npolicy:\n  sites: [a.example]\n  retainDays: 30\n' },
      /^pack\.yaml:7: policy\.retainDays: No field of this name is known\. It is misspelled, or meant for a newer version/,
    ],
    [
      'a policy of the wrong type',
      { 'pack.yaml': 'id: a\nname: A\nlicense: x\nversion: 1.2.0\npolicy:\n  retentionDays: "30"\n' },
      /^pack\.yaml:6: policy\.retentionDays: .*number/,
    ],
    [
      'a locale that is none',
      { 'pack.yaml': 'id: a\nname: A\nlicense: x\nversion: 1.2.0\npolicy:\n  locale: german_at\n' },
      /^pack\.yaml:6: policy\.locale: A locale is written like/,
    ],
    ['a missing pack.yaml', { 'pack.yaml': null }, /^pack\.yaml: .* missing/],
    [
      'a version that is none',
      { 'pack.yaml': 'id: a\nname: A\nlicense: x\nversion: 1.2\n' },
      /^pack\.yaml:4: version: /,
    ],
    [
      'a misspelled key',
      { 'articles/prices.md': '---\ntitle: A\nreviewby: 2027-01-01\n---\n\nText\n' },
      /^articles\/prices\.md:\d+: reviewby: No field of this name is known/,
    ],
    [
      'a wrong value in front matter',
      { 'articles/prices.md': '---\ntitle: A\ntags: [a]\nreviewBy: soon\n---\nText\n' },
      /^articles\/prices\.md:4: reviewBy: /,
    ],
    [
      'front matter that is no YAML',
      { 'articles/prices.md': '---\ntitle: A\ntags: [a\n---\nText\n' },
      /^articles\/prices\.md:[34]: This is not valid YAML/,
    ],
    [
      'front matter that does not end',
      { 'articles/prices.md': '---\ntitle: A\n' },
      /^articles\/prices\.md:1: .*does not end/,
    ],
    ['an article without text', { 'articles/prices.md': '---\ntitle: A\n---\n' }, /no text/],
    ['an article without a title', { 'articles/prices.md': 'Only text.' }, /^articles\/prices\.md:1: .*title/],
    [
      'a file that is not UTF-8',
      { 'articles/prices.md': Uint8Array.of(0x23, 0x20, 0xe9, 0x0a) },
      /^articles\/prices\.md: .*UTF-8/,
    ],
    [
      'two articles with one id',
      { 'articles/other.md': '---\nid: prices\n---\n# Other\n\nText' },
      /^articles\/prices\.md:1: .*“prices” is there already, in articles\/other\.md/,
    ],
    [
      'two replies with one id',
      { 'replies/more.yaml': 'id: moved\ntitle: Again\nbody: Again\n' },
      /^replies\/more\.yaml:1: .*“moved” is there already, in replies\.yaml, line 1/,
    ],
    [
      'a reply without a body on its line',
      { 'replies.yaml': '- id: a\n  title: A\n  body: x\n- id: b\n  title: B\n' },
      /^replies\.yaml:4: 1\.body: /,
    ],
    ['a folder that is misspelled', { 'article/x.md': '# A\n\nText' }, /^article\/x\.md: No part of a pack/],
    ['an adapter that does not fit', { 'adapters/site.json': '{"id":"x"}' }, /^adapters\/site\.json:1: /],
    [
      'an escalation rule with an expression in it',
      { 'escalation.yaml': '- id: a\n  label: A\n  level: high\n  because: B\n  step: C\n  phrases:\n    en: (a+)+\n' },
      /^escalation\.yaml:7: 0\.phrases\.en/,
    ],
    [
      'aliases without end',
      {
        'tests.yaml': `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\n`,
      },
      /^tests\.yaml:1: .*(can’t be read|expected array)/i,
    ],
  ])('names file and line of %s', (_what, change, expected) => {
    expect(faultsOf(change).join('\n')).toMatch(expected);
  });

  it('says how a version is written where YAML reads a number', () => {
    const yaml = 'id: music-school\nname: Music school\nversion: 1.2\nlicense: CC-BY-4.0\n';
    expect(faultsOf({ 'pack.yaml': yaml })).toEqual([
      'pack.yaml:3: version: A version is three numbers, such as 1.2.0.',
    ]);
  });

  it('keeps what stands in the folder beside a pack out of it', () => {
    expect(faultsOf({ '.git/config': 'x', LICENSE: 'x', 'CHANGELOG.md': 'x', 'articles/.DS_Store': 'x' })).toEqual([]);
  });
});

const line = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ''))
  .filter((text) => text.trim() !== '');
const id = fc.oneof(fc.stringMatching(/^[a-z0-9-]{1,12}$/), fc.stringMatching(/^[a-z]{1,5}\/[a-z]{1,5}$/), line);
const body = fc
  .array(fc.oneof(line, fc.constant('---'), fc.constant('# Heading'), fc.constant('')), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.join('\n').trim())
  .filter((text) => text !== '');
const pack: fc.Arbitrary<Pack> = fc
  .record({
    articles: fc.uniqueArray(
      fc.record({
        id,
        title: line,
        body,
        tags: fc.array(line, { maxLength: 3 }),
        isSuggested: fc.boolean(),
        audience: fc.constantFrom('everyone', 'agents'),
        version: fc.integer({ min: 1, max: 9 }),
      }),
      { selector: (article) => article.id, maxLength: 6 },
    ),
    replies: fc.uniqueArray(fc.record({ id, title: line, body, language: fc.constantFrom('en', 'de') }), {
      selector: (reply) => reply.id,
      maxLength: 6,
    }),
    synonyms: fc.array(
      fc.array(
        line.map((text) => text.trim()),
        { minLength: 2, maxLength: 4 },
      ),
      { maxLength: 3 },
    ),
    tests: fc.array(
      fc.record({
        question: line.map((text) => text.trim()),
        expect: fc.array(id, { minLength: 1, maxLength: 2 }),
        k: fc.integer({ min: 1, max: 10 }),
      }),
      { maxLength: 3 },
    ),
    name: line,
  })
  .map((parts) =>
    packSchema.parse({
      format: 'deskmate-pack',
      formatVersion: 1,
      id: 'p',
      version: '1.0.0',
      license: 'x',
      adapters: [],
      ...parts,
    }),
  );

const byId = <T extends { id: string }>(items: readonly T[]) => items.toSorted((a, b) => (a.id < b.id ? -1 : 1));

describe('an article that is too long', () => {
  it('is named by its file', () => {
    const { pack, faults } = readPackFiles([
      ...writePackFiles(packSchema.parse({ ...head, articles: [], replies: [] })),
      { path: 'articles/long.md', bytes: new TextEncoder().encode(`# Long\n\n${'x'.repeat(100_001)}`) },
    ]);
    expect(pack).toBeNull();
    expect(faults).toMatchObject([{ file: 'articles/long.md', line: 1, field: 'body' }]);
  });
});

const head = { format: 'deskmate-pack', formatVersion: 1, id: 'p', name: 'P', version: '1.0.0', license: 'x' };

describe('writing a pack as a folder', () => {
  it('writes what is read back the same', () => {
    fc.assert(
      fc.property(pack, (given) => {
        const { pack: read, faults } = readPackFiles(writePackFiles(given));
        expect(faults).toEqual([]);
        expect(read && { ...read, articles: byId(read.articles), replies: byId(read.replies) }).toEqual({
          ...given,
          articles: byId(given.articles),
          replies: byId(given.replies),
        });
      }),
      { numRuns: 300 },
    );
  });
});
