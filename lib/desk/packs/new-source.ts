import type { PackSource } from '@/lib/domain/pack';

/** An address as it is before it was looked at. */
export const newSource = (address: string): Omit<PackSource, 'addedBy'> => ({
  address,
  pack: null,
  checkedAt: null,
  problem: null,
  isAutomatic: false,
  available: null,
  isWithdrawn: false,
});
