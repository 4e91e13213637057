import { Skeleton } from '../ui/skeleton';

export function LoadingPage() {
  return (
    <div className="mx-auto flex max-w-160 animate-late flex-col gap-4" aria-busy="true">
      <h1 className="sr-only">Loading</h1>
      <Skeleton className="h-5 w-48" />
      <Skeleton className="w-full" />
      <Skeleton className="h-12 w-full" />
      <Skeleton className="h-12 w-full" />
      <Skeleton className="h-12 w-full" />
    </div>
  );
}
