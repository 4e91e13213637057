import type { ModelsView, Tried } from '@/lib/domain/models-view';
import { ModelFailure } from '@/lib/models/model-failure';
import type { Served } from '@/lib/platform/rpc';
import type { Desk } from '../desk';
import type { modelDashboardCalls } from './models-contract';
import { createModelsView } from './view-models';
import type { serveGapArticle } from './writing/serve-gap-article';

/** Longer than this a call is not waited for: what it does is told by the view, and the connection has limits of its own. */
const MOMENT_MS = 1_500;
/** Milliseconds that a model's server has to tell its list of files. */
const PLAN_MS = 12_000;
/** Tokens of the answer to a test prompt. */
const TRIED_TOKENS = 200;

const noTrial: Tried = { state: 'none', text: '', reason: null, tokensPerSecond: null, firstTokenMs: null };
const noModels = () => new Error('This build of Deskmate runs no language models.');

/** What a dashboard can do with language models. */
export function serveModels(
  desk: Desk,
): Omit<Served<typeof modelDashboardCalls>, keyof ReturnType<typeof serveGapArticle>> {
  const { modelParts: parts, models, log } = desk;
  const shown = parts && createModelsView(parts, models);
  let tried = noTrial;
  let trying: AbortController | null = null;

  /** Waits for a moment, so that what fails at once is said; later faults are in the view. */
  const begin = async (work: Promise<unknown> | undefined): Promise<void> => {
    if (!work) throw noModels();
    const isLate = new Promise<void>((resolve) => setTimeout(resolve, MOMENT_MS));
    work.catch((error: unknown) => log.warn('Work on a model failed', error));
    await Promise.race([work, isLate]);
  };
  const listed = (id: string) => {
    const model = parts?.catalog.find((one) => one.id === id);
    if (!model || !parts) throw new Error('There is no such model.');
    return { model, parts };
  };
  const thenForget = async <T>(id: string, work: Promise<T> | undefined): Promise<T> => {
    if (!work) throw noModels();
    try {
      return await work;
    } finally {
      shown?.forget(id);
    }
  };

  const run = async (prompt: string): Promise<void> => {
    if (!parts) throw noModels();
    trying?.abort();
    const own = new AbortController();
    trying = own;
    tried = { ...noTrial, state: 'writing' };
    try {
      const { text, finish, tokensPerSecond, firstTokenMs } = await parts.engine.generate(
        { messages: [{ role: 'user', content: prompt }], maxTokens: TRIED_TOKENS },
        { name: 'Test prompt', priority: 'click', signal: own.signal },
        (piece) => {
          if (trying === own) tried = { ...tried, text: tried.text + piece };
        },
      );
      if (trying !== own) return;
      const state = finish === 'stopped' ? 'stopped' : 'done';
      tried = { state, text, reason: null, tokensPerSecond, firstTokenMs };
    } catch (error) {
      if (trying !== own) return;
      const isStopped = error instanceof ModelFailure && error.fault.kind === 'stopped';
      const reason = error instanceof Error ? error.message : String(error);
      tried = isStopped ? { ...tried, state: 'stopped' } : { ...tried, state: 'failed', reason };
    }
  };

  return {
    models: async (): Promise<ModelsView> => {
      if (!shown) throw noModels();
      return shown.view();
    },
    measureMachine: () => begin(models.machine?.measure()),
    planModel: (id) => {
      const { model, parts } = listed(id);
      return parts.shelf.plan(model, AbortSignal.timeout(PLAN_MS));
    },
    downloadModel: (id) => begin(listed(id).parts.transfers.download(id)),
    pauseModel: (id) => begin(parts?.transfers.pause(id)),
    cancelModel: (id) => thenForget(id, parts?.transfers.cancel(id)),
    removeModel: (id) => thenForget(id, removeModel(id)),
    verifyModel: (id) => begin(thenForget(id, parts?.transfers.verify(id))),
    repairModel: (id) => begin(thenForget(id, parts?.transfers.repair(id))),
    importModel: async (id, ticket) => {
      const { parts } = listed(id);
      await begin(parts.transfers.importFiles(id, await parts.takeFiles(ticket)));
    },
    chooseModel: (engine, model) => models.choose(engine, model),
    loadModel: () => begin(parts?.engine.load(new AbortController().signal)),
    unloadModel: () => begin(parts?.engine.unload()),
    setModelIdle: (minutes) => models.setIdle(minutes),
    setSecondOpinion: (isOn) => models.settings.change({ hasSecondOpinion: isOn }),
    tryModel: async (prompt) => void run(prompt).catch((error: unknown) => log.warn('The test prompt failed', error)),
    triedModel: async () => tried,
    stopTrying: async () => trying?.abort(),
  };

  /** A model that is in use gives its memory back first. */
  async function removeModel(id: string): Promise<number> {
    const { parts } = listed(id);
    if (parts.engine.chosen()?.model === id) await models.choose('none', null);
    return parts.transfers.remove(id);
  }
}
