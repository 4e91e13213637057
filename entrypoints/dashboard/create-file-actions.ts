import type { FileActions } from '@/components/dashboard/transfer/file-kind';
import type { NamedFile } from '@/lib/files/named-file';
import type { ReadOptions } from '@/lib/files/read-options';
import { downloadBytes } from '@/lib/platform/download-text';
import { applyImport } from './apply-import';
import { collectPieces, type Piece } from './collect-pieces';
import { describeChange } from './describe-change';
import type { ImportDesk, ReadItems } from './import-desk';
import { planImport } from './plan-import';

/** What each format has, whatever its items are. */
interface AnyFormat {
  id: string;
  name: string;
  extensions: readonly string[];
  losses: readonly string[];
  write?: unknown;
}

/** The formats of one kind of items, loaded when one is wanted. */
interface LoadedFormats<Format extends AnyFormat, Read, Item> {
  all: readonly Format[];
  recognise: (files: readonly NamedFile[]) => Format | null;
  read: (format: Format, files: readonly NamedFile[], options?: ReadOptions) => Promise<ReadItems<Read>>;
  write: (format: Format, items: readonly Item[]) => NamedFile | null;
}

interface ItemKind<Format extends AnyFormat, Read, Item, Choice> {
  /** "articles" */
  many: string;
  load: () => Promise<LoadedFormats<Format, Read, Item>>;
  imports: () => ImportDesk<Read>;
  readChange: (importId: string, itemId: string) => Promise<Parameters<typeof describeChange<Item & Body>>[0] | null>;
  readPiece: (choice: Choice, offset: number) => Promise<Piece<Item>>;
}

interface Body {
  body: string;
}

/** Import and export of articles or of replies, as the dashboard's dialogs ask for them. */
export function createFileActions<Format extends AnyFormat, Read extends Body, Item extends Body, Choice>({
  many,
  load,
  imports,
  readChange,
  readPiece,
}: ItemKind<Format, Read, Item, Choice>): Omit<FileActions<Choice>, 'undo'> {
  const find = (formats: readonly Format[], wanted: string): Format => {
    const format = formats.find(({ id }) => id === wanted);
    if (!format) throw new Error('This format is not known.');
    return format;
  };
  return {
    formats: async () =>
      (await load()).all.map(({ id, name, extensions, write, losses }) => ({
        id,
        name,
        extensions,
        canWrite: write !== undefined,
        losses,
      })),
    planImport: async (files, format, onStep, signal) => {
      const { all, recognise, read } = await load();
      const formats = {
        many,
        all,
        recognise: (named: readonly NamedFile[]) => recognise(named)?.id ?? null,
        read: async (id: string, named: readonly NamedFile[], options: ReadOptions) =>
          read(find(all, id), named, options),
      };
      return planImport({ desk: imports(), formats, files, format, onStep, signal });
    },
    importChange: async (importId, itemId) => {
      const change = await readChange(importId, itemId);
      return change && describeChange(change);
    },
    applyImport: (importId, onStep, signal) => applyImport(imports(), importId, onStep, signal),
    cancelImport: (importId) => imports().cancel(importId),
    exportItems: async (choice, formatId, onStep) => {
      const { all, write } = await load();
      const format = find(all, formatId);
      const items = await collectPieces((at) => readPiece(choice, at), onStep);
      const file = write(format, items);
      if (!file) throw new Error('There is nothing to write.');
      downloadBytes(file.bytes, file.path.split('/').at(-1) ?? file.path);
      return items.length;
    },
  };
}
