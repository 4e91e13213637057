import type { Help } from '@/lib/domain/assist';
import { isWorthAsking } from '@/lib/domain/is-worth-asking';
import type { ModelFaultKind, ModelStatus } from '@/lib/domain/language-model';
import type { Opinion } from '@/lib/domain/written';
import { ModelFailure } from '@/lib/models/model-failure';
import { secondOpinion } from '@/lib/prompts/tasks/second-opinion';
import type { Desk } from '../desk';
import type { Tab } from '../tabs';
import { readOpinion } from './read-opinion';
import { keepTries } from './try-again';
import { askContext } from './writing/ask-context';
import { runPrompt } from './writing/run-prompt';

/** Milliseconds without anything new before the model is asked by itself. */
const REST_MS = 1_500;
/** Messages that are kept an opinion of. */
const MOST = 100;
/** Of the last messages; the one that is judged is among them. */
const MOST_TURNS = 12;

/** Milliseconds after which what failed by itself is tried again: what else runs on the machine may be over by then. */
const AGAIN_MS = [20_000, 2 * 60_000, 10 * 60_000];
/** It would fail again in the same way; what could not be read was asked for twice already. */
const lasting: ReadonlySet<ModelFaultKind> = new Set<ModelFaultKind>(['too-long', 'broken-answer']);

const blank = { sentiment: null, emotion: null, intent: null, urgency: null, asks: null, differs: [], note: null };

type Parts = Pick<Desk, 'modelParts' | 'models' | 'assistFor' | 'tabs' | 'log'>;

/**
 * What the model says of customers' last messages, beside what the small models said: it changes no judgement and lowers no
 * warning. By itself it is asked only where the text stays on this device, the model is loaded and has nothing to do: a model
 * that nobody asked for takes no memory and no battery for a guess at every message, and the minutes after which it is
 * unloaded keep their meaning. Once a click has loaded it, it looks at what is in view, too.
 */
export function keepOpinions(desk: Parts) {
  const { modelParts, models } = desk;
  const opinions = new Map<string, Opinion>();
  const tries = keepTries(AGAIN_MS);
  const resting = new Map<Tab, ReturnType<typeof setTimeout>>();
  /** What is being asked, by its message. */
  const asking = new Map<string, AbortController>();

  const tell = (opinion: Opinion) => {
    opinions.delete(opinion.message);
    opinions.set(opinion.message, opinion);
    const [oldest] = opinions.keys();
    if (opinions.size > MOST && oldest !== undefined) {
      opinions.delete(oldest);
      tries.forget(oldest);
    }
    for (const { view, sidebars } of desk.tabs.all()) {
      if (view.kind !== 'conversation' || view.thread.conversation.key !== opinion.conversation) continue;
      for (const sidebar of sidebars) void sidebar.opinionChanged(opinion).catch(() => undefined);
    }
  };

  const ask = async (tab: Tab, help: Help, priority: 'click' | 'background'): Promise<Opinion | null> => {
    const { latest, conversation } = help;
    if (!modelParts || !latest || tab.view.kind !== 'conversation') return null;
    const base = { conversation: conversation.key, message: latest.key, ...blank };
    const stop = new AbortController();
    // Asked once more: the earlier one is nobody's any more.
    asking.get(latest.key)?.abort();
    asking.set(latest.key, stop);
    const begun: Opinion = { ...base, state: 'asking' };
    tell(begun);
    const context = askContext(tab.view, help);
    let opinion: Opinion;
    let failedBy: ModelFaultKind | null = null;
    try {
      const ran = await runPrompt(
        secondOpinion,
        { turns: context.turns.slice(-MOST_TURNS) },
        { engine: modelParts.engine, mask: context.mask, priority, signal: stop.signal },
      );
      if (!ran.ok) failedBy = ran.fault.kind;
      opinion = { ...base, ...(ran.ok ? readOpinion(latest, ran.answer) : failureOf(priority, ran.fault.message)) };
    } catch (error) {
      if (!(error instanceof ModelFailure)) desk.log.warn('The model could not be asked', error);
      failedBy = error instanceof ModelFailure ? error.fault.kind : 'engine-failed';
      opinion = { ...base, ...failureOf(priority, error instanceof Error ? error.message : String(error)) };
    }
    if (asking.get(latest.key) === stop) asking.delete(latest.key);
    // Asked once more meanwhile, or forgotten: this one is nobody's any more.
    if (opinions.get(latest.key) !== begun) return null;
    tell(opinion);
    if (failedBy === null) tries.forget(latest.key);
    else if (priority === 'background' && !lasting.has(failedBy)) tries.failed(latest.key, () => look(tab));
    return opinion;
  };

  /** Nothing was said of it yet; what failed may be tried again when it is due. */
  const isOpen = (message: string): boolean => {
    const known = opinions.get(message);
    return known === undefined || (known.state === 'failed' && tries.isDue(message));
  };

  const mayAskByItself = (help: Help): boolean => {
    const chosen = modelParts?.engine.chosen();
    return (
      models.settings.get().hasSecondOpinion &&
      chosen !== null &&
      chosen?.leavesDevice === false &&
      modelParts?.engine.status().state === 'ready' &&
      help.distress === null &&
      help.latest !== null &&
      isOpen(help.latest.key) &&
      (help.warning !== null || isWorthAsking(help.latest))
    );
  };

  function look(tab: Tab): void {
    clearTimeout(resting.get(tab));
    if (!modelParts || tab.sidebars.size === 0 || tab.view.kind !== 'conversation') return;
    resting.set(
      tab,
      setTimeout(() => {
        resting.delete(tab);
        if (tab.sidebars.size === 0) return;
        const assist = desk.assistFor(tab);
        if (assist.kind === 'help' && mayAskByItself(assist.help)) void ask(tab, assist.help, 'background');
      }, REST_MS),
    );
  }

  let last: ModelStatus['state'] = 'absent';
  modelParts?.engine.onStatus(({ state }) => {
    const isFreeNow = state === 'ready' && last !== 'ready';
    last = state;
    // What came while it was not loaded, or had other things to do.
    if (isFreeNow) for (const tab of desk.tabs.all()) look(tab);
  });

  return {
    /** To be called whenever something about a tab's conversation changed. */
    look,
    /** By the agent's click. */
    async ask(tab: Tab | null, conversation: string): Promise<void> {
      const assist = tab && desk.assistFor(tab);
      if (!tab || assist?.kind !== 'help' || assist.help.conversation.key !== conversation)
        throw new Error('The page shows another conversation now.');
      void ask(tab, assist.help, 'click');
    },
    /** Of the message that a tab shows last; null where there is none. */
    of(tab: Tab): Opinion | null {
      if (tab.view.kind !== 'conversation') return null;
      const last = tab.view.thread.messages.findLast(({ direction, deleted }) => direction === 'inbound' && !deleted);
      return (last && opinions.get(last.key)) ?? null;
    },
    forget(): void {
      for (const stop of asking.values()) stop.abort();
      opinions.clear();
      tries.forgetAll();
    },
  };
}
export type KeptOpinions = ReturnType<typeof keepOpinions>;

/** What nobody asked for and did not work is not worth a line. */
const failureOf = (priority: 'click' | 'background', message: string): Pick<Opinion, 'state' | 'note'> => ({
  state: 'failed',
  note: priority === 'click' ? `${message} What is shown above stands.` : null,
});
