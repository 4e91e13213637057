import { useState } from 'react';

/** The value as it was when `keep` became true, so that what is being read does not change under the reader. */
export function useKept<Value>(value: Value, keep: boolean): Value {
  const [kept, setKept] = useState(value);
  if (!keep && kept !== value) setKept(value);
  return keep ? kept : value;
}
