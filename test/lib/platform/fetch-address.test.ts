import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchAddress } from '@/lib/platform/fetch-address';

const address = 'https://packs.example/manifest.json';
const { signal } = new AbortController();
afterEach(() => vi.unstubAllGlobals());

const answering = (response: () => Response | Promise<Response>, url = address) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => {
    const given = await response();
    if (given.url === '') Object.defineProperty(given, 'url', { value: url });
    return given;
  });
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

describe('asking an address', () => {
  it('sends the ETag that the browser knows, and neither cookies nor a referrer', async () => {
    const fetch = answering(() => new Response('ok'));
    expect(await fetchAddress(address, { most: 10, signal })).toEqual({
      ok: true,
      bytes: new TextEncoder().encode('ok'),
      isHtml: false,
    });
    expect(fetch).toHaveBeenCalledExactlyOnceWith(
      address,
      expect.objectContaining({ cache: 'no-cache', credentials: 'omit', referrerPolicy: 'no-referrer' }),
    );
  });

  it('asks nothing without https', async () => {
    const fetch = answering(() => new Response('ok'));
    expect(await fetchAddress('http://packs.example/', { most: 10, signal })).toMatchObject({ ok: false });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('stops reading at the limit, however long the answer goes on', async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull: (controller) => {
        pulled++;
        controller.enqueue(new Uint8Array(1_000));
      },
    });
    answering(() => new Response(endless));
    expect(await fetchAddress(address, { most: 10_000, signal })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/larger than the [\d,]+ bytes that are read/),
    });
    expect(pulled).toBeLessThan(20);
  });

  it('does not begin to read what says that it is too large', async () => {
    answering(() => new Response('short', { headers: { 'content-length': '20000' } }));
    expect(await fetchAddress(address, { most: 10_000, signal })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/larger than the [\d,]+ bytes that are read/),
    });
  });

  it('refuses what a redirect brought from elsewhere than https', async () => {
    answering(() => new Response('ok'), 'http://packs.example/manifest.json');
    expect(await fetchAddress(address, { most: 10, signal })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('without https'),
    });
  });

  it('tells a redirect that was not followed from a server that is away', async () => {
    const redirect = Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    const fetch = vi
      .fn<typeof globalThis.fetch>()
      .mockRejectedValueOnce(new TypeError('failed'))
      .mockResolvedValueOnce(redirect);
    vi.stubGlobal('fetch', fetch);
    expect(await fetchAddress(address, { most: 10, signal })).toMatchObject({
      status: null,
      reason: expect.stringContaining('without https'),
    });
    vi.stubGlobal('fetch', vi.fn<typeof globalThis.fetch>().mockRejectedValue(new TypeError('failed')));
    expect(await fetchAddress(address, { most: 10, signal })).toMatchObject({
      status: null,
      reason: expect.stringContaining('CORS'),
    });
  });

  it('names the status, and web pages', async () => {
    answering(() => new Response('', { status: 500 }));
    expect(await fetchAddress(address, { most: 10, signal })).toMatchObject({ ok: false, status: 500 });
    answering(() => new Response('<p>', { headers: { 'content-type': 'text/html; charset=utf-8' } }));
    expect(await fetchAddress(address, { most: 10, signal })).toMatchObject({ ok: true, isHtml: true });
  });
});
