import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOpinions } from '@/lib/desk/models/keep-opinions';
import type { Desk } from '@/lib/desk/desk';
import { trackTabs } from '@/lib/desk/tabs';
import type { SidebarApi } from '@/lib/desk/told-contract';
import type { LanguageModel } from '@/lib/domain/language-model';
import type { Opinion } from '@/lib/domain/written';
import { createEngineRoom } from '@/lib/models/create-engine-room';
import { help } from '../../../components/samples';
import { createScriptedModel } from '../../../models/scripted-model';
import type { Script } from '../../../models/scripted-engine';

// When the model is asked for a second opinion by itself, and when again. The engine is scripted, the room is real.

const judged = JSON.stringify({
  sentiment: 'negative',
  emotion: 'anger',
  intent: 'complaint',
  urgency: 'high',
  openQuestion: 'When does it come?',
});
const minutes = 60_000;
/** What one task may take. */
const limitMs = 3 * minutes;
/** The machine has other things to do: it would take many minutes. */
const tooSlow = { text: judged.repeat(5), tokensPerSecond: 0.2 };

/** A sidebar beside one conversation whose last message is grave. */
async function open(answer: Script['answer'], change: Partial<LanguageModel> = {}) {
  const scripted = createScriptedModel({ answer: answer ?? judged });
  const engine = createEngineRoom({ idleMs: 10_000 * minutes, limitMs });
  await engine.choose({ ...scripted.model, ...change });
  const shown = help();
  const message = { ...shown.latest, key: shown.latest?.key, deleted: false };
  const told: Opinion[] = [];
  const sidebar = { opinionChanged: async (opinion: Opinion) => void told.push(opinion) } as unknown as SidebarApi;
  const tabs = trackTabs();
  const tab = tabs.get(1);
  tab.sidebars.add(sidebar);
  tab.view = {
    kind: 'conversation',
    thread: { conversation: { key: shown.conversation.key }, messages: [message], person: null },
    seen: {},
  } as unknown as typeof tab.view;
  const settings = { hasSecondOpinion: true };
  const opinions = keepOpinions({
    modelParts: { engine },
    models: { settings: { get: () => settings } },
    assistFor: () => ({ kind: 'help', help: shown }),
    tabs,
    log: { warn: vi.fn() },
  } as unknown as Pick<Desk, 'modelParts' | 'models' | 'assistFor' | 'tabs' | 'log'>);
  const asked = () => scripted.workers.reduce((sum, { scripted: { requests } }) => sum + requests.length, 0);
  return { engine, opinions, tab, told, asked, settings, states: () => told.map(({ state }) => state) };
}

const load = (engine: ReturnType<typeof createEngineRoom>) => engine.load(new AbortController().signal);

describe('a second opinion that nobody asked for', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('loads nothing by itself, and comes once a click has loaded the model', async () => {
    const { engine, opinions, tab, states } = await open(judged);
    opinions.look(tab);
    await vi.advanceTimersByTimeAsync(10 * minutes);
    expect(states()).toEqual([]);
    expect(engine.status().state).toBe('idle');
    await load(engine);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(states()).toEqual(['asking', 'done']);
  });

  it('is asked for again when it failed, each time later, and then no more', async () => {
    const at: number[] = [];
    const { engine, told } = await open(() => (at.push(Date.now()), tooSlow));
    await load(engine);
    await vi.advanceTimersByTimeAsync(24 * 60 * minutes);
    const waits = at.slice(1).map((time, index) => time - (at[index] ?? 0) - limitMs);
    expect(waits).toHaveLength(3);
    for (const [index, least] of [20_000, 2 * minutes, 10 * minutes].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(least);
      expect(waits[index]).toBeLessThan(least + 30_000);
    }
    // It was nobody's wish, so nobody hears of it.
    expect(told.at(-1)).toMatchObject({ state: 'failed', note: null });
  });

  it('is told when a later try works, and not asked for any more', async () => {
    let tries = 0;
    const { engine, asked, states } = await open(() => (tries++ === 0 ? tooSlow : judged));
    await load(engine);
    await vi.advanceTimersByTimeAsync(60 * minutes);
    expect(states()).toEqual(['asking', 'failed', 'asking', 'done']);
    expect(asked()).toBe(2);
  });

  it('is not asked for again where the answer was broken twice: it would be again', async () => {
    const { engine, asked, states } = await open('It went {badly');
    await load(engine);
    await vi.advanceTimersByTimeAsync(60 * minutes);
    expect(states()).toEqual(['asking', 'failed']);
    expect(asked()).toBe(2);
  });

  it('is not asked for again when it was switched off or everything was erased meanwhile', async () => {
    for (const end of ['off', 'erased']) {
      const { engine, opinions, asked, settings } = await open(() => tooSlow);
      await load(engine);
      await vi.advanceTimersByTimeAsync(limitMs + 10_000);
      if (end === 'off') settings.hasSecondOpinion = false;
      else {
        opinions.forget();
        settings.hasSecondOpinion = false;
      }
      await vi.advanceTimersByTimeAsync(60 * minutes);
      expect(asked()).toBe(1);
    }
  });

  it('is never asked for where text leaves the device', async () => {
    const { engine, asked } = await open(judged, { leavesDevice: true });
    await load(engine);
    await vi.advanceTimersByTimeAsync(60 * minutes);
    expect(asked()).toBe(0);
  });
});
