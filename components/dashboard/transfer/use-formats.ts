import { useEffect, useState } from 'react';
import type { FileKind, FormatInfo } from './file-kind';

/** The formats that items of a kind come in; none until they are there. */
export function useFormats<Choice>({ actions }: FileKind<Choice>, isWanted: boolean): readonly FormatInfo[] {
  const [formats, setFormats] = useState<readonly FormatInfo[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    actions.formats().then(
      (all) => isCurrent && setFormats(all),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, isWanted]);
  return formats;
}
