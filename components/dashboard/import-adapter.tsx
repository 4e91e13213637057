import { clsx } from 'clsx';
import { useState } from 'react';
import { Button } from '../ui/button';
import { FileButton } from '../ui/file-button';
import { useDashboard } from './dashboard-context';

/** Takes a site that somebody else showed, from a file. What does not fit is named, and nothing of it is kept. */
export function ImportAdapter() {
  const { actions } = useDashboard();
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
      <FileButton
        label="File of a site to import"
        accept=".json,application/json"
        onChoose={([file]) => file && void take(file)}
      >
        Import from a file
      </FileButton>
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
