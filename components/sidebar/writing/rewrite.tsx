import { clsx } from 'clsx';
import { useMemo, useState } from 'react';
import { applyChanges } from '@/lib/domain/word-change';
import type { Written } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { VisuallyHidden } from '../../ui/visually-hidden';
import { WrittenEnd } from './written-end';
import { WrittenNotes } from './written-notes';
import { WrittenText } from './written-text';

/** With more changes than this a person reads the two versions, not the changes. */
const MOST_CHANGES = 30;

type RewriteProps = {
  rewrite: Written;
  /** Puts what was chosen in the place of the draft. */
  onUse: (text: string) => void;
  onKeep: () => void;
};

/** A rewrite beside what it was made of: each change can be taken or left. Nothing is replaced until the agent says so. */
export function Rewrite({ rewrite, onUse, onKeep }: RewriteProps) {
  const stretches = useMemo(() => rewrite.changes ?? [], [rewrite.changes]);
  const changes = useMemo(() => stretches.flatMap(({ isSame }, at) => (isSame ? [] : [at])), [stretches]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const taken = useMemo(() => new Set(changes.filter((at) => !left.has(at))), [changes, left]);
  const isWhole = rewrite.changes === null || changes.length > MOST_CHANGES;
  const text = isWhole ? rewrite.text : applyChanges(stretches, taken);
  const original = rewrite.ask.kind === 'rewrite' ? rewrite.ask.text : '';

  const toggle = (at: number) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(at)) next.add(at);
      return next;
    });

  if (!isWhole && changes.length === 0)
    return (
      <div className="flex flex-col gap-2">
        <p className="text-muted">Nothing would change.</p>
        <div>
          <Button onClick={onKeep}>Keep it</Button>
        </div>
      </div>
    );

  return (
    <div className="flex animate-fade flex-col gap-2">
      {isWhole ? (
        <>
          <p dir="auto" className="border-s-2 border-line ps-2 text-small whitespace-pre-wrap text-muted">
            {original}
          </p>
          <WrittenText written={rewrite} />
        </>
      ) : (
        <div dir="auto" role="group" aria-label="Changes" className="whitespace-pre-wrap">
          {stretches.map((stretch, at) =>
            stretch.isSame ? (
              // oxlint-disable-next-line react/no-array-index-key
              <span key={at}>{stretch.before}</span>
            ) : (
              // A button can't be broken over lines, and a change is as long as it is.
              <span
                // oxlint-disable-next-line react/no-array-index-key
                key={at}
                role="button"
                tabIndex={0}
                aria-pressed={taken.has(at)}
                onClick={() => toggle(at)}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  toggle(at);
                }}
                title={taken.has(at) ? 'Press to leave it as it was' : 'Press to take the change'}
                className="cursor-pointer rounded-mark box-decoration-clone px-0.5 outline-offset-0 hover:outline hover:outline-edge"
              >
                <VisuallyHidden>{taken.has(at) ? 'Taken: ' : 'Left: '}</VisuallyHidden>
                {stretch.before !== '' && (
                  <del className={clsx(taken.has(at) ? 'bg-danger-soft text-muted' : 'font-strong no-underline')}>
                    {stretch.before}
                  </del>
                )}
                {stretch.before !== '' && stretch.after !== '' && ' '}
                {stretch.after !== '' && (
                  <ins className={clsx('no-underline', taken.has(at) ? 'bg-success-soft' : 'text-muted line-through')}>
                    {stretch.after}
                  </ins>
                )}
              </span>
            ),
          )}
        </div>
      )}
      <WrittenNotes written={rewrite} />
      <WrittenEnd written={rewrite} />
      {!isWhole && (
        <p className="text-small text-muted" aria-live="polite">
          {taken.size} of {changes.length} {changes.length === 1 ? 'change' : 'changes'} taken. Press one to leave it or
          take it.
        </p>
      )}
      <div className="flex flex-wrap gap-1">
        <Button look="soft" disabled={!isWhole && taken.size === 0} onClick={() => onUse(text)}>
          Use this
        </Button>
        {!isWhole && changes.length > 1 && (
          <Button look="quiet" onClick={() => setLeft(taken.size === 0 ? new Set() : new Set(changes))}>
            {taken.size === 0 ? 'Take all' : 'Leave all'}
          </Button>
        )}
        <Button look="quiet" onClick={onKeep}>
          Keep it as it was
        </Button>
      </div>
    </div>
  );
}
