import { useState } from 'react';
import type { DraftFindings } from '@/lib/domain/draft';
import type { RewriteHow } from '@/lib/domain/written';
import { isSameLanguage, languageName } from '../display-names';
import { useSidebar } from '../sidebar-context';
import { Rewrite } from './rewrite';
import { RewriteMenu } from './rewrite-menu';
import { useOwnLanguages } from './use-own-languages';
import { isUnderWay, useWriting } from './use-writing';
import { WhereTextGoes } from './where-text-goes';
import { WrittenFailed } from './written-failed';
import { WrittenProgress } from './written-progress';

export type OwnRewriteProps = {
  draft: DraftFindings;
  /** Of the customer. */
  language: string | null;
};

/** What the agent writes in the page, rewritten by the model: a diff to take in part. The box changes only by “Use this”. */
export function OwnRewrite({ draft, language }: OwnRewriteProps) {
  const { actions, attempt, settings } = useSidebar();
  const { writer, written } = useWriting(draft.conversation, 'rewrite');
  const [closed, setClosed] = useState<string | null>(null);
  const newest = written.findLast(({ ask }) => ask.kind === 'rewrite' && ask.isOwn === true);
  const shown = newest && newest.id !== closed ? newest : null;

  const rewrite = (how: RewriteHow, to?: string) =>
    void attempt(
      async () => {
        await actions.rewriteDraft(draft.draft, how, to ?? null);
      },
      { failed: 'Nothing was rewritten.' },
    );
  const use = (text: string) => {
    if (!shown) return;
    void attempt(() => actions.takeRewrite(shown.id, text), {
      failed: 'The draft in the page was left as it is.',
      done: 'The draft was rewritten',
      undo: actions.undoInsert,
    }).then((isDone) => {
      if (isDone) setClosed(shown.id);
    });
  };
  const [own] = useOwnLanguages();
  const tag = language?.split('-')[0] ?? null;
  const translateTo = tag && !isSameLanguage(tag, own) ? [{ tag, name: languageName(tag, settings.locale) }] : [];

  return (
    <section
      data-slot="own-rewrite"
      aria-label="Rewrite what you wrote"
      className="max-h-[50%] shrink-0 overflow-y-auto border-t border-line bg-surface px-4 py-1"
    >
      {!shown && (
        <div className="flex flex-wrap items-center justify-between gap-x-2">
          <span className="-ms-2">
            <RewriteMenu label="Rewrite what you wrote" onRewrite={rewrite} translateTo={translateTo} />
          </span>
          <WhereTextGoes writer={writer} />
        </div>
      )}
      {shown && isUnderWay(shown) && (
        <div className="flex flex-col gap-1 py-1">
          <WhereTextGoes writer={writer} onlyIfLeaves />
          <WrittenProgress written={shown} what="the rewrite" />
        </div>
      )}
      {shown && !isUnderWay(shown) && shown.text === '' && (
        <div className="py-2">
          <WrittenFailed
            written={shown}
            onRetry={() => shown.ask.kind === 'rewrite' && rewrite(shown.ask.how, shown.ask.to)}
          />
        </div>
      )}
      {shown && !isUnderWay(shown) && shown.text !== '' && (
        <div className="py-2">
          <div className="mb-1 flex flex-wrap items-center justify-between gap-x-2">
            <p className="text-label text-muted">What you wrote, rewritten</p>
            <WhereTextGoes writer={writer} onlyIfLeaves />
          </div>
          <Rewrite key={shown.id} rewrite={shown} onUse={use} onKeep={() => setClosed(shown.id)} />
        </div>
      )}
    </section>
  );
}
