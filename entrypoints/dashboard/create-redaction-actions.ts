import type { DashboardActions } from '@/components/dashboard/view';
import type { DashboardDesk } from '@/lib/desk/contract';
import { downloadText } from '@/lib/platform/download-text';

/** Goes through all conversations, some at a time, since a call has a limit of its own. */
async function goThrough<Step extends { last: string | null }>(
  step: (after: string) => Promise<Step>,
): Promise<Step[]> {
  const done: Step[] = [];
  for (let after: string | null = ''; after !== null;) {
    const one: Step = await step(after);
    done.push(one);
    after = one.last;
  }
  return done;
}

/** What redaction does with all that is kept. */
export const createRedactionActions = (
  desk: () => DashboardDesk,
): Pick<DashboardActions, 'redactKept' | 'exportRedacted'> => ({
  redactKept: async () =>
    (await goThrough((after) => desk().redactKept(after))).reduce((sum, { changed }) => sum + changed, 0),
  exportRedacted: async () => {
    const pieces = await goThrough((after) => desk().exportRedacted(after));
    const text = pieces.map(({ lines }) => lines).join('');
    if (text === '') throw new Error('There is no conversation yet.');
    downloadText(text, `deskmate-redacted-${new Date().toISOString().slice(0, 10)}.jsonl`);
  },
});
