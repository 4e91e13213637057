import type { Reply } from '@/lib/domain/reply';
import { writeBody } from '../variables/write-body';

const users: Readonly<Record<string, string>> = {
  'agent.name': '{user: name}',
  'agent.email': '{user: email}',
  today: '{time: D MMMM YYYY}',
  'today:date iso': '{time: YYYY-MM-DD}',
  'today:date short': '{time: DD/MM/YYYY}',
  'today:date weekday': '{time: dddd}',
};
/** Semicolons, braces and equals signs part the settings. */
const setting = (text: string): string => text.replaceAll(/[;{}=\n"]+/g, ' ').trim();

/** A command that is not ours stands as text behind the gap that names it; a lone gap is the command. */
const restore = (body: string): string =>
  body.replaceAll(/\{\{textblaze\.formula\}\}(?=\{=)/g, '').replaceAll(/\{\{textblaze\.([a-z]+)\}\}(?=\{\1\b)/gi, '');

/** The text of a reply as a snippet of Text Blaze. */
export function writeSnippet(reply: Reply): string {
  return writeBody(restore(reply.body), {
    cursor: '{cursor}',
    variable: (name, filters) => {
      if (filters.length > 0) return null;
      const own = /^textblaze\.([a-z]+)$/.exec(name)?.[1];
      return own === undefined || own === 'formula' ? (users[name] ?? null) : `{${own}}`;
    },
    ask: (name) => {
      const { kind = 'text', options = [], preset = '' } = reply.fields.find((one) => one.name === name) ?? {};
      const given = preset === '' || kind === 'date' ? [] : [`default=${setting(preset)}`];
      const settings = (first: readonly string[]) => [...first, `name=${name}`, ...given].join('; ');
      if (kind === 'choice') return `{formmenu: ${settings(options.map(setting))}}`;
      if (kind === 'date') return `{formdate: ${settings(['YYYY-MM-DD'])}}`;
      return `{${kind === 'paragraph' ? 'formparagraph' : 'formtext'}: ${settings([])}}`;
    },
  });
}
