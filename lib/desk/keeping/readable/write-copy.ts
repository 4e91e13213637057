import type { Store } from '@/lib/store/open-store';
import type { TakenRows } from '@/lib/store/take-out';
import { backupVersion, exportFormat, type BackupHead } from '../write-backup';
import { makeReadable } from './make-readable';
import { beginPage, endPage, writePerson } from './write-page';

type Source = Pick<Store, 'takingOut'>;

/** Whom a copy is of: one person, or everybody. */
export type About = string | null;

/** The rows of each customer, one after the other, and then of conversations that are nobody's. */
async function* peopleOf({ takingOut }: Source, about: About): AsyncGenerator<TakenRows[], void> {
  if (about !== null) return yield await takingOut.takePerson(about);
  for await (const keys of await takingOut.people()) for (const key of keys) yield await takingOut.takePerson(key);
  for (const key of await takingOut.nobodys()) yield await takingOut.takeConversation(key);
}

async function* writeTables(
  head: BackupHead,
  about: About,
  source: AsyncIterable<TakenRows>,
): AsyncGenerator<string, void> {
  const begin = JSON.stringify({ ...head, format: exportFormat, formatVersion: backupVersion, about }, null, 1);
  yield `${begin.slice(0, -2)},\n "tables": {`;
  let open: string | null = null;
  for await (const { table, rows } of source) {
    if (rows.length === 0) continue;
    let separator = ',\n';
    if (table !== open) {
      yield `${open === null ? '' : '\n  ],'}\n  ${JSON.stringify(table)}: [\n`;
      separator = '';
    }
    open = table;
    for (const row of rows) {
      yield `${separator}   ${JSON.stringify(row)}`;
      separator = ',\n';
    }
  }
  yield `${open === null ? '' : '\n  ]'}\n }\n}\n`;
}

async function* listOf(all: readonly TakenRows[]): AsyncGenerator<TakenRows, void> {
  // A table stands once, however many ties led to its rows.
  for (const [table, same] of Map.groupBy(all, (one) => one.table))
    yield { table, rows: same.flatMap(({ rows }) => rows) };
}

/** All rows as one readable JSON file, which can be restored. */
export async function* writeJson(store: Source, head: BackupHead, about: About): AsyncGenerator<string, void> {
  const rows = about === null ? await store.takingOut.takeAll() : listOf(await store.takingOut.takePerson(about));
  yield* writeTables(head, about, rows);
}

/** Customers and conversations as JSON without names, numbers and addresses; it can't be restored. */
export async function* writeRedactedJson(store: Source, head: BackupHead, about: About): AsyncGenerator<string, void> {
  const { madeAt } = head;
  yield `${JSON.stringify({ format: 'deskmate-redacted', formatVersion: 1, madeAt }).slice(0, -1)},\n"customers": [`;
  let number = 0;
  for await (const rows of peopleOf(store, about)) {
    const { title, facts, conversations } = makeReadable(rows, `Customer ${++number}`);
    yield `${number === 1 ? '\n' : ',\n'}${JSON.stringify({ customer: title, facts, conversations }, null, 1)}`;
  }
  yield '\n]}\n';
}

/** The same as one page that can be read, searched and printed anywhere. */
export async function* writeHtml(
  store: Source,
  { madeAt }: BackupHead,
  about: About,
  isRedacted: boolean,
): AsyncGenerator<string, void> {
  const when = madeAt.slice(0, 10);
  const left = isRedacted ? ' Names, numbers and addresses were taken out, as far as they are recognised.' : '';
  yield beginPage(
    about === null ? 'All customers' : 'What is kept about a customer',
    `Written by Deskmate on ${when}, from what was stored on one device.${left}`,
  );
  let number = 0;
  for await (const rows of peopleOf(store, about)) {
    number++;
    yield writePerson(makeReadable(rows, isRedacted ? `Customer ${number}` : null));
  }
  if (number === 0) yield '<p>Nothing is stored.</p>\n';
  yield endPage;
}
