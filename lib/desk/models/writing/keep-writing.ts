import type { WriteAsk, Written } from '@/lib/domain/written';
import { createFault } from '@/lib/models/create-fault';
import { ModelFailure } from '@/lib/models/model-failure';
import type { SidebarApi } from '../../told-contract';
import type { Desk } from '../../desk';
import type { Tab } from '../../tabs';
import { askContext, type AskContext } from './ask-context';
import { writeHelpArticle } from './write-help-article';
import { newWritten } from './new-written';
import { writeDiscussion } from './write-discussion';
import { writeDraft } from './write-draft';
import { writeRewrite } from './write-rewrite';
import { writeSummary } from './write-summary';
import { writeTranslation } from './write-translation';
import type { ReadDraft, WritingTools, WrittenResult } from './written-result';

/** The latest, over all conversations. In memory only: what is wanted is in the page, or in a note. */
const MOST = 60;
/** Milliseconds between two pieces that a sidebar is told: eyes read no faster, and each is a whole text. */
const PIECE_MS = 80;

interface Kept {
  written: Written;
  stop: AbortController;
  /** Who asked; what nobody waits for any more is stopped. */
  by: SidebarApi;
  context: AskContext;
  /** The next piece is told when it rings. */
  timer: ReturnType<typeof setTimeout> | null;
  /** How a draft is held against its sources; null before the first piece, and for everything else. */
  read: ReadDraft | null;
  /** Erased with all else: nothing of it is kept or told any more, whatever still comes. */
  isForgotten: boolean;
}

type Parts = Pick<Desk, 'store' | 'modelParts' | 'models' | 'modelTexts' | 'assistFor' | 'tabs' | 'profile' | 'log'>;

