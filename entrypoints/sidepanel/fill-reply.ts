import type { FilledReply } from '@/components/sidebar/actions';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { renderTemplate } from '@/lib/replies/template/render-template';

/** Fills a suggestion in anew, as the desk did, with the agent's answers before what is known. */
export function fillReply(
  { text, fill, language }: ReplySuggestion,
  answers: Readonly<Record<string, string>>,
): FilledReply {
  if (fill === undefined) return { text, gaps: [], cursor: null };
  const filled = renderTemplate(fill.template, { ...fill.values, ...answers }, { language });
  return { text: filled.text, gaps: filled.gaps, cursor: filled.cursor };
}
