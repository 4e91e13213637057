import { createUnsourcedFinder } from '@/lib/prompts/find-unsourced';
import type { WritingTools } from './written-result';

/**
 * Follows a text that is made of another while it is written, with marks on what the other does not say: whatever breaks
 * it off, no half of it stands unmarked.
 */
export function followMarked(of: string, onDrafted: WritingTools['onDrafted']): (text: string) => void {
  const findUnsourced = createUnsourcedFinder({ sources: [of], customer: [] });
  return (written) =>
    onDrafted((text = written) => ({ text, sentences: [], sources: [], unsourced: findUnsourced(text) }));
}
