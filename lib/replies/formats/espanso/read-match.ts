import { htmlToText } from '@/lib/files/html/to-text';
import { isRecord } from '@/lib/files/is-record';
import { readTags, readText } from '@/lib/files/read-values';
import { askFields } from '../ask-fields';
import type { FoundReply } from '../to-reply';
import { type EspansoFields, readForm, readVariables } from './read-variables';

export interface ReadMatch {
  found: FoundReply & { title?: string };
  /** What names it, for its id. */
  key: string;
  /** What was left out or is different, as sentences. */
  told: string[];
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map((one) => readText(one)).filter(Boolean);

/** A match of espanso as a reply. Gives the reason as a sentence where there is no text in it. */
export function readMatch(
  match: EspansoFields,
  globals: readonly EspansoFields[],
): ReadMatch | { why: string; title: string } {
  const told = new Set<string>();
  const fields = askFields();
  const triggers = [...textsOf(match['trigger']), ...textsOf(match['triggers'])];
  const [trigger = '', ...others] = triggers;
  const title = readText(match['label']);
  const name = title || trigger || readText(match['regex']) || 'A match';
  const form = readText(match['form'], true);
  const written =
    readText(match['replace'], true) || readText(match['markdown'], true) || htmlToText(readText(match['html']));
  if (form === '' && written === '')
    return {
      title: name,
      why: match['image_path'] === undefined ? 'It has no text, and is left out.' : 'It is a picture, and is left out.',
    };
  if (match['regex'] !== undefined)
    told.add('Its trigger is a pattern (regex), which is left out: it has no shortcut.');
  if (others.length > 0) told.add(`It has other triggers, which are left out: ${others.join(', ')}.`);
  const variables = [...(Array.isArray(match['vars']) ? match['vars'].filter(isRecord) : []), ...globals];
  const plain = readVariables(form === '' ? written : form, variables, fields, (what) => told.add(what));
  const asked = form === '' ? plain : readForm(plain, match['form_fields'], fields);
  const tags = readTags(match['search_terms']);
  const list = fields.list();
  return {
    key: trigger || name,
    told: [...told],
    found: {
      ...(title === '' ? {} : { title }),
      ...(trigger === '' ? {} : { shortcut: trigger }),
      body: asked.replace('$|$', '{{cursor}}').replaceAll('$|$', ''),
      ...(tags.length === 0 ? {} : { tags }),
      ...(list.length === 0 ? {} : { fields: list }),
    },
  };
}
