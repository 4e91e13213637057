import type { StoredRule } from '@/lib/domain/stored-rule';
import { z } from '@/lib/domain/zod';
import { readRuleDraft } from './read-rule-draft';

const fileSchema = z.looseObject({
  format: z.literal('deskmate-escalation-rules'),
  formatVersion: z.literal(1),
  rules: z
    .array(z.looseObject({ id: z.string().min(1).max(300), isOn: z.boolean().default(true), rule: z.unknown() }))
    .max(500),
});

/** What the team changed and wrote, as a file for another device or a colleague. */
export function writeRulesFile(rows: readonly StoredRule[]): string {
  const rules = rows.map(({ id, isOn, rule }) => ({ id, isOn, rule }));
  return `${JSON.stringify({ format: 'deskmate-escalation-rules', formatVersion: 1, rules }, null, 2)}\n`;
}

/** The line that an offset of the text is in, from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function describeSyntax(text: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const at = /position (\d+)/.exec(message)?.[1];
  const line = /line (\d+)/.exec(message)?.[1] ?? (at === undefined ? null : String(lineAt(text, Number(at))));
  return `The file is no JSON${line === null ? '' : `: it can’t be read from line ${line} on`}.`;
}

/** Reads such a file. Faults name the rule by its place and id; where there is one, nothing of the file is to be used. */
export function readRulesFile(text: string): { rows: Omit<StoredRule, 'at'>[]; faults: string[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { rows: [], faults: [describeSyntax(text, error)] };
  }
  const file = fileSchema.safeParse(json);
  if (!file.success) return { rows: [], faults: ['The file holds no escalation rules of Deskmate.'] };
  const faults: string[] = [];
  const seen = new Set<string>();
  const rows = file.data.rules.flatMap(({ id, isOn, rule }, at): Omit<StoredRule, 'at'>[] => {
    const name = `Rule ${at + 1} (${id})`;
    if (seen.has(id)) {
      faults.push(`${name}: another rule of the file has this id.`);
      return [];
    }
    seen.add(id);
    if (rule === null || rule === undefined) return [{ id, isOn, rule: null }];
    const read = readRuleDraft(rule);
    for (const { field, what } of read.faults) faults.push(`${name}${field === '' ? '' : `, ${field}`}: ${what}`);
    return read.rule ? [{ id, isOn, rule: read.rule }] : [];
  });
  return { rows: faults.length > 0 ? [] : rows, faults };
}
