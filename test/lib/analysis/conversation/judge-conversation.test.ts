import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeConversation } from '@/lib/analysis/conversation/judge-conversation';
import { orderByTime, type SpokenMessage } from '@/lib/analysis/conversation/spoken-message';
import { createRandom } from '@/lib/analysis/learn/random';
import { conversationMoodSchema } from '@/lib/domain/conversation-mood';
import { hostileText } from '../hostile-text';
import { speak } from './speak';
import { expectLinear } from '../../../support/expect-linear';

const nothing = { past: [], now: 0 };
const judge = (lines: Parameters<typeof speak>[0]) => judgeConversation(speak(lines), nothing);
const scored = (scores: number[]) => judge(scores.map((score) => ({ text: 'my order', score })));
const open = (...lines: string[]): string[] => {
  const messages = speak(lines);
  return judgeConversation(messages, nothing).openQuestions.map(({ message, start, end }) =>
    (messages.find(({ key }) => key === message)?.text ?? '').slice(start, end),
  );
};

describe('the course of the tone', () => {
  it('follows the messages of the customer, half of the way at a time', () => {
    expect(scored([1, 0, 0]).points.map(({ smoothed }) => smoothed)).toEqual([1, 0.5, 0.25]);
    expect(judge(['> How can I help?', '> Hello?']).points).toEqual([]);
  });

  it('leaves out what could not be judged', () => {
    const [message] = speak(['hm']);
    const unsure = { ...message!, assessment: { ...message!.assessment!, sentiment: { label: null, score: 0.9 } } };
    const damaged = {
      ...message!,
      assessment: { ...message!.assessment!, sentiment: { label: 'neutral' as const, score: Number.NaN } },
    };
    expect(judgeConversation([unsure, damaged, { ...message!, assessment: null }], nothing).points).toEqual([]);
  });
});

describe('the turning point', () => {
  it('is the first message of another tone', () => {
    const { turn } = scored([0.6, 0.5, 0.7, -0.6, -0.5, -0.7]);
    expect(turn?.message).toBe('m3');
    expect(turn?.from).toBeCloseTo(0.6);
    expect(turn?.to).toBeCloseTo(-0.6);
    expect(scored([-0.8, -0.6, -0.7, 0.7, 0.8]).turn?.message).toBe('m3');
  });

  it.each([[[]], [[0.9]], [[0.5, 0.5, 0.5, 0.5]], [[0.3, -0.2, 0.2, -0.3, 0.1, 0.2]], [[0.2, 0.1, 0, -0.1, -0.2]]])(
    'is none in %j',
    (scores) => expect(scored(scores).turn).toBeNull(),
  );

  it('is not one bad word among good ones', () => {
    expect(scored([0.6, 0.5, -0.4, 0.6, 0.5, 0.6]).turn).toBeNull();
  });

  it('is seen in mere noise in no more than one conversation in fifteen', () => {
    const random = createRandom(4);
    const noise = (): number => (random() + random() + random() - 1.5) * 0.7;
    const runs = Array.from({ length: 600 }, (_, run) =>
      scored(Array.from({ length: 2 + (run % 30) }, noise)).turn === null ? 0 : 1,
    );
    expect(runs.reduce<number>((sum, one) => sum + one, 0) / runs.length).toBeLessThan(1 / 15);
  });
});

describe('the shift since the last reply', () => {
  const around = (before: number[], after: number[]) =>
    judge([
      ...before.map((score) => ({ text: 'my order', score })),
      '> Here is what we did.',
      ...after.map((score) => ({ text: 'well', score })),
    ]).shift;

  it.each([
    [[-0.7], [0.6], 'better'],
    [[0.2, 0.3], [-0.5], 'worse'],
    [[-0.3], [-0.4], 'same'],
    [[-0.7], [], 'unknown'],
    [[], [0.4], 'unknown'],
    [[0.9, 0.9, -0.6, -0.6, -0.6], [-0.5], 'same'],
  ])('from %j to %j is %s', (before, after, shift) => expect(around(before, after)).toBe(shift));

  it('is unknown while nobody has replied', () => expect(scored([-0.8, 0.8]).shift).toBe('unknown'));
});

describe('open questions', () => {
  it('are those that no reply has followed', () => {
    expect(open('Where is my parcel?', '> It arrives tomorrow.', 'Can I still change the address?')).toEqual([
      'Can I still change the address?',
    ]);
    expect(open('Where is my parcel?', '> It arrives tomorrow.')).toEqual([]);
    expect(open('The lamp is broken.', '> We send a new one.')).toEqual([]);
  });

  it('stay open behind a reply that gains time or asks back', () => {
    expect(open('Where is my parcel?', '> One moment, let me check.')).toEqual(['Where is my parcel?']);
    expect(open('Where is my parcel?', '> What is your order number?', '55120')).toEqual(['Where is my parcel?']);
    expect(open('Where is my parcel?', '> What is your order number?', '55120', '> It arrives tomorrow.')).toEqual([]);
    expect(open('¿Dónde está mi paquete?', '> Un momento, lo miro.')).toEqual(['¿Dónde está mi paquete?']);
  });

  it('are answered by a reply in their words, else by one directly behind them', () => {
    expect(
      open('How long is the warranty on the kettle?', 'And do you ship to Malta?', '> Yes, we ship to Malta.'),
    ).toEqual(['How long is the warranty on the kettle?']);
    expect(
      open(
        'How long is the warranty on the kettle?',
        'And do you ship to Malta?',
        '> Yes, to Malta too. The warranty on every kettle is two years.',
      ),
    ).toEqual([]);
  });

  it('are named once when they are asked again', () => {
    expect(open('When does my parcel arrive?', 'hello?', 'Please, when will my parcel arrive?')).toEqual([
      'when will my parcel arrive?',
    ]);
  });

  it('are closed by thanks', () => {
    expect(open('Is the blue one in stock?', 'And the red one?', '> Both are here.', 'perfect, thank you')).toEqual([]);
  });

  it('are never the agent’s own', () => expect(open('> Anything else?')).toEqual([]));
});

