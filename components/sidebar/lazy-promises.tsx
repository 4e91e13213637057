import { type ComponentProps, lazy, Suspense } from 'react';

// Few customers wait for anything: what shows it is loaded behind the first glance.
const Lazy = lazy(async () => ({ default: (await import('../promises/promises')).Promises }));

/** What the customer was promised and still waits for; nothing where that is nothing. */
export function LazyPromises(props: ComponentProps<typeof Lazy>) {
  return (
    <Suspense fallback={null}>
      <Lazy {...props} />
    </Suspense>
  );
}
