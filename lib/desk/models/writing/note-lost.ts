import { findLost } from '@/lib/prompts/find-lost';

/** What a whole new text left out and should have kept, for the agent to put back; of one that was stopped nothing is said. */
export function noteLost(before: string, { answer, isStopped }: { answer: string; isStopped: boolean }): string[] {
  const lost = isStopped ? [] : findLost(before, answer);
  return lost.length === 0 ? [] : [`Not in the new text any more: ${lost.join(', ')}.`];
}
