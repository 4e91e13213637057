import { describe, expect, it } from 'vitest';
import type { GenerateRequest } from '@/lib/domain/language-model';
import type { Patience } from '@/lib/models/endpoint/ask-patiently';
import { createEndpointModel } from '@/lib/models/endpoint/create-endpoint-model';
import type { EndpointTimes } from '@/lib/models/endpoint/endpoint-parts';
import { ModelFailure } from '@/lib/models/model-failure';
import { streamAddress } from '@/lib/platform/stream-address';
import {
  answerJson,
  answerWith,
  beginStream,
  event,
  piece,
  startModelServer,
  type Answering,
} from '../../../models/model-server';

const asking: GenerateRequest = { messages: [{ role: 'user', content: 'Where is my parcel?' }], maxTokens: 100 };
const never = new AbortController().signal;

async function setUp(
  answering: Answering,
  { key = null, times = {} }: { key?: string | null; times?: Partial<EndpointTimes> } = {},
) {
  const server = await startModelServer(answering);
  const waits: number[] = [];
  const patience: Patience = {
    wait: async (milliseconds) => void waits.push(milliseconds),
    random: () => 0.5,
    now: () => 1_000_000,
  };
  const model = createEndpointModel({
    endpoint: { address: server.address, model: 'qwen', contextTokens: null },
    open: streamAddress,
    key: async () => key,
    patience,
    times: { list: 5_000, first: 5_000, next: 5_000, ...times },
  });
  const pieces: string[] = [];
  const generate = (request: GenerateRequest = asking, signal = never) =>
    model.generate(request, signal, (text) => void pieces.push(text));
  const fails = async (request?: GenerateRequest) => {
    const error: unknown = await generate(request).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof ModelFailure)) throw new Error(`no failure, but ${String(error)}`);
    return error.fault;
  };
  return { ...server, host: new URL(server.address).host, model, waits, pieces, generate, fails };
}

describe('an answer of an endpoint', () => {
  it('comes piece by piece, with what it cost', async () => {
    const { generate, pieces, asked } = await setUp((response) => answerWith(response, ['It is ', 'on its way.']), {
      key: 'sk-1',
    });
    const answer = await generate({ ...asking, temperature: 0.2, seed: 7 });
    expect(answer).toMatchObject({ text: 'It is on its way.', finish: 'stop', promptTokens: 12, answerTokens: 2 });
    expect(pieces).toEqual(['It is ', 'on its way.']);
    expect(asked).toMatchObject([
      {
        method: 'POST',
        path: '/v1/chat/completions',
        headers: { authorization: 'Bearer sk-1', 'content-type': 'application/json' },
        body: { model: 'qwen', messages: asking.messages, stream: true, max_tokens: 100, temperature: 0.2, seed: 7 },
      },
    ]);
    expect(asked[0]?.headers.cookie).toBeUndefined();
    expect(asked[0]?.headers.referer).toBeUndefined();
  });

  it('is held to a schema by the server', async () => {
    const { generate, asked } = await setUp((response) => answerWith(response, ['{"a":true}']));
    const schema = { type: 'object', properties: { a: { type: 'boolean' } } };
    await generate({ ...asking, schema });
    expect(asked[0]?.body).toMatchObject({
      response_format: { type: 'json_schema', json_schema: { strict: true, schema } },
    });
  });

  it('asks again without what an older server does not know, tells the model of the schema, and remembers it', async () => {
    const { generate, asked } = await setUp((response, { body }) =>
      body?.['response_format'] === undefined
        ? answerWith(response, ['{}'])
        : answerJson(response, 400, { error: { message: "'response_format.type' must be 'text'" } }),
    );
    const schema = { type: 'object', required: ['mood'] };
    expect(await generate({ ...asking, schema })).toMatchObject({ text: '{}' });
    expect(JSON.stringify(asked[1]?.body?.['messages'])).toContain('mood');
    await generate({ ...asking, schema });
    expect(asked).toHaveLength(3);
  });

  it('is whole however the network cuts it', async () => {
    const { generate } = await setUp(async (response) => {
      beginStream(response);
      const bytes = new TextEncoder().encode(`: warming up\r\n\r\n${piece('Grüße 🙂').replaceAll('\n', '\r\n')}`);
      for (const byte of bytes) {
        response.write(Uint8Array.of(byte));
        await new Promise((resolve) => setImmediate(resolve));
      }
      response.end(piece(' – Ada', 'stop'));
    });
    expect(await generate()).toMatchObject({ text: 'Grüße 🙂 – Ada', finish: 'stop' });
  });

  it('may come in one piece from a server that does not stream', async () => {
    const { generate, pieces } = await setUp((response) =>
      answerJson(response, 200, {
        choices: [{ message: { role: 'assistant', content: 'Done.' }, finish_reason: 'length' }],
      }),
    );
    expect(await generate()).toMatchObject({ text: 'Done.', finish: 'length' });
    expect(pieces).toEqual(['Done.']);
  });

  it('leaves out what the model thinks aloud before it', async () => {
    const { generate, pieces } = await setUp((response) => {
      beginStream(response);
      response.write(event({ choices: [{ delta: { reasoning_content: 'They are angry.' } }] }));
      for (const text of ['<th', 'ink>\nLet me see', '</thi', 'nk>\n\n', 'Sorry <think> is a tag.'])
        response.write(piece(text));
      response.end(event('[DONE]'));
    });
    expect(await generate()).toMatchObject({ text: 'Sorry <think> is a tag.' });
    expect(pieces.join('')).toBe('Sorry <think> is a tag.');
  });

  it('is stopped where the server does not keep to its length, and the server hears of it', async () => {
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const { generate } = await setUp((response) => {
      beginStream(response);
      const timer = setInterval(() => response.write(piece('again and again ')), 1);
      response.on('close', () => (clearInterval(timer), closed()));
    });
    const answer = await generate({ ...asking, maxTokens: 5 });
    expect(answer.finish).toBe('length');
    expect(answer.text.length).toBeLessThan(2_000);
    await isClosed;
  });
});

