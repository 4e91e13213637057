import type { FindingKind, FindingSeverity } from '@/lib/domain/finding';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { spokenLower } from './spoken-text.ts';

/** A check that finds phrases, a pattern each (in any case, whole words); what the customer wrote may be quoted. */
export function createPhraseCheck(
  kind: FindingKind,
  severity: FindingSeverity,
  why: string,
  phrases: readonly string[],
): DraftCheck {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${phrases
      .join('|')
      .replaceAll("'", "['’]")
      .replaceAll(' ', String.raw`\s+`)})(?![\p{L}\p{N}])`,
    'giu',
  );
  return (draft, context) => {
    const said = spokenLower(context);
    return [...draft.matchAll(pattern)]
      .filter(([found]) => found !== '' && !said.includes(found.toLowerCase()))
      .map((match) =>
        createFinding(draft, {
          kind,
          severity,
          start: match.index,
          end: match.index + match[0].length,
          why,
          mend: null,
        }),
      );
  };
}
