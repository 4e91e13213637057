import { useMemo, useState } from 'react';
import { addDisclosure } from '@/lib/domain/disclosure';
import type { RewriteHow, Written } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { isSameLanguage, languageName } from '../display-names';
import { useSidebar } from '../sidebar-context';
import { useUsing } from '../use-using';
import { RewriteMenu } from './rewrite-menu';
import { WrittenNotes } from './written-notes';
import { WrittenText } from './written-text';

type DraftTextProps = {
  draft: Written;
  /** Of the customer. */
  language: string | null;
  onRewrite: (how: RewriteHow, to?: string) => void;
  onAgain: () => void;
};

/** A draft that is there: to be read, changed, inserted. What no source holds is asked about before it goes in. */
export function DraftText({ draft, language, onRewrite, onAgain }: DraftTextProps) {
  const { settings, canInsert } = useSidebar();
  const { insert, copy } = useUsing();
  const [asking, setAsking] = useState<'insert' | 'copy' | null>(null);
  const line = settings.disclosure?.line(draft.language ?? language ?? 'en') ?? null;
  const text = addDisclosure(draft.text, line);
  const own = settings.locale;
  const languages = useMemo(
    () =>
      [...new Set([language, own.split('-')[0]])].flatMap((tag) =>
        tag && !isSameLanguage(tag, draft.language ?? '') ? [{ tag, name: languageName(tag, own) }] : [],
      ),
    [language, own, draft.language],
  );

  const use = (how: 'insert' | 'copy') => {
    setAsking(null);
    (how === 'insert' ? insert : copy)({ text, source: 'own', id: draft.id, title: 'Draft' });
  };
  const start = (how: 'insert' | 'copy') => (draft.unsourced.length > 0 ? setAsking(how) : use(how));

  return (
    <div className="flex animate-fade flex-col gap-2">
      <WrittenText written={draft} />
      {line !== null && (
        <p dir="auto" className="text-small text-muted">
          {line}
        </p>
      )}
      <WrittenNotes written={draft} />
      {draft.state !== 'done' && (
        <p className="text-small text-muted">
          {draft.state === 'stopped' ? 'Stopped here. What was written is kept.' : (draft.fault?.message ?? '')}
        </p>
      )}
      {asking === null ? (
        <div className="flex flex-wrap items-center gap-1">
          {canInsert && (
            <Button look="soft" aria-label="Insert: Draft" onClick={() => start('insert')}>
              Insert
            </Button>
          )}
          <Button look="quiet" aria-label="Copy: Draft" onClick={() => start('copy')}>
            Copy
          </Button>
          <RewriteMenu onRewrite={onRewrite} onAgain={onAgain} translateTo={languages} />
        </div>
      ) : (
        <div role="group" aria-label="Check before you use it" className="flex flex-col gap-2">
          <p className="text-small">It holds something that no source has. Use it all the same?</p>
          <div className="flex gap-1">
            <Button autoFocus onClick={() => setAsking(null)}>
              Go back
            </Button>
            <Button look="quiet" onClick={() => use(asking)}>
              {asking === 'insert' ? 'Insert as it is' : 'Copy as it is'}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
