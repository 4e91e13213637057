import type { PromiseActions } from '@/components/dashboard/promises/promise-actions';
import type { DashboardDesk } from '@/lib/desk/contract';

/** What the page of promises does. */
export const createPromiseActions = (desk: () => DashboardDesk): PromiseActions => ({
  readPromises: (state) => desk().allPromises(state),
  decidePromise: async (id, state) => {
    const { saved } = await desk().decidePromise(id, state);
    if (!saved) throw new Error('It is not known any more, or the database could not be written.');
  },
});
