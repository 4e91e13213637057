import type { Remark } from '../../../lib/domain/remark.ts';
import { remarkKinds } from '../../../lib/domain/remark.ts';
import { coachDraft } from '../../../lib/replies/coach/coach-draft.ts';
import type { DraftSet } from '../../lib/replies/guard/read-scenes.ts';
import { type CoachedDraft, readCoachScenes } from '../../lib/replies/coach/read-scenes.ts';

/** The drafts of one half, with what the coach remarks on each. */
export const runCoach = (set: DraftSet): (CoachedDraft & { remarks: Remark[] })[] =>
  readCoachScenes(set).map((labelled) => ({ ...labelled, remarks: coachDraft(labelled.draft, labelled.context) }));

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);
const pad = (text: string | number, width: number): string => String(text).padStart(width);
const row = (kind: string, right: number, wrong: number, missed: number): string =>
  `  ${kind.padEnd(16)}${pad(right, 6)}${pad(wrong, 7)}${pad(missed, 8)}${pad(percent(right, right + wrong), 11)}${pad(percent(right, right + missed), 9)}`;

/** Right, wrong and missed by kind; then each that was wrong or missed. */
export function* reportCoach(set: DraftSet, isDetailed: boolean): Generator<string> {
  const outcomes = runCoach(set);
  const good = outcomes.filter(({ kinds }) => kinds.length === 0);
  yield `\nCoach, ${set}: ${outcomes.length} drafts, ${good.length} of them good`;
  yield `  ${'kind'.padEnd(16)}${pad('right', 6)}${pad('wrong', 7)}${pad('missed', 8)}${pad('precision', 11)}${pad('recall', 9)}`;
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const kind of remarkKinds) {
    const isRaised = ({ remarks }: { remarks: Remark[] }) => remarks.some((remark) => remark.kind === kind);
    const meant = outcomes.filter(({ kinds }) => kinds.includes(kind));
    const right = meant.filter(isRaised).length;
    const wrong = outcomes.filter((outcome) => !outcome.kinds.includes(kind) && isRaised(outcome)).length;
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += meant.length - right;
    yield row(kind, right, wrong, meant.length - right);
  }
  yield row('all', sum.right, sum.wrong, sum.missed);
  const raised = good.filter(({ remarks }) => remarks.length > 0).length;
  yield `  good drafts that raise anything: ${raised} of ${good.length} (${percent(raised, good.length)})`;
  if (!isDetailed) return;
  for (const { where, draft, kinds, remarks } of outcomes) {
    const missed = kinds.filter((kind) => !remarks.some((remark) => remark.kind === kind));
    if (missed.length > 0) yield `  missed ${missed.join(', ')} (${where}) ${draft}`;
    for (const { kind, words } of remarks)
      if (!kinds.includes(kind)) yield `  wrong ${kind} “${words}” (${where}) ${draft}`;
  }
}
