import type { ReplyField } from '@/lib/domain/reply';
import { asName } from './variables/vendor-names';

const LONGEST = 80;

/** What is asked in a text, gathered as the text is read; each name once. */
export function askFields() {
  const fields = new Map<string, ReplyField>();
  return {
    /** Adds a field and gives what stands for it in the text. What is asked again under a name is the same field. */
    add(written: string, field: Partial<Omit<ReplyField, 'name' | 'label'>>): string {
      const label = written.trim().slice(0, LONGEST);
      const name =
        asName(label)
          .slice(0, LONGEST)
          .replace(/[._]+$|[\ud800-\udbff]$/, '') || `field${fields.size + 1}`;
      if (!fields.has(name)) {
        const { kind = 'text', options = [], preset = '', isRemembered = false } = field;
        fields.set(name, { name, label: label === name ? '' : label, kind, options, preset, isRemembered });
      }
      return `{{ask.${name}}}`;
    },
    list: (): ReplyField[] => [...fields.values()],
  };
}
export type AskFields = ReturnType<typeof askFields>;
