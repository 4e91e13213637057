import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { GenerateRequest, LanguageModel } from '@/lib/domain/language-model';
import { createEngineRoom } from '@/lib/models/create-engine-room';
import type { Task } from '@/lib/models/engine-room';
import { ModelFailure } from '@/lib/models/model-failure';
import { watchLimits } from '@/lib/models/web-llm/watch-limits';
import { createScriptedModel } from '../../models/scripted-model';

const request: GenerateRequest = { messages: [{ role: 'user', content: 'Where is my parcel?' }], maxTokens: 200 };
const story = Array.from({ length: 60 }, (_, at) => `word${at}`).join(' ');
const idleMs = 600_000;
const limitMs = 120_000;

const task = (given: Partial<Task> = {}): Task => ({
  name: 'Draft',
  priority: 'click',
  signal: new AbortController().signal,
  ...given,
});

const kindOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no fault',
    (error: unknown) => (error instanceof ModelFailure ? error.fault.kind : `bare: ${String(error)}`),
  );

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.advanceTimersByTimeAsync(ms);
  return promise;
}

async function openRoom(...args: Parameters<typeof createScriptedModel>) {
  const scripted = createScriptedModel(...args);
  const room = createEngineRoom({ idleMs, limitMs });
  const states: string[] = [];
  room.onStatus(({ state }) => {
    if (states.at(-1) !== state) states.push(state);
  });
  await room.choose(scripted.model);
  return { ...scripted, room, states };
}

