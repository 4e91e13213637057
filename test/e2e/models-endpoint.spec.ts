import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base } from './support/extension.ts';

// A model server on loopback in the real extension: found, chosen, asked, written down. It is asked by the name localhost, for
// which the test build has no access of its own, so that the browser's own rules count.

interface ModelServer {
  address: string;
  /** Path, key and origin of what came. */
  asked: { path: string; key: string | undefined; origin: string | undefined }[];
  /** Whether it lets the extension read what it answers. */
  allow(isAllowed: boolean): void;
}

const test = base.extend<{ server: ModelServer }>({
  // oxlint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const asked: ModelServer['asked'] = [];
    let isAllowed = true;
    const answer = (response: ServerResponse, path: string) => {
      if (path === '/v1/models') {
        response.writeHead(200, { 'content-type': 'application/json' });
        return response.end(JSON.stringify({ data: [{ id: 'qwen3', max_model_len: 8_192 }] }));
      }
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const content of ['It answers', ' from the server.'])
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
      response.end('data: [DONE]\n\n');
    };
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      if (isAllowed) {
        response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
        response.setHeader('access-control-allow-headers', 'authorization, content-type');
      }
      if (request.method === 'OPTIONS') return response.writeHead(isAllowed ? 204 : 403).end();
      asked.push({ path, key: request.headers.authorization, origin: request.headers.origin });
      request.resume();
      request.on('end', () => answer(response, path));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    await use({
      address: `http://localhost:${(server.address() as AddressInfo).port}`,
      asked,
      allow: (next) => void (isAllowed = next),
    });
    server.closeAllConnections();
    server.close();
  },
});

test('a model server is set up, writes, is written down, and is there with its key after a restart', async ({
  deskmate,
  server,
}) => {
  const page = await deskmate.dashboard('models');
  await page.getByRole('button', { name: 'Set up a server' }).click();
  await page.getByRole('textbox', { name: 'Address' }).fill(server.address);
  await page.getByLabel('Key', { exact: true }).fill('sk-local');
  server.allow(false);
  await page.getByRole('button', { name: 'Look for models' }).click();
  await expect(page.getByText('does not let this extension read it')).toBeVisible();
  server.allow(true);
  await page.getByRole('button', { name: 'Look for models' }).click();
  await expect(page.getByRole('combobox', { name: 'Model', exact: true })).toHaveValue('qwen3');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Kept on this device, encrypted')).toBeVisible();
  const choice = page.getByRole('radio', { name: /A server of your team/ });
  await choice.click();
  await expect(choice).toBeChecked();

  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(page.getByText('It answers from the server.')).toBeVisible();
  const wrote = server.asked.filter(({ path }) => path === '/v1/chat/completions');
  expect(wrote).toEqual([
    { path: '/v1/chat/completions', key: 'Bearer sk-local', origin: `chrome-extension://${deskmate.id}` },
  ]);

  const privacy = await deskmate.dashboard('privacy');
  await privacy.getByText(/requests$/).click();
  await expect(privacy.getByRole('row', { name: /chat\/completions/ })).toContainText('Model server');

  await deskmate.restart();
  const after = await deskmate.dashboard('models');
  await expect(after.getByText('Kept on this device, encrypted')).toBeVisible();
  await after.getByRole('button', { name: 'Ask it' }).click();
  await expect(after.getByText('It answers, and has the model.')).toBeVisible();
  expect(server.asked.at(-1)?.key).toBe('Bearer sk-local');
});

test('what the browser says of its own model reaches the page of models', async ({ deskmate }) => {
  const page = await deskmate.dashboard('models');
  const own = await page.evaluate(async () => {
    const api = (globalThis as { LanguageModel?: { availability(): Promise<string> } }).LanguageModel;
    return api ? await api.availability() : 'absent';
  });
  const choice = page.getByRole('radio', { name: /The browser’s own model/ });
  await (own === 'absent' || own === 'unavailable' ? expect(choice).toBeDisabled() : expect(choice).toBeEnabled());
});