describe('stopping', () => {
  it('keeps what was written, and ends the work of the server', async () => {
    let closed: () => void = () => undefined;
    const isClosed = new Promise<void>((resolve) => (closed = resolve));
    const { model } = await setUp((response) => {
      beginStream(response);
      response.write(piece('Dear Maya'));
      response.on('close', () => closed());
    });
    const stop = new AbortController();
    const answer = await model.generate(asking, stop.signal, () => stop.abort());
    expect(answer).toMatchObject({ text: 'Dear Maya', finish: 'stopped' });
    await isClosed;
  });

  it('works before there is any answer', async () => {
    const stop = new AbortController();
    const { generate } = await setUp(() => stop.abort());
    expect(await generate(asking, stop.signal)).toMatchObject({ text: '', finish: 'stopped' });
  });

  it('asks nothing when it comes first', async () => {
    const { generate, asked } = await setUp((response) => answerWith(response, ['x']));
    expect(await generate(asking, AbortSignal.abort())).toMatchObject({ text: '', finish: 'stopped' });
    expect(asked).toEqual([]);
  });
});

describe('a server that has too much to do', () => {
  it('is asked again, later each time', async () => {
    const { generate, waits } = await setUp((response, _, times) =>
      times < 3 ? answerJson(response, times === 1 ? 429 : 503, {}) : answerWith(response, ['Yes.']),
    );
    expect(await generate()).toMatchObject({ text: 'Yes.' });
    expect(waits).toEqual([1_500, 3_000]);
  });

  it('says itself when, in seconds or by the clock', async () => {
    const { generate, waits } = await setUp((response, _, times) => {
      if (times === 1) return answerJson(response, 429, {}, { 'retry-after': '3' });
      if (times === 2) return answerJson(response, 503, {}, { 'retry-after': new Date(1_005_000).toUTCString() });
      answerWith(response, ['Yes.']);
    });
    await generate();
    expect(waits).toEqual([3_500, 6_000]);
  });

  it.each([
    [429, 'too-many-requests'],
    [503, 'server-down'],
  ])('is not asked for ever (%i)', async (status, kind) => {
    const { fails, asked } = await setUp((response) => answerJson(response, status, {}));
    expect(await fails()).toMatchObject({ kind, message: expect.stringContaining('Try again in a minute') });
    expect(asked).toHaveLength(3);
  });

  it('is not waited for where it asks for an hour', async () => {
    const { fails, asked, waits } = await setUp((response) => answerJson(response, 429, {}, { 'retry-after': '3600' }));
    expect(await fails()).toMatchObject({ kind: 'too-many-requests' });
    expect([asked.length, waits]).toEqual([1, []]);
  });
});

