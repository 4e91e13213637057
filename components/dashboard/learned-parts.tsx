import { useLocalFormats } from '../ui/use-local-formats';
import { useDashboard } from './dashboard-context';
import { ForgetPart } from './forget-part';
import type { StoredCounts } from './view';

/** What use taught or left on this device, each with the way back to how it shipped. */
export function LearnedParts({ counts }: { counts: StoredCounts }) {
  const { actions } = useDashboard();
  const { number } = useLocalFormats();
  const some = (count: number, one: string, many: string) => (count === 1 ? one : `${number(count)} ${many}`);
  const times = (count: number) => (count === 1 ? 'Once' : `${number(count)} times`);
  return (
    <>
      <ForgetPart
        title="What your corrections taught"
        lead={
          counts.lessons === 0
            ? 'Nothing yet. When you correct a judgement in the sidebar, messages like it are judged a little differently on this device.'
            : `${some(counts.lessons, '1 correction adjusts', 'corrections adjust')} how messages like those are judged, on this device only. Each fades over the months.`
        }
        what="what was taught"
        isEmpty={counts.lessons === 0}
        forget={actions.forgetLessons}
        done="Messages are judged as shipped again"
      >
        Messages are judged as shipped again. Your corrections stay on their messages, but teach nothing any more.
      </ForgetPart>
      <ForgetPart
        title="What your use of passages taught"
        lead={
          counts.outcomes === 0
            ? 'Nothing yet. A passage that you insert is offered sooner for such questions, one that does not help later; on this device only.'
            : `${times(counts.outcomes)} you inserted a passage, or said that one does not help. For such questions it is offered sooner or later, on this device only. Each fades over the months.`
        }
        what="what passages taught"
        isEmpty={counts.outcomes === 0}
        forget={() => actions.forgetOutcomes('article')}
        done="Passages are offered as shipped again"
      >
        Which passages you inserted, and which you said do not help, counts no more. This cannot be undone.
      </ForgetPart>
      <ForgetPart
        title="What your use of replies taught"
        lead={
          counts.replyOutcomes === 0
            ? 'Nothing yet. A reply that you insert is offered sooner for such questions; on this device only.'
            : `${times(counts.replyOutcomes)} you inserted a reply, or said that one does not help. For such questions it is offered sooner or later, on this device only. Each fades over the months.`
        }
        what="what replies taught"
        isEmpty={counts.replyOutcomes === 0}
        forget={() => actions.forgetOutcomes('reply')}
        done="Replies are offered as shipped again"
      >
        Which replies you inserted for which questions counts no more. How often each was used stays. This cannot be
        undone.
      </ForgetPart>
      <ForgetPart
        title="How often you used each reply"
        lead={
          counts.replyUses === 0
            ? 'Nothing yet. Each reply counts how often you inserted or copied it, and when last.'
            : `${some(counts.replyUses, '1 reply has', 'replies have')} a count of how often it was inserted or copied, and when last. The list of replies shows it; it never leaves this device.`
        }
        what="how often replies were used"
        isEmpty={counts.replyUses === 0}
        forget={actions.forgetReplyUses}
        done="All replies count from nought again"
      >
        All replies count from nought again. The replies themselves stay. This cannot be undone.
      </ForgetPart>
      <ForgetPart
        title="Remembered answers"
        lead={
          counts.answers === 0
            ? 'None yet. Where a reply says so, your last answer to what it asks is filled in the next time.'
            : `${some(counts.answers, '1 answer', 'answers')} to what replies ask, filled in the next time the reply is used.`
        }
        what="remembered answers"
        isEmpty={counts.answers === 0}
        forget={actions.forgetAnswers}
        done="Replies ask without an answer again"
      >
        Replies ask without an answer again. This cannot be undone.
      </ForgetPart>
      <ForgetPart
        title="Replies that are no duplicates"
        lead={
          counts.toldApart === 0
            ? 'None yet. Replies that you call no duplicates of each other are not shown as such again.'
            : `${some(counts.toldApart, '1 group of replies is', 'groups of replies are')} not shown as duplicates, since you said so.`
        }
        what="which replies are no duplicates"
        isEmpty={counts.toldApart === 0}
        forget={actions.forgetToldApart}
        done="They are compared as at first again"
      >
        They are shown under Duplicates again where they are alike. The replies themselves stay. This cannot be undone.
      </ForgetPart>
    </>
  );
}
