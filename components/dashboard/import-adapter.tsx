import { clsx } from 'clsx';
import { useRef, useState } from 'react';
import { Button } from '../ui/button';
import { useDashboard } from './dashboard-context';

/** Takes a site that somebody else showed, from a file. What does not fit is named, and nothing of it is kept. */
export function ImportAdapter() {
  const { actions } = useDashboard();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState<{ isFault: boolean; text: string; imported?: string }>({ isFault: false, text: '' });

  const take = async (file: File) => {
    try {
      const { id, label } = await actions.importAdapter(file);
      setSaid({ isFault: false, text: `${label} imported. Open tabs are read by it at once.`, imported: id });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setSaid({ isFault: true, text: `${file.name} was not imported. ${why}` });
    }
  };

  const takeBack = async (id: string) => {
    try {
      await actions.undoImportAdapter(id);
      setSaid({ isFault: false, text: 'Taken back. The site is read as before.' });
    } catch (error) {
      setSaid({ isFault: true, text: error instanceof Error ? error.message : String(error) });
    }
  };

  return (
    <div className="flex flex-col items-start gap-1">
      <Button size="medium" onClick={() => field.current?.click()}>
        Import from a file
      </Button>
      <input
        ref={field}
        type="file"
        accept=".json,application/json"
        aria-label="File of a site to import"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) void take(file);
          // The same file can be chosen again once it is mended.
          currentTarget.value = '';
        }}
      />
      {/* Stays until the next try: a fault is read while the file is mended. */}
      <p
        role="status"
        className={clsx('max-w-prose text-small empty:hidden', said.isFault ? 'text-danger' : 'text-muted')}
      >
        {said.text}
      </p>
      {said.imported !== undefined && (
        <Button look="quiet" onClick={() => void takeBack(said.imported ?? '')}>
          Undo import
        </Button>
      )}
    </div>
  );
}