/** What models write for the agent: asked for here, told piece by piece to the sidebars, and kept until it is old. */
export function keepWriting(desk: Parts) {
  const { modelParts, models, modelTexts, store } = desk;
  const kept = new Map<string, Kept>();

  const tell = (written: Written) => {
    for (const { sidebars } of desk.tabs.all())
      for (const sidebar of sidebars) void sidebar.written(written).catch(() => undefined);
  };
  const change = (one: Kept, to: Partial<Written>) => {
    if (one.isForgotten) return;
    one.written = { ...one.written, ...to };
    if (one.timer !== null) clearTimeout(one.timer);
    one.timer = null;
    tell(one.written);
  };
  /** As `change`, and told with the next piece that is due. */
  const changeSoon = (one: Kept, to: Partial<Written>) => {
    if (one.isForgotten) return;
    one.written = { ...one.written, ...to };
    one.timer ??= setTimeout(() => change(one, one.read?.() ?? {}), PIECE_MS);
  };

  const ownFacts = (): string =>
    Object.values(desk.profile.values())
      .filter((value) => value !== undefined)
      .join('\n');

  const toolsFor = (one: Kept, tab: Tab): WritingTools | null => {
    if (tab.view.kind !== 'conversation') return null;
    return {
      context: one.context,
      store,
      person: tab.view.thread.person?.key ?? null,
      agentLanguage: desk.profile.reads()[0] ?? 'en',
      ownFacts: ownFacts(),
      voice: desk.profile.get(),
      run: {
        engine: modelParts?.engine ?? null,
        priority: 'click',
        signal: one.stop.signal,
        onText: (text) => changeSoon(one, { text, state: 'writing' }),
      },
      onDrafted: (read) => {
        one.read = read;
        changeSoon(one, { state: 'writing' });
      },
    };
  };

  const run = (tools: WritingTools, ask: WriteAsk): Promise<WrittenResult> => {
    switch (ask.kind) {
      case 'draft': {
        const before = [...kept.values()].filter(
          ({ written }) => written.ask.kind === 'draft' && written.conversation === ask.conversation,
        );
        return writeDraft(tools, { hint: ask.hint, variant: before.length - 1 });
      }
      case 'rewrite':
        return writeRewrite(tools, ask);
      case 'summary':
        return writeSummary(tools, ask.of);
      case 'translation':
        return writeTranslation(tools, ask);
      case 'discussion':
        return writeDiscussion(tools);
      case 'article':
        return writeHelpArticle(tools);
    }
  };

  /** That a model made it, before it is offered. */
  const mark = ({ written: { id, conversation, ask, text } }: Kept) => {
    if (ask.kind !== 'draft' || text === '') return;
    modelTexts.made({ id, conversation, by: 'drafted', text });
  };

  const finish = (one: Kept, result: WrittenResult) => {
    if (!result.ok) {
      const isStopped = result.fault.kind === 'stopped';
      return end(one, {
        // What could not be used twice is not shown; what was cut off by something else is kept, with its marks.
        ...(result.fault.kind === 'broken-answer' ? { text: '' } : (one.read?.() ?? { text: result.text })),
        state: isStopped && result.text !== '' ? 'stopped' : 'failed',
        fault: isStopped && result.text !== '' ? null : result.fault,
      });
    }
    const { ok: _, isStopped, isByModel, ...rest } = result;
    end(one, {
      ...rest,
      state: isStopped ? 'stopped' : 'done',
      model: isByModel ? models.writer().name : null,
    });
  };
  const end = (one: Kept, to: Partial<Written>) => {
    if (one.isForgotten) return;
    if (one.timer !== null) clearTimeout(one.timer);
    one.timer = null;
    one.written = { ...one.written, ...to, loaded: null };
    mark(one);
    change(one, {});
  };

  const followLoading = (one: Kept) =>
    modelParts?.engine.onStatus((status) => {
      if (one.written.text !== '') return;
      if (status.state === 'loading') changeSoon(one, { state: 'loading', loaded: status.done });
      else if (status.state === 'busy') changeSoon(one, { state: 'writing', loaded: null });
    });

  const work = async (one: Kept, tools: WritingTools) => {
    const leave = followLoading(one);
    try {
      finish(one, await run(tools, one.written.ask));
    } catch (error) {
      const fault =
        error instanceof ModelFailure ? error.fault : createFault('engine-failed', String(error), sentenceOf(error));
      // What was written until then is kept, with the marks that it needs.
      finish(one, { ok: false, fault, text: one.written.text });
    } finally {
      leave?.();
    }
  };

  return {
    /** Begins to write for the conversation in view. @throws Error in a sentence, where that can't be */
    write(tab: Tab | null, by: SidebarApi, ask: WriteAsk): string {
      if (tab?.view.kind !== 'conversation' || tab.view.thread.conversation.key !== ask.conversation)
        throw new Error('The page shows another conversation now, so nothing was written.');
      const assist = desk.assistFor(tab);
      if (assist.kind !== 'help') throw new Error('There is no conversation in view.');
      if (ask.kind === 'draft' && assist.help.distress)
        throw new Error('Nothing is drafted beside a person who may be in distress. Write to them yourself.');
      const one: Kept = {
        by,
        stop: new AbortController(),
        context: askContext(tab.view, assist.help),
        timer: null,
        read: null,
        isForgotten: false,
        written: newWritten(ask),
      };
      kept.set(one.written.id, one);
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
      const tools = toolsFor(one, tab);
      if (tools) void work(one, tools);
      tell(one.written);
      return one.written.id;
    },
    /** What is being written, or was, while it is kept. */
    find: (id: string): Written | null => kept.get(id)?.written ?? null,
    stop(id: string): void {
      kept.get(id)?.stop.abort();
    },
    /** The text as the agent has it now, parts of a rewrite taken in; it is held against its sources again. */
    offer(id: string, text: string): void {
      const one = kept.get(id);
      if (!one) throw new Error('This draft is not kept any more.');
      end(one, one.read?.(text) ?? { text });
    },
    /** All that a sidebar which just came does not know. */
    tellAll(sidebar: SidebarApi): void {
      for (const { written } of kept.values()) void sidebar.written(written).catch(() => undefined);
    },
    /** A sidebar is gone: what it alone waited for is stopped. */
    left(sidebar: SidebarApi): void {
      for (const { by, stop, written } of kept.values())
        if (by === sidebar && ['waiting', 'loading', 'writing'].includes(written.state)) stop.abort();
    },
    forget(): void {
      for (const one of kept.values()) {
        one.isForgotten = true;
        if (one.timer !== null) clearTimeout(one.timer);
        one.stop.abort();
      }
      kept.clear();
    },
  };
}
export type KeptWriting = ReturnType<typeof keepWriting>;

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
