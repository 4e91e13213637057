import type { Part } from '@/lib/domain/adapter';
import { isMadeId } from '../generic/made-id';
import { MOST_ROWS, readOnRows } from './learn-values';
import type { FoundRows } from './find-rows';

const PLACE = /index|pos|offset|order|row|height|width|label|describedby|controls|time|style|class|href|src/;
const TELLING = /^id$|id$|key|mid|uid|guid|message|item/;

/** The attribute that gives each row its own lasting id, if there is one. */
export function learnId({ rows }: FoundRows): Part[] | null {
  const some = rows.slice(-MOST_ROWS);
  const names = new Set(
    some.flatMap((row) => row.getAttributeNames()).filter((name) => TELLING.test(name) && !PLACE.test(name)),
  );
  for (const name of [...names].toSorted((a, b) => Number(b.startsWith('data-')) - Number(a.startsWith('data-')))) {
    const { values } = readOnRows(some, { attr: name });
    const given = values.filter((value) => value !== null && value.length < 200 && !isMadeId(value));
    const isCounted = given.every((value, index) => Number(value) === index || Number(value) === index + 1);
    if (some.length > 1 && given.length === some.length && new Set(given).size === given.length && !isCounted)
      return [{ attr: name }];
  }
  return null;
}
