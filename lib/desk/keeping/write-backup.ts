import type { TakenRows } from '@/lib/store/take-out';
import { through } from './through';

export const backupFormat = 'deskmate-backup';
export const exportFormat = 'deskmate-export';
/** Of the lines within a backup, and of the fields of an export. */
export const backupVersion = 1;

/** The first line of a backup. */
export interface BackupHead {
  format: string;
  formatVersion: number;
  /** Version of the database that it was made of. */
  database: number;
  /** ISO 8601. */
  madeAt: string;
  /** Settings that the browser keeps beside the database. */
  settings?: unknown;
}

const encoder = new TextEncoder();
/** Lines are gathered to pieces of about this many letters. */
const gathered = 64 * 1024;

/** Gathers texts to bytes. */
export async function* encodeTexts(texts: AsyncIterable<string>): AsyncGenerator<Uint8Array, void> {
  let held = '';
  for await (const text of texts) {
    held += text;
    if (held.length < gathered) continue;
    yield encoder.encode(held);
    held = '';
  }
  if (held !== '') yield encoder.encode(held);
}

async function* linesOf(head: BackupHead, source: AsyncIterable<TakenRows>): AsyncGenerator<string, void> {
  yield `${JSON.stringify(head)}\n`;
  const counts: Record<string, number> = {};
  for await (const { table, rows } of source) {
    counts[table] = (counts[table] ?? 0) + rows.length;
    for (const row of rows) yield `${JSON.stringify({ table, row })}\n`;
  }
  yield `${JSON.stringify({ end: counts })}\n`;
}

/** A backup as bytes: a line of JSON a row, and one at the end that says how many there are, packed with gzip. */
export const writeBackup = (head: BackupHead, source: AsyncIterable<TakenRows>): AsyncGenerator<Uint8Array, void> =>
  through(encodeTexts(linesOf(head, source)), new CompressionStream('gzip'));
