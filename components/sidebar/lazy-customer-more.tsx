import { lazy, Suspense, type ComponentProps } from 'react';

const LazyMore = lazy(async () => ({ default: (await import('./customer-more')).CustomerMore }));

/** What is noted of a person beside their tags and note; loaded where there is any of it. */
export function CustomerMore(props: ComponentProps<typeof LazyMore>) {
  const { contact, consent, otherNotes, mayBe } = props.customer;
  const has = contact?.channel ?? contact?.language ?? consent?.[0] ?? otherNotes?.[0] ?? mayBe?.[0];
  if (has === undefined) return null;
  return (
    <Suspense fallback={null}>
      <LazyMore {...props} />
    </Suspense>
  );
}
