import { useMemo } from 'react';
import { addDisclosure } from '@/lib/domain/disclosure';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { useSidebar } from './sidebar-context';

/** The text of a reply as it will be inserted: what a model made ends with the line that customers of this site are told. */
export function useDisclosed({ madeBy, language }: ReplySuggestion, text: string): string {
  const { disclosure } = useSidebar().settings;
  return useMemo(
    () => (madeBy && disclosure ? addDisclosure(text, disclosure.line(language)) : text),
    [madeBy, disclosure, language, text],
  );
}
