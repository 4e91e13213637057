import type { Changed } from '@/lib/domain/changed';
import type { ReplyField } from '@/lib/domain/reply';
import type {
  OpenReply,
  ReplyChoice,
  ReplyDraft,
  ReplyDuplicates,
  ReplyEdit,
  ReplyFacets,
  ReplyPage,
  ReplyQuery,
} from '@/lib/domain/reply-list';
import type { Likeness } from '@/lib/domain/told-apart';
import type { FileActions } from '../transfer/file-kind';

/** For whom a text is previewed: somebody made up. What is empty is not known of them. */
export type SampleCustomer = Readonly<Record<'name' | 'handle' | 'order' | 'channel', string>>;

/** What the agent's profile and packs say, by the names of variables. */
export type OwnValues = Readonly<Record<string, string | undefined>>;

/** A template as it is being written. */
export type TemplateText = { body: string; language: string; fields: readonly ReplyField[] };

/** What a template becomes: exactly what would be inserted for this customer. */
export type ReplyPreview = {
  text: string;
  /** What is missing, visible in the text as `[name]`, at `[start, end)`; what is not fillable has to be mended. */
  gaps: readonly { name: string; start: number; end: number; isFillable: boolean }[];
  /** What is made up in the text, at `[start, end)`: the customer, and answers. */
  samples: readonly { name: string; start: number; end: number }[];
};

/** What the Replies pages can ask for; a rejection's message is a sentence for a person. */
export type ReplyActions = FileActions<ReplyChoice> & {
  list: (query: ReplyQuery, offset: number, most: number) => Promise<ReplyPage>;
  facets: () => Promise<ReplyFacets>;
  open: (id: string) => Promise<OpenReply | null>;
  save: (draft: ReplyDraft) => Promise<Changed & { id: string }>;
  remove: (choice: ReplyChoice) => Promise<Changed>;
  edit: (choice: ReplyChoice, edit: ReplyEdit) => Promise<Changed>;
  renameFolder: (from: string, to: string) => Promise<Changed>;
  duplicates: () => Promise<readonly ReplyDuplicates[]>;
  /** They are alike on purpose, and are not shown as duplicates again. @returns the id by which it is undone */
  tellApart: (likeness: Likeness, ids: readonly string[]) => Promise<string>;
  undoTellApart: (id: string) => Promise<void>;
  ownValues: () => Promise<OwnValues>;
  preview: (text: TemplateText, customer: SampleCustomer, own: OwnValues) => ReplyPreview;
  /** What can't be read of a text, and variables that nothing fills in, as sentences. */
  doubts: (body: string) => readonly string[];
  /** What a text may name, in words. */
  variables: readonly { name: string; about: string }[];
};
