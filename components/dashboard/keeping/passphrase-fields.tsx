import { TextField } from '../../ui/field';

/** A shorter one is guessed by machines that have the file. */
export const shortestPassphrase = 12;

type PassphraseFieldsProps = {
  passphrase: string;
  again: string;
  onChange: (passphrase: string, again: string) => void;
};

/** What is wrong with a new passphrase; empty where nothing is. */
export function faultOfPassphrase(passphrase: string, again: string): string {
  if (passphrase.length < shortestPassphrase)
    return `At least ${shortestPassphrase} letters; some words in a row are easy to keep.`;
  return passphrase === again ? '' : 'The two are not the same yet.';
}

/** A new passphrase, typed twice: nobody can open the file without it. */
export function PassphraseFields({ passphrase, again, onChange }: PassphraseFieldsProps) {
  return (
    <div className="flex max-w-80 flex-col gap-2">
      <TextField
        label="Passphrase"
        type="password"
        autoComplete="new-password"
        className="min-h-9"
        value={passphrase}
        onChange={(event) => onChange(event.target.value, again)}
      />
      <TextField
        label="Passphrase again"
        type="password"
        autoComplete="new-password"
        className="min-h-9"
        value={again}
        hint={
          passphrase === '' && again === ''
            ? 'Write it down somewhere safe. Without it nobody can open the file, and we can’t help.'
            : faultOfPassphrase(passphrase, again)
        }
        onChange={(event) => onChange(passphrase, event.target.value)}
      />
    </div>
  );
}
