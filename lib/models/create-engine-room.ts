import type { Generated, GenerateRequest, LanguageModel, ModelFault, ModelStatus } from '@/lib/domain/language-model';
import { createFault } from './create-fault';
import type { EngineFigures, EngineRoom, Task } from './engine-room';
import { guessTokens } from './guess-tokens';
import { keepLoaded, type LoadedModel } from './keep-loaded';
import { asModelFailure, ModelFailure } from './model-failure';
import { nextStatus, type ModelEvent } from './model-state';
import { createTaskQueue } from './task-queue';
import { unlessStopped } from './unless-stopped';
import { writeAnswer } from './write-answer';

const seconds = 1_000;
const minutes = 60 * seconds;

export interface EngineRoomOptions {
  /** Milliseconds without work after which the model is unloaded. */
  idleMs?: number;
  /** Milliseconds for one task that says nothing else. */
  limitMs?: number;
  /** Milliseconds that an engine has to stop when it is told to; then it is ended. */
  graceMs?: number;
}

const noFigures: EngineFigures = { loadMs: null, firstTokenMs: null, tokensPerSecond: null, answers: 0 };

/** Faults of one request; the engine is as well as before. */
const isOfTheRequest = ({ kind }: ModelFault) =>
  ['stopped', 'too-long', 'broken-answer', 'too-many-requests'].includes(kind);
/** The engine was gone when it was asked: another start may help. */
const isWorthAnotherStart = ({ kind }: ModelFault) => kind === 'not-loaded' || kind === 'device-lost';

const noModel = () =>
  new ModelFailure(
    createFault('not-downloaded', 'No model is chosen.', 'No model is set up yet. Choose one in the model manager.'),
  );

/** The engine room: see `EngineRoom`. */
export function createEngineRoom({
  idleMs: firstIdleMs = 10 * minutes,
  limitMs = 180 * seconds,
  graceMs = 15 * seconds,
}: EngineRoomOptions = {}): EngineRoom {
  let chosen: { model: LanguageModel; loaded: LoadedModel } | null = null;
  let status: ModelStatus = { state: 'absent' };
  let figures = noFigures;
  let idleMs = firstIdleMs;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<(status: ModelStatus) => void>();

  const note = (event: ModelEvent) => {
    const next = nextStatus(status, event);
    if (next === status) return;
    status = next;
    for (const listener of listeners) listener(status);
  };

  const waitForIdle = () => {
    clearTimeout(idle);
    if (queue.isEmpty() && chosen?.loaded.isLoaded())
      idle = setTimeout(() => void unload('It was idle.').catch(() => undefined), idleMs);
  };
  const queue = createTaskQueue(() => {
    note({ type: 'queue-changed', waiting: queue.waiting() });
    waitForIdle();
  });

  async function unload(detail: string) {
    clearTimeout(idle);
    if (!chosen) return;
    const { loaded } = chosen;
    queue.clear(new ModelFailure(createFault('not-loaded', detail)));
    await loaded.unload();
  }

  /** One answer of the chosen model; where the engine was found gone and nothing is written yet, it is started once more. */
  async function write(request: GenerateRequest, task: Task, signal: AbortSignal, onText: (piece: string) => void) {
    for (let isSecond = false; ; isSecond = true) {
      if (!chosen) throw noModel();
      const { model, loaded } = chosen;
      const earlier = loaded.fault();
      // What failed to load fails again: only a person's click is worth another try.
      if (earlier && task.priority === 'background') throw new ModelFailure(earlier);
      await unlessStopped(loaded.load(), signal);
      note({ type: 'task-began', task: task.name, waiting: queue.waiting() });
      let hasText = false;
      try {
        const ended = await writeAnswer(
          model,
          request,
          { signal, limitMs: task.limitMs ?? limitMs, graceMs },
          (piece) => {
            hasText = true;
            onText(piece);
          },
        );
        if (ended.isEngineEnded) {
          loaded.forget();
          note({ type: 'unloaded' });
        }
        if (ended.isTimedOut) throw new ModelFailure(createFault('timed-out', `${task.name} was not done in time.`));
        note({ type: 'task-ended' });
        return ended.answer;
      } catch (error) {
        const failure = asModelFailure(error);
        note({ type: 'task-ended' });
        const isGone = !isOfTheRequest(failure.fault) && (await model.availability()).state !== 'ready';
        if (isGone) loaded.forget();
        if (isGone && !hasText && !isSecond && !signal.aborted && isWorthAnotherStart(failure.fault)) continue;
        if (isGone && chosen?.model === model) note({ type: 'failed', model: model.model, fault: failure.fault });
        throw failure;
      }
    }
  }

  const keepFigures = (answer: Generated) => {
    figures = {
      ...figures,
      firstTokenMs: answer.firstTokenMs ?? figures.firstTokenMs,
      tokensPerSecond: answer.tokensPerSecond ?? figures.tokensPerSecond,
      answers: figures.answers + 1,
    };
    return answer;
  };

  return {
    async choose(model) {
      // One that does not answer to that is left behind; it must not keep the next from being chosen.
      await unload('Another model was chosen.').catch(() => undefined);
      chosen = null;
      figures = noFigures;
      if (!model) return note({ type: 'chosen', status: { state: 'absent' } });
      const own = {
        model,
        // What one that was left behind still does is no state of the next.
        loaded: keepLoaded(model, (event) => {
          if (chosen === own) note(event);
        }),
      };
      chosen = own;
      const here = await model.availability();
      if (chosen === own) note({ type: 'chosen', status: statusOf(model, here) });
    },
    chosen: () => chosen?.model ?? null,
    status: () => status,
    onStatus(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: note,
    generate: (request, task, onText) =>
      queue
        .add({
          priority: task.priority,
          signal: task.signal,
          canRestart: onText === undefined,
          run: (signal) => write(request, task, signal, onText ?? (() => {})),
        })
        .then(keepFigures),
    runTask: (task, job) => queue.add({ priority: task.priority, signal: task.signal, canRestart: false, run: job }),
    countTokens: async (text) => (chosen ? chosen.model.countTokens(text) : guessTokens(text)),
    async load(signal) {
      if (!chosen) throw noModel();
      const { loaded } = chosen;
      const cancel = () => loaded.cancelLoad();
      signal.addEventListener('abort', cancel, { once: true });
      try {
        await unlessStopped(loaded.load(), signal);
        waitForIdle();
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    unload: () => unload('The model was unloaded.'),
    setIdle(ms) {
      idleMs = ms;
      waitForIdle();
    },
    figures: () => ({ ...figures, loadMs: chosen?.loaded.loadMs() ?? null }),
  };
}

type Availability = Awaited<ReturnType<LanguageModel['availability']>>;

function statusOf({ model }: LanguageModel, here: Availability): ModelStatus {
  if (here.state === 'unavailable') return { state: 'failed', model, fault: here.fault };
  if (here.state === 'downloadable') return { state: 'absent' };
  return { state: 'idle', model };
}
