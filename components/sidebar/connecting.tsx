import { Skeleton } from '../ui/skeleton';

function Lines({ count }: { count: number }) {
  return (
    <div className="flex flex-col gap-3 border-b border-line px-4 py-4">
      <Skeleton className="w-20" />
      {Array.from({ length: count }, (_, row) => (
        // oxlint-disable-next-line react/no-array-index-key
        <div key={row} className="flex flex-col gap-2 pb-2">
          <Skeleton className="w-2/5" />
          <Skeleton className="w-full" />
          <Skeleton className="w-4/5" />
          <div className="mt-1 flex gap-2">
            <Skeleton className="h-7 w-14" />
            <Skeleton className="h-7 w-12" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** The shape of what will come, once waiting has become noticeable (150 ms, in the animation). */
export function Connecting() {
  return (
    <div className="animate-late" aria-busy="true">
      <p className="sr-only">Reading the page</p>
      <div className="flex flex-col gap-2 border-b border-line px-4 py-4">
        <Skeleton className="w-24" />
        <Skeleton className="h-4 w-3/4" />
        <div className="mt-1 flex gap-2">
          <Skeleton className="h-7 w-28" />
          <Skeleton className="h-7 w-24" />
        </div>
      </div>
      <Lines count={3} />
    </div>
  );
}
