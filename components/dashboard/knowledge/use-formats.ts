import { useEffect, useState } from 'react';
import { useDashboard } from '../dashboard-context';
import type { FormatInfo } from './actions';

/** The formats that articles come in; none until they are there. */
export function useFormats(isWanted: boolean): readonly FormatInfo[] {
  const { actions } = useDashboard();
  const [formats, setFormats] = useState<readonly FormatInfo[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    actions.knowledge.formats().then(
      (all) => isCurrent && setFormats(all),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [actions, isWanted]);
  return formats;
}
