import { describe, expect, it } from 'vitest';
import { packSchema } from '@/lib/domain/pack';

const base = {
  format: 'deskmate-pack',
  formatVersion: 1,
  id: 'music-school',
  name: 'Music school',
  version: '1.0.0',
  license: 'CC0-1.0',
  articles: [],
  replies: [],
};
const withIntents = (intents: unknown) => packSchema.safeParse({ ...base, intents });
const faultOf = (intents: unknown) => {
  const [issue] = withIntents(intents).error?.issues ?? [];
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`;
};
const examples = ['my piano is out of tune', 'when can the tuner come'];

describe('topics of a pack', () => {
  it('are not needed: packs from before have none', () => {
    expect(packSchema.parse(base).intents).toEqual([]);
  });

  it('are a name and examples, without spaces around them', () => {
    expect(withIntents([{ label: ' Tune a piano ', examples: [' two keys stick '] }]).data?.intents).toEqual([
      { label: 'Tune a piano', examples: ['two keys stick'] },
    ]);
    expect(withIntents([{ label: 'Tune', examples: Array.from({ length: 200 }, (_, at) => `${at}`) }]).success).toBe(
      true,
    );
  });

  it.each<[string, unknown, string]>([
    ['no name', [{ label: ' ', examples }], 'intents.0.label: A topic needs a name.'],
    [
      'a long name',
      [{ label: 'x'.repeat(61), examples }],
      'intents.0.label: The name of a topic has at most 60 characters.',
    ],
    [
      'a name of two lines',
      [{ label: 'a\nb', examples }],
      'intents.0.label: The name of a topic is one line of plain text.',
    ],
    [
      'no examples',
      [{ label: 'Tune', examples: [] }],
      'intents.0.examples: A topic needs an example; five to twenty are best.',
    ],
    ['an empty example', [{ label: 'Tune', examples: [' '] }], 'intents.0.examples.0: An example is empty.'],
    [
      'too long an example',
      [{ label: 'Tune', examples: ['x'.repeat(1_001)] }],
      'intents.0.examples.0: An example has at most 1000 characters.',
    ],
    [
      'too many examples',
      [{ label: 'Tune', examples: Array.from({ length: 201 }, () => 'x') }],
      'intents.0.examples: A topic has at most 200 examples; five to twenty are best.',
    ],
    [
      'too many topics',
      Array.from({ length: 201 }, (_, at) => ({ label: `${at}`, examples })),
      'intents: A pack has at most 200 topics.',
    ],
    [
      'a topic twice',
      [
        { label: 'Tune', examples },
        { label: 'Tune ', examples },
      ],
      'intents.1.label: The topic “Tune” is there twice; put its examples together.',
    ],
  ])('says what is wrong with %s', (_what, intents, fault) => {
    expect(faultOf(intents)).toBe(fault);
  });
});
