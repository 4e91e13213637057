import { languageName } from '@/components/sidebar/display-names';
import type { PickerReply } from '@/lib/domain/picker';
import { build } from '../teaching/build';

/** The reply in a language that the agent reads, named; null where it is in one already. */
export function translationView({ translation }: Pick<PickerReply, 'translation'>): HTMLElement | null {
  if (translation === null) return null;
  const { language, text } = translation;
  // The name is set apart, so that the words alone say from which side they are read.
  const name = build('bdi', {}, `${languageName(language, navigator.language)}: `);
  return build(
    'div',
    // Focusable, so that who reads with the keyboard can scroll it.
    { class: 'translation', dir: 'auto', lang: language, role: 'group', 'aria-label': 'Translation', tabindex: '0' },
    name,
    text,
  );
}
