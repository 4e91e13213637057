import { type ComponentProps, lazy, Suspense, useContext } from 'react';
import { useWriting, writingContext } from './use-writing';

// What only who has a model sees is loaded when there is something to see: the sidebar's first load stays small.

const LazyDraft = lazy(async () => ({ default: (await import('./draft')).Draft }));
const LazyOwnRewrite = lazy(async () => ({ default: (await import('./own-rewrite')).OwnRewrite }));
const LazyOpinion = lazy(async () => ({ default: (await import('./second-opinion')).SecondOpinion }));
const LazyTranslation = lazy(async () => ({ default: (await import('./message-translation')).MessageTranslation }));

/** A reply that a model writes; nothing where there is no model and nothing written. */
export function Draft(props: ComponentProps<typeof LazyDraft>) {
  const { writer, written } = useWriting(props.conversation, 'draft');
  if (!writer.isSetUp && written.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <LazyDraft {...props} />
    </Suspense>
  );
}

/** The agent's own draft, to be rewritten; nothing where there is no model. */
export function OwnRewrite(props: ComponentProps<typeof LazyOwnRewrite>) {
  const { writer } = useContext(writingContext);
  if (!writer.isSetUp) return null;
  return (
    <Suspense fallback={null}>
      <LazyOwnRewrite {...props} />
    </Suspense>
  );
}

/** What the model says of the customer's last message, if it was asked or has to be. */
export function SecondOpinion(props: ComponentProps<typeof LazyOpinion>) {
  const { opinion, writer } = useContext(writingContext);
  if (!writer.isSetUp && opinion?.message !== props.message.key) return null;
  return (
    <Suspense fallback={null}>
      <LazyOpinion {...props} />
    </Suspense>
  );
}

/** The customer's last message in the agent's language; nothing where the agent reads its own, or nothing can translate. */
export function MessageTranslation(props: ComponentProps<typeof LazyTranslation>) {
  const { writer, written } = useWriting(props.conversation, 'translation');
  const from = props.message.assessment.language.label;
  if (from === null || (!writer.isSetUp && written.length === 0)) return null;
  return (
    <Suspense fallback={null}>
      <LazyTranslation {...props} />
    </Suspense>
  );
}
