import { useState } from 'react';
import { limits } from '@/lib/domain/limits';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/field';

type RenameFolderDialogProps = {
  folder: string;
  open: boolean;
  onClose: () => void;
  onRename: (to: string) => void;
};

/** Another name for a folder, or another place; the folders in it go with it. */
export function RenameFolderDialog({ folder, open, onClose, onRename }: RenameFolderDialogProps) {
  const [name, setName] = useState(folder);
  const rename = () => {
    if (name.trim() === folder) return onClose();
    return onRename(name.trim());
  };
  return (
    <Dialog
      title="Rename the folder"
      open={open}
      onOpenChange={(next) => !next && onClose()}
      footer={
        <>
          <Button size="medium" onClick={onClose}>
            Cancel
          </Button>
          <Button size="medium" look="primary" onClick={rename}>
            Rename
          </Button>
        </>
      }
    >
      <TextField
        label="Folder"
        className="min-h-9"
        maxLength={limits.name}
        value={name}
        hint="Folders in it go with it. Empty: its replies are in no folder then."
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && rename()}
      />
    </Dialog>
  );
}
