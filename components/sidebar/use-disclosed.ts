import { useMemo } from 'react';
import { addDisclosure } from '@/lib/domain/disclosure';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { useSidebar } from './sidebar-context';

/** A reply as it will be inserted: what a model made ends with the line that customers of this site are told. */
export function useDisclosed(reply: ReplySuggestion): ReplySuggestion {
  const { disclosure } = useSidebar().settings;
  return useMemo(() => {
    if (!reply.madeBy || !disclosure) return reply;
    return { ...reply, text: addDisclosure(reply.text, disclosure.line(reply.language)) };
  }, [reply, disclosure]);
}
