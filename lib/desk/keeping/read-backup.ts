import { createByteReader } from '@/lib/privacy/vault/byte-reader';
import { isSealed } from '@/lib/privacy/vault/header';
import { openSealed } from '@/lib/privacy/vault/seal';
import { VaultFault } from '@/lib/privacy/vault/vault-fault';
import { z } from '@/lib/domain/zod';
import type { FileRow } from '@/lib/store/staging';
import { through } from './through';
import { backupFormat, backupVersion, exportFormat } from './write-backup';

/** A longer line is no row of ours. */
const longestLine = 16 * 1024 * 1024;
/** A readable export is read whole. */
const longestExport = 200 * 1024 * 1024;
const rowsAtOnce = 500;

const headSchema = z.object({
  format: z.string(),
  formatVersion: z.number(),
  madeAt: z.string().max(100).catch(''),
  settings: z.unknown().optional(),
});
const rowSchema = z.object({ table: z.string().max(100), row: z.unknown() });
const endSchema = z.object({ end: z.record(z.string(), z.number()) });
const exportSchema = z.object({ tables: z.record(z.string(), z.array(z.unknown())) });

export type BackupPiece = { kind: 'head'; madeAt: string; settings: unknown } | { kind: 'rows'; rows: FileRow[] };

const foreign = () => new VaultFault('foreign', 'This is no backup and no export of Deskmate.');
const damagedAt = (line: number) => new VaultFault('damaged', `The file is damaged at line ${line}.`);
const newer = () => new VaultFault('newer', 'This file was made by a newer Deskmate. Update Deskmate to restore it.');

/** The same stream again, and how it begins. */
async function peek(source: AsyncIterable<Uint8Array>, length: number) {
  const reader = createByteReader(source);
  const begin = await reader.take(length);
  async function* all(): AsyncGenerator<Uint8Array, void> {
    yield begin;
    while (!(await reader.isAtEnd())) yield await reader.take(64 * 1024);
  }
  return { begin, all: all() };
}

async function* gunzip(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  try {
    yield* through(source, new DecompressionStream('gzip'));
  } catch (error) {
    if (error instanceof VaultFault) throw error;
    throw new VaultFault('damaged', 'The file is damaged, or was not copied to its end.');
  }
}

async function* linesOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder();
  let held = '';
  for await (const bytes of source) {
    const lines = (held + decoder.decode(bytes, { stream: true })).split('\n');
    held = lines.pop() ?? '';
    if (held.length > longestLine) throw foreign();
    yield* lines;
  }
  if (held !== '') yield held;
}

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

function readHead(value: unknown, format: string): BackupPiece {
  const head = headSchema.safeParse(value);
  if (!head.success || head.data.format !== format) throw foreign();
  if (head.data.formatVersion > backupVersion) throw newer();
  return { kind: 'head', madeAt: head.data.madeAt, settings: head.data.settings };
}

/** A readable export: one JSON value, however it is laid out. */
async function* readExport(first: string, rest: AsyncIterable<string>): AsyncGenerator<BackupPiece, void> {
  const lines = [first];
  let length = first.length;
  for await (const line of rest) {
    lines.push(line);
    length += line.length;
    if (length > longestExport)
      throw new VaultFault('damaged', 'This export is too large to be read back; restore a backup instead.');
  }
  const value = parse(lines.join('\n'));
  if (value === undefined) throw new VaultFault('damaged', 'This is no JSON file, or it is damaged or cut off.');
  yield readHead(value, exportFormat);
  const { tables } = exportSchema.catch({ tables: {} }).parse(value);
  for (const [table, rows] of Object.entries(tables))
    for (let at = 0; at < rows.length; at += rowsAtOnce)
      yield {
        kind: 'rows',
        rows: rows.slice(at, at + rowsAtOnce).map((row, of) => ({ table, row, line: at + of + 1 })),
      };
}

async function* readLines(first: string, rest: AsyncIterable<string>): AsyncGenerator<BackupPiece, void> {
  yield readHead(parse(first), backupFormat);
  const counts: Record<string, number> = {};
  let rows: FileRow[] = [];
  let line = 1;
  let end: Record<string, number> | null = null;
  for await (const text of rest) {
    line++;
    if (end) throw damagedAt(line);
    const value = parse(text);
    const row = rowSchema.safeParse(value);
    if (row.success) {
      const { table } = row.data;
      counts[table] = (counts[table] ?? 0) + 1;
      rows.push({ table, row: row.data.row, line });
      if (rows.length < rowsAtOnce) continue;
      yield { kind: 'rows', rows };
      rows = [];
      continue;
    }
    const read = endSchema.safeParse(value);
    if (!read.success) throw damagedAt(line);
    ({ end } = read.data);
  }
  if (!end) throw new VaultFault('truncated', `The file ends at line ${line}, before it is whole.`);
  const isWhole = Object.entries(end).every(([table, count]) => (counts[table] ?? 0) === count);
  if (!isWhole) throw new VaultFault('damaged', 'The file says that it has other rows than it has.');
  yield { kind: 'rows', rows };
}

/**
 * Reads a backup or an export, encrypted or not, piece by piece.
 *
 * @throws VaultFault with a sentence for a person; what was given out before is then not to be used
 */
export async function* readBackup(
  source: AsyncIterable<Uint8Array>,
  passphrase: string | null,
): AsyncGenerator<BackupPiece, void> {
  const outer = await peek(source, 8);
  const sealed = isSealed(outer.begin);
  if (sealed && (passphrase === null || passphrase === ''))
    throw new VaultFault('passphrase', 'This file is encrypted: it needs its passphrase.');
  const inner = await peek(sealed ? openSealed(passphrase ?? '', outer.all) : outer.all, 2);
  const isPacked = inner.begin[0] === 0x1f && inner.begin[1] === 0x8b;
  const lines = linesOf(isPacked ? gunzip(inner.all) : inner.all);
  const { value: first, done } = await lines.next();
  if (done || !first.trimStart().startsWith('{')) throw foreign();
  const isOfLines = headSchema.safeParse(parse(first)).data?.format === backupFormat;
  yield* isOfLines ? readLines(first, lines) : readExport(first, lines);
}
