import { expect, it } from 'vitest';
import { describeDatabase, latestVersion, tablesOf } from '@/lib/store/schema';
import { rowSchemas } from '@/lib/store/row-schemas';
import { registeredTables, tableRegistry } from '@/lib/store/table-registry';
import { freshDatabase } from '../desk/support';

it('names every table of the database, and no other', () => {
  expect(Object.keys(tableRegistry).toSorted()).toEqual([...tablesOf(latestVersion)].toSorted());
});

it('names indexes that there are, so that nothing is found by looking at every row', () => {
  freshDatabase();
  const database = describeDatabase();
  for (const [name, { ties, age, backup }] of registeredTables) {
    const { schema } = database.table(name);
    const known = new Set([schema.primKey.name, ...schema.indexes.map((index) => index.name)]);
    const wanted = [
      ...ties.map(({ index }) => index),
      ...(typeof age === 'object' ? [age.index] : []),
      ...(backup?.rule === 'append' ? [backup.at] : []),
    ];
    for (const index of wanted) expect(known, `${name} has the index ${index}`).toContain(index);
  }
});

it('has a schema for what comes back of each table, and for nothing else', () => {
  const taken = registeredTables.filter(([, { backup }]) => backup !== null).map(([name]) => name);
  expect(Object.keys(rowSchemas).toSorted()).toEqual(taken.toSorted());
});

it('says of each table that no backup has why not', () => {
  for (const [name, { backup, left }] of registeredTables)
    expect(backup !== null || (left ?? '').length > 20, name).toBe(true);
});
