import { useState } from 'react';
import type { TakeOut } from '@/lib/domain/keeping';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Progress } from '../../ui/progress';
import { Select } from '../../ui/select';
import { useDashboard } from '../dashboard-context';
import { faultOfPassphrase, PassphraseFields } from './passphrase-fields';
import { useLongWork } from './use-long-work';

type Format = TakeOut['format'];

const formats: Record<Format, { label: string; says: string }> = {
  backup: {
    label: 'Backup, to restore on this or another device',
    says: 'Everything but keys of model servers and language models. It can be encrypted.',
  },
  html: {
    label: 'Page to read or print (HTML)',
    says: 'One file that opens in any browser, without scripts. It can’t be encrypted or restored.',
  },
  json: { label: 'Data (JSON)', says: 'One file that other programs read. It can be encrypted, and restored.' },
};

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Takes data along as a file: of everybody, or of one person. */
export function TakeOutForm({ about, isFirstBackup }: { about: string | null; isFirstBackup: boolean }) {
  const { actions, attempt } = useDashboard();
  const [format, setFormat] = useState<Format>(isFirstBackup ? 'backup' : 'html');
  const [isEncrypted, setEncrypted] = useState(isFirstBackup);
  const [isRedacted, setRedacted] = useState(false);
  const [typed, setTyped] = useState({ passphrase: '', again: '' });
  const { share, run, stop } = useLongWork();
  const canEncrypt = format !== 'html';
  const canRedact = format !== 'backup';
  const withPassphrase = canEncrypt && isEncrypted;
  const isReady = !withPassphrase || faultOfPassphrase(typed.passphrase, typed.again) === '';
  const choices = (Object.keys(formats) as Format[]).filter((one) => about === null || one !== 'backup');

  const save = () => {
    let said = '';
    return attempt(
      async () => {
        const what = {
          format,
          about,
          isRedacted: canRedact && isRedacted,
          passphrase: withPassphrase ? typed.passphrase : null,
        };
        const { name, bytes } = await run((onShare, signal) => actions.keeping.takeOut(what, onShare, signal));
        setTyped({ passphrase: '', again: '' });
        said = `${name} (${sizeOf(bytes)}) is in your downloads.`;
      },
      { failed: 'Could not write the file.', done: () => said },
    );
  };

  return (
    <div className="flex flex-col gap-3">
      <Select
        label="What to write"
        className="max-w-full"
        value={format}
        options={choices.map((value) => ({ value, label: formats[value].label }))}
        onChange={setFormat}
      />
      <p className="max-w-prose text-small text-muted">{formats[format].says}</p>
      {canRedact && (
        <Checkbox label="Leave out names, numbers and addresses" checked={isRedacted} onChange={setRedacted}>
          <span>
            Leave out names, numbers and addresses
            {isRedacted && (
              <span className="block text-small text-muted">
                As far as they are recognised: read it before you hand it on. It can’t be restored.
              </span>
            )}
          </span>
        </Checkbox>
      )}
      {canEncrypt && (
        <Checkbox label="Encrypt with a passphrase" checked={isEncrypted} onChange={setEncrypted}>
          Encrypt with a passphrase
        </Checkbox>
      )}
      {withPassphrase && (
        <PassphraseFields {...typed} onChange={(passphrase, again) => setTyped({ passphrase, again })} />
      )}
      {canEncrypt && !isEncrypted && (
        <p className="max-w-prose text-small">It holds customers’ words: keep the file as safe as the inbox itself.</p>
      )}
      {share === null ? (
        <div>
          <Button size="medium" look="primary" disabled={!isReady} onClick={() => void save()}>
            Save the file
          </Button>
        </div>
      ) : (
        <div className="flex flex-col gap-2">
          <Progress label="Writing the file" share={share} />
          <div>
            <Button size="medium" onClick={stop}>
              Stop
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
