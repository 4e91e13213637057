import type { AssessedMessage, Help } from '@/lib/domain/assist';
import type { Opinion } from '@/lib/domain/written';
import { ModelFailure } from '@/lib/models/model-failure';
import { findUnsourced } from '@/lib/prompts/find-unsourced';
import { secondOpinion, type SecondOpinion } from '@/lib/prompts/tasks/second-opinion';
import type { Desk } from '../desk';
import type { Tab } from '../tabs';
import { askContext } from './writing/ask-context';
import { runPrompt } from './writing/run-prompt';

/** Below this a judgement of the small models is unsure. */
const SURE_ENOUGH = 0.55;
/** Milliseconds without anything new before the model is asked by itself. */
const REST_MS = 1_500;
/** Messages that are kept an opinion of. */
const MOST = 100;
/** Of the last messages; the one that is judged is among them. */
const MOST_TURNS = 12;

const graveIntents: ReadonlySet<string> = new Set([
  'legal_threat',
  'safety_issue',
  'security_or_fraud',
  'data_privacy',
]);

/** Whether the small models are unsure of a message, or much hangs on it. */
export function isWorthAsking({ latest, warning }: Pick<Help, 'latest' | 'warning'>): boolean {
  if (!latest) return false;
  const { intent, sentiment, urgency, abstains } = latest.assessment;
  if (abstains === 'language') return true;
  const isUnsure = intent.label === null || intent.confidence < SURE_ENOUGH || sentiment.confidence < SURE_ENOUGH;
  const isGrave =
    warning !== null ||
    urgency.label === 'high' ||
    urgency.label === 'critical' ||
    (intent.label !== null && graveIntents.has(intent.label));
  return isUnsure || isGrave;
}

/** Signals of which the model says otherwise than what is shown; where nothing is shown, it does not differ. */
export function findDiffering({ assessment }: AssessedMessage, said: SecondOpinion): Opinion['differs'] {
  const shown = {
    sentiment: assessment.sentiment.label,
    emotion: assessment.emotion.label,
    intent: assessment.intent.label,
    urgency: assessment.urgency.label,
  };
  return (['sentiment', 'emotion', 'intent', 'urgency'] as const).filter(
    (signal) => shown[signal] !== null && shown[signal] !== said[signal],
  );
}

const blank = { sentiment: null, emotion: null, intent: null, urgency: null, asks: null, differs: [], note: null };

type Parts = Pick<Desk, 'modelParts' | 'models' | 'assistFor' | 'tabs' | 'log'>;

/**
 * What the model says of customers' last messages, beside what the small models said: it changes no judgement and lowers no
 * warning. By itself it is asked only where the text stays on this device, the model is loaded and has nothing to do.
 */
export function keepOpinions(desk: Parts) {
  const { modelParts, models } = desk;
  const opinions = new Map<string, Opinion>();
  const resting = new Map<Tab, ReturnType<typeof setTimeout>>();
  let asking: { message: string; stop: AbortController } | null = null;

  const tell = (opinion: Opinion) => {
    opinions.delete(opinion.message);
    opinions.set(opinion.message, opinion);
    const [oldest] = opinions.keys();
    if (opinions.size > MOST && oldest !== undefined) opinions.delete(oldest);
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
    asking = { message: latest.key, stop };
    const begun: Opinion = { ...base, state: 'asking' };
    tell(begun);
    const context = askContext(tab.view, help);
    let opinion: Opinion;
    try {
      const ran = await runPrompt(
        secondOpinion,
        { turns: context.turns.slice(-MOST_TURNS) },
        { engine: modelParts.engine, mask: context.mask, priority, signal: stop.signal },
      );
      opinion = ran.ok ? opinionOf(base, latest, ran.answer) : failed(base, priority, ran.fault.message);
    } catch (error) {
      if (!(error instanceof ModelFailure)) desk.log.warn('The model could not be asked', error);
      opinion = failed(base, priority, error instanceof Error ? error.message : String(error));
    }
    if (asking?.stop === stop) asking = null;
    // Asked once more meanwhile, or forgotten: this one is nobody's any more.
    if (opinions.get(latest.key) !== begun) return null;
    tell(opinion);
    return opinion;
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
      !opinions.has(help.latest.key) &&
      isWorthAsking(help)
    );
  };

  return {
    /** To be called whenever something about a tab's conversation changed. */
    look(tab: Tab): void {
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
    },
    /** By the agent's click. */
    async ask(tab: Tab | null, conversation: string): Promise<void> {
      const assist = tab && desk.assistFor(tab);
      if (!tab || assist?.kind !== 'help' || assist.help.conversation.key !== conversation)
        throw new Error('The page shows another conversation now.');
      asking?.stop.abort();
      void ask(tab, assist.help, 'click');
    },
    /** Of the message that a tab shows last; null where there is none. */
    of(tab: Tab): Opinion | null {
      if (tab.view.kind !== 'conversation') return null;
      const last = tab.view.thread.messages.findLast(({ direction, deleted }) => direction === 'inbound' && !deleted);
      return (last && opinions.get(last.key)) ?? null;
    },
    forget(): void {
      asking?.stop.abort();
      opinions.clear();
    },
  };
}
export type KeptOpinions = ReturnType<typeof keepOpinions>;

type Base = Omit<Opinion, 'state'>;

const opinionOf = (base: Base, latest: AssessedMessage, said: SecondOpinion): Opinion => ({
  ...base,
  state: 'done',
  sentiment: said.sentiment,
  emotion: said.emotion,
  intent: said.intent,
  urgency: said.urgency,
  asks: isPlain(said.openQuestion) ? said.openQuestion.trim() || null : null,
  differs: findDiffering(latest, said),
});

/** It is shown without marks: what a person could follow, a link, an address, a command, is not shown at all. */
const isPlain = (text: string): boolean =>
  findUnsourced(text, { sources: [], customer: [] }).every(({ kind }) => kind === 'number');

/** What nobody asked for and did not work is not worth a line. */
const failed = (base: Base, priority: 'click' | 'background', message: string): Opinion => ({
  ...base,
  state: 'failed',
  note: priority === 'click' ? `${message} What is shown above stands.` : null,
});
