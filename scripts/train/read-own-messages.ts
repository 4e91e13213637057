import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The messages that the Deskmate authors wrote for training; `data/README.md` describes the columns and the splits.

export const splits = ['train', 'validation', 'test'] as const;
export type Split = (typeof splits)[number];

export interface OwnMessage {
  split: Split;
  /** The writer's style: the name of its file. */
  style: string;
  /** A primary tag: the second ending of the file's name (`clients.fr.tsv`), English where there is none. */
  language: string;
  /** The main one first. */
  intents: string[];
  sentiment: string;
  urgency: string;
  emotions: string[];
  text: string;
}

export interface DistressMessage {
  family: string;
  split: string;
  language: string;
  label: string;
  kind: string;
  text: string;
  file: string;
}

const dataFolder = join(import.meta.dirname, 'data');

/** The cells of each line of a TSV file, `\n` turned into a line break. Throws on a line of another width. */
export function readTable(file: string, columns: number): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line, at) => {
    const cells = line.split('\t');
    if (cells.length !== columns) throw new Error(`${file}:${at + 1} has ${cells.length} columns, not ${columns}`);
    return cells.map((cell) => cell.replaceAll(String.raw`\n`, '\n'));
  });
}

const listTables = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();

function readName(name: string): Pick<OwnMessage, 'style' | 'language'> {
  const [style = name, language = 'en'] = name.slice(0, -'.tsv'.length).split('.');
  return { style, language };
}

/** Service messages with intents, sentiment, urgency and emotions; the folder is the split, the file the style. */
export function readOwnMessages(split: Split): OwnMessage[] {
  const folder = join(dataFolder, 'intents', split);
  return listTables(folder).flatMap((name) =>
    readTable(join(folder, name), 5).map(([intents = '', sentiment = '', urgency = '', emotions = '', text = '']) => ({
      split,
      ...readName(name),
      intents: intents.split(','),
      sentiment,
      urgency,
      emotions: emotions.split(','),
      text,
    })),
  );
}

/** Messages with and without distress, of every split. */
export function readDistressMessages(): DistressMessage[] {
  const folder = join(dataFolder, 'distress');
  return listTables(folder).flatMap((file) =>
    readTable(join(folder, file), 6).map(
      ([family = '', split = '', language = '', label = '', kind = '', text = '']) => ({
        family,
        split,
        language,
        label,
        kind,
        text,
        file,
      }),
    ),
  );
}
