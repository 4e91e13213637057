import type { WritingView } from '@/components/sidebar/writing/use-writing';
import type { Written } from '@/lib/domain/written';

/** What was written for one conversation, at most: older ones are left behind. */
const MOST = 40;

/** A view with what the desk told of something that is written: in its place, or at the end. */
export function takeWritten(view: WritingView, told: Written): WritingView {
  const isKnown = view.written.some(({ id }) => id === told.id);
  const written = isKnown
    ? view.written.map((one) => (one.id === told.id ? told : one))
    : [...view.written, told].slice(-MOST);
  return { ...view, written };
}
