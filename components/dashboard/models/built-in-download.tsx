import { useState } from 'react';
import { Button } from '../../ui/button';
import { Progress } from '../../ui/progress';
import { useDashboard } from '../dashboard-context';
import { useChange } from './use-change';

/** The browser fetches its own model only upon a click in a page: this is the click. */
export function BuiltInDownload() {
  const { actions } = useDashboard();
  const change = useChange();
  const [done, setDone] = useState<number | null>(null);
  const download = async () => {
    setDone(0);
    await change(() => actions.downloadBuiltIn(setDone), {
      failed: 'The browser did not download its model.',
      done: 'The browser’s own model is here. Choose it above to use it',
    });
    setDone(null);
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p className="min-w-48 flex-1 text-small text-muted">
        The browser’s own model takes some gigabytes. The browser fetches and keeps it for all its pages.
      </p>
      {done === null ? (
        <Button size="medium" onClick={() => void download()}>
          Let the browser download it
        </Button>
      ) : (
        <div className="w-60">
          <Progress label="The browser downloads its model" share={done} />
        </div>
      )}
    </div>
  );
}
