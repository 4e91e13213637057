import { createStore } from 'zustand/vanilla';
import type { Inserted, SidebarSettings } from '@/components/sidebar/view';
import type { SidebarDesk } from '@/lib/desk/contract';
import type { Assist } from '@/lib/domain/assist';
import type { DraftFindings } from '@/lib/domain/draft';
import { noWriter, type WritingView } from '@/components/sidebar/writing/use-writing';

/** What this sidebar knows right now. */
export interface SidebarState {
  desk: SidebarDesk | null;
  /** True once the desk was reached; after that, no desk means that it was lost. */
  wasConnected: boolean;
  assist: Assist | null;
  /** The site of the tab in view, when it is not switched on: a host name, or '' when the browser does not tell. */
  lockedSite: string | null;
  lockedPattern: string | null;
  inserted: Inserted | null;
  /** What was found in the agent's draft. */
  draft: DraftFindings | null;
  /** What is known of the model, and what it wrote for the conversation in view. */
  writing: WritingView;
  settings: SidebarSettings;
}

/** The state of one sidebar page; it stores nothing and fetches nothing. */
export function createSidebarStore(settings: SidebarSettings) {
  return createStore<SidebarState>(() => ({
    desk: null,
    wasConnected: false,
    assist: null,
    lockedSite: null,
    lockedPattern: null,
    inserted: null,
    draft: null,
    writing: noWriter,
    settings,
  }));
}
export type SidebarStore = ReturnType<typeof createSidebarStore>;
