import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeDistress } from '@/lib/analysis/distress';
import { normalise } from '@/lib/analysis/normalise';
import { createModelRunner } from '@/lib/analysis/scoring/create-model-runner';
import { judgeToxicity } from '@/lib/analysis/toxicity';
import { judgeUrgency } from '@/lib/analysis/urgency';
import type { DistressSignal, Evidence, IntentSignal } from '@/lib/domain/signal';
import { distressSignalSchema, toxicitySignalSchema, urgencySignalSchema } from '@/lib/domain/signal';
import { readDistressMessages, readOwnMessages } from '@/scripts/train/read-own-messages';
import { readToxicityMessages } from '@/scripts/train/read-toxicity-messages';
import { safetyModels } from '../../support/safety-models';
import { hostileText } from './hostile-text';
import { share } from './labelled';

const runner = createModelRunner(safetyModels());
const noModels = createModelRunner([]);
const noIntent: IntentSignal = { label: null, confidence: 0, evidence: [], all: [], own: null };
const calm: DistressSignal = { flag: false, confidence: 0, evidence: [] };

function judge(text: string, language: string | null = 'en') {
  const read = normalise(text);
  runner.read(read, language);
  const distress = judgeDistress(runner, read, null);
  return { distress, toxicity: judgeToxicity(runner, read), urgency: judgeUrgency(runner, read, noIntent, distress) };
}
const wordsOf = (text: string, evidence: Evidence[]): string[] =>
  evidence.filter(({ weight }) => weight > 0).map(({ start, end }) => text.slice(start, end).toLowerCase());

// The floors lie a little under what these small heads reach on validation messages; they catch what was broken, and are
// no claim: the bench makes those.
describe('judgeDistress', () => {
  const messages = readDistressMessages().filter(({ split }) => split === 'validation');

  it('finds people in despair or danger, in families that it never met', () => {
    const people = messages.filter(({ label }) => label !== 'none');
    expect(share(people, ({ text, language }) => judge(text, language).distress.flag)).toBeGreaterThan(0.6);
  });

  it('stays quiet on idioms, machines and ordinary trouble', () => {
    const harmless = messages.filter(({ label }) => label === 'none');
    expect(share(harmless, ({ text, language }) => !judge(text, language).distress.flag)).toBeGreaterThan(0.9);
    for (const text of ['this update is killing me', 'I am dying of laughter', 'kill the process'])
      expect(judge(text).distress.flag).toBe(false);
  });

  it('says what it rests on, and of what kind it may be', () => {
    const text = 'Forget the refund. I want to die.';
    const { distress } = judge(text);
    expect(distress).toMatchObject({ flag: true, kind: 'self_harm' });
    expect(wordsOf(text, distress.evidence)).toContain('die');
  });

  it('goes by plain words where there is no head', () => {
    const read = normalise('I want to kill myself');
    noModels.read(read, 'en');
    expect(judgeDistress(noModels, read, null).flag).toBe(true);
  });
});

describe('judgeToxicity', () => {
  const messages = readToxicityMessages('validation');

  it('finds attacks and spam by writers whom it never met', () => {
    expect(
      share(messages, ({ text, labels }) => (judge(text).toxicity.label !== null) === labels.length > 0),
    ).toBeGreaterThan(0.65);
  });

  it('is quiet on what customers write', () => {
    const care = readOwnMessages('validation').filter(({ intents }) => !intents.includes('spam'));
    expect(share(care, ({ text }) => judge(text).toxicity.label === null)).toBeGreaterThan(0.95);
  });

  it.each(['Sorry, I was stupid, I ordered the wrong size.', 'this is sick! best drop ever', 'killer deal, thanks'])(
    'does not take %j for an attack',
    (text) => expect(judge(text).toxicity.label).toBe(null),
  );

  it('says what an attack rests on', () => {
    const text = 'You are all idiots and liars';
    const { toxicity } = judge(text);
    expect(toxicity.label).toBe('insult');
    expect(wordsOf(text, toxicity.evidence)).toContain('idiots');
  });

  it('says nothing where there is no head', () => {
    const read = normalise('You are all idiots and liars');
    noModels.read(read, 'en');
    expect(judgeToxicity(noModels, read).label).toBe(null);
  });
});

describe('judgeUrgency', () => {
  const messages = readOwnMessages('validation');

  it('tells the level to within one step, and finds what is critical', () => {
    const order = ['low', 'normal', 'high', 'critical'];
    const levelOf = (text: string): string => {
      const read = normalise(text);
      runner.read(read, 'en');
      return judgeUrgency(runner, read, noIntent, calm).label ?? '';
    };
    const levels = messages.map((message) => ({ ...message, level: levelOf(message.text) }));
    const isNear = ({ urgency, level }: (typeof levels)[number]): boolean =>
      Math.abs(order.indexOf(urgency) - order.indexOf(level)) <= 1;
    expect(share(levels, isNear)).toBeGreaterThan(0.9);
    const critical = levels.filter(({ urgency }) => urgency === 'critical');
    expect(share(critical, ({ level }) => level === 'critical')).toBeGreaterThan(0.5);
  });

  it('says why in plain words', () => {
    expect(judge('My card was stolen and someone is buying things with it right now!').urgency.reasons).toContain(
      'an account or card may be in a stranger’s hands',
    );
    expect(judge('I want to die').urgency).toMatchObject({
      label: 'critical',
      reasons: ['the person may be in danger or despair'],
    });
  });

  it('is raised by an intent that presses by itself, when that is sure', () => {
    const read = normalise('hello there');
    runner.read(read, 'en');
    const intent: IntentSignal = { ...noIntent, label: 'outage', confidence: 0.9 };
    expect(judgeUrgency(runner, read, intent, calm)).toMatchObject({ label: 'high', reasons: ['a service is down'] });
    expect(judgeUrgency(runner, read, { ...intent, confidence: 0.4 }, calm).label).not.toBe('high');
  });
});

describe('the three on any text', () => {
  it('give valid signals whose evidence lies in the text', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom('en', 'de', null), (text, language) => {
        const { distress, toxicity, urgency } = judge(text, language);
        distressSignalSchema.parse(distress);
        toxicitySignalSchema.parse(toxicity);
        urgencySignalSchema.parse(urgency);
        for (const { start, end } of [distress, toxicity, urgency].flatMap(({ evidence }) => evidence)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
