import { beforeEach, describe, expect, it, vi } from 'vitest';
import { registerSites, stopWhereNotGranted } from '@/lib/platform/sites';

/** As much of a browser as sites need; like the real one, it refuses to register the same script twice. */
const state = vi.hoisted(() => ({
  granted: [] as string[],
  scripts: [] as { id: string; matches: string[] }[],
  tabs: [] as { id?: number; url?: string }[],
  told: [] as number[],
  policy: {} as object,
  isBroken: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://own${path}` },
    storage: { managed: { get: async () => state.policy } },
    permissions: {
      getAll: async () => ({ origins: state.granted }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => state.granted.includes(one)),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...state.scripts],
      registerContentScripts: async (scripts: typeof state.scripts) => {
        if (state.isBroken) throw new Error('broken');
        if (state.scripts.length > 0) throw new Error('Duplicate script ID');
        state.scripts = scripts;
      },
      updateContentScripts: async (scripts: typeof state.scripts) => {
        state.scripts = scripts;
      },
      unregisterContentScripts: async () => {
        state.scripts = [];
      },
    },
    tabs: {
      query: async () => state.tabs,
      sendMessage: async (tab: number) => {
        state.told.push(tab);
        if (tab === 3) throw new Error('Receiving end does not exist.');
      },
    },
  },
}));

beforeEach(() => {
  vi.spyOn(console, 'warn').mockReturnValue();
  Object.assign(state, {
    granted: ['https://a.example/*'],
    scripts: [],
    tabs: [],
    told: [],
    policy: {},
    isBroken: false,
  });
});

describe('registerSites', () => {
  it('may be called by several events at once', async () => {
    await Promise.all([registerSites(), registerSites(), registerSites()]);
    expect(state.scripts.map(({ matches }) => matches)).toEqual([['https://a.example/*']]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('registers what is granted now, and nothing when nothing is', async () => {
    await registerSites();
    state.granted = ['https://b.example/*'];
    await registerSites();
    expect(state.scripts[0]?.matches).toEqual(['https://b.example/*']);
    state.granted = [];
    await registerSites();
    expect(state.scripts).toEqual([]);
  });

  it('leaves out what the organisation does not allow, whatever the browser granted', async () => {
    state.granted = ['https://a.example/*', 'https://b.example/*'];
    state.policy = { allowedSites: ['b.example'], retentionDays: 'soon' };
    await registerSites();
    expect(state.scripts[0]?.matches).toEqual(['https://b.example/*']);
    // A field that does not fit is told, and the others count.
    expect(console.warn).toHaveBeenCalledOnce();
    state.policy = { allowedSites: [] };
    await registerSites();
    expect(state.scripts).toEqual([]);
  });

  it('logs a refusal, and works again the next time', async () => {
    state.isBroken = true;
    await registerSites();
    expect(console.warn).toHaveBeenCalledOnce();
    state.isBroken = false;
    await registerSites();
    expect(state.scripts).toHaveLength(1);
  });
});

describe('stopWhereNotGranted', () => {
  it('tells every tab but our own pages and those that are switched on', async () => {
    state.tabs = [
      { id: 1, url: 'https://a.example/inbox' },
      { id: 2 },
      { id: 3 },
      { id: 4, url: 'https://gone.example/' },
      { id: 5, url: 'chrome-extension://own/practice/index.html' },
      { url: 'https://gone.example/' },
    ];
    await stopWhereNotGranted();
    expect(state.told).toEqual([2, 3, 4]);
  });

  it('tells those that a policy allows no more', async () => {
    state.tabs = [{ id: 1, url: 'https://a.example/inbox' }];
    state.policy = { allowedSites: ['b.example'] };
    await stopWhereNotGranted();
    expect(state.told).toEqual([1]);
  });
});
