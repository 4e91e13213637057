import type { Event } from '@/lib/domain/event';
import type { Help } from '@/lib/domain/assist';
import type { Warning, WarningReason } from '@/lib/domain/warning';
import { type RuleMark, type Snooze, type WarningMark, warningMarkKey } from '@/lib/domain/warning-mark';
import { markedWords } from '@/lib/escalation/marked-words';
import type { Store } from '@/lib/store/open-store';
import { weighedMessages } from '../build-help';
import type { EscalationRoom } from '../rooms';
import type { Thread } from '../thread';

const hour = 60 * 60 * 1_000;
/** A timer can't be set for longer than this; and by then the page has said something. */
const longestTimer = 24 * hour;

/** Until the day is over where the agent is. */
function endOfDay(now: number): number {
  const day = new Date(now);
  day.setHours(24, 0, 0, 0);
  return day.getTime();
}

interface Parts {
  store: Pick<Store, 'warningMarks'>;
  room: Pick<EscalationRoom, 'nextChange'>;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  record: (what: Event['what'], conversation: string | null) => void;
  /** Shows the thread again where it is in view. */
  show: (thread: Thread) => void;
  now: () => number;
}

/** What the agent says of warnings, by conversation, and that a warning changes with time though nobody writes. */
export function keepWarnings({ store, room, saveLater, record, show, now }: Parts) {
  const shown = new WeakMap<Thread, Warning | null>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const put = async (thread: Thread, mark: WarningMark): Promise<{ saved: boolean }> => {
    thread.marks = [...thread.marks.filter(({ key }) => key !== mark.key), mark];
    if (!thread.isSaved) return { saved: false };
    return { saved: await saveLater(() => store.warningMarks.put([mark])) };
  };
  const latestOf = (thread: Thread): string =>
    thread.messages.findLast(({ direction }) => direction === 'inbound')?.key ?? '';
  const markOf = (thread: Thread, rule: string): RuleMark | undefined =>
    thread.marks.find((mark): mark is RuleMark => mark.kind === 'rule' && mark.rule === rule);
  const newMark = (thread: Thread, rule: string): RuleMark => ({
    kind: 'rule',
    key: warningMarkKey(thread.conversation.key, rule),
    conversation: thread.conversation.key,
    rule,
    at: now(),
    verdict: null,
    message: latestOf(thread),
    words: [],
  });

  const lookAgain = (thread: Thread): void => {
    const { key } = thread.conversation;
    clearTimeout(timers.get(key));
    timers.delete(key);
    const at = room.nextChange(weighedMessages(thread), thread.marks, now());
    if (at === null) return;
    const wait = Math.min(at - now(), longestTimer);
    timers.set(
      key,
      setTimeout(() => show(thread), wait),
    );
  };

  return {
    /** What a sidebar is shown: that a rule was raised is remembered once a conversation. */
    saw(thread: Thread, { warning, distress }: Pick<Help, 'warning' | 'distress'>): void {
      shown.set(thread, warning);
      const raised: Pick<WarningReason, 'rule' | 'message'>[] = [
        ...(warning?.reasons ?? []),
        ...(distress ? [{ rule: 'distress', message: distress.message }] : []),
      ];
      for (const { rule, message } of raised) {
        if (markOf(thread, rule)) continue;
        void put(thread, newMark(thread, rule));
        record({ kind: 'warned', rule, message }, thread.conversation.key);
      }
      lookAgain(thread);
    },

    judge(thread: Thread, rule: string, verdict: RuleMark['verdict']): Promise<{ saved: boolean }> {
      const known = markOf(thread, rule) ?? newMark(thread, rule);
      const reason = shown.get(thread)?.reasons.find((one) => one.rule === rule);
      const words = reason ? markedWords(reason.text, reason.evidence) : [];
      const before = known.verdict === 'wrong' ? known.words : [];
      record({ kind: 'warning-judged', rule, verdict }, thread.conversation.key);
      const judged = put(thread, {
        ...known,
        verdict,
        message: latestOf(thread),
        words: verdict === null ? [] : [...new Set([...before, ...words])].slice(-50),
      });
      show(thread);
      return judged;
    },

    async snooze(thread: Thread, how: Snooze | null): Promise<{ saved: boolean }> {
      const conversation = thread.conversation.key;
      const key = warningMarkKey(conversation, '');
      const warning = shown.get(thread) ?? null;
      record({ kind: 'warning-snoozed', how }, conversation);
      if (how === null || warning === null) {
        thread.marks = thread.marks.filter((mark) => mark.key !== key);
        show(thread);
        return { saved: thread.isSaved && (await saveLater(() => store.warningMarks.remove([key]))) };
      }
      const until = { message: null, hour: now() + hour, today: endOfDay(now()) }[how];
      const isPut = put(thread, {
        kind: 'snooze',
        key,
        conversation,
        at: now(),
        until,
        message: latestOf(thread),
        level: warning.level,
        rules: warning.reasons.map(({ rule }) => rule),
      });
      show(thread);
      return isPut;
    },
  };
}
export type KeptWarnings = ReturnType<typeof keepWarnings>;
