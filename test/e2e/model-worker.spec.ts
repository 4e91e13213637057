import { modelRecord } from '../../lib/models/web-llm/model-record.ts';
import { readEngineFault } from '../../lib/models/web-llm/fault-table.ts';
import { scriptedCatalogModel as model } from '../models/scripted-catalog.ts';
import { putInCache, startModelWorkerIn } from './support/model-worker.ts';
import { expect, test } from './support/extension.ts';

// The real engine in the built extension, as far as it comes without weights and without a graphics chip: its own code,
// the browser's caches, workers, ports and policy.

const address = (name: string) => model.address + name;
const config = JSON.stringify({ tokenizer_files: ['tokenizer.json'], vocab_size: 10, context_window_size: 4_096 });
/** A file of the extension that is no WebAssembly. */
const notALibrary = '/models/analysis.bin';

test('the engine starts in its worker, reads its caches, and never the network', async ({ deskmate }) => {
  const page = await deskmate.dashboard();
  const requested: string[] = [];
  deskmate.context.on('request', (request) => requested.push(request.url()));
  const worker = await startModelWorkerIn(page);
  await worker.tell('setLogLevel', 'WARN');
  await worker.tell('setAppConfig', modelRecord(model, notALibrary));
  const reload = async () => {
    const said = await worker.call('reload', { modelId: [model.id] });
    expect(said?.isThrown).toBe(true);
    return readEngineFault(said?.content);
  };

  await test.step('a file that is not there is a missing download, not a request', async () => {
    expect(await reload()).toMatchObject({
      kind: 'not-downloaded',
      detail: expect.stringContaining('mlc-chat-config.json'),
    });
  });

  await test.step('a login page in place of the config', async () => {
    await putInCache(page, 'webllm/config', address('mlc-chat-config.json'), '<!doctype html><title>Log in</title>');
    expect((await reload()).kind).toBe('wrong-file');
  });

  await test.step('a library that is none: WebAssembly is allowed, and refuses it', async () => {
    await putInCache(page, 'webllm/config', address('mlc-chat-config.json'), config);
    const fault = await reload();
    expect(fault.kind).toBe('library-missing');
    expect(fault.detail).not.toContain('Content Security');
  });

  await test.step('a worker that failed lives on, and knows that nothing is loaded', async () => {
    expect(await worker.call('countTokens', ['a'])).toMatchObject({ isThrown: true });
    const wire = { messages: [{ role: 'user', content: 'Hello' }], stream: true };
    const said = await worker.call('chatCompletionStreamInit', {
      request: wire,
      selectedModelId: model.id,
      streamId: 'a',
      modelId: [model.id],
    });
    expect(said?.isThrown).toBe(true);
    expect(await worker.call('keepAlive', null)).toMatchObject({ isThrown: false });
  });

  expect(requested.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
});
