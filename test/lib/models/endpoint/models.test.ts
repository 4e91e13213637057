import { describe, expect, it } from 'vitest';
import { createEndpointModel } from '@/lib/models/endpoint/create-endpoint-model';
import { streamAddress } from '@/lib/platform/stream-address';
import { answerJson, startModelServer, type Answering } from '../../../models/model-server';

async function setUp(answering: Answering, model = 'qwen3', contextTokens: number | null = null) {
  const server = await startModelServer(answering);
  const endpoint = { address: server.address, model, contextTokens };
  return { ...server, model: createEndpointModel({ endpoint, open: streamAddress, key: async () => 'sk-1' }) };
}
const listing =
  (...data: object[]): Answering =>
  (response) =>
    answerJson(response, 200, { object: 'list', data });

describe('which models a server has', () => {
  it('is asked with the key, and of this address alone', async () => {
    const { model, asked } = await setUp(listing({ id: 'qwen3' }));
    expect(await model.availability()).toEqual({ state: 'ready' });
    expect(asked).toMatchObject([
      { method: 'GET', path: '/v1/models', headers: { authorization: 'Bearer sk-1' }, body: null },
    ]);
  });

  it.each([
    ['vLLM', { max_model_len: 32_768 }, 32_768],
    ['LM Studio', { loaded_context_length: 8_192, max_context_length: 131_072 }, 8_192],
    ['llama.cpp', { meta: { n_ctx: 16_384, n_ctx_train: 131_072 } }, 16_384],
    ['Ollama, which says nothing and reads little', {}, 4_096],
    ['one that says nonsense', { max_model_len: 'long', meta: 7 }, 4_096],
  ])('tells how much it reads: %s', async (_, more, tokens) => {
    const { model } = await setUp(listing({ id: 'other' }, { id: 'qwen3', ...more }));
    await model.load(() => undefined, new AbortController().signal);
    expect(model.contextTokens).toBe(tokens);
  });

  it('does not overrule what a person knows better', async () => {
    const { model } = await setUp(listing({ id: 'qwen3', max_model_len: 32_768 }), 'qwen3', 12_000);
    await model.load(() => undefined, new AbortController().signal);
    expect(model.contextTokens).toBe(12_000);
  });

  it('takes the short name of an Ollama model', async () => {
    const { model } = await setUp(listing({ id: 'qwen3:latest' }));
    expect(await model.availability()).toEqual({ state: 'ready' });
  });

  it.each<[string, Answering, string, string]>([
    ['the model is not there', listing({ id: 'other' }), 'not-downloaded', 'has no model “qwen3”'],
    ['it is a web page', (response) => void response.end('<html>'), 'not-a-model', 'web page'],
    ['the path is another', (response) => answerJson(response, 404, {}), 'not-a-model', '/v1'],
    ['the key is wrong', (response) => answerJson(response, 401, {}), 'refused', 'did not accept the key'],
    ['it is no list', (response) => answerJson(response, 200, { hello: 1 }), 'broken-answer', ''],
    ['it is no JSON', (response) => void response.end('hello'), 'broken-answer', ''],
    [
      'it breaks off',
      (response) => void response.write('{"data"', () => response.destroy()),
      'server-down',
      'was lost',
    ],
  ])('says what stands in the way: %s', async (_, answering, kind, words) => {
    const { model } = await setUp(answering);
    expect(await model.availability()).toMatchObject({
      state: 'unavailable',
      fault: { kind, message: expect.stringContaining(words) },
    });
  });

  it('tells this computer from others', () => {
    const at = (address: string) =>
      createEndpointModel({
        endpoint: { address, model: 'm', contextTokens: null },
        open: streamAddress,
        key: async () => null,
      });
    expect(at('http://localhost:11434/v1').leavesDevice).toBe(false);
    expect(at('https://models.example.com/v1').leavesDevice).toBe(true);
  });
});
