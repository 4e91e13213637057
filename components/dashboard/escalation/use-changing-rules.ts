import { useDashboard } from '../dashboard-context';

/** Runs a change of rules or teams, says that it is done, and offers to take it back. */
export function useChangingRules(onChanged: () => void) {
  const { actions, attempt } = useDashboard();
  return (change: () => Promise<string>, failed: string, done: string): Promise<boolean> => {
    let undo = '';
    return attempt(
      async () => {
        undo = await change();
        onChanged();
      },
      {
        failed,
        done,
        undo: async () => {
          await actions.escalation.undo(undo);
          onChanged();
        },
      },
    );
  };
}
