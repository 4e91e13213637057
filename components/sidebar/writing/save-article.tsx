import { useState } from 'react';
import type { Written } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { useSidebar } from '../sidebar-context';

/** Puts an article that the model wrote into the library, where a person checks it before it is offered to anybody. */
export function SaveArticle({ written }: { written: Written }) {
  const { actions, attempt } = useSidebar();
  const [saved, setSaved] = useState<string | null>(null);
  const save = () => {
    let takeBack = () => Promise.resolve();
    void attempt(
      async () => {
        const { article, undo } = await actions.saveHelpArticle(written.id);
        takeBack = undo;
        setSaved(article);
      },
      {
        failed: 'The article was not saved.',
        done: 'Saved as a draft. Nobody is offered it before it is checked.',
        undo: async () => {
          await takeBack();
          setSaved(null);
        },
      },
    );
  };
  return saved === null ? (
    <Button look="soft" onClick={save}>
      Save as a draft article
    </Button>
  ) : (
    <Button look="soft" onClick={() => actions.openDashboard('knowledge', saved)}>
      Check it in the dashboard
    </Button>
  );
}
