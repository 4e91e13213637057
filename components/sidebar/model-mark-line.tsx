import Bot from 'lucide-react/icons/bot';
import type { ModelMark } from '@/lib/domain/made-by';
import { Button } from '../ui/button';
import { useSidebar } from './sidebar-context';

export const madeByWords = {
  drafted: 'Drafted by a model',
  translated: 'Translated by a model',
} as const;

/** That a model made a text, until a person has changed or confirmed it. */
export function ModelMarkLine({ mark, title }: { mark: ModelMark; title: string }) {
  const { actions, attempt } = useSidebar();
  if (mark.isConfirmed) return null;
  const confirm = () =>
    void attempt(() => actions.confirmModelText(mark.id, true), {
      failed: 'This could not be noted.',
      done: 'You stand by this text',
      undo: () => actions.confirmModelText(mark.id, false),
    });
  return (
    <div className="flex flex-wrap items-center gap-2 text-small">
      <p className="flex min-w-0 flex-1 items-center gap-1 text-caution">
        <Bot size={14} aria-hidden className="shrink-0" />
        {madeByWords[mark.by]}, not yet confirmed
      </p>
      <Button look="quiet" aria-label={`I have read it: ${title}`} onClick={confirm}>
        I have read it
      </Button>
    </div>
  );
}
