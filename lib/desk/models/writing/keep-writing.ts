import type { WriteAsk, Written } from '@/lib/domain/written';
import { createFault } from '@/lib/models/create-fault';
import { ModelFailure } from '@/lib/models/model-failure';
import type { SidebarApi } from '../../told-contract';
import type { Desk } from '../../desk';
import { peopleOf } from '../../thread';
import type { Tab } from '../../tabs';
import { askContext } from './ask-context';
import { isUnderWay, keepWritten, type Kept } from './keep-written';
import { newWritten } from './new-written';
import { writeAsAsked } from './write-as-asked';
import type { WritingTools, WrittenResult } from './written-result';

type Parts = Pick<Desk, 'store' | 'modelParts' | 'models' | 'modelTexts' | 'assistFor' | 'tabs' | 'profile' | 'log'>;

/** What models write for the agent: asked for here, told piece by piece to the sidebars, and kept until it is old. */
export function keepWriting(desk: Parts) {
  const { modelParts, models, modelTexts, store } = desk;
  const kept = keepWritten((written) => {
    for (const { sidebars } of desk.tabs.all())
      for (const sidebar of sidebars) void sidebar.written(written).catch(() => undefined);
  });

  const ownFacts = (): string =>
    Object.values(desk.profile.values())
      .filter((value) => value !== undefined)
      .join('\n');

  const toolsFor = (one: Kept, tab: Tab): WritingTools | null => {
    if (tab.view.kind !== 'conversation') return null;
    return {
      context: one.context,
      store,
      people: peopleOf(tab.view.thread).map(({ key }) => key),
      agentLanguage: desk.profile.reads()[0] ?? 'en',
      ownFacts: ownFacts(),
      voice: desk.profile.get(),
      run: {
        engine: modelParts?.engine ?? null,
        priority: 'click',
        signal: one.stop.signal,
        onText: (text) => kept.changeSoon(one, { text, state: 'writing' }),
      },
      onDrafted: (read) => {
        one.read = read;
        kept.changeSoon(one, { state: 'writing' });
      },
    };
  };

  const draftsOf = (conversation: string): number =>
    kept.all().filter(({ written }) => written.ask.kind === 'draft' && written.conversation === conversation).length;

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
    one.written = { ...one.written, ...to, loaded: null };
    mark(one);
    kept.change(one, {});
  };

  const followLoading = (one: Kept) =>
    modelParts?.engine.onStatus((status) => {
      if (one.written.text !== '') return;
      if (status.state === 'loading') kept.changeSoon(one, { state: 'loading', loaded: status.done });
      else if (status.state === 'busy') kept.changeSoon(one, { state: 'writing', loaded: null });
    });

  const work = async (one: Kept, tools: WritingTools) => {
    const leave = followLoading(one);
    try {
      const { ask, conversation } = one.written;
      finish(one, await writeAsAsked(tools, ask, draftsOf(conversation) - 1));
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
      const tools = toolsFor(one, tab);
      kept.add(one);
      if (tools) void work(one, tools);
      return one.written.id;
    },
    /** What is being written, or was, while it is kept. */
    find: (id: string): Written | null => kept.find(id)?.written ?? null,
    stop(id: string): void {
      kept.find(id)?.stop.abort();
    },
    /** The text as the agent has it now, parts of a rewrite taken in; it is held against its sources again. */
    offer(id: string, text: string): void {
      const one = kept.find(id);
      if (!one) throw new Error('This draft is not kept any more.');
      end(one, one.read?.(text) ?? { text });
    },
    /** All that a sidebar which just came does not know. */
    tellAll(sidebar: SidebarApi): void {
      for (const { written } of kept.all()) void sidebar.written(written).catch(() => undefined);
    },
    /** A sidebar is gone: what it alone waited for is stopped. */
    left(sidebar: SidebarApi): void {
      for (const { by, stop, written } of kept.all()) if (by === sidebar && isUnderWay(written)) stop.abort();
    },
    forget: kept.forget,
  };
}
export type KeptWriting = ReturnType<typeof keepWriting>;

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
