import type { ReplyField } from '@/lib/domain/reply';
import type { AskFields } from '../ask-fields';
import { readStrftime } from '../variables/strftime';
import { gapName } from '../variables/vendor-names';

const kinds: Readonly<Record<string, ReplyField['kind']>> = {
  filltext: 'text',
  fillarea: 'paragraph',
  fillpopup: 'choice',
};

/** `name=x:a:default=b` of a fill-in. */
const readFill = (kind: ReplyField['kind'], source: string, fields: AskFields): string => {
  let name = '';
  let preset = '';
  const options: string[] = [];
  for (const part of source.split(':')) {
    const [, key, value = ''] = /^(name|default|width)=(.*)$/s.exec(part) ?? [];
    if (key === 'name') name = value;
    else if (key === 'default') {
      preset = value;
      if (kind === 'choice') options.push(value);
    } else if (key === undefined && part !== '' && kind === 'choice') options.push(part);
  }
  return fields.add(name, { kind, preset, options });
};

const code = '%[-_0^#]?[aAbBdDeFhHIjklmMnpPrRsSTuUVwWXyYzZ]';
const pattern = new RegExp(
  [
    '%%',
    String.raw`%\|`,
    '%(?:filltext|fillarea|fillpopup|fillpartend|fillpart|snippet|key)(?::[^%\n]*)?%',
    '%clipboard',
    // A date is one run of codes and what stands between them.
    `${code}(?:[ ,./:-]{0,3}${code})*`,
  ].join('|'),
  'g',
);

/** A snippet of TextExpander in our words; what is asked goes to `fields`. What we can not do is a gap, as `{{textexpander.clipboard}}`. */
export function readSnippet(text: string, fields: AskFields): string {
  let hasCursor = false;
  return text.replaceAll(pattern, (token) => {
    if (token === '%%') return '%';
    if (token === '%|') {
      const cursor = hasCursor ? '' : '{{cursor}}';
      hasCursor = true;
      return cursor;
    }
    const [, name = '', rest = ''] =
      /^%(filltext|fillarea|fillpopup|fillpartend|fillpart|snippet|key|clipboard):?(.*?)%?$/s.exec(token) ?? [];
    const kind = kinds[name];
    if (kind !== undefined) return readFill(kind, rest, fields);
    if (name !== '') return `{{${gapName('textexpander', [name, rest].filter(Boolean).join('.'))}}}`;
    return readStrftime(token) ?? `{{${gapName('textexpander', 'time')}}}`;
  });
}
