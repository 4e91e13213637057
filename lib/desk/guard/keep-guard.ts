import type { Draft, DraftFindings } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import { checkDraft } from '@/lib/replies/guard/check-draft';
import { alsoSays } from '@/lib/replies/guard/known-facts';
import { keepCoach } from '../coach/keep-coach';
import type { ModelTexts } from '../coach/keep-model-texts';
import type { SidebarApi } from '../told-contract';
import type { Outcome } from '../page-contract';
import type { Tab, Tabs, TabView } from '../tabs';
import { describeDraft, type Surroundings } from './describe-draft';
import { keepLibraryFacts, type FactSource } from './library-facts';
import { rememberCustomers } from './other-customers';
import type { OwnTraits } from './own-traits';

type Shown = Extract<TabView, { kind: 'conversation' }>;

/** Milliseconds without a change after which what is missing from a draft is missed. */
const REST = 4_000;

/** The place of the newest message that is known. */
const newestIn = ({ thread }: Shown): number => thread.messages.at(-1)?.order ?? -Infinity;

/** What our side sent since; older messages that come into view later stand in front. */
const sentSince = ({ thread }: Shown, begunAt: number) =>
  thread.messages.filter(
    ({ direction, deleted, order }) => order > begunAt && direction === 'outbound' && deleted !== true,
  );

const changed: Outcome = { ok: false, reason: 'The text was changed since, so it is left as it is.' };

/** Looks at what agents write, as they write it. Drafts stay in memory, as long as their conversation is in view. */
export function keepGuard({
  library,
  tabs,
  own,
  modelTexts,
}: {
  library: FactSource;
  tabs: Tabs;
  /** What is known of our own side. */
  own: () => OwnTraits;
  modelTexts: Pick<ModelTexts, 'inDraft' | 'emptied'>;
}) {
  const others = rememberCustomers();
  const coach = keepCoach();
  const libraryFacts = keepLibraryFacts(library, () => tabs.all().forEach(look));
  let stamp = 0;

  const check = (
    view: Shown,
    text: string,
    how: { isNote: boolean; isWriting: boolean; begunAt?: number },
  ): Finding[] => {
    const { facts, hosts } = libraryFacts.get();
    const ours = own();
    const surroundings: Surroundings = {
      facts: facts && alsoSays(facts, ours.facts),
      hosts: [...hosts, ...ours.hosts, ...others.sentHosts()],
      others: others.except(view.thread.conversation.key),
      ownNames: ours.names,
      meanwhile: sentSince(view, how.begunAt ?? Infinity),
    };
    return checkDraft(text, describeDraft(view, how, surroundings));
  };

  const told = (tab: Tab, sidebar: SidebarApi): DraftFindings | null => {
    const { view, draft } = tab;
    if (draft === null || view.kind !== 'conversation') return null;
    const { key } = view.thread.conversation;
    const madeBy = modelTexts.inDraft(key, draft.text);
    const { stamp, findings } = draft;
    return { conversation: key, draft: stamp, findings, ...coach.tell(tab, sidebar), ...(madeBy && { madeBy }) };
  };

  const tell = (tab: Tab, sidebars: Iterable<SidebarApi> = tab.sidebars): void => {
    for (const sidebar of sidebars) void sidebar.findingsChanged(told(tab, sidebar)).catch(() => undefined);
  };

  /** Looks at the draft of a tab again: what it is held against has changed. */
  function look(tab: Tab): void {
    const { view, draft } = tab;
    if (draft === null) return;
    if (view.kind !== 'conversation' || view.seen.id !== draft.conversation) tab.draft = null;
    else if (tab.sidebars.size > 0) tab.draft = { ...draft, findings: check(view, draft.text, draft) };
    tell(tab);
  }

  /** Who rests so long has written what they wanted to, for now. */
  function lookWhenDone(tab: Tab, of: number): void {
    setTimeout(() => {
      if (tab.draft?.stamp !== of) return;
      tab.draft = { ...tab.draft, isWriting: false };
      look(tab);
    }, REST);
  }

  return {
    /** A page tells what is being written. What is for another conversation than the one in view is not looked at. */
    drafted(tab: Tab, draft: Draft): void {
      const { view } = tab;
      const isShown = view.kind === 'conversation' && view.seen.id === draft.conversation;
      const had = tab.draft !== null;
      if (isShown && draft.text.trim() === '') modelTexts.emptied(view.thread.conversation.key);
      const begunAt =
        tab.draft?.conversation === draft.conversation ? tab.draft.begunAt : isShown ? newestIn(view) : Infinity;
      tab.draft =
        isShown && draft.text.trim() !== ''
          ? { ...draft, stamp: ++stamp, isWriting: true, findings: [], begunAt }
          : null;
      if (tab.draft !== null) {
        look(tab);
        lookWhenDone(tab, stamp);
      } else if (had) tell(tab);
    },
    /** The conversation in view changed, or another came into view. */
    observed(tab: Tab): void {
      if (tab.view.kind === 'conversation') others.see(tab.view.thread, tab.view.seen);
      look(tab);
    },
    /** A sidebar came: it hears what is known of the draft. */
    follow(tab: Tab, sidebar: SidebarApi): void {
      if (tab.draft !== null) look(tab);
      else tell(tab, [sidebar]);
    },
    /** An agent switches the coach on or off. */
    coach(tab: Tab | null, sidebar: SidebarApi, isOn: boolean): void {
      coach.want(sidebar, isOn);
      if (tab?.draft) tell(tab, [sidebar]);
    },
    /** What models made, or who stands by it, has changed. */
    tellAgain: () => tabs.all().forEach((tab) => tab.draft && tell(tab)),
    /** What is found in a text that is not in the box yet. */
    checkText(tab: Tab | null, text: string, conversation: string): Finding[] {
      const view = tab?.view;
      if (view?.kind !== 'conversation' || view.thread.conversation.key !== conversation) return [];
      return check(view, text, { isNote: view.seen.composer?.note ?? false, isWriting: false });
    },
    /** Has the page put in what mends one finding; refused where the draft is another by now. */
    async mend(tab: Tab | null, of: number, at: number): Promise<Outcome> {
      const draft = tab?.draft;
      const finding = draft?.findings[at];
      if (!tab?.page || !draft || draft.stamp !== of || !finding?.mend) return changed;
      const { start, end, mend } = finding;
      return tab.page.mend({ conversation: draft.conversation, text: draft.text, start, end, with: mend.text });
    },
    /** The draft that a sidebar was told of; null where it is another by now. */
    draftOf: (tab: Tab | null, of: number): Draft | null => (tab?.draft?.stamp === of ? tab.draft : null),
    /** Has the page put another text in the place of the whole draft; refused where the box holds another by now. */
    async replace(tab: Tab | null, was: string, text: string): Promise<Outcome> {
      const draft = tab?.draft;
      if (!tab?.page || draft?.text !== was) return changed;
      return tab.page.mend({ conversation: draft.conversation, text: was, start: 0, end: was.length, with: text });
    },
    forget(): void {
      others.forget();
      for (const tab of tabs.all()) {
        tab.draft = null;
        tell(tab);
      }
    },
  };
}
export type Guard = ReturnType<typeof keepGuard>;
