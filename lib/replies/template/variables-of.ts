import type { Template, TemplatePart } from './template';

/** The variables that a template names, also in conditions; each once, in the order of their first place. */
export function variablesOf({ parts }: Template): string[] {
  const names = new Set<string>();
  const visit = (list: readonly TemplatePart[]): void => {
    for (const part of list) {
      if (part.kind === 'variable' || part.kind === 'if') names.add(part.name);
      if (part.kind !== 'if') continue;
      visit(part.known);
      visit(part.unknown);
    }
  };
  visit(parts);
  return [...names];
}
