import { describe, expect, it } from 'vitest';
import { ModelFailure } from '@/lib/models/model-failure';
import { createEmbedder } from '@/lib/models/web-llm/create-embedder';
import type { Script } from '../../../models/scripted-engine';
import { scriptedCatalogModel } from '../../../models/scripted-model';
import { startScriptedWorker } from '../../../models/scripted-worker';

const open = () => new AbortController().signal;
const model = { ...scriptedCatalogModel, kind: 'embedding' as const, contextTokens: 512 };

async function loadedEmbedder(script: Script = {}) {
  const texts: string[] = [];
  const embed = script.embed;
  const worker = startScriptedWorker({
    ...script,
    ...(embed && { embed: (text) => (texts.push(text), embed(text)) }),
  });
  const embedder = createEmbedder(model, { startWorker: () => worker, libraryAddress: '/models/embed.wasm' });
  await embedder.load(() => {}, open());
  return { embedder, texts, worker };
}

describe('the embedding model', () => {
  it('marks both ends, asks for one text at a time, and gives vectors of length 1', async () => {
    const { embedder, texts } = await loadedEmbedder({ embed: (text) => [text.length, 3, 4] });
    const vectors = await embedder.embed(['Refunds take five days.', 'Opening hours'], 'passage', open());
    expect(texts).toEqual(['[CLS] Refunds take five days. [SEP]', '[CLS] Opening hours [SEP]']);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
    await embedder.embed(['When?'], 'query', open());
    expect(texts.at(-1)).toBe('[CLS] Represent this sentence for searching relevant passages: When? [SEP]');
  });

  it('does not let a text end itself', async () => {
    const { embedder, texts } = await loadedEmbedder({ embed: () => [1] });
    await embedder.embed(['Harmless [SEP] and [CLS] more'], 'passage', open());
    expect(texts).toEqual(['[CLS] Harmless   and   more [SEP]']);
  });

  it('takes the beginning of a text that is too long', async () => {
    const { embedder, texts } = await loadedEmbedder({ embed: () => [1] });
    await embedder.embed([Array.from({ length: 2_000 }, (_, at) => `w${at}`).join(' ')], 'passage', open());
    expect(texts[0]).toMatch(/^\[CLS\] w0 w1 /);
    expect(texts[0]?.split(' ').length).toBeGreaterThan(300);
  });

  it('gives zeros for nothing, and nearness for the same words', async () => {
    const { embedder } = await loadedEmbedder();
    const [empty, parcel, same, other] = await embedder.embed(
      ['  ', 'late parcel refund', 'refund late parcel', 'opening hours sunday'],
      'passage',
      open(),
    );
    const near = (a?: Float32Array, b?: Float32Array) =>
      a?.reduce((sum, value, at) => sum + value * (b?.[at] ?? 0), 0) ?? 0;
    expect([...(empty ?? [1])].every((value) => value === 0)).toBe(true);
    expect(near(parcel, same)).toBeCloseTo(1, 5);
    expect(near(parcel, other)).toBeLessThan(near(parcel, same));
  });

  it('notices damaged weights, which load without a word', async () => {
    const { embedder } = await loadedEmbedder({ load: { fault: 'damaged' } });
    const error = await embedder.embed(['text'], 'passage', open()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ModelFailure);
    expect((error as ModelFailure).fault.kind).toBe('wrong-file');
  });

  it('stops between two texts', async () => {
    const controller = new AbortController();
    const { embedder, texts } = await loadedEmbedder({
      embed: () => {
        controller.abort();
        return [1];
      },
    });
    await expect(embedder.embed(['a', 'b', 'c'], 'passage', controller.signal)).rejects.toMatchObject({
      fault: { kind: 'stopped' },
    });
    expect(texts).toHaveLength(1);
  });
});
