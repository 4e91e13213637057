import { Select } from '../../ui/select';
import { useFormats } from './use-formats';

/** What the files were taken for; changing it reads them again. */
export function FormatChoice({ value, onChange }: { value: string; onChange: (format: string) => void }) {
  const formats = useFormats(true);
  const options = formats.map(({ id, name }) => ({ value: id, label: name }));
  if (!options.some((option) => option.value === value)) return null;
  return <Select label="Read as" value={value} options={options} onChange={onChange} />;
}
