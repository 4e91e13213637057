import { useMemo } from 'react';
import { addDisclosure } from '@/lib/domain/disclosure';
import type { RewriteHow, Written } from '@/lib/domain/written';
import { Button } from '../../ui/button';
import { isSameLanguage, languageName } from '../display-names';
import { useSidebar } from '../sidebar-context';
import { useUsing } from '../use-using';
import { RewriteMenu } from './rewrite-menu';
import { useOwnLanguages } from './use-own-languages';
import { WrittenEnd } from './written-end';
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
  const line = settings.disclosure?.line(draft.language ?? language ?? 'en') ?? null;
  const text = addDisclosure(draft.text, line);
  const [own] = useOwnLanguages();
  const { locale } = settings;
  const languages = useMemo(
    () =>
      [...new Set([language, own.split('-')[0]])].flatMap((tag) =>
        tag && !isSameLanguage(tag, draft.language ?? '') ? [{ tag, name: languageName(tag, locale) }] : [],
      ),
    [language, own, locale, draft.language],
  );

  // The line for the customer comes after the text, so that the marks stand where they stood.
  const usable = { text, source: 'own', id: draft.id, title: 'Draft', unsourced: draft.unsourced } as const;

  return (
    <div className="flex animate-fade flex-col gap-2">
      <WrittenText written={draft} />
      {line !== null && (
        <p dir="auto" className="text-small text-muted">
          {line}
        </p>
      )}
      <WrittenNotes written={draft} />
      <WrittenEnd written={draft} />
      <div className="flex flex-wrap items-center gap-1">
        {canInsert && (
          <Button look="soft" aria-label="Insert: Draft" onClick={() => insert(usable)}>
            Insert
          </Button>
        )}
        <Button look="quiet" aria-label="Copy: Draft" onClick={() => copy(usable)}>
          Copy
        </Button>
        <RewriteMenu onRewrite={onRewrite} onAgain={onAgain} translateTo={languages} />
      </div>
    </div>
  );
}
