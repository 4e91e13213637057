/**
 * Which revision of the stored articles the rooms are at. It is known only while every revision up to the last one that
 * was told has been taken in, so that nothing half taken in passes for whole.
 */
export function followRevision() {
  let whole: number | null = null;
  let last = 0;
  const taken = new Set<number>();

  return {
    /** All articles were read and taken in at this revision; null for those of no database. */
    restart(revision: number | null): void {
      whole = revision;
      last = revision ?? 0;
      taken.clear();
    },
    /** A change begins to be taken in; the result is called once all of it is. */
    begin(revision: number): () => void {
      last = Math.max(last, revision);
      return () => {
        if (whole === null || revision <= whole) return;
        taken.add(revision);
        while (taken.delete(whole + 1)) whole++;
      };
    },
    /** Whether this revision is taken in, by itself or with all that was read later. */
    has: (revision: number): boolean => whole !== null && revision <= whole,
    /** Whether changes that are newer were told of. */
    isPast: (revision: number): boolean => last > revision,
    /** Null while it is not known. */
    get: (): number | null => (whole === last ? whole : null),
  };
}
