import type { DashboardActions } from '@/components/dashboard/view';
import type { DashboardDesk } from '@/lib/desk/contract';

/** What redaction does with all that is kept. */
export const createRedactionActions = (desk: () => DashboardDesk): Pick<DashboardActions, 'redactKept'> => ({
  redactKept: async () => {
    let changed = 0;
    // Some conversations at a time, since a call has a limit of its own.
    for (let after: string | null = ''; after !== null;) {
      const step = await desk().redactKept(after);
      changed += step.changed;
      after = step.last;
    }
    return changed;
  },
});
