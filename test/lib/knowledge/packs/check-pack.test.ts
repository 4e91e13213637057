import { describe, expect, it } from 'vitest';
import { checkPack } from '@/lib/knowledge/packs/check-pack';
import { describePackFault } from '@/lib/knowledge/packs/pack-fault';
import { readPackFiles } from '@/lib/knowledge/packs/read-pack-files';
import { describeRuleFaults } from '@/lib/escalation/describe-rule-faults';
import { sampleFiles } from './sample-pack';
import { expectLinear, shareOf } from '../../../support/expect-linear';

const check = (change: Parameters<typeof sampleFiles>[0] = {}, today = '2026-11-21') => {
  const { pack, places } = readPackFiles(sampleFiles(change));
  if (!pack) throw new Error('the sample must be whole');
  return checkPack(pack, {
    places,
    today,
    checkRule: describeRuleFaults,
    searchReplies: (question) => (question.includes('moved') ? ['moved'] : []),
  });
};

describe('checking a pack', () => {
  it('finds nothing in a good one', () => expect(check()).toEqual([]));

  it('runs its tests through the search, and names the line of one that fails', () => {
    const findings = check({
      'tests.yaml':
        '- question: how do I cancel a lesson?\n  expect: [prices]\n  k: 1\n- question: lesson moved\n  expect: [moved]\n',
    });
    expect(findings).toMatchObject([{ kind: 'test', severity: 'error', file: 'tests.yaml', line: 1 }]);
    expect(describePackFault(findings[0] as never)).toMatch(
      /should find prices among the first 1; found were lessons\/cancel/,
    );
  });

  it('finds links that lead nowhere, and tests that expect what is not there', () => {
    const findings = check({
      'articles/prices.md': '# Prices\n\nSee [rooms](rooms.md), [us](https://example.com/), [below](#below).',
      'tests.yaml': '- question: rooms\n  expect: [rooms]\n',
    });
    expect(findings.map(describePackFault)).toEqual([
      'articles/prices.md:1: The link to “rooms.md” leads to no article of this pack.',
      'tests.yaml:1: No article or reply has the id “rooms”.',
    ]);
  });

  it('tries the examples of its rules, and names the phrase that makes no sense', () => {
    const rule = (more: string) => ({
      'escalation.yaml': `- id: a\n  label: A\n  level: high\n  because: B\n  step: C\n${more}`,
    });
    expect(
      check(
        rule('  phrases: { en: waiting alone }\n  examples: { fires: [I wait alone], quiet: [waiting alone] }\n'),
      ).map(describePackFault),
    ).toEqual([
      'escalation.yaml:1: “I wait alone” should raise this rule and does not.',
      'escalation.yaml:1: “waiting alone” should not raise this rule; it does, by “waiting alone”.',
    ]);
    expect(check(rule('  phrases: { en: "waiting; a||b" }\n')).map(describePackFault)).toEqual([
      'escalation.yaml:1: Phrase 2 of en, “a||b”: a word is missing beside the |.',
    ]);
  });

  it('reads links with a picture in front, brackets and titles', () => {
    const body = `# Prices

![plan](plan.png) [[rooms]](lessons/cancel.md) [a](<lessons/cancel.md> "Cancel") [b](rooms.md "Rooms") [c](  gone.md  )`;
    expect(check({ 'articles/prices.md': body }).map(({ what }) => /“(.+)”/.exec(what)?.[1])).toEqual([
      'rooms.md',
      'gone.md',
    ]);
  });

  it.each([
    ['brackets that are never closed', '['.repeat(95_000)],
    ['a target that never ends', `[a](${'x'.repeat(95_000)}`],
    ['targets that are never closed', '[a](b '.repeat(15_000)],
    ['links to nowhere', '[a](b)'.repeat(15_000)],
  ])('is not held up by %s', (_what, text) => {
    const articles = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`articles/a${at}.md`, '# A\n\nAn article.']),
    );
    const read = (share: number) =>
      readPackFiles(sampleFiles({ ...articles, 'articles/z.md': `# Z\n\n${shareOf(text, share)}` }));
    const byShare = new Map([1 / 8, 1].map((share) => [share, read(share)]));
    return expectLinear((share) => {
      const { pack, places } = byShare.get(share) ?? read(share);
      if (!pack) throw new Error('the sample must be whole');
      checkPack({ ...pack, tests: [] }, { places, today: '2026-11-21' });
    });
  });

  it('finds shortcuts that two replies share, and warns of articles past their review date', () => {
    const findings = check(
      { 'replies/again.yaml': 'id: again\ntitle: Again\nshortcut: moved\nbody: Again.\n' },
      '2027-03-02',
    );
    expect(findings.map(({ kind, severity }) => `${severity} ${kind}`)).toEqual(['error shortcut', 'warning review']);
  });
});
