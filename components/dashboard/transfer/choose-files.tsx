import { clsx } from 'clsx';
import { useState } from 'react';
import type { DragEvent } from 'react';
import { FileButton } from '../../ui/file-button';
import type { ChosenFile } from './file-kind';
import { readDropped } from './read-dropped';

type ChooseFilesProps = {
  /** What they hold: "articles". */
  many: string;
  /** Said below. */
  note: string;
  /** Why nothing of the last ones could be read. */
  fault: string | null;
  onChosen: (files: readonly ChosenFile[]) => void;
};

/** Readers of files say so themselves, at the end. */
const unchanged = 'Nothing was imported.';

/** Files, a zip or a whole folder: chosen, or dropped here. */
export function ChooseFiles({ many, note, fault, onChosen }: ChooseFilesProps) {
  const [isOver, setIsOver] = useState(false);
  const take = (some: readonly ChosenFile[]) => {
    if (some.length > 0) onChosen(some);
  };
  const choose = (files: readonly File[]) =>
    onChosen(files.map((file) => ({ path: file.webkitRelativePath || file.name, file })));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void readDropped(event.dataTransfer).then(take);
  };
  return (
    <div className="flex flex-col gap-3">
      <div
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
        className={clsx(
          'flex flex-col items-start gap-3 rounded-panel border border-dashed p-4',
          isOver ? 'border-accent bg-accent-soft' : 'border-edge',
        )}
      >
        <p>Drop files, a folder or a zip here, or choose them:</p>
        <div className="flex flex-wrap gap-2">
          <FileButton label={`Files of ${many}`} takes="many" look="primary" onChoose={choose}>
            Choose files
          </FileButton>
          <FileButton label={`Folder of ${many}`} takes="folder" onChoose={choose}>
            Choose a folder
          </FileButton>
        </div>
      </div>
      {fault !== null && (
        <p role="alert" className="text-danger">
          {fault.includes(unchanged) ? fault : `${unchanged} ${fault}`}
        </p>
      )}
      <p className="text-small text-muted">You see what would change before anything is written. {note}</p>
    </div>
  );
}
