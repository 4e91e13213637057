import type { FilledReply } from '@/components/sidebar/actions';
import { findUnresolved } from '@/components/sidebar/unresolved';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import type { renderTemplate } from '@/lib/replies/template/render-template';

let render: typeof renderTemplate | null = null;

/** Loads what fills replies in anew, behind the first glance: nothing of it is needed until the agent answers a field. */
export async function loadFilling(): Promise<void> {
  ({ renderTemplate: render } = await import('@/lib/replies/template/render-template'));
}

/** Fills a suggestion in anew, as the desk did, with the agent's answers before what is known. */
export function fillReply(
  { text, unresolved, fill, language, translation }: ReplySuggestion,
  answers: Readonly<Record<string, string>>,
): FilledReply {
  const translated = translation?.text ?? null;
  if (fill === undefined) return { text, gaps: [], cursor: null, translation: translated };
  // Until it is loaded: as the desk filled it in, which is the same while nothing is answered.
  if (render === null) {
    const gaps = findUnresolved(text, unresolved).map((gap) => ({ ...gap, isFillable: true }));
    return { text, gaps, cursor: null, translation: translated };
  }
  const filled = render(fill.template, { ...fill.values, ...answers }, { language });
  const anew = translation?.fill
    ? render(translation.fill.template, { ...translation.fill.values, ...answers }, { language: translation.language })
        .text
    : translated;
  return { text: filled.text, gaps: filled.gaps, cursor: filled.cursor, translation: anew };
}
