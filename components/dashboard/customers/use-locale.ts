import { useContext } from 'react';
import { LocaleContext } from '../../ui/use-local-formats';

/** The locale of dates in words: the one that is asked for, else the browser's. */
export const useLocale = (): string => useContext(LocaleContext) ?? navigator.language;
