import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escalationRuleSchema } from '@/lib/domain/escalation-rule';
import { checkPhrases } from '@/lib/escalation/check-phrases';
import { compilePhrases } from '@/lib/escalation/compile-phrases';
import { fold } from '@/lib/escalation/fold';
import { nextChange } from '@/lib/escalation/next-change';
import { tidyPhrases } from '@/lib/escalation/read-rule-draft';
import { rules } from '@/lib/escalation/rules';
import { suggestRoute } from '@/lib/escalation/suggest-route';
import { shippedTeams } from '@/lib/escalation/teams';
import { weighEscalation } from '@/lib/escalation/weigh-escalation';

const minute = 60_000;
const said = (texts: string[], apart = 0) =>
  texts.map((text, at) => ({
    key: `c#${at}`,
    direction: text.startsWith('> ') ? ('outbound' as const) : ('inbound' as const),
    text: text.replace(/^> /, ''),
    assessment: null,
    at: at * apart,
  }));
const ruleOf = (more: object) =>
  escalationRuleSchema.parse({ id: 'x', label: 'X', level: 'high', because: 'B', step: 'S', ...more });
const fires = (rule: ReturnType<typeof ruleOf>, input: Partial<Parameters<typeof weighEscalation>[0]>) =>
  weighEscalation({ messages: [], dismissed: [], now: 0, rules: [rule], ...input })?.reasons[0] ?? null;

describe('what a rule needs', () => {
  it('is counted and combined: three messages unanswered for four hours', () => {
    const rule = ruleOf({ needs: { unansweredMessages: 3, waitingMinutes: 240, every: true } });
    const now = 241 * minute;
    expect(fires(rule, { messages: said(['a', 'b', 'c']), now })?.facts).toEqual([
      '3 messages without an answer',
      'waiting for 4 hours',
    ]);
    expect(fires(rule, { messages: said(['a', 'b']), now })).toBeNull();
    expect(fires(rule, { messages: said(['a', 'b', 'c']), now: 239 * minute })).toBeNull();
    expect(fires(rule, { messages: said(['a', 'b', 'c', '> here']), now })).toBeNull();
    // A clock that jumps says nothing.
    for (const jumped of [-minute, Number.NaN, 400 * 24 * 60 * minute])
      expect(fires(rule, { messages: said(['a', 'b', 'c']), now: jumped })).toBeNull();
  });

  it('may be words that are said several times, or words and a fact together', () => {
    const twice = ruleOf({ phrases: { en: 'late' }, needs: { saidTimes: 2 } });
    expect(fires(twice, { messages: said(['it is late', 'fine']) })).toBeNull();
    expect(fires(twice, { messages: said(['it is late', 'fine', 'still late']) })?.message).toBe('c#2');
    const dear = ruleOf({ phrases: { en: 'late' }, needs: { valueAtLeast: 500, every: true } });
    const messages = said(['it is late']);
    expect(fires(dear, { messages, customer: { tags: [], value: 499 } })).toBeNull();
    expect(fires(dear, { messages, customer: null })).toBeNull();
    expect(fires(dear, { messages, customer: { tags: [], value: 500 } })?.facts).toEqual(['worth 500']);
    expect(fires(dear, { messages: said(['hi']), customer: { tags: [], value: 500 } })).toBeNull();
  });

  it('may be a tag, in any case', () => {
    const rule = ruleOf({ needs: { tags: ['Key Account'] } });
    expect(
      fires(rule, { messages: said(['hi']), customer: { tags: ['new', 'key account '], value: null } })?.facts,
    ).toEqual(['tagged “key account ”']);
    expect(fires(rule, { messages: said(['hi']), customer: { tags: ['new'], value: null } })).toBeNull();
  });

  it('changes with time, and says when', () => {
    const rule = ruleOf({ needs: { waitingMinutes: 60 } });
    expect(nextChange(said(['a', 'b'], minute), [rule], [], 0)).toBe(60 * minute);
    expect(nextChange(said(['a', '> b']), [rule], [], 0)).toBeNull();
    const snooze = {
      kind: 'snooze',
      key: 'k',
      conversation: 'c',
      at: 0,
      until: 5,
      message: '',
      level: 'high',
      rules: [],
    } as const;
    expect(nextChange(said(['a']), [rule], [{ ...snooze, rules: [] }], 0)).toBe(5);
  });
});

describe('phrases', () => {
  it('with accents match what is written with or without them', () => {
    expect(compilePhrases('señal*').find(fold('una SENALIZACIÓN').text)).toHaveLength(1);
  });

  it('may end with what may be missing', () => {
    const list = compilePhrases('ich bin ?erst # ?jahre ?alt');
    expect(list.find('ich bin 14')).toEqual([[0, 10]]);
    expect(list.find('ich bin erst 14 jahre alt')).toEqual([[0, 25]]);
  });

  it.each([
    ['a||b', /missing beside/],
    ['late ?', /after the \?/],
    ['* late', /beginning of a word/],
    ['la*te', /end of a word/],
    ['.. late', /begins nor ends/],
    ['?late', /everywhere/],
    ['late (very)', /“\(” has no meaning/],
    ['a b c d e f g h i j k l m n o', /15 words/],
  ])('%s is told to be wrong', (list, what) =>
    expect(checkPhrases(`fine; ${list}`)[0]).toMatchObject({ phrase: 2, start: 6, what: expect.stringMatching(what) }),
  );

  it('of any text are refused or safe to use, and what is marked is in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        (list, text) => {
          const tidy = tidyPhrases(list);
          expect(tidyPhrases(tidy)).toBe(tidy);
          if (checkPhrases(tidy).length > 0) return;
          for (const [start, end] of compilePhrases(tidy).find(fold(text).text)) expect(start).toBeLessThan(end);
        },
      ),
    );
  });

  it('that are all words of a text are found in it', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), word, (words, other) => {
        const found = compilePhrases(words.join(' ')).find(`${other}, ${words.join(' ')}! ${other}`);
        expect(found.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('routing', () => {
  it('goes by the strongest reason that has a team, else says nothing it does not know', () => {
    const reasons = [
      { rule: 'repeated_contact', label: 'Repeated contact' },
      { rule: 'fraud', label: 'Fraud or security' },
    ];
    const route = suggestRoute({ messages: [], reasons, rules, teams: shippedTeams });
    expect(route).toEqual({ team: 'security', label: 'Security', because: ['the warning “Fraud or security”'] });
    expect(suggestRoute({ messages: said(['hm']), reasons: [], rules, teams: shippedTeams })).toBeNull();
  });

  it('names a team for each rule that asks for one', () => {
    const known = new Set(shippedTeams.map(({ id }) => id));
    expect(rules.filter(({ team }) => team !== undefined && !known.has(team))).toEqual([]);
  });
});
