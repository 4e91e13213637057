/** Offers names that are there already to a text field with `list={id}`. */
export function NameList({ id, names }: { id: string; names: readonly { name: string }[] }) {
  return (
    <datalist id={id}>
      {names.slice(0, 500).map(({ name }) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </datalist>
  );
}
