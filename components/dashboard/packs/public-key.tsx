/** A public key in groups of four, to be compared by eye with what the publisher says it is. */
export function PublicKey({ value }: { value: string }) {
  return (
    <code dir="ltr" title={value} className="font-mono text-small break-words text-text">
      {(value.match(/.{1,4}/g) ?? []).join(' ')}
    </code>
  );
}
