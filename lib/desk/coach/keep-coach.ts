import { judgeLanguage } from '@/lib/analysis/language';
import type { Finding } from '@/lib/domain/finding';
import type { Remark } from '@/lib/domain/remark';
import type { CoachContext } from '@/lib/replies/coach/coach-context';
import { coachDraft } from '@/lib/replies/coach/coach-draft';
import { applyCorrections } from '../apply-corrections';
import type { SidebarApi } from '../told-contract';
import type { Tab, TabView } from '../tabs';

type Shown = Extract<TabView, { kind: 'conversation' }>;
/** Letters of what the customer wrote; more is long, however much more. */
const MOST_TEXT = 5_000;

const overlaps = (remark: Remark, finding: Finding): boolean =>
  remark.start < finding.end && finding.start < remark.end;
/** What the guard says of the manner of a draft, the coach need not say again. */
const ofManner: ReadonlySet<string> = new Set(['blame', 'sarcasm', 'all-caps']);

/** How the customer's last message was judged; nothing where nobody judged it. */
function lastJudged({ thread }: Shown): { isUpset: boolean; isInDistress: boolean } {
  const last = thread.messages.findLast(({ direction, deleted }) => direction === 'inbound' && deleted !== true);
  const stored = last && thread.assessments.get(last.key);
  if (!stored) return { isUpset: false, isInDistress: false };
  const { sentiment, distress } = applyCorrections(stored.assessment, stored.corrections);
  return { isUpset: sentiment.label === 'negative', isInDistress: distress.flag };
}

function describe(view: Shown, how: Pick<CoachContext, 'isNote' | 'isWriting' | 'isUpset'>): CoachContext {
  const { messages } = view.thread;
  const lastReply = messages.findLastIndex(({ direction }) => direction === 'outbound');
  const customerText = messages
    .slice(lastReply + 1)
    .filter(({ direction, deleted }) => direction === 'inbound' && deleted !== true)
    .map(({ text }) => text)
    .join('\n')
    .slice(-MOST_TEXT);
  const earlierReplies = messages.filter(({ direction }) => direction === 'outbound').length;
  return { customerText, earlierReplies, judgeLanguage, ...how };
}

/**
 * The coach, for the agent alone: what it says goes to the sidebars that want it and is kept nowhere, not even here.
 */
export function keepCoach() {
  const wanted = new WeakSet<SidebarApi>();
  return {
    want(sidebar: SidebarApi, isOn: boolean): void {
      if (isOn) wanted.add(sidebar);
      else wanted.delete(sidebar);
    },
    /** What a sidebar is told of a draft besides its findings. */
    tell({ view, draft }: Tab, sidebar: SidebarApi): { remarks?: Remark[] } {
      if (!wanted.has(sidebar) || view.kind !== 'conversation' || draft === null) return {};
      const { isUpset, isInDistress } = lastJudged(view);
      // The protocol stands in the sidebar then; how to write well is beside the point.
      if (isInDistress) return {};
      const grave = draft.findings.filter(({ kind }) => ofManner.has(kind));
      const remarks = coachDraft(
        draft.text,
        describe(view, { isNote: draft.isNote, isWriting: draft.isWriting, isUpset }),
      );
      return { remarks: remarks.filter((remark) => !grave.some((finding) => overlaps(remark, finding))) };
    },
  };
}
