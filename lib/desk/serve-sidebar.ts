import type { Correction } from '@/lib/domain/assessment';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import { connectRpc } from '@/lib/platform/rpc';
import type { Wire } from '@/lib/platform/wire';
import { isSameJudgement } from './apply-corrections';
import { keptQuestion } from './build-help';
import { deskCalls, type Saved, type Sender } from './contract';
import { serveHandoff } from './handoff/serve-handoff';
import { serveHelpArticle } from './models/writing/save-article';
import { serveWarnings } from './escalation/serve-warnings';
import { serveRewriting } from './models/writing/rewrite-draft';
import { servePromisesBeside } from './promises/serve-promises';
import type { SidebarApi } from './told-contract';
import type { Outcome } from './page-contract';
import type { Desk } from './desk';
import type { Insertion } from './insertion';
import { exportReadable } from './export-readable';
import { recordRefusals } from './record-refusals';
import { searchBoth } from './search-both';
import type { Tab } from './tabs';
import type { Thread } from './thread';

const movedOn: Outcome = {
  ok: false,
  reason: 'The page shows another conversation now, so nothing was inserted.',
};

const pageGone: Outcome = {
  ok: false,
  reason: 'This page is not connected. Reload it and try again; the text can be copied meanwhile.',
};

/** Tells the page whether the browser's side panel shows it. */
const tellPage = (tab: Tab) => void tab.page?.panelChanged(tab.panels.size > 0).catch(() => undefined);

