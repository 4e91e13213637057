import { createContext, useContext } from 'react';
import type { LibraryCounts } from '@/lib/domain/assist';
import { useLocalFormats } from '../ui/use-local-formats';

/** The packs that suggestions come from, and since when their keys are trusted. */
export const packOrigins = createContext<NonNullable<LibraryCounts['packs']>>([]);

/** "From Music school, signed, trusted since 3 March 2026"; null for what is from no pack. */
export function useOrigin(pack: string | null | undefined): string | null {
  const { longDay } = useLocalFormats();
  const origin = useContext(packOrigins).find(({ id }) => id === pack);
  if (!origin) return null;
  if (origin.trustedSince === null) return `From ${origin.name}, not signed`;
  return `From ${origin.name}, signed, trusted since ${longDay(origin.trustedSince)}`;
}
