import { clsx } from 'clsx';
import { useRef, useState } from 'react';
import { Button } from '../ui/button';
import { useDashboard } from './dashboard-context';

/** Takes a site that somebody else showed, from a file. What does not fit is named, and nothing of it is kept. */
export function ImportAdapter() {
  const { actions } = useDashboard();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState({ isFault: false, text: '' });

  const take = async (file: File) => {
    try {
      const label = await actions.importAdapter(file);
      setSaid({ isFault: false, text: `${label} imported. Open tabs are read by it at once.` });
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      setSaid({ isFault: true, text: `${file.name} was not imported. ${why}` });
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
    </div>
  );
}
