import type { Reply } from '@/lib/domain/reply';
import { writeStrftime } from '../variables/strftime';
import { writeBody } from '../variables/write-body';

/** Colons and percent signs part the pieces of a fill-in. */
const piece = (text: string): string => text.replaceAll(/[:%\n]+/g, ' ').trim();

/** The text of a reply as a snippet of TextExpander. */
export function writeSnippet(reply: Reply): string {
  return writeBody(reply.body, {
    cursor: '%|',
    text: (plain) => plain.replaceAll('%', '%%'),
    variable: (name, filters) => (filters.length > 0 ? null : writeStrftime(name)),
    ask: (name) => {
      const { kind = 'text', options = [], preset = '' } = reply.fields.find((one) => one.name === name) ?? {};
      const given = preset === '' || kind === 'choice' ? '' : `:default=${piece(preset)}`;
      if (kind === 'paragraph') return `%fillarea:name=${name}${given}%`;
      if (kind !== 'choice') return `%filltext:name=${name}${given}%`;
      return `%fillpopup:${[`name=${name}`, ...options.map((one) => (one === preset ? `default=${piece(one)}` : piece(one)))].join(':')}%`;
    },
  });
}
