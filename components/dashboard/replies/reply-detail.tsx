import { useCallback, useState } from 'react';
import type { ReplyDraft } from '@/lib/domain/reply-list';
import { languageName } from '../../sidebar/display-names';
import { intentNames } from '../../sidebar/signal-names';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Skeleton } from '../../ui/skeleton';
import { Tabs } from '../../ui/tabs';
import { useDashboard } from '../dashboard-context';
import { DetailFrame } from '../detail-frame';
import { nextReview } from '../next-review';
import { ReadFailed } from '../read-failed';
import { ReviewMark } from '../review-mark';
import { useAsked } from '../use-asked';
import { copyOf, draftOf } from './new-reply';
import { ReplyExtras } from './reply-extras';
import { ReplyUseLine } from './reply-use-line';
import { TemplateText } from './template-text';
import { toneNames } from './tone-names';
import { useChangingReplies } from './use-changing-replies';

type ReplyDetailProps = {
  id: string;
  version: number;
  onClose: () => void;
  /** Another reply is wanted. */
  onOpen: (id: string) => void;
  onWrite: (draft: ReplyDraft) => void;
  onChanged: () => void;
};

const today = () => new Date().toISOString().slice(0, 10);

/** One reply, whole, and what can be done with it. */
export function ReplyDetail({ id, version, onClose, onOpen, onWrite, onChanged }: ReplyDetailProps) {
  const { actions } = useDashboard();
  const { remove, review } = useChangingReplies(onChanged);
  const { state, retry } = useAsked(
    useCallback(() => actions.replies.open(id), [actions, id]),
    { version },
  );
  const [language, setLanguage] = useState<string | null>(null);

  if (state.kind === 'loading') return <Skeleton className="h-40 animate-late" />;
  if (state.kind === 'failed')
    return <ReadFailed title="The reply could not be read" reason={state.reason} onRetry={retry} />;
  const open = state.found;
  if (!open) return <p className="text-muted">This reply is not there any more.</p>;
  const { reply } = open;
  const texts = [{ language: reply.language, body: reply.body }, ...reply.variants];
  const shown = texts.find((text) => text.language === language) ?? { language: reply.language, body: reply.body };
  const choice = { ids: [id] };
  return (
    <DetailFrame title={reply.title} onClose={onClose}>
      <div className="flex flex-wrap items-center gap-1">
        {reply.shortcut && <Badge>/{reply.shortcut}</Badge>}
        {texts.length === 1 && <Badge>{languageName(reply.language, 'en')}</Badge>}
        {reply.tone !== 'neutral' && <Badge>{toneNames[reply.tone]}</Badge>}
        {reply.tags.map((tag) => (
          <Badge key={tag}>{tag}</Badge>
        ))}
      </div>
      <div className="flex flex-wrap gap-2">
        {reply.pack === null ? (
          <>
            <Button size="medium" onClick={() => onWrite(draftOf(reply))}>
              Edit
            </Button>
            <Button size="medium" onClick={() => void review(choice, nextReview(), reply.title)}>
              Mark as reviewed
            </Button>
            <Button size="medium" look="quiet" onClick={() => onWrite(copyOf(reply))}>
              Make a copy
            </Button>
            <Button
              size="medium"
              look="quiet"
              onClick={() => void remove(choice, reply.title).then((isDone) => isDone && onClose())}
            >
              Delete
            </Button>
          </>
        ) : (
          <Button size="medium" onClick={() => onWrite(copyOf(reply))}>
            Make a copy to edit
          </Button>
        )}
      </div>
      {texts.length > 1 ? (
        <Tabs
          label="Language"
          value={shown.language}
          onChange={setLanguage}
          tabs={texts.map((text) => ({ value: text.language, label: languageName(text.language, 'en') }))}
        >
          <TemplateText body={shown.body} />
        </Tabs>
      ) : (
        <TemplateText body={shown.body} />
      )}
      {reply.body.includes('{{') && (
        <p className="text-small text-muted">
          Marked words are filled in from the conversation when the reply is used.
        </p>
      )}
      <ReplyExtras open={open} onOpen={onOpen} />
      <div className="flex flex-col gap-1 border-t border-line pt-3 text-small text-muted">
        <ReplyUseLine uses={open.uses} elsewhere={open.usesElsewhere} lastUsedAt={open.lastUsedAt} />
        {reply.folder && (
          <p>
            In the folder <bdi>{reply.folder.replaceAll('/', ' / ')}</bdi>
          </p>
        )}
        {open.source !== null && (
          <p>
            From the pack <bdi>{open.source}</bdi>
          </p>
        )}
        {reply.intents.length > 0 && <p>Fits: {reply.intents.map((intent) => intentNames[intent]).join(', ')}</p>}
        {open.sites.length > 0 && <p>Only for {open.sites.join(', ')}</p>}
        {reply.reviewBy !== undefined && (
          <p>
            Read again by <ReviewMark reviewBy={reply.reviewBy} isOverdue={reply.reviewBy < today()} />
          </p>
        )}
      </div>
    </DetailFrame>
  );
}
