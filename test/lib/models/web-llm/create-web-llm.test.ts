import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Generated, GenerateRequest } from '@/lib/domain/language-model';
import { createFault } from '@/lib/models/create-fault';
import { ModelFailure } from '@/lib/models/model-failure';
import type { WebLlmDoors } from '@/lib/models/web-llm/create-web-llm';
import { watchLimits } from '@/lib/models/web-llm/watch-limits';
import {
  createScriptedModel,
  largeGpu,
  scriptedCatalogModel,
  type ScriptedModel,
} from '../../../models/scripted-model';

// Each behaviour of the real engine that `engine-faults.ts` and the scripted engine hold, as the desk meets it: through
// the adapter and web-llm's own handler of messages.

const request: GenerateRequest = { messages: [{ role: 'user', content: 'Where is my parcel?' }], maxTokens: 200 };
const story = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
const open = () => new AbortController().signal;

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no fault',
    (error: unknown) => (error instanceof ModelFailure ? error.fault.kind : `bare: ${String(error)}`),
  );

async function loaded(...args: Parameters<typeof createScriptedModel>): Promise<ScriptedModel> {
  const scripted = createScriptedModel(...args);
  const loading = scripted.model.load(() => {}, open());
  await vi.advanceTimersByTimeAsync(1_000);
  await loading;
  return scripted;
}