describe('repeated contact', () => {
  it('is heard in words', () => {
    expect(judge(['My tap drips.', '> Noted.', 'This is the third time I write about it.']).repeated).toEqual({
      message: 'm2',
      sign: 'says',
      earlier: null,
    });
    for (const text of ['Es ya la tercera vez que escribo', 'Ich habe schon dreimal geschrieben', 'je vous relance'])
      expect(judge([text]).repeated?.sign).toBe('says');
  });

  it('is seen in a question that comes back', () => {
    expect(judge(['When will my parcel arrive?', '> Soon.', 'So when does the parcel arrive?']).repeated).toEqual({
      message: 'm2',
      sign: 'asks again',
      earlier: 'm0',
    });
    expect(judge(['When will my parcel arrive?', '> Soon.', 'Can I pay by card in the shop?']).repeated).toBeNull();
  });

  it('is found in earlier conversations of the last month about the same', () => {
    const day = 24 * 60 * 60 * 1_000;
    const past = [
      { conversation: 'a', intent: 'delivery_problem' as const, at: 90 * day },
      { conversation: 'b', intent: 'invoice' as const, at: 99 * day },
      { conversation: 'c', intent: 'delivery_problem' as const, at: 60 * day },
      { conversation: 'd', intent: 'delivery_problem' as const, at: 95 * day },
    ];
    const messages = speak([{ text: 'It never came', intent: 'delivery_problem' }]);
    expect(
      judgeConversation(messages, { past, now: 100 * day }).before.map(({ conversation }) => conversation),
    ).toEqual(['d', 'a']);
    expect(
      judgeConversation(speak([{ text: 'hi', intent: 'greeting' }]), {
        past: [{ conversation: 'a', intent: 'greeting', at: day }],
        now: day,
      }).before,
    ).toEqual([]);
  });
});

describe('judgeConversation on any conversation', () => {
  const anyMessage: fc.Arbitrary<SpokenMessage> = fc.record({
    key: fc.nat().map(String),
    direction: fc.constantFrom('inbound', 'outbound', 'internal', 'system'),
    at: fc.oneof(fc.integer(), fc.constantFrom(Number.NaN, Infinity, -Infinity)),
    text: hostileText,
    assessment: fc.option(
      fc.record({
        sentiment: fc.record({
          label: fc.constantFrom('negative', 'neutral', 'positive', null),
          score: fc.oneof(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(Number.NaN, 7)),
        }),
        question: fc.constantFrom(
          { isQuestion: false, asked: null },
          { isQuestion: true, asked: { start: 0, end: 5 } },
        ),
        intent: fc.record({
          label: fc.constantFrom('invoice', 'greeting', null),
          confidence: fc.double({ min: 0, max: 1 }),
        }),
      }),
    ),
  });

  it('keeps to the schema', () => {
    fc.assert(
      fc.property(fc.array(anyMessage, { maxLength: 30 }), (messages) => {
        expect(conversationMoodSchema.safeParse(judgeConversation(messages, nothing)).error).toBeUndefined();
      }),
      { numRuns: 200 },
    );
  });

  it('does not depend on the order in which timed messages are given, and keeps equal times in order', () => {
    const messages = speak(['a', '> b', 'c?', 'd', '> e', 'f']);
    const same = messages.map((message) => ({ ...message, at: 5 }));
    expect(orderByTime(same)).toEqual(same);
    expect(orderByTime(messages.toReversed())).toEqual(messages);
    const untimed = messages.map((message) => ({ ...message, at: Number.NaN }));
    expect(orderByTime(untimed)).toEqual(untimed);
  });

  it('says nothing of an empty conversation or of an agent alone', () => {
    const none = { points: [], turn: null, shift: 'unknown', openQuestions: [], repeated: null, before: [] };
    expect(judge([])).toEqual(none);
    expect(judge(['> Hello, can I help?', '> Anything else?'])).toEqual(none);
    expect(judge(['Is it open?']).openQuestions).toHaveLength(1);
  });

  it('takes 10,000 messages at once', () => {
    const messages = speak(
      Array.from({ length: 10_000 }, (_, at) =>
        at % 3 === 2 ? '> We look at your parcel.' : { text: `where is parcel ${at}?`, score: Math.sin(at) },
      ),
    );
    return expectLinear((share) => judgeConversation(messages.slice(0, messages.length * share), nothing));
  });
});
