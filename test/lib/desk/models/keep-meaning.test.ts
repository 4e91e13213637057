import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMeaning } from '@/lib/desk/models/keep-meaning';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { createEngineRoom } from '@/lib/models/create-engine-room';
import { createEmbedder } from '@/lib/models/web-llm/create-embedder';
import type { Script } from '../../../models/scripted-engine';
import { scriptedCatalogModel } from '../../../models/scripted-model';
import { startScriptedWorker } from '../../../models/scripted-worker';

const model = { ...scriptedCatalogModel, kind: 'embedding' as const, contextTokens: 512 };
const passage = (article: string, text: string, score: number): PassageSuggestion => ({
  article,
  title: article,
  heading: null,
  text,
  score,
  marks: [],
  answer: null,
  isInternal: false,
  isOverdue: false,
  reason: 'Words',
  pack: null,
});

// "Parcel" stands for what is meant, whichever words it is said in.
const embed = (text: string): number[] => (/parcel|delivery|shipment/i.test(text) ? [1, 0.1] : [0.1, 1]);
const found = [
  passage('hours', 'Opening hours', 0.9),
  passage('late', 'Late delivery', 0.89),
  passage('price', 'Prices', 0.3),
];
const question = 'Where is my parcel?';

function setUp({ script = { embed }, isHere = true }: { script?: Script; isHere?: boolean } = {}) {
  const workers: ReturnType<typeof startScriptedWorker>[] = [];
  const clock = { now: 0 };
  const ordered = vi.fn<() => void>();
  const log = { warn: vi.fn<() => void>(), error: vi.fn<() => void>() };
  const held = { here: isHere };
  const meaning = keepMeaning({
    parts: {
      catalog: [scriptedCatalogModel, model],
      engine: createEngineRoom(),
      shelf: {
        held: () =>
          Promise.resolve({
            model: model.id,
            state: held.here ? ('whole' as const) : ('absent' as const),
            bytes: 0,
            total: null,
            isVouchedFor: false,
            isWanted: false,
            verifiedAt: null,
          }),
      },
      openEmbedder: (model) =>
        createEmbedder(model, {
          libraryAddress: '/models/embed.wasm',
          startWorker: () => {
            const worker = startScriptedWorker(script);
            workers.push(worker);
            return worker;
          },
        }),
    },
    log,
    now: () => clock.now,
    onOrdered: ordered,
  });
  return { meaning, workers, clock, ordered, log, held };
}
const names = (list: PassageSuggestion[]): string[] => list.map(({ article }) => article);

describe('search by meaning', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('brings what is meant to the top, once the model is here', async () => {
    const { meaning } = setUp();
    expect(names(await meaning.search(question, found))).toEqual(['late', 'hours', 'price']);
  });

  it('does not keep help waiting: the order of words first, the other one when it is known', async () => {
    const { meaning, ordered } = setUp();
    expect(names(meaning.order(question, found))).toEqual(['hours', 'late', 'price']);
    await vi.waitFor(() => expect(ordered).toHaveBeenCalledTimes(1));
    expect(names(meaning.order(question, found))).toEqual(['late', 'hours', 'price']);
    expect(ordered).toHaveBeenCalledTimes(1);
  });

  it('keeps no question and no order after all is erased, also of what is still being looked up', async () => {
    const { meaning, ordered } = setUp();
    await meaning.search(question, found);
    meaning.order('Which delivery?', found);
    meaning.forget();
    await meaning.search('Which shipment?', found);
    expect(ordered).not.toHaveBeenCalled();
    for (const asked of [question, 'Which delivery?'])
      expect(names(meaning.order(asked, found))).toEqual(['hours', 'late', 'price']);
  });

  it('leaves all as it is, and starts nothing, where the model was not downloaded', async () => {
    const { meaning, workers, held } = setUp({ isHere: false });
    expect(names(await meaning.search(question, found))).toEqual(['hours', 'late', 'price']);
    expect(workers).toHaveLength(0);
    // Downloaded in the meantime.
    held.here = true;
    expect(names(await meaning.search(question, found))).toEqual(['late', 'hours', 'price']);
  });

  it('shows what words found when the model fails, and leaves it alone for a while', async () => {
    const { meaning, workers, clock } = setUp({ script: { embed: () => [Number.NaN] } });
    expect(names(await meaning.search(question, found))).toEqual(['hours', 'late', 'price']);
    expect(names(await meaning.search('Another question?', found))).toEqual(['hours', 'late', 'price']);
    expect(workers).toHaveLength(1);
    expect(workers[0]?.isTerminated()).toBe(true);
    clock.now = 11 * 60_000;
    await meaning.search(question, found);
    expect(workers).toHaveLength(2);
  });

  it('gives the memory back when nobody searches, and takes it again', async () => {
    const { meaning, workers } = setUp();
    await meaning.search(question, found);
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    expect(workers[0]?.isTerminated()).toBe(true);
    expect(names(await meaning.search('Which delivery?', found))).toEqual(['late', 'hours', 'price']);
    expect(workers).toHaveLength(2);
  });
});
