import { useContext } from 'react';
import { useSidebar } from '../sidebar-context';
import { writingContext } from './use-writing';

/** The languages that the agent reads, their own first; the browser's until the desk has told. Never empty. */
export function useOwnLanguages(): readonly [string, ...string[]] {
  const { writer } = useContext(writingContext);
  const { settings } = useSidebar();
  const [first = settings.locale, ...rest] = writer.reads;
  return [first, ...rest];
}
