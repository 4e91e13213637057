import { lazy, Suspense, type ComponentProps } from 'react';

const LazyMore = lazy(async () => ({ default: (await import('./customer-more')).CustomerMore }));

const LazyDoNotContact = lazy(async () => ({ default: (await import('./do-not-contact')).DoNotContact }));

/** Above the replies, where somebody is not to be contacted. */
export const DoNotContact = () => (
  <Suspense fallback={null}>
    <LazyDoNotContact />
  </Suspense>
);

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
