import type { Reply, ReplyField } from '@/lib/domain/reply';
import { writeStrftime } from '../variables/strftime';
import { gapName } from '../variables/vendor-names';
import { writeBody } from '../variables/write-body';

const asks = /\{\{\s*ask\.[^{}]*\}\}/;

const toField = ({ kind, options, preset }: ReplyField) => ({
  ...(kind === 'paragraph' ? { multiline: true } : {}),
  ...(kind === 'choice' ? { type: 'choice', values: options } : {}),
  ...(preset === '' ? {} : { default: preset }),
});

/** A reply as a match of espanso; a form where it asks for something. */
export function writeMatch(reply: Reply, shortcut: string): Record<string, unknown> {
  const isForm = asks.test(reply.body);
  const fields: Record<string, unknown> = {};
  const vars = new Map<string, unknown>();
  const body = writeBody(reply.body, {
    cursor: '$|$',
    variable: (name, filters) => {
      const format = filters.length > 0 ? null : writeStrftime(name);
      // A form has no variables beside its fields.
      if (format === null || isForm) return null;
      const called = gapName('date', name.replace(/^today(?::date)?\s*/, '') || 'long').replaceAll('.', '_');
      vars.set(called, { name: called, type: 'date', params: { format } });
      return `{{${called}}}`;
    },
    ask: (name) => {
      const field = reply.fields.find((one) => one.name === name);
      if (field !== undefined) fields[name] = toField(field);
      return `[[${name}]]`;
    },
  });
  return {
    trigger: `:${shortcut}`,
    label: reply.title,
    ...(isForm ? { form: body } : { replace: body }),
    ...(Object.keys(fields).length === 0 ? {} : { form_fields: fields }),
    ...(vars.size === 0 ? {} : { vars: [...vars.values()] }),
    ...(reply.tags.length === 0 ? {} : { search_terms: reply.tags }),
  };
}
