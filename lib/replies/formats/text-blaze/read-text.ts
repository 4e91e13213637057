import type { ReplyField } from '@/lib/domain/reply';
import type { AskFields } from '../ask-fields';
import { gapName } from '../variables/vendor-names';
import { otherCommands, readSettings } from './commands';

const forms: Readonly<Record<string, ReplyField['kind']>> = {
  formtext: 'text',
  formparagraph: 'paragraph',
  formmenu: 'choice',
  formdate: 'date',
};
const users: Readonly<Record<string, string>> = { name: 'agent.name', email: 'agent.email' };

const readForm = (kind: ReplyField['kind'], source: string, fields: AskFields): string => {
  const { plain, named } = readSettings(source);
  const given = named.get('default') ?? '';
  const options =
    kind === 'choice' ? [...new Set(given === '' ? plain : [...plain, ...(plain.includes(given) ? [] : [given])])] : [];
  return fields.add(named.get('name') ?? '', { kind, options, preset: kind === 'date' ? '' : given });
};

/** Dates in the letters of Moment: `YYYY-MM-DD`. Null where there is a time in it. */
const readTime = (source: string): string | null => {
  const { plain, named } = readSettings(source);
  const format = plain.join(' ');
  if (named.size > 0 || /[Hhmsa]/i.test(format.replaceAll(/M+|D[oD]*|d+/g, ''))) return null;
  if (format === 'YYYY-MM-DD') return '{{today:date iso}}';
  if (format === 'dddd') return '{{today:date weekday}}';
  return /MMM|ddd/.test(format) ? '{{today}}' : '{{today:date short}}';
};

/**
 * A snippet of Text Blaze in our words; what is asked goes to `fields`. A command that is not done here stays as text
 * behind a gap that names it (`{{textblaze.if}}{if: …}`): nothing of it runs, and nothing of it is sent unseen.
 */
export function readSnippet(text: string, fields: AskFields): string {
  return text.replaceAll(/\{(=|[a-z]+(?![a-z]))([^{}]*)\}/gi, (whole, word: string, rest: string) => {
    const command = word.toLowerCase();
    const settings = /^\s*:/.test(rest) ? rest.slice(rest.indexOf(':') + 1) : '';
    const kind = forms[command];
    if (kind !== undefined) return readForm(kind, settings, fields);
    if (command === 'cursor') return '{{cursor}}';
    const user = command === 'user' ? users[settings.trim().toLowerCase()] : undefined;
    if (user !== undefined) return `{{${user}}}`;
    const time = command === 'time' ? readTime(settings) : null;
    if (time !== null) return time;
    if (command !== '=' && !otherCommands.has(command)) return whole;
    const name = gapName('textblaze', command === '=' ? 'formula' : command);
    return rest.trim() === '' ? `{{${name}}}` : `{{${name}}}${whole}`;
  });
}
