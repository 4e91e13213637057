import type { Correction } from '@/lib/domain/assessment';
import type { Finding } from '@/lib/domain/finding';
import type { HandoffWish } from '@/lib/domain/handoff';
import type { PromiseState } from '@/lib/domain/promise';
import type { PromiseView } from '@/lib/domain/promise-view';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import type { Snooze } from '@/lib/domain/warning-mark';
import type { RewriteHow, WriteAsk } from '@/lib/domain/written';
import type { DashboardSection } from '../dashboard/view';
import type { SearchResults, Theme } from './view';

/** Where a text came from, for the record of what was used; `own` is neither a reply nor an article. */
export type Source = 'reply' | 'article' | 'own';

/** A reply with the agent's answers in it: exactly what goes in. */
export type FilledReply = {
  text: string;
  /** What is still open, where it stands; an answer fills it, or the reply itself has to be mended. */
  gaps: { name: string; start: number; end: number; isFillable: boolean }[];
  cursor: number | null;
  /** The text of its translation with the same answers; null where it has none. */
  translation: string | null;
};

/** More about a text that is used: where the caret goes in it, and what was answered to the reply's fields, by name. */
export type UseOfReply = { cursor: number | null; answers: Record<string, string> };

/**
 * All that the sidebar can ask for. What returns a promise can fail: its rejection is shown to the agent, so an Error's
 * message must be a sentence for a person ("The page has no message field.").
 */
export type SidebarActions = {
  /** Puts `text` into the page's composer. `title` names it in "Inserted ...". */
  insertReply: (text: string, source: Source, itemId: string, title: string, use?: UseOfReply) => Promise<void>;
  /** Fills a suggestion's template in; `answers` by variable, before what is known. */
  fillReply: (reply: ReplySuggestion, answers: Readonly<Record<string, string>>) => FilledReply;
  undoInsert: () => Promise<void>;
  /** What is found in a text that is about to be inserted; nothing where it can't be looked at. */
  checkText: (text: string) => Promise<Finding[]>;
  /** Puts what mends one of the findings into the draft that they are of; `undoInsert` takes it back. */
  mend: (draft: number, finding: number) => Promise<void>;
  copy: (text: string, source: Source, itemId: string, use?: UseOfReply) => Promise<void>;
  /** Notes that an article does not help with what is asked; resolves to what takes that back. */
  dismissPassage: (article: string) => Promise<() => Promise<void>>;
  /** The same of a reply. */
  dismissReply: (reply: string) => Promise<() => Promise<void>>;
  correct: (messageKey: string, correction: Correction) => Promise<void>;
  undoCorrection: (messageKey: string, correction: Correction) => Promise<void>;
  /** Says of one rule's warning in a conversation that it is right or wrong; null takes that back. */
  judgeWarning: (conversation: string, rule: string, verdict: 'right' | 'wrong' | null) => Promise<void>;
  /** Puts the warning of a conversation aside; null brings it back. */
  snoozeWarning: (conversation: string, how: Snooze | null) => Promise<void>;
  saveNote: (personKey: string, note: string) => Promise<void>;
  setTags: (personKey: string, tags: string[]) => Promise<void>;
  /** The open promises to the customer of a conversation, the overdue first. */
  promises: (conversation: string) => Promise<PromiseView[]>;
  /** What became of a promise; `open` takes that back. */
  decidePromise: (id: string, state: PromiseState) => Promise<void>;
  search: (query: string) => Promise<SearchResults>;
  exportDamaged: () => Promise<void>;
  rebuildDatabase: () => Promise<void>;
  /** Asks the browser for access to the site in view; must run in the click itself. */
  enableSite: () => Promise<void>;
  /** Lets the person point at the conversation in the page; its rejection says why that cannot be. */
  teach: () => Promise<void>;
  retry: () => void;
  /** @param item id of what is opened in that section */
  openDashboard: (section?: DashboardSection, item?: string) => void;
  openPractice: () => void;
  /** Moves the sidebar into the browser's own side panel; absent where it is there already, or there is none. */
  openSidePanel?: () => void;
  collapse: () => void;
  setTheme: (theme: Theme) => void;
  setSingleKeys: (on: boolean) => void;
  /** Whether the coach looks at what the agent writes. */
  setCoach: (on: boolean) => Promise<void>;
  /** The agent stands by a text that a model made, or takes that back. */
  confirmModelText: (id: string, isConfirmed: boolean) => Promise<void>;
  /** Has something written; resolves to its id when it has begun. What comes of it comes with the view. */
  write: (ask: WriteAsk) => Promise<string>;
  /** What was written by then is kept. */
  stopWriting: (id: string) => Promise<void>;
  /** Puts `text` in the place of what was written, and has it held against its sources again. */
  offerWritten: (id: string, text: string) => Promise<void>;
  /** Has the draft in the page rewritten: which state of it, how, into which language. What comes of it comes with the view. */
  rewriteDraft: (draft: number, how: RewriteHow, to: string | null) => Promise<string>;
  /** Puts what was taken of a rewrite in the place of the draft; `undoInsert` takes it back. */
  takeRewrite: (id: string, text: string) => Promise<void>;
  /** Puts an article that was written into the library, to be checked; resolves to its id, and to what takes that back. */
  saveHelpArticle: (id: string) => Promise<{ article: string; undo: () => Promise<void> }>;
  /** Asks the model what it thinks of the last message of a conversation. */
  askOpinion: (conversation: string) => Promise<void>;
  /** What a colleague needs to go on with a conversation, as text. */
  handoff: (conversation: string, wish: HandoffWish) => Promise<string>;
  /** Puts a text into the page's private note, never into the customer's box. */
  insertNote: (conversation: string, text: string) => Promise<void>;
  /** Saves a text as a file with this name. */
  saveFile: (text: string, name: string) => void;
  /** Whether replies are called by typing in the page in view. */
  setTriggerHere: (on: boolean) => Promise<void>;
  dismissNotice: () => void;
};
