import { Select } from '../../ui/select';
import type { FileKind } from './file-kind';
import { useFormats } from './use-formats';

type FormatChoiceProps<Choice> = { of: FileKind<Choice>; value: string; onChange: (format: string) => void };

/** What the files were taken for; changing it reads them again. */
export function FormatChoice<Choice>({ of, value, onChange }: FormatChoiceProps<Choice>) {
  const formats = useFormats(of, true);
  const options = formats.map(({ id, name }) => ({ value: id, label: name }));
  if (!options.some((option) => option.value === value)) return null;
  return <Select label="Read as" value={value} options={options} onChange={onChange} />;
}
