import type { Conversation } from '@/lib/domain/conversation';
import type { Draft } from '@/lib/domain/draft';
import type { Finding } from '@/lib/domain/finding';
import type { SidebarApi } from './told-contract';
import type { PageApi } from './page-contract';
import type { Thread } from './thread';

/** What is in view in a tab, as its page told. */
export type TabView =
  | { kind: 'waiting' }
  | { kind: 'nothing'; channel: string; reason: string }
  | { kind: 'conversation'; thread: Thread; seen: Omit<Conversation, 'messages'> };

export interface Tab {
  page: PageApi | null;
  sidebars: Set<SidebarApi>;
  /** Those of them that are the browser's own side panel, not the frame in the page. */
  panels: Set<SidebarApi>;
  view: TabView;
  /** What the agent is writing in the conversation in view, and what was found in it; `begunAt`: the place of the newest message then. */
  draft: (Draft & { stamp: number; isWriting: boolean; findings: Finding[]; begunAt: number }) | null;
}

/** The tabs that have a page or a sidebar connected; in memory, since connections are. */
export function trackTabs() {
  const tabs = new Map<number, Tab>();
  return {
    get(id: number): Tab {
      const known = tabs.get(id);
      if (known) return known;
      const view: TabView = { kind: 'waiting' };
      const tab: Tab = { page: null, sidebars: new Set(), panels: new Set(), view, draft: null };
      tabs.set(id, tab);
      return tab;
    },
    /** Lets go of a tab that nobody is connected to any more. */
    release(id: number): void {
      const tab = tabs.get(id);
      if (tab && tab.page === null && tab.sidebars.size === 0) tabs.delete(id);
    },
    all: () => [...tabs.values()],
    /** A conversation that some tab has open: two tabs on it share one thread. */
    openThread(key: string): Thread | null {
      for (const { view } of tabs.values()) {
        if (view.kind === 'conversation' && view.thread.conversation.key === key) return view.thread;
      }
      return null;
    },
    showing: (thread: Thread) =>
      [...tabs.values()].filter(({ view }) => view.kind === 'conversation' && view.thread === thread),
  };
}
export type Tabs = ReturnType<typeof trackTabs>;
