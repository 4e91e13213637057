type SourceCellProps = {
  /** Name of the pack; null for what was written or imported here. */
  source: string | null;
};

/** Where an item came from: on two lines, since packs of one publisher are often told apart by their last words. */
export function SourceCell({ source }: SourceCellProps) {
  return (
    <span dir="auto" className="line-clamp-2 break-words text-small text-muted" title={source ?? undefined}>
      {source ?? 'Mine'}
    </span>
  );
}