describe('what goes wrong', () => {
  it('nobody is there', async () => {
    const { fails, close, host } = await setUp(() => undefined);
    close();
    expect(await fails()).toMatchObject({
      kind: 'server-down',
      message: expect.stringContaining(`Nobody answered at ${host}`),
    });
  });

  it('somebody is there, but nothing of the answer may be read', async () => {
    const { fails } = await setUp((response, { method }) =>
      method === 'GET' ? answerJson(response, 200, {}) : void response.destroy(),
    );
    expect(await fails()).toMatchObject({ kind: 'refused', message: expect.stringContaining('OLLAMA_ORIGINS') });
  });

  it.each([
    [{ first: 30 }, (): void => undefined],
    [{ next: 30 }, (response): void => (beginStream(response), void response.write(piece('Dear')))],
  ] satisfies [Partial<EndpointTimes>, Answering][])(
    'silence, at first or in the middle (%j)',
    async (times, answering) => {
      const { fails } = await setUp(answering, { times });
      expect(await fails()).toMatchObject({ kind: 'timed-out' });
    },
  );

  it.each([
    ['a page that calls itself one', 'text/html'],
    ['a page that does not', 'text/event-stream'],
  ])('a web page: %s', async (_, type) => {
    const { fails } = await setUp((response) => {
      response.writeHead(200, { 'content-type': type });
      response.end('<!doctype html><title>Sign in to the hotel</title>');
    });
    expect(await fails()).toMatchObject({ kind: 'not-a-model', message: expect.stringContaining('web page') });
  });

  it('a redirect, which nothing is sent on to', async () => {
    const other = await startModelServer((response) => answerWith(response, ['caught']));
    const { fails } = await setUp(
      (response) => void response.writeHead(307, { location: `${other.address}/chat/completions` }).end(),
    );
    expect(await fails()).toMatchObject({ kind: 'refused', message: expect.stringContaining('not sent on') });
    expect(other.asked).toEqual([]);
  });

  it('the connection is lost in the middle; what came was told', async () => {
    const { fails, pieces } = await setUp((response) => {
      beginStream(response);
      response.write(piece('Dear Maya'), () => response.destroy());
    });
    expect(await fails()).toMatchObject({ kind: 'server-down', message: expect.stringContaining('was lost') });
    expect(pieces).toEqual(['Dear Maya']);
  });

  it('the answer ends without an end', async () => {
    const { fails } = await setUp((response) => (beginStream(response), void response.end(piece('Dear'))));
    expect(await fails()).toMatchObject({ kind: 'server-down' });
  });

  it.each([
    ['no JSON', 'data: {"choices": [\n\n'],
    ['another JSON', event({ choices: 'none' })],
    ['an event without end', `data: ${'x'.repeat(1_100_000)}`],
  ])('an answer that can’t be read: %s', async (_, text) => {
    const { fails } = await setUp((response) => (beginStream(response), void response.end(text)));
    const fault = await fails();
    expect(fault.kind).toBe('broken-answer');
    expect(fault.detail).not.toContain('xxx');
  });

  it.each([
    ['too-long', { error: { message: 'the request exceeds the available context size', code: 400 } }],
    ['server-down', { error: { message: 'CUDA error: out of memory', code: 500 } }],
    ['server-down', { error: 'llama runner process has terminated' }],
  ])('a failure that is told in the stream: %s', async (kind, said) => {
    const { fails } = await setUp((response) => (beginStream(response), void response.end(piece('De') + event(said))));
    expect(await fails()).toMatchObject({ kind });
  });

  it('the server holds the answer back', async () => {
    const { fails } = await setUp((response) => answerWith(response, [''], 'content_filter'));
    expect(await fails()).toMatchObject({ kind: 'refused', message: expect.stringContaining('filter') });
  });

  // Texts like those of vLLM, llama.cpp, Ollama and LM Studio.
  it.each([
    [401, { error: { message: 'Invalid API Key' } }, 'refused', 'wants a key'],
    [403, { error: 'forbidden' }, 'refused', 'does not allow this'],
    [404, { error: { message: 'The model `qwen` does not exist.' } }, 'not-downloaded', 'has no model “qwen”'],
    [404, { error: { message: 'model "qwen" not found, try pulling it first' } }, 'not-downloaded', 'load it there'],
    [404, { error: { message: 'No models loaded. Please load a model.' } }, 'not-downloaded', 'load it there'],
    [404, { detail: 'Not Found' }, 'not-a-model', '/v1'],
    [400, { message: "This model's maximum context length is 4096 tokens." }, 'too-long', 'Try with less'],
    [400, { error: { message: 'the request exceeds the available context size, try increasing it' } }, 'too-long', ''],
    [
      400,
      {
        error:
          'Trying to keep the first 5000 tokens when context the overflows. However, the model is loaded with context length of only 4096 tokens',
      },
      'too-long',
      '',
    ],
    [413, {}, 'too-long', ''],
    [400, { error: { message: 'temperature must be a number' } }, 'engine-failed', 'did not understand'],
    [500, { error: { message: 'oops' } }, 'server-down', 'failed (500)'],
    [504, {}, 'timed-out', ''],
  ])('an error: %i %j is “%s”', async (status, body, kind, words) => {
    const { fails, host } = await setUp((response) => answerJson(response, status, body));
    const fault = await fails();
    expect(fault).toMatchObject({ kind, message: expect.stringContaining(words) });
    expect(fault.message).toContain(host);
  });

  it('a key that is not accepted', async () => {
    const { fails } = await setUp((response) => answerJson(response, 401, {}), { key: 'sk-secret' });
    const fault = await fails();
    expect(fault).toMatchObject({ kind: 'refused', message: expect.stringContaining('did not accept the key') });
    expect(JSON.stringify(fault)).not.toContain('sk-secret');
  });

  it('the page of a gateway whose server is away', async () => {
    const { fails } = await setUp((response) => {
      response.writeHead(502, { 'content-type': 'text/html' });
      response.end('<html><h1>502 Bad Gateway</h1></html>');
    });
    expect(await fails()).toMatchObject({ kind: 'server-down' });
  });
});
