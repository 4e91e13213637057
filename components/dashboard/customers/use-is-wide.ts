import { useSyncExternalStore } from 'react';

/** From here on there is room for two columns. */
const wide = '(min-width: 1100px)';

const watch = (listener: () => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether there is room for what is known of a person beside what they wrote. */
export const useIsWide = (): boolean => useSyncExternalStore(watch, () => matchMedia(wide).matches);