/** Serves one sidebar: it follows a tab, and acts for the agent. */
export function serveSidebar(desk: Desk, sender: Sender, wire: Wire): void {
  let followed: { id: number; tab: Tab } | null = null;
  let lastInserted:
    | (Omit<Insertion, 'text' | 'cursor' | 'answers'> & { outcome: string | null; takeUseBack: (() => void) | null })
    | null = null;

  const leave = () => {
    if (!followed) return;
    followed.tab.sidebars.delete(sidebar);
    if (followed.tab.panels.delete(sidebar)) tellPage(followed.tab);
    desk.tabs.release(followed.id);
    followed = null;
  };

  const keyAtHand = () =>
    followed?.tab.view.kind === 'conversation' ? followed.tab.view.thread.conversation.key : null;

  const threadAtHand = (): Thread => {
    if (followed?.tab.view.kind !== 'conversation') throw new Error('There is no conversation in view.');
    return followed.tab.view.thread;
  };

  /** What is asked in the conversation, as it may be kept; null when the page has moved on. */
  const askedIn = (conversation: string): string | null => {
    const view = followed?.tab.view;
    if (view?.kind !== 'conversation' || view.thread.conversation.key !== conversation) return null;
    const { thread, seen } = view;
    return keptQuestion(thread, seen);
  };

  const changeCorrections = async (message: string, change: (was: Correction[]) => Correction[]): Promise<Saved> => {
    const thread = threadAtHand();
    const stored = thread.assessments.get(message);
    if (!stored) throw new Error('This message is not known.');
    const corrected = { ...stored, corrections: change(stored.corrections) };
    thread.assessments.set(message, corrected);
    desk.push(desk.tabs.showing(thread));
    if (!thread.isSaved) return { saved: false };
    const kept = desk.redaction.judged(thread, [corrected]);
    return { saved: await desk.saveLater(() => desk.store.conversations.saveAssessments(kept)) };
  };

  /** What is not in the assist. */
  const tellMore = (tab: Tab) => {
    desk.guard.follow(tab, sidebar);
    void sidebar.writerChanged(desk.models.writer()).catch(() => undefined);
    desk.writing.tellAll(sidebar);
    const opinion = desk.opinions.of(tab);
    if (opinion) void sidebar.opinionChanged(opinion).catch(() => undefined);
    desk.opinions.look(tab);
  };

  /** The agent's "not helpful". @returns the id by which it is undone */
  const dismiss = (kind: SuggestionOutcome['kind'], item: string, conversation: string): string => {
    const asked = askedIn(conversation);
    if (asked === null) throw new Error('The page shows another conversation now.');
    const id = desk.knowledge.outcomes.dismissed(kind, item, asked, conversation);
    desk.push(desk.tabs.all());
    return id;
  };
  const undoDismiss = (id: string): void => {
    desk.knowledge.outcomes.undo(id);
    desk.push(desk.tabs.all());
  };

  const sidebar = connectRpc<SidebarApi, typeof deskCalls.sidebar>(
    wire,
    {
      follow: (asked) => {
        // A framed sidebar follows its own tab, whatever it says.
        const id = sender.tab ?? asked;
        if (id === null) throw new Error('Which tab?');
        leave();
        followed = { id, tab: desk.tabs.get(id) };
        const { tab } = followed;
        tab.sidebars.add(sidebar);
        if (sender.tab === null) {
          tab.panels.add(sidebar);
          tellPage(tab);
        }
        // Behind the answer, which says which conversation it is about.
        void desk.inTurn(() => undefined).then(() => tellMore(tab));
        return desk.inTurn(() => desk.assistFor(tab));
      },
      checkText: (text, conversation) => desk.guard.checkText(followed?.tab ?? null, text, conversation),
      coach: (isOn): void => desk.guard.coach(followed?.tab ?? null, sidebar, isOn),
      confirmModelText: (id, isConfirmed) => desk.modelTexts.confirm(id, isConfirmed),
      write: async (ask): Promise<string> => desk.writing.write(followed?.tab ?? null, sidebar, ask),
      stopWriting: async (id) => desk.writing.stop(id),
      offerWritten: async (id, text) => desk.writing.offer(id, text),
      ...serveRewriting(
        desk,
        () => followed?.tab ?? null,
        (): SidebarApi => sidebar,
      ),
      ...serveHelpArticle(desk, () => followed?.tab ?? null),
      ...serveWarnings(desk, () => followed?.tab ?? null),
      askOpinion: (conversation) => desk.opinions.ask(followed?.tab ?? null, conversation),
      ...serveHandoff(desk, () => followed?.tab ?? null),
      ...servePromisesBeside(desk, () => followed?.tab ?? null),
      mend: (draft, finding) => desk.guard.mend(followed?.tab ?? null, draft, finding),
      teach: async (): Promise<Outcome> => (await followed?.tab.page?.teach()) ?? pageGone,
      insert: async ({ text, source, item, conversation, cursor = null, answers }): Promise<Outcome> => {
        const tab = followed?.tab;
        if (!tab?.page) return pageGone;
        if (tab.view.kind !== 'conversation' || tab.view.thread.conversation.key !== conversation) return movedOn;
        const result = await tab.page.insert(text, tab.view.seen.id, cursor, false);
        if (!result.ok) return result;
        desk.modelTexts.inserted(item, conversation, text);
        const asked = source === 'own' ? null : askedIn(conversation);
        const outcome =
          asked && source !== 'own' ? desk.knowledge.outcomes.accepted(source, item, asked, conversation) : null;
        if (source === 'reply' && answers) desk.answers.remember(item, answers);
        const takeUseBack = source === 'reply' ? desk.replies.uses.used(item) : null;
        lastInserted = { item, source, conversation, outcome, takeUseBack };
        desk.record({ kind: 'inserted', item, source }, conversation);
        return result;
      },
      undoInsert: async (): Promise<Outcome> => {
        const result = (await followed?.tab.page?.undoInsert()) ?? pageGone;
        if (result.ok && lastInserted) {
          const { conversation, outcome, takeUseBack, ...what } = lastInserted;
          takeUseBack?.();
          if (outcome !== null) desk.knowledge.outcomes.undo(outcome);
          desk.record({ kind: 'took-back', ...what }, conversation);
          lastInserted = null;
        }
        return result;
      },
      dismissPassage: (article, conversation) => dismiss('article', article, conversation),
      undoDismissPassage: undoDismiss,
      dismissReply: (reply, conversation) => dismiss('reply', reply, conversation),
      undoDismissReply: undoDismiss,
      copied: ({ item, source, answers }) => {
        if (source === 'reply' && answers) desk.answers.remember(item, answers);
        if (source === 'reply') desk.replies.uses.used(item);
        desk.record({ kind: 'copied', item, source }, keyAtHand());
      },
      correct: (message, correction) => {
        desk.record({ kind: 'corrected', message, correction }, keyAtHand());
        const about = threadAtHand().messages.find(({ key }) => key === message);
        if (about) desk.judgement.learn(desk.redaction.message(threadAtHand(), about), correction);
        return changeCorrections(message, (was) => [
          ...was.filter((one) => !isSameJudgement(one, correction)),
          correction,
        ]);
      },
      undoCorrection: (message, correction) => {
        desk.record({ kind: 'correction-undone', message, correction }, keyAtHand());
        desk.judgement.unlearn(message, correction);
        return changeCorrections(message, (was) => was.filter((one) => !isSameJudgement(one, correction)));
      },
      saveNote: async (person, note): Promise<Saved> => ({ saved: await desk.customers.saveNote(person, note) }),
      setTags: async (person, tags): Promise<Saved> => ({ saved: await desk.customers.setTags(person, tags) }),
      search: (text) => searchBoth(desk, followed?.tab ?? null, text),
      takePolicy: (policy) => desk.takePolicy(policy),
      exportReadable: () => exportReadable(desk),
      rebuild: () => desk.startOver('rebuild'),
    },
    deskCalls.sidebar,
    { log: desk.log, onRefused: recordRefusals(desk, 'sidebar') },
  );
  wire.onClose(() => {
    desk.writing.left(sidebar);
    leave();
  });
}
