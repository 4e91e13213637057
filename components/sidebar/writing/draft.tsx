import { useState } from 'react';
import type { RewriteHow } from '@/lib/domain/written';
import { LiveRegion } from '../../ui/live-region';
import { Section } from '../../ui/section';
import { AskDraft } from './ask-draft';
import { DraftText } from './draft-text';
import { Rewrite } from './rewrite';
import { isUnderWay, useWriting } from './use-writing';
import { useWrite } from './use-write';
import { Variants } from './variants';
import { WhereTextGoes } from './where-text-goes';
import { WrittenFailed } from './written-failed';
import { WrittenProgress } from './written-progress';
import { useSidebar } from '../sidebar-context';

type DraftProps = { conversation: string; language: string | null };

/** A reply that a model writes from what was found. It goes nowhere until the agent puts it there. */
export function Draft({ conversation, language }: DraftProps) {
  const { actions, attempt } = useSidebar();
  const { writer, written: drafts } = useWriting(conversation, 'draft');
  const { written: rewrites } = useWriting(conversation, 'rewrite');
  const write = useWrite();
  const [chosen, setChosen] = useState<string | null>(null);
  const [closed, setClosed] = useState<string | null>(null);
  const newest = drafts.at(-1);
  const shown = drafts.find(({ id }) => id === chosen) ?? newest;
  const rewrite = rewrites.findLast(({ ask }) => ask.kind === 'rewrite' && ask.isOwn !== true);
  const openRewrite = rewrite && rewrite.id !== closed ? rewrite : null;
  if (!writer.isSetUp && !shown) return null;

  const draft = (hint?: string) => {
    setChosen(null);
    setClosed(rewrite?.id ?? null);
    write({ kind: 'draft', conversation, ...(hint && { hint }) });
  };
  const again = () => draft(shown?.ask.kind === 'draft' ? shown.ask.hint : undefined);
  const change = (how: RewriteHow, to?: string) => {
    if (shown) write({ kind: 'rewrite', conversation, text: shown.text, how, ...(to && { to }) });
  };
  const use = (text: string) => {
    if (!shown || !openRewrite) return;
    const before = shown.text;
    void attempt(() => actions.offerWritten(shown.id, text), {
      failed: 'The draft could not be changed.',
      done: 'The draft was changed',
      undo: () => actions.offerWritten(shown.id, before),
    }).then((isDone) => {
      if (isDone) setClosed(openRewrite.id);
    });
  };

  const said = !shown
    ? ''
    : isUnderWay(shown)
      ? 'A draft is being written.'
      : shown.state === 'done'
        ? 'The draft is ready.'
        : '';
  return (
    <Section slot="draft" title="Draft" aside={<WhereTextGoes writer={writer} />}>
      <LiveRegion text={said} />
      {!shown && <AskDraft onAsk={draft} />}
      {shown && drafts.length > 1 && !isUnderWay(shown) && (
        <Variants ids={drafts.map(({ id }) => id)} shown={shown.id} onShow={setChosen} />
      )}
      {shown && isUnderWay(shown) && <WrittenProgress written={shown} what="the draft" />}
      {shown && !isUnderWay(shown) && shown.text === '' && <WrittenFailed written={shown} onRetry={again} />}
      {shown && !isUnderWay(shown) && shown.text !== '' && !openRewrite && (
        <DraftText key={shown.id} draft={shown} language={language} onRewrite={change} onAgain={again} />
      )}
      {openRewrite && isUnderWay(openRewrite) && <WrittenProgress written={openRewrite} what="the change" />}
      {openRewrite && !isUnderWay(openRewrite) && openRewrite.text === '' && (
        <WrittenFailed written={openRewrite} onRetry={() => write(openRewrite.ask)} />
      )}
      {openRewrite && !isUnderWay(openRewrite) && openRewrite.text !== '' && (
        <Rewrite key={openRewrite.id} rewrite={openRewrite} onUse={use} onKeep={() => setClosed(openRewrite.id)} />
      )}
    </Section>
  );
}
