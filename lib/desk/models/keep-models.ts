import type { EngineKind, LanguageModel } from '@/lib/domain/language-model';
import type { Writer } from '@/lib/domain/written';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import type { Desk } from '../desk';
import type { WatchedHealth } from '../desk-health';
import { keepEndpoint } from './keep-endpoint';
import { keepMachine } from './keep-machine';
import type { ModelParts } from './model-parts';
import { keepModelSettings } from './model-settings';

const MINUTE_MS = 60_000;

/**
 * Which model writes: what the person chose, over the one engine. Without `parts` nothing can be chosen, and everything
 * else works.
 */
export function keepModels({
  parts,
  store,
  health,
  log,
  policy,
  reads,
  record,
  onChanged,
}: {
  parts: ModelParts | null;
  store: Pick<Store, 'facts' | 'secrets'>;
  health: WatchedHealth;
  log: Log;
  policy: Desk['policy']['get'];
  /** BCP 47 of the languages that the agent reads, their own first. */
  reads: () => readonly string[];
  record: Desk['record'];
  /** The writer is another, or does something else now. */
  onChanged: () => void;
}) {
  const settings = keepModelSettings({ store, health });
  parts?.recordRequests?.(record);
  const machine = parts && keepMachine(parts);
  const endpoint = parts && keepEndpoint({ store, policy, open: parts.open, record, onChanged: endpointChanged });

  /** The model that was chosen; null where it is not there any more. */
  const findModel = (): LanguageModel | null => {
    const { engine, model } = settings.get();
    if (!parts || engine === 'none') return null;
    if (engine === 'prompt-api') return parts.builtIn;
    if (engine === 'endpoint') return endpoint?.model() ?? null;
    const listed = parts.catalog.find(({ id }) => id === model);
    return listed ? parts.openModel(listed) : null;
  };

  async function takeChoice(): Promise<void> {
    try {
      await parts?.engine.choose(findModel());
    } catch (error) {
      log.warn('The model could not be chosen', error);
    }
    onChanged();
  }

  /** A model of this device goes on writing while somebody sets up a server. */
  function endpointChanged(): void {
    if (settings.get().engine === 'endpoint') void takeChoice();
    else onChanged();
  }

  /** Somebody was faster than the desk's own start, which must not unload what they chose, and perhaps use already. */
  let isChosenHere = false;
  const choose = async (engine: EngineKind, model: string | null): Promise<void> => {
    if (engine === 'webllm' && !parts?.catalog.some(({ id, kind }) => id === model && kind === 'chat'))
      throw new Error('There is no such model.');
    isChosenHere = true;
    await settings.change({ engine, model: engine === 'webllm' ? model : null });
    await takeChoice();
  };

  parts?.engine.onStatus((status) => {
    // The first that is downloaded is the one that writes: it was downloaded for that.
    const isFirst = status.state === 'idle' && settings.get().engine === 'none' && parts.engine.chosen() === null;
    const isChat =
      status.state === 'idle' && parts.catalog.some(({ id, kind }) => id === status.model && kind === 'chat');
    if (isFirst && isChat) void choose('webllm', status.model).catch((error: unknown) => log.warn('Not chosen', error));
    onChanged();
  });

  return {
    settings,
    machine,
    endpoint,
    choose,
    /** Reads what is kept: at the desk's start, and `again` after the database was made anew. */
    async start(again = false): Promise<void> {
      if (!parts) return;
      await settings.load();
      parts.engine.setIdle(settings.get().idleMinutes * MINUTE_MS);
      await health.read(async () => endpoint?.load(), undefined);
      if (again || !isChosenHere) await takeChoice();
      void parts.transfers.goOn().catch((error: unknown) => log.warn('Downloads could not go on', error));
    },
    /** What the policy says of a server may be another. */
    policyChanged(): void {
      if (settings.get().engine === 'endpoint') void takeChoice();
    },
    async setIdle(minutes: number): Promise<void> {
      await settings.change({ idleMinutes: minutes });
      parts?.engine.setIdle(minutes * MINUTE_MS);
    },
    /** What a sidebar is told of the model. */
    writer(): Writer {
      const chosen = parts?.engine.chosen() ?? null;
      const status = parts?.engine.status() ?? { state: 'absent' };
      const server = chosen?.engine === 'endpoint' ? endpoint?.view() : undefined;
      const listed = parts?.catalog.find(({ id }) => id === chosen?.model);
      return {
        isSetUp: chosen !== null && status.state !== 'absent' && status.state !== 'downloading',
        name:
          chosen === null
            ? null
            : chosen.engine === 'prompt-api'
              ? 'The browser’s own model'
              : (listed?.name ?? chosen.model),
        leavesTo: chosen?.leavesDevice ? (server?.host ?? 'another computer') : null,
        reads: [...reads()],
        status,
      };
    },
    forget(): void {
      endpoint?.forget();
    },
  };
}
export type KeptModels = ReturnType<typeof keepModels>;
