import { describe, expect, it } from 'vitest';
import type { LanguageModel } from '@/lib/domain/language-model';
import { createFault } from '@/lib/models/create-fault';
import { keepLoaded } from '@/lib/models/keep-loaded';
import { ModelFailure } from '@/lib/models/model-failure';
import type { ModelEvent } from '@/lib/models/model-state';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));
const stopped = () => new ModelFailure(createFault('stopped', 'x'));

/** A model whose loads and unloads end when the test says so; like a real one it takes its time to stop. */
function slowModel() {
  const log: string[] = [];
  const loads: { signal: AbortSignal; end: () => void; stop: () => void }[] = [];
  const unloads: { end: () => void; fail: (error: unknown) => void }[] = [];
  const model = {
    model: 'slow',
    load: (_: unknown, signal: AbortSignal) =>
      new Promise<void>((resolve, reject) => {
        log.push('load');
        loads.push({ signal, end: resolve, stop: () => reject(stopped()) });
      }),
    unload: () =>
      new Promise<void>((resolve, reject) => {
        log.push('unload');
        unloads.push({ end: resolve, fail: reject });
      }),
  } as unknown as LanguageModel;
  const events: ModelEvent['type'][] = [];
  return { loaded: keepLoaded(model, ({ type }) => events.push(type)), log, loads, unloads, events };
}

describe('a model that is kept loaded', () => {
  it('is loaded anew for one who asks while a load that was cancelled is still ending', async () => {
    const { loaded, loads, unloads } = slowModel();
    const first = loaded.load().catch((error: unknown) => error);
    const leaving = loaded.unload();
    await settle();
    unloads[0]?.end();
    const second = loaded.load();
    await settle();
    loads[0]?.stop();
    expect(await first).toMatchObject({ fault: { kind: 'stopped' } });
    await leaving;
    await settle();
    expect(loads).toHaveLength(2);
    loads[1]?.end();
    await second;
    expect(loaded.isLoaded()).toBe(true);
  });

  it('shares that new load, too', async () => {
    const { loaded, loads, unloads } = slowModel();
    void loaded.load().catch(() => {});
    void loaded.unload();
    const both = Promise.all([loaded.load(), loaded.load()]);
    await settle();
    unloads[0]?.end();
    loads[0]?.stop();
    await settle();
    loads[1]?.end();
    await both;
    expect(loads).toHaveLength(2);
  });

  it('begins to load only when it was given back whole, so that the one does not end the other', async () => {
    const { loaded, log, loads, unloads, events } = slowModel();
    const first = loaded.load();
    loads[0]?.end();
    await first;
    const leaving = loaded.unload();
    const second = loaded.load();
    await settle();
    expect(log).toEqual(['load', 'unload']);
    unloads[0]?.end();
    await leaving;
    await settle();
    loads[1]?.end();
    await second;
    expect(loaded.isLoaded()).toBe(true);
    expect(events).toEqual(['load-began', 'loaded', 'unloaded', 'load-began', 'loaded']);
  });

  it('is not loaded where it was cancelled too late to stop', async () => {
    const { loaded, loads, unloads, events } = slowModel();
    const first = loaded.load().catch((error: unknown) => error);
    const leaving = loaded.unload();
    await settle();
    loads[0]?.end();
    unloads[0]?.end();
    await settle();
    unloads[1]?.end();
    expect(await first).toMatchObject({ fault: { kind: 'stopped' } });
    await leaving;
    expect(loaded.isLoaded()).toBe(false);
    expect(events.at(-1)).toBe('unloaded');
  });

  it('is loaded again after it could not be given back', async () => {
    const { loaded, loads, unloads, events } = slowModel();
    const first = loaded.load();
    loads[0]?.end();
    await first;
    const leaving = loaded.unload().catch((error: unknown) => error);
    await settle();
    unloads[0]?.fail(new Error('it is stuck'));
    expect(await leaving).toMatchObject({ fault: { kind: 'engine-failed' } });
    expect(loaded.isLoaded()).toBe(false);
    expect(events.at(-1)).toBe('unloaded');
    const second = loaded.load();
    await settle();
    loads[1]?.end();
    await second;
    expect(loaded.isLoaded()).toBe(true);
  });
});
