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
import type { FileActions } from '../transfer/file-kind';

/** For whom a text is previewed: a customer of whom all is known, or one of whom nothing is. */
export type SampleCustomer = 'known' | 'unknown';

/** A template as it is being written. */
export type TemplateText = { body: string; language: string; fields: readonly ReplyField[] };

/** What a template becomes: exactly what would be inserted. */
export type ReplyPreview = {
  text: string;
  /** What is missing, visible in the text as `[name]`, at `[start, end)`; what is not fillable has to be mended. */
  gaps: readonly { name: string; start: number; end: number; isFillable: boolean }[];
  /** What can't be read of the template, and variables that nothing fills in, as sentences. */
  doubts: readonly string[];
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
  preview: (text: TemplateText, customer: SampleCustomer) => ReplyPreview;
  /** What a text may name, in words. */
  variables: readonly { name: string; about: string }[];
};