/** Runs a promise to its end while the clock goes on. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(ms);
  return promise;
}

describe('web-llm on this device', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  describe('before anything is started', () => {
    const refusals: [what: string, doors: Partial<WebLlmDoors>, kind: string][] = [
      ['no WebGPU', { probe: async () => ({ state: 'none', fault: createFault('no-webgpu', 'x') }) }, 'no-webgpu'],
      ['a chip without f16', { probe: async () => ({ ...largeGpu, hasF16: false }) }, 'no-f16'],
      [
        'too little workgroup memory',
        { probe: async () => ({ ...largeGpu, maxWorkgroupStorageBytes: 16_384 }) },
        'gpu-too-small',
      ],
      [
        'too few storage buffers',
        { probe: async () => ({ ...largeGpu, maxStorageBuffersPerStage: 8 }) },
        'gpu-too-small',
      ],
      ['a library that is absent', { hasLibrary: async () => false }, 'library-missing'],
      ['weights that are not here', { isDownloaded: async () => false }, 'not-downloaded'],
    ];
    it.each(refusals)('refuses: %s', async (_what, doors, kind) => {
      const catalogModel = { ...scriptedCatalogModel, needsF16: true };
      const { model, workers } = createScriptedModel({}, { catalogModel, doors });
      expect(await kindOf(model.load(() => {}, open()))).toBe(kind);
      expect(workers).toHaveLength(0);
      expect((await model.availability()).state).toBe(kind === 'not-downloaded' ? 'downloadable' : 'unavailable');
    });
  });

  describe('loading', () => {
    it('shows one bar that rises to its end', async () => {
      const shown: number[] = [];
      const { model } = createScriptedModel({ load: { reportMs: 100 } });
      await within(
        5_000,
        model.load((done) => shown.push(done), open()),
      );
      expect(shown.at(-1)).toBe(1);
      expect(shown).toEqual([...shown].sort((a, b) => a - b));
      expect(await model.availability()).toEqual({ state: 'ready' });
    });

    it.each([
      ['lost-while-loading', 'out-of-memory'],
      ['out-of-memory', 'out-of-memory'],
      ['no-f16', 'no-f16'],
      ['shard-short', 'wrong-file'],
      ['config-html', 'wrong-file'],
      ['quota', 'storage-full'],
      ['library-of-another-version', 'library-missing'],
      // It resolves as if all were well.
      ['nothing', 'not-loaded'],
    ] as const)('that meets "%s" ends its worker and says "%s"', async (fault, kind) => {
      const { model, workers } = createScriptedModel({ load: { fault } });
      expect(await within(1_000, kindOf(model.load(() => {}, open())))).toBe(kind);
      expect(workers[0]?.isTerminated()).toBe(true);
      expect((await model.availability()).state).toBe('loadable');
    });

    it('that hangs ends after its patience, and another worker loads', async () => {
      const { model, workers } = createScriptedModel((worker) => (worker === 0 ? { load: { fault: 'hangs' } } : {}));
      expect(await within(watchLimits.load + 5_000, kindOf(model.load(() => {}, open())))).toBe('timed-out');
      await within(
        1_000,
        model.load(() => {}, open()),
      );
      expect(workers).toHaveLength(2);
      expect((await model.availability()).state).toBe('ready');
    });

    it('stops at once when it is told to', async () => {
      const { model, workers } = createScriptedModel({ load: { reportMs: 1_000 } });
      const controller = new AbortController();
      const kind = kindOf(model.load(() => {}, controller.signal));
      await vi.advanceTimersByTimeAsync(1_500);
      controller.abort();
      expect(await within(10, kind)).toBe('stopped');
      expect(workers[0]?.isTerminated()).toBe(true);
    });
  });

  describe('writing', () => {
    it('gives each piece as it comes, and figures', async () => {
      const { model } = await loaded({ answer: () => ({ text: story, tokensPerSecond: 50, prefillMs: 400 }) });
      const pieces: string[] = [];
      const answer = await within(
        10_000,
        model.generate(request, open(), (piece) => pieces.push(piece)),
      );
      expect(answer.text).toBe(story);
      expect(pieces.length).toBe(60);
      expect(answer).toMatchObject({ finish: 'stop', answerTokens: 60, firstTokenMs: 400 });
      expect(answer.tokensPerSecond).toBeGreaterThan(45);
    });

    it('tells where it was cut', async () => {
      const { model } = await loaded({ answer: story });
      expect(await model.generate({ ...request, maxTokens: 8 }, open())).toMatchObject({
        finish: 'length',
        answerTokens: 8,
      });
    });

    it('hands the schema over as it is, and takes the thought out of the answer', async () => {
      const { model, workers } = await loaded({ answer: '<think>\n\n</think>\n\n{"isUrgent":true}' });
      const schema = { type: 'object', properties: { isUrgent: { type: 'boolean' } } };
      expect((await model.generate({ ...request, schema }, open())).text).toBe('{"isUrgent":true}');
      expect(workers[0]?.scripted.requests[0]).toMatchObject({ schema, maxTokens: 200 });
    });

    it('says at once that a prompt is too long, and goes on with the same engine', async () => {
      const { model, workers } = await loaded({ contextTokens: 20, answer: 'Yes.' });
      const long = { ...request, messages: [{ role: 'user' as const, content: story }] };
      expect(await kindOf(model.generate(long, open()))).toBe('too-long');
      expect((await model.generate(request, open())).text).toBe('Yes.');
      expect(workers).toHaveLength(1);
    });

    it('keeps two requests at once apart', async () => {
      const { model } = await loaded({
        answer: ({ messages }) => ({ text: `To ${messages[0]?.content}`, tokensPerSecond: 100 }),
      });
      const ask = (content: string) => model.generate({ ...request, messages: [{ role: 'user', content }] }, open());
      const both = await within(5_000, Promise.all([ask('first'), ask('second')]));
      expect(both.map(({ text }) => text)).toEqual(['To first', 'To second']);
    });
  });

  describe('stopping', () => {
    const stopAfter = async (ms: number, answer: { prefillMs?: number }) => {
      const scripted = await loaded({ answer: () => ({ text: story, tokensPerSecond: 10, ...answer }) });
      const controller = new AbortController();
      const writing = scripted.model.generate(request, controller.signal);
      await vi.advanceTimersByTimeAsync(ms);
      controller.abort();
      return { ...scripted, writing };
    };

    it('in the middle gives what was written, and the engine works no more', async () => {
      const { writing, workers } = await stopAfter(1_050, {});
      const answer = await within(500, writing);
      expect(answer.finish).toBe('stopped');
      expect(story.startsWith(answer.text)).toBe(true);
      expect(answer.text.length).toBeGreaterThan(0);
      const made = workers[0]?.scripted.tokensMade();
      await vi.advanceTimersByTimeAsync(60_000);
      expect(workers[0]?.scripted.tokensMade()).toBe(made);
      expect(workers[0]?.isTerminated()).toBe(false);
    });

    it('while the prompt is read waits for it, and writes no more than a token', async () => {
      const { writing } = await stopAfter(1_000, { prefillMs: 5_200 });
      const answer = await within(5_000, writing);
      expect(answer).toMatchObject({ finish: 'stopped', answerTokens: 1 });
    });

    it('before it began writes nothing, and takes nothing from the next request', async () => {
      const { model } = await loaded({ answer: 'A whole answer.' });
      expect(await model.generate(request, AbortSignal.abort())).toMatchObject({ text: '', finish: 'stopped' });
      expect(await model.generate(request, open())).toMatchObject({ text: 'A whole answer.', finish: 'stop' });
    });

    it('leaves the engine free for the next request', async () => {
      const { model, writing } = await stopAfter(1_050, {});
      await within(500, writing);
      expect(await within(60_000, model.generate(request, open()))).toMatchObject({ text: story, finish: 'stop' });
    });
  });

  describe('the engine failing in the middle', () => {
    const fail = async (fault: 'gpu-crashed' | 'device-destroyed' | 'silent' | 'dead' | 'bad-schema') => {
      const scripted = await loaded((worker) =>
        worker === 0 ? { answer: () => ({ text: story, fault, faultAfter: 5 }) } : { answer: 'Back again.' },
      );
      const pieces: string[] = [];
      const kind = kindOf(scripted.model.generate(request, open(), (piece) => pieces.push(piece)));
      return { ...scripted, kind, pieces };
    };

    it.each([
      ['the graphics process dies', 'gpu-crashed', 'device-lost'],
      ['the device is lost', 'device-destroyed', 'device-lost'],
      ['it says nothing more', 'silent', 'timed-out'],
      ['its worker is dead', 'dead', 'timed-out'],
    ] as const)(
      'when %s: what was written is there, and the next load starts another',
      async (_what, fault, expected) => {
        const { model, workers, kind, pieces } = await fail(fault);
        expect(await within(watchLimits.deaf + watchLimits.token, kind)).toBe(expected);
        // A worker that dies may take its last word along.
        expect(pieces.join('')).toMatch(/^word0 word1 word2 word3( word4)?$/);
        expect(workers[0]?.isTerminated()).toBe(true);
        expect(await kindOf(model.generate(request, open()))).toBe('not-loaded');
        await within(
          1_000,
          model.load(() => {}, open()),
        );
        expect((await model.generate(request, open())).text).toBe('Back again.');
      },
    );

    it('over one request’s schema keeps the engine', async () => {
      const { workers, kind } = await fail('bad-schema');
      expect(await kind).toBe('broken-answer');
      expect(workers[0]?.isTerminated()).toBe(false);
    });
  });

  it('counts tokens by the model’s own tokenizer once it is loaded, and guesses before', async () => {
    const { model } = createScriptedModel();
    const guess = await model.countTokens('Where is my parcel?');
    expect(guess).toBeGreaterThanOrEqual(4);
    await within(
      1_000,
      model.load(() => {}, open()),
    );
    expect(await model.countTokens('Where is my parcel?')).toBe(4);
  });

  it('ends its worker when it is unloaded, even one that does not answer', async () => {
    const answering = await loaded();
    await within(100, answering.model.unload());
    expect(answering.workers[0]?.isTerminated()).toBe(true);
    const stuck = await loaded({ answer: () => ({ text: story, fault: 'dead' }) });
    const kind = kindOf(stuck.model.generate(request, open()) as Promise<Generated>);
    await within(watchLimits.short + 100, stuck.model.unload());
    expect(stuck.workers[0]?.isTerminated()).toBe(true);
    expect(await within(100, kind)).not.toBe('no fault');
  });
});
