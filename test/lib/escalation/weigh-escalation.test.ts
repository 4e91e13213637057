import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warningSchema } from '@/lib/domain/warning';
import type { WeighedMessage } from '@/lib/escalation/weighed-message';
import { weighEscalation } from '@/lib/escalation/weigh-escalation';
import { smallAnalysis } from '../../support/small-analysis';
import { hostileText } from '../analysis/hostile-text';

const { assessMessage } = smallAnalysis();

const minute = 60_000;
/** "> " marks what the agent wrote; `apart` is the time between messages. */
const thread = (lines: string[], apart = minute): WeighedMessage[] =>
  lines.map((line, at) => {
    const text = line.replace(/^> /, '');
    const direction = line.startsWith('> ') ? 'outbound' : 'inbound';
    return {
      key: `c#${at}`,
      direction,
      text,
      assessment: direction === 'inbound' ? assessMessage(text) : null,
      at: at * apart,
    };
  });
const weigh = (lines: string[], apart = minute): ReturnType<typeof weighEscalation> =>
  weighEscalation({ messages: thread(lines, apart), dismissed: [], now: lines.length * apart });
const rulesOf = (lines: string[], apart = minute): string[] =>
  weigh(lines, apart)?.reasons.map(({ rule }) => rule) ?? [];

const labelled = readFileSync(new URL('messages.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): { text: string; rules: string[] } => JSON.parse(line));

describe('weighEscalation on single messages', () => {
  it.each(labelled)('$text', ({ text, rules }) => expect(rulesOf([text]).toSorted()).toEqual(rules.toSorted()));
});

describe('weighEscalation on conversations', () => {
  it('keeps the warning when the customer writes on', () => {
    expect(rulesOf(['I will sue you', 'hello?'])).toContain('legal');
    expect(rulesOf(['I will sue you', '> We are looking into it.', 'thanks'])).toContain('legal');
  });

  it('puts the strongest reason first and takes its step', () => {
    const warning = weigh(['This is the third time I am asking, let me speak to a manager', 'the kettle caught fire']);
    expect(warning?.level).toBe('critical');
    expect(warning?.reasons.map(({ rule }) => rule)).toEqual(['safety', 'ask_for_manager', 'repeated_contact']);
    expect(warning?.step).toContain('stop using it');
  });

  it('forgets a settled matter after a thank-you, and an old one after a week', () => {
    expect(rulesOf(['I want to talk to a person', '> Here I am.', 'Great, thank you!'])).toEqual([]);
    expect(rulesOf(['I will sue you', 'Do you have this in blue?'], 10 * 24 * 60 * minute)).toEqual([]);
  });

  it('does not fire on what the agent wrote', () => {
    expect(weigh(['> You could take legal action or speak to a manager.'])).toBeNull();
  });

  it('never repeats a warning that was wrong, but sees the next one', () => {
    const messages = thread(['I will sue you', 'ok', 'my lawyer will call you']);
    const dismiss = (...keys: string[]): string[] =>
      (
        weighEscalation({ messages, now: 0, dismissed: keys.map((message) => ({ message, rule: 'legal' })) })
          ?.reasons ?? []
      )
        .filter(({ rule }) => rule === 'legal')
        .map(({ message }) => message);
    expect(dismiss()).toEqual(['c#2']);
    expect(dismiss('c#2')).toEqual(['c#0']);
    expect(dismiss('c#0', 'c#2')).toEqual([]);
  });

  it('counts contacts without an answer, not bubbles', () => {
    const lines = ['Where is my parcel?', 'It was due on Monday', 'Order 5521'];
    expect(rulesOf(lines)).toEqual([]);
    expect(rulesOf(lines, 60 * minute)).toEqual(['repeated_contact']);
    expect(rulesOf(['Where is my parcel?', 'hello?', '??'])).toEqual(['repeated_contact']);
  });

  it('sees a mood that falls', () => {
    expect(
      rulesOf(['Hi, love the new lamp!', 'Nice, but the switch is odd.', 'This is awful, it is broken and useless.']),
    ).toEqual(['falling_sentiment']);
  });

  it('cuts the quote around the words and keeps the marks on them', () => {
    const reason = weigh([
      `${'The parcel went from here to there. '.repeat(20)}I will sue you. ${'And so on. '.repeat(40)}`,
    ])?.reasons[0];
    expect(reason?.text.length).toBeLessThanOrEqual(240);
    expect(reason?.evidence.map(({ start, end }) => reason.text.slice(start, end))).toEqual(['will sue you']);
  });

  it('gives a valid warning or none on any text', () => {
    fc.assert(
      fc.property(fc.array(hostileText, { maxLength: 6 }), (lines) => {
        const warning = weigh([...lines, 'I will sue you']);
        const { reasons } = warningSchema.parse(warning);
        for (const { text, evidence } of reasons) {
          expect(text.length).toBeLessThanOrEqual(240);
          for (const { start, end } of evidence) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
