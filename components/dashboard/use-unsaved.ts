import { useEffect } from 'react';
import { useDashboard } from './dashboard-context';

/** While something is unsaved, the dashboard asks before another section is opened, the browser before the page is left. */
export function useUnsaved(isUnsaved: boolean): void {
  const { setUnsaved } = useDashboard();
  useEffect(() => {
    setUnsaved(isUnsaved);
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => {
      setUnsaved(false);
      window.removeEventListener('beforeunload', ask);
    };
  }, [isUnsaved, setUnsaved]);
}
