import type { Changed } from '@/lib/domain/changed';
import type { DiffLine } from '@/lib/domain/diff-line';
import type { PlannedImport } from '@/lib/domain/import-plan';

/** A format that items come in or go out as. */
export type FormatInfo = {
  id: string;
  name: string;
  extensions: readonly string[];
  canWrite: boolean;
  /** What is lost when items go out in it, as sentences. */
  losses: readonly string[];
};

/** A file as it was chosen or dropped; `path` has the folders that it lay in. */
export type ChosenFile = { path: string; file: File };

/** How far something long is, 0 to 1. */
export type Step = { what: 'reading' | 'sending' | 'comparing' | 'writing' | 'indexing'; share: number };

/** An import that waits for the person's word; `format` is what the files were taken for. */
export type ReadyImport = PlannedImport & { format: string };

/** One changed item: its short fields before and after, and its text line by line. */
export type ShownChange = {
  fields: readonly { field: string; before: string; after: string }[];
  body: readonly DiffLine[];
};

/** What import and export of items can ask for; a rejection's message is a sentence for a person. */
export type FileActions<Choice> = {
  undo: (id: string) => Promise<void>;
  formats: () => Promise<readonly FormatInfo[]>;
  /** Reads files and tells what an import of them would do. Rejects where nothing of them can be read. */
  planImport: (
    files: readonly ChosenFile[],
    format: string | null,
    onStep: (step: Step) => void,
    signal: AbortSignal,
  ) => Promise<ReadyImport>;
  importChange: (importId: string, itemId: string) => Promise<ShownChange | null>;
  /** Writes what was planned, all or nothing; aborting undoes what was not finished. */
  applyImport: (importId: string, onStep: (step: Step) => void, signal: AbortSignal) => Promise<Changed>;
  cancelImport: (importId: string) => Promise<void>;
  /** Downloads the items; resolves to how many. */
  exportItems: (choice: Choice, format: string, onStep: (step: Step) => void) => Promise<number>;
};

/** Items of one kind, as files hold them: articles, replies. */
export type FileKind<Choice> = {
  actions: FileActions<Choice>;
  one: string;
  many: string;
  /** What the fields of an item are called; changes of others are not told. */
  fieldNames: Readonly<Record<string, string>>;
  /** Said where files are chosen. */
  note: string;
};

/** "1 article", "42 articles". */
export const countOf = (
  count: number,
  { one, many }: Pick<FileKind<never>, 'one' | 'many'>,
  number: (value: number) => string,
): string => (count === 1 ? `1 ${one}` : `${number(count)} ${many}`);
