import { afterEach, describe, expect, it } from 'vitest';
import { ModelFailure } from '@/lib/models/model-failure';
import { createPromptApiModel } from '@/lib/models/prompt-api/create-prompt-api-model';
import { downloadPromptModel } from '@/lib/models/prompt-api/download-prompt-model';
import { servePromptApi } from '@/lib/models/prompt-api/serve-prompt-api';
import { scriptBrowserModel, type BrowserModel } from '../../../models/browser-model';

const ports: MessagePort[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
});
const never = new AbortController().signal;
const messages = [
  { role: 'system' as const, content: 'Answer briefly.' },
  { role: 'user' as const, content: 'Where is it?' },
];

/** The adapter and the browser's model, with a real port between them. */
function setUp(script: Partial<BrowserModel> | null = {}, times = { look: 2_000, load: 2_000, write: 2_000 }) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  const browser = scriptBrowserModel(script ?? {});
  servePromptApi(port1, script === null ? null : browser.api);
  return { ...browser, model: createPromptApiModel(() => port2, times) };
}
const faultOf = async (work: Promise<unknown>) => {
  const error: unknown = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelFailure)) throw new Error(`no failure, but ${String(error)}`);
  return error.fault;
};

describe('the browser’s own model', () => {
  it('writes piece by piece in a session of its own, of which nothing is left', async () => {
    const { model, created, prompted, openSessions } = setUp();
    const pieces: string[] = [];
    const schema = { type: 'object' };
    const request = { messages, schema, maxTokens: 100, temperature: 3 };
    const answer = await model.generate(request, never, (piece) => void pieces.push(piece));
    expect(answer).toMatchObject({ text: 'Dear Maya', finish: 'stop', promptTokens: 5, answerTokens: 2 });
    expect(pieces).toEqual(['Dear ', 'Maya']);
    expect(created).toMatchObject([{ initialPrompts: [messages[0]], temperature: 2, topK: 3 }]);
    expect(prompted).toMatchObject([{ input: 'Where is it?', options: { responseConstraint: schema } }]);
    expect(openSessions()).toBe(0);
  });

  it.each([
    [true, 9_216],
    [false, 6_144],
  ])('tells how much it reads, by its newer names and its older ones (%s)', async (isNew, tokens) => {
    const { model } = setUp({ isNew });
    await model.load(() => undefined, never);
    expect(model.contextTokens).toBe(tokens);
    expect(await model.countTokens('four words are here')).toBe(4);
  });

  it('counts cautiously before it is loaded', async () => {
    expect(await setUp().model.countTokens('four words are here')).toBeGreaterThan(4);
  });

  it('says what it needs, and loads nothing for it', async () => {
    expect(await setUp().model.availability()).toEqual({ state: 'loadable' });
    expect(await setUp({ state: 'downloadable' }).model.availability()).toEqual({ state: 'downloadable' });
    const { model, created } = setUp({ state: 'unavailable' });
    expect(await model.availability()).toMatchObject({
      state: 'unavailable',
      fault: { message: expect.stringContaining('22 GB') },
    });
    expect(created).toEqual([]);
  });

  it('is ready while it is loaded, and gives the memory back', async () => {
    const { model, openSessions } = setUp();
    await model.load(() => undefined, never);
    expect([await model.availability(), openSessions()]).toEqual([{ state: 'ready' }, 1]);
    await model.unload();
    expect([await model.availability(), openSessions()]).toEqual([{ state: 'loadable' }, 0]);
  });

  it('tells of the browser’s download, never going back', async () => {
    const { model } = setUp({ state: 'downloading', downloads: [0, 0.4, 0.2, 1] });
    const told: number[] = [];
    await model.load((done) => void told.push(done), never);
    expect(told).toEqual([0, 0.4, 0.4, 1, 1]);
  });

  it('stops when it is told to, and keeps what was written', async () => {
    const { model, openSessions } = setUp({ pieces: ['Dear Maya', null] });
    const stop = new AbortController();
    const answer = await model.generate({ messages, maxTokens: 100 }, stop.signal, () => stop.abort());
    expect(answer).toMatchObject({ text: 'Dear Maya', finish: 'stopped' });
    expect(openSessions()).toBe(0);
  });

  it('is stopped where its answer is too long', async () => {
    const { model, openSessions } = setUp({ pieces: Array.from({ length: 500 }, () => 'again and again ') });
    const answer = await model.generate({ messages, maxTokens: 20 }, never);
    expect(answer.finish).toBe('length');
    expect(answer.text.length).toBeLessThan(500);
    expect(openSessions()).toBe(0);
    const { model: other } = setUp({ pieces: Array.from({ length: 50 }, () => 'again and again '.repeat(10)) });
    expect((await other.generate({ messages, maxTokens: 40 }, never)).finish).toBe('length');
  });

  it('is not stopped before that in a script whose letters a guess counts high', async () => {
    // 25 tokens of Gemma 3.
    const text = 'आपका पार्सल रास्ते में है। हम कल तक आपको लिखेंगे। कृपया थोड़ा इंतज़ार करें, हमें खेद है।';
    const { model } = setUp({ pieces: text.match(/.{1,3}/gu) ?? [] });
    expect(await model.generate({ messages, maxTokens: 30 }, never)).toMatchObject({ text, finish: 'stop' });
  });

  it('is given up on when it falls silent', async () => {
    const { model } = setUp({ pieces: ['Dear', null] }, { look: 2_000, load: 2_000, write: 30 });
    expect(await faultOf(model.generate({ messages, maxTokens: 100 }, never))).toMatchObject({ kind: 'timed-out' });
  });

  it.each([
    ['NotAllowedError', 'not-downloaded', 'Press Download'],
    ['NotSupportedError', 'engine-failed', 'language'],
    ['QuotaExceededError', 'too-long', ''],
    ['InvalidStateError', 'not-loaded', ''],
    ['UnknownError', 'engine-failed', ''],
  ])('says what the browser’s %s means', async (name, kind, words) => {
    const failsToCreate = new DOMException('as the browser puts it', name);
    const { model } = setUp({ failsToCreate });
    const fault = await faultOf(model.generate({ messages, maxTokens: 100 }, never));
    expect(fault).toMatchObject({
      kind,
      message: expect.stringContaining(words),
      detail: expect.stringContaining(name),
    });
  });

  it('gives its session back when it fails in the middle', async () => {
    const { model, openSessions } = setUp({ failsToWrite: new DOMException('too long', 'QuotaExceededError') });
    expect(await faultOf(model.generate({ messages, maxTokens: 100 }, never))).toMatchObject({ kind: 'too-long' });
    expect(openSessions()).toBe(0);
  });

  it('is absent where the browser has none, or no document can reach it', async () => {
    for (const model of [setUp(null).model, createPromptApiModel(() => null)]) {
      expect(await model.look()).toBe('absent');
      expect(await model.availability()).toMatchObject({ state: 'unavailable', fault: { kind: 'library-missing' } });
      const fault = await faultOf(model.generate({ messages, maxTokens: 100 }, never));
      expect(fault.kind).toBe('library-missing');
    }
  });
});

describe('the browser’s download, upon a click', () => {
  it('tells how far it is, and leaves no session behind', async () => {
    const { api, openSessions } = scriptBrowserModel({ state: 'downloadable', downloads: [0.5, 1] });
    const told: number[] = [];
    await downloadPromptModel((done) => void told.push(done), never, api);
    expect([told, openSessions()]).toEqual([[0.5, 1], 0]);
  });

  it('says why it did not come', async () => {
    const { api } = scriptBrowserModel({ failsToCreate: new DOMException('offline', 'NetworkError') });
    expect(await faultOf(downloadPromptModel(() => undefined, never, api))).toMatchObject({ kind: 'no-network' });
    expect(await faultOf(downloadPromptModel(() => undefined, never, null))).toMatchObject({ kind: 'library-missing' });
  });
});
