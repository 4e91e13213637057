import { clsx } from 'clsx';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import { Button } from '../../ui/button';
import { FileButton } from '../../ui/file-button';
import { TextField } from '../../ui/field';
import { useDashboard } from '../dashboard-context';
import type { PackOpening } from './use-opening';

/** A pack from a file, chosen or dropped, or from an address. */
export function AddPack({ policy, open }: { policy: ManagedPolicy; open: PackOpening['open'] }) {
  const { actions } = useDashboard();
  const [isOver, setIsOver] = useState(false);
  const [address, setAddress] = useState('');
  const isOff = (feature: 'pack-files' | 'pack-addresses') => policy.switchedOff?.includes(feature) === true;
  const take = (file: File | undefined) =>
    file && void open(file.name, (options) => actions.openPackFile(file, options));
  const look = (event: FormEvent) => {
    event.preventDefault();
    void open(address.trim(), (options) => actions.openPackAddress(address.trim(), options));
  };

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {isOff('pack-files') ? (
        <p className="text-muted">Your organisation does not allow packs from files.</p>
      ) : (
        <section
          aria-label="Install from a file"
          onDragOver={(event) => {
            event.preventDefault();
            setIsOver(true);
          }}
          onDragLeave={() => setIsOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setIsOver(false);
            take(event.dataTransfer.files[0]);
          }}
          className={clsx(
            'flex flex-col items-start gap-2 rounded-panel border border-dashed p-4',
            isOver ? 'border-accent bg-accent-soft' : 'border-edge',
          )}
        >
          <p className="text-small text-muted">Drop a .deskpack here, or choose one.</p>
          <FileButton
            label="File of a pack to install"
            accept=".deskpack,.json,.zip,application/zip,application/json"
            onChoose={([file]) => take(file)}
          >
            Choose a file
          </FileButton>
        </section>
      )}
      {isOff('pack-addresses') ? (
        <p className="text-muted">Your organisation does not allow addresses to be added.</p>
      ) : (
        <form onSubmit={look} className="flex flex-col gap-2 rounded-panel border border-line p-4">
          <TextField
            label="From an address"
            className="min-h-9"
            placeholder="https://packs.example.com/shop/"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            dir="ltr"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            hint="Its server sees that somebody asks, and nothing else. It is asked once an hour."
          />
          <div>
            <Button type="submit" size="medium" disabled={!address.trim()}>
              Look
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}
