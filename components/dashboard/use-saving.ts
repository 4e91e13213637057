import { useState } from 'react';
import { useDashboard } from './dashboard-context';

interface Saved {
  id: string;
  undo: string;
}

type SavingOptions = {
  undo: (id: string) => Promise<void>;
  /** With the id of what was saved. */
  onSaved: (id: string) => void;
  /** What was saved is taken back, long after the form is closed. */
  onUndone: () => void;
};

/** Saving what was written, once at a time, with the way back. */
export function useSaving({ undo, onSaved, onUndone }: SavingOptions) {
  const { actions, attempt } = useDashboard();
  const [isSaving, setIsSaving] = useState(false);
  return {
    isSaving,
    async save(work: () => Promise<Saved>, words: { failed: string; done: string }): Promise<void> {
      let saved: Saved = { id: '', undo: '' };
      setIsSaving(true);
      const isDone = await attempt(
        async () => {
          saved = await work();
          actions.reload();
        },
        {
          ...words,
          undo: async () => {
            await undo(saved.undo);
            onUndone();
            actions.reload();
          },
        },
      );
      setIsSaving(false);
      if (isDone) onSaved(saved.id);
    },
  };
}
