import type { WritingView } from './writing/use-writing';
import type { Assist } from '@/lib/domain/assist';
import type { DraftFindings } from '@/lib/domain/draft';
import type { PassageSuggestion, ReplySuggestion } from '@/lib/domain/suggestion';
import type { NoticeTone } from '../ui/notice';

/** What the sidebar is looking at. */
type SidebarPhase =
  /** The port to the desk is being opened; nothing is known yet. */
  | { kind: 'connecting' }
  /** The desk went away and is being called again. What was last known stays readable. */
  | { kind: 'disconnected'; last: Assist | null }
  /** The site is not switched on: its pages are not read. `site` is a host name for the agent to read. */
  | { kind: 'no-permission'; site: string }
  | { kind: 'assist'; assist: Assist };

/** What became of the last insert; the composition root drops it when it is old. */
export type Inserted = { title: string; undoable: boolean } & ({ ok: true } | { ok: false; reason: string });

/** Something that the rest of the extension wants said here, in plain words. */
export type SidebarNotice = { tone: NoticeTone; title: string; detail?: string };

export type SidebarView = SidebarPhase & {
  /** What is known of the model, and what it wrote. */
  writing?: WritingView;
  inserted?: Inserted;
  notice?: SidebarNotice;
  /** What was found in the draft that the agent is writing in the page. */
  draft?: DraftFindings;
};

export type Theme = 'system' | 'light' | 'dark';

export type SidebarSettings = {
  theme: Theme;
  /** Keys without Ctrl or Alt, such as `/`: some people need them off (WCAG 2.1.4). */
  singleKeys: boolean;
  /** What is typed in the page to call replies, and whether it counts there; null where nothing is. */
  trigger?: { text: string; isOn: boolean } | null;
  /** Whether the coach looks at what the agent writes. */
  coach?: boolean;
  /** What customers of the site in view are told under what a model made: `line` finds it for a language. */
  disclosure?: { line: (language: string) => string | null };
  platform: 'mac' | 'other';
  /** BCP 47, for dates and names of languages. */
  locale: string;
};

export type SearchResults = { replies: ReplySuggestion[]; passages: PassageSuggestion[] };