describe('the engine room', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('says what to do where there is no model', async () => {
    const room = createEngineRoom();
    expect(room.status()).toEqual({ state: 'absent' });
    await expect(room.generate(request, task())).rejects.toThrow('Choose one in the model manager');
    expect(await room.countTokens('some words')).toBeGreaterThan(0);
  });

  it('loads on demand, streams, and tells its states and figures', async () => {
    const { room, states } = await openRoom({
      answer: () => ({ text: 'It is on its way to you.', tokensPerSecond: 20 }),
      load: { reportMs: 200 },
    });
    const pieces: string[] = [];
    const answer = await within(
      10_000,
      room.generate(request, task(), (piece) => pieces.push(piece)),
    );
    expect(answer).toMatchObject({ text: 'It is on its way to you.', finish: 'stop' });
    expect(pieces.join('')).toBe(answer.text);
    expect(states).toEqual(['idle', 'loading', 'ready', 'busy', 'ready']);
    expect(room.figures()).toMatchObject({ answers: 1, loadMs: 2_000 });
    expect(room.figures().tokensPerSecond).toBeGreaterThan(15);
  });

  it('loads once for two who ask at once, and serves both', async () => {
    const { room, workers } = await openRoom({ answer: 'Yes.', load: { reportMs: 100 } });
    const both = Promise.all([room.generate(request, task()), room.generate(request, task({ name: 'Summary' }))]);
    expect((await within(5_000, both)).map(({ text }) => text)).toEqual(['Yes.', 'Yes.']);
    expect(workers).toHaveLength(1);
  });

  it('goes on loading for others when one who waited is stopped', async () => {
    const { room, workers } = await openRoom({ answer: 'Yes.', load: { reportMs: 100 } });
    const controller = new AbortController();
    const first = kindOf(room.generate(request, task({ signal: controller.signal })));
    await vi.advanceTimersByTimeAsync(250);
    controller.abort();
    expect(await within(0, first)).toBe('stopped');
    expect((await within(5_000, room.generate(request, task()))).text).toBe('Yes.');
    expect(workers).toHaveLength(1);
  });

  it('lets a click go before a second opinion, which is then given all the same', async () => {
    const { room } = await openRoom({
      answer: ({ messages }) => ({ text: `${messages[0]?.content} ${story}`, tokensPerSecond: 20 }),
    });
    const ended: string[] = [];
    const ask = (content: string, given: Partial<Task>) =>
      room
        .generate({ ...request, messages: [{ role: 'user', content }] }, task(given))
        .then(({ text, finish }) => (ended.push(content), [text.split(' ')[0], finish]));
    const opinion = ask('opinion', { priority: 'background', name: 'Second opinion' });
    await vi.advanceTimersByTimeAsync(1_000);
    const draft = ask('draft', {});
    expect(await within(20_000, Promise.all([opinion, draft]))).toEqual([
      ['opinion', 'stop'],
      ['draft', 'stop'],
    ]);
    expect(ended).toEqual(['draft', 'opinion']);
  });

  it('gives a second opinion that a click broke off while its model was loading', async () => {
    const { room, workers } = await openRoom({
      answer: ({ messages }) => ({ text: `${messages[0]?.content}`, tokensPerSecond: 20 }),
      load: { reportMs: 200 },
    });
    const ask = (content: string, given: Partial<Task>) =>
      room.generate({ ...request, messages: [{ role: 'user', content }] }, task(given)).then(({ text }) => text);
    const opinion = ask('opinion', { priority: 'background', name: 'Second opinion' });
    await vi.advanceTimersByTimeAsync(500);
    expect(room.status().state).toBe('loading');
    const draft = ask('draft', {});
    expect(await within(20_000, Promise.all([opinion, draft]))).toEqual(['opinion', 'draft']);
    expect(workers).toHaveLength(1);
  });

  it('loads for a click that comes while a load that was cancelled is ending', async () => {
    const { room, states } = await openRoom({ answer: 'Yes.', load: { reportMs: 200 } });
    const warm = kindOf(room.load(new AbortController().signal));
    await vi.advanceTimersByTimeAsync(500);
    void room.unload();
    const draft = room.generate(request, task());
    expect((await within(10_000, draft)).text).toBe('Yes.');
    expect(await warm).toBe('stopped');
    expect(room.status().state).toBe('ready');
    expect(states).toEqual(['idle', 'loading', 'idle', 'loading', 'ready', 'busy', 'ready']);
  });

  it('loads for a click that comes while the model is being unloaded', async () => {
    const { room, workers } = await openRoom({ answer: 'Yes.', load: { reportMs: 200 } });
    await within(10_000, room.generate(request, task()));
    void room.unload();
    expect((await within(10_000, room.generate(request, task()))).text).toBe('Yes.');
    expect(room.status().state).toBe('ready');
    expect(workers).toHaveLength(2);
  });

  it('says so when a model can’t be unloaded, and works on with a new engine', async () => {
    const { model, workers } = createScriptedModel({ answer: 'Yes.' });
    let isStuck = true;
    const stuck: LanguageModel = {
      ...model,
      unload: async () => {
        if (isStuck) throw new Error('The browser does not answer.');
        await model.unload();
      },
    };
    const room = createEngineRoom({ idleMs, limitMs });
    await room.choose(stuck);
    await within(100, room.generate(request, task()));
    expect(await within(100, kindOf(room.unload()))).toBe('engine-failed');
    expect(room.status()).toEqual({ state: 'idle', model: model.model });
    expect((await within(100, room.generate(request, task()))).text).toBe('Yes.');
    expect(room.status().state).toBe('ready');
    // Nor does it keep another from being chosen.
    const other = createScriptedModel({ answer: 'The other.' });
    await within(100, room.choose(other.model));
    expect((await within(100, room.generate(request, task()))).text).toBe('The other.');
    isStuck = false;
    expect(workers.length).toBeGreaterThan(0);
  });

  it('unloads after idle minutes, and loads again on demand', async () => {
    const { room, workers } = await openRoom({ answer: 'Yes.' });
    await within(100, room.generate(request, task()));
    await vi.advanceTimersByTimeAsync(idleMs - 1_000);
    expect(room.status().state).toBe('ready');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(room.status().state).toBe('idle');
    expect(workers[0]?.isTerminated()).toBe(true);
    expect((await within(100, room.generate(request, task()))).text).toBe('Yes.');
    expect(workers).toHaveLength(2);
  });

  it('counts idle minutes anew when their number is changed', async () => {
    const { room } = await openRoom({ answer: 'Yes.' });
    await within(100, room.load(new AbortController().signal));
    room.setIdle(1_000);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(room.status().state).toBe('idle');
  });

  it('ends a request that takes too long, and keeps an engine that obeyed', async () => {
    const { room, workers } = await openRoom({ answer: () => ({ text: story, tokensPerSecond: 0.2 }) });
    const pieces: string[] = [];
    const slow = kindOf(room.generate(request, task({ limitMs: 30_000 }), (piece) => pieces.push(piece)));
    expect(await within(40_000, slow)).toBe('timed-out');
    expect(pieces.length).toBeGreaterThan(3);
    expect(room.status().state).toBe('ready');
    expect(workers[0]?.isTerminated()).toBe(false);
  });

  it('ends an engine that does not stop when it is told to, and keeps what it wrote', async () => {
    const { room, workers } = await openRoom((worker) =>
      worker === 0 ? { answer: () => ({ text: story, fault: 'silent', faultAfter: 3 }) } : { answer: 'Back.' },
    );
    const controller = new AbortController();
    const writing = room.generate(request, task({ signal: controller.signal }), () => {});
    await vi.advanceTimersByTimeAsync(1_000);
    controller.abort();
    expect(await within(30_000, writing)).toMatchObject({ text: 'word0 word1 word2', finish: 'stopped' });
    expect(workers[0]?.isTerminated()).toBe(true);
    expect((await within(100, room.generate(request, task()))).text).toBe('Back.');
  });

  it('tells a device lost in the middle of a draft, keeps what was written, and starts anew on the next click', async () => {
    const { room, states } = await openRoom((worker) =>
      worker === 0 ? { answer: () => ({ text: story, fault: 'gpu-crashed', faultAfter: 4 }) } : { answer: 'Back.' },
    );
    const pieces: string[] = [];
    expect(await within(100, kindOf(room.generate(request, task(), (piece) => pieces.push(piece))))).toBe(
      'device-lost',
    );
    expect(pieces.join('')).toBe('word0 word1 word2 word3');
    expect(room.status()).toMatchObject({ state: 'failed', fault: { kind: 'device-lost' } });
    expect((await within(100, room.generate(request, task()))).text).toBe('Back.');
    expect(states.slice(-3)).toEqual(['loading', 'ready', 'busy', 'ready'].slice(-3));
  });

  it('finds an engine that was lost while idle, and starts it again without a word', async () => {
    const { room, workers } = await openRoom((worker) =>
      worker === 0 ? { answer: () => ({ text: story, fault: 'device-destroyed' }) } : { answer: 'Back.' },
    );
    expect(
      (
        await within(
          100,
          room.generate(request, task(), () => {}),
        )
      ).text,
    ).toBe('Back.');
    expect(workers).toHaveLength(2);
  });

  it('does not try for ever', async () => {
    const { room, workers } = await openRoom({ answer: () => ({ text: story, fault: 'gpu-crashed' }) });
    expect(await within(100, kindOf(room.generate(request, task())))).toBe('device-lost');
    expect(workers).toHaveLength(2);
  });

  it('after out of memory refuses background work until somebody asks again', async () => {
    const { room, workers } = await openRoom({ load: { fault: 'lost-while-loading' } });
    expect(await within(100, kindOf(room.generate(request, task())))).toBe('out-of-memory');
    const opinion = () => kindOf(room.generate(request, task({ priority: 'background' })));
    expect(await within(100, opinion())).toBe('out-of-memory');
    expect(workers).toHaveLength(1);
    expect(await within(100, kindOf(room.generate(request, task())))).toBe('out-of-memory');
    expect(workers).toHaveLength(2);
  });

  it('answers everyone when a worker hangs: nothing waits for good', async () => {
    const { room } = await openRoom((worker) =>
      worker === 0 ? { answer: () => ({ text: story, fault: 'dead' }) } : { answer: 'Back.' },
    );
    const first = kindOf(room.generate(request, task(), () => {}));
    const second = room.generate(request, task());
    expect(await within(watchLimits.deaf + watchLimits.token, first)).toBe('timed-out');
    expect((await within(100, second)).text).toBe('Back.');
  });

  it('goes on with the same engine after a prompt that was too long', async () => {
    const { room, workers } = await openRoom({ contextTokens: 20, answer: 'Yes.' });
    const long = { ...request, messages: [{ role: 'user' as const, content: story }] };
    expect(await within(100, kindOf(room.generate(long, task())))).toBe('too-long');
    expect(room.status().state).toBe('ready');
    expect((await within(100, room.generate(request, task()))).text).toBe('Yes.');
    expect(workers).toHaveLength(1);
  });

  it('refuses what waits when another model is chosen', async () => {
    const { room, workers } = await openRoom({ answer: () => ({ text: story, tokensPerSecond: 5 }) });
    const writing = kindOf(room.generate(request, task()));
    const waiting = kindOf(room.generate(request, task()));
    await vi.advanceTimersByTimeAsync(1_000);
    const other = createScriptedModel({ answer: 'The other.' });
    await within(60_000, room.choose(other.model));
    expect([await writing, await waiting]).toEqual(['not-loaded', 'not-loaded']);
    expect(workers[0]?.isTerminated()).toBe(true);
    expect((await within(100, room.generate(request, task()))).text).toBe('The other.');
  });

  it('shows a model that can’t run, and one that is not here yet', async () => {
    const { room } = await openRoom({}, { doors: { hasLibrary: async () => false } });
    expect(room.status()).toMatchObject({ state: 'failed', fault: { kind: 'library-missing' } });
    const { room: other } = await openRoom({}, { doors: { isDownloaded: async () => false } });
    expect(other.status()).toEqual({ state: 'absent' });
  });
});
