import type { ChosenFile } from './file-kind';

/** More files than any help centre; a dropped disk is a slip of the hand. */
const mostFiles = 70_000;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A folder gives its entries some at a time, until it gives none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** All files of what was dropped, those in folders with their path. Hidden files (".git/…") are left out. */
export async function readDropped(dropped: DataTransfer): Promise<ChosenFile[]> {
  // The items are gone after the event, so they are taken at once.
  const waiting = [...dropped.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (waiting.length === 0) return [...dropped.files].map((file) => ({ path: file.name, file }));
  const files: ChosenFile[] = [];
  for (let entry = waiting.shift(); entry && files.length < mostFiles; entry = waiting.shift()) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory) waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else files.push({ path: entry.fullPath.replace(/^\/+/, ''), file: await fileOf(entry as FileSystemFileEntry) });
  }
  return files;
}
