import { isRecord } from '@/lib/files/is-record';
import { quote } from '@/lib/files/quote';
import { readText } from '@/lib/files/read-values';
import type { AskFields } from '../ask-fields';
import { readStrftime } from '../variables/strftime';
import { gapName } from '../variables/vendor-names';

/** What an espanso variable or form field says, as plain data. */
export type EspansoFields = Record<string, unknown>;

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
/** The lines of a text, the items of a list, or the labels of items. */
const optionsOf = (value: unknown): string[] =>
  (typeof value === 'string' ? value.split('\n') : listOf(value))
    .map((one) => readText(isRecord(one) ? (one['label'] ?? one['id']) : one))
    .filter((text) => text !== '')
    .slice(0, 100);

/** `[[field]]` of a form's layout as fields that are asked for. */
export function readForm(layout: string, described: unknown, fields: AskFields): string {
  const about = isRecord(described) ? described : {};
  return layout.replaceAll(/\[\[([^[\]]*)\]\]/g, (_, written: string) => {
    const own = isRecord(about[written.trim()]) ? (about[written.trim()] as EspansoFields) : {};
    const options = optionsOf(own['values']);
    const kind = own['multiline'] === true ? 'paragraph' : options.length > 0 ? 'choice' : 'text';
    return fields.add(written, {
      kind,
      options: kind === 'choice' ? options : [],
      preset: readText(own['default'], true),
    });
  });
}

const gap = (name: string): string => `{{${gapName('espanso', name)}}}`;

/**
 * What a variable of espanso is in our words. Commands and scripts are never run, nor is anything of them kept but the
 * name: they are gaps, and told.
 */
const readVariable = (
  variable: EspansoFields,
  part: string,
  fields: AskFields,
  tell: (what: string) => void,
): string => {
  const name = readText(variable['name']);
  const params = isRecord(variable['params']) ? variable['params'] : {};
  const whole = part === '' ? name : `${name}.${part}`;
  switch (variable['type']) {
    case 'date': {
      const date = params['offset'] === undefined ? readStrftime(readText(params['format'])) : null;
      return date ?? gap(whole);
    }
    case 'echo':
      return readText(params['echo'], true);
    case 'choice':
    case 'random':
      return fields.add(name, { kind: 'choice', options: optionsOf(params['values'] ?? params['choices']) });
    case 'form':
      return part === '' ? gap(whole) : readForm(`[[${part}]]`, params['fields'], fields);
    case 'shell':
    case 'script':
      tell(
        `Its variable ${quote(name)} runs a ${variable['type'] === 'shell' ? 'command' : 'script'} on the computer. Nothing is run here: it is a gap in the text.`,
      );
      return gap(whole);
    default:
      return gap(whole);
  }
};

/** `{{name}}` and `{{form.field}}` of a replacement in our words; `variables` holds those of the match and of the file. */
export function readVariables(
  text: string,
  variables: readonly EspansoFields[],
  fields: AskFields,
  tell: (what: string) => void,
): string {
  return text.replaceAll(/\{\{([^{}]*)\}\}/g, (_, inner: string) => {
    const [name = '', ...rest] = inner.trim().split('.');
    // Those of the match stand first, and go before those of the file.
    const variable = variables.find((one) => readText(one['name']) === name);
    return variable === undefined ? gap(inner.trim()) : readVariable(variable, rest.join('.'), fields, tell);
  });
}
