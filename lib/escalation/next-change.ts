import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { WarningMark } from '@/lib/domain/warning-mark';
import { currentEpisode } from './current-episode';
import type { WeighedMessage } from './weighed-message';

const minute = 60_000;

/** When the same conversation may warn otherwise though nobody writes (epoch milliseconds); null where time changes nothing. */
export function nextChange(
  messages: readonly WeighedMessage[],
  rules: readonly EscalationRule[],
  marks: readonly WarningMark[],
  now: number,
): number | null {
  const since = currentEpisode(messages).unanswered[0]?.at;
  const waits = rules.flatMap(({ needs }) =>
    since === undefined || needs?.waitingMinutes === undefined ? [] : [since + needs.waitingMinutes * minute],
  );
  const ends = marks.flatMap((mark) => (mark.kind === 'snooze' && mark.until !== null ? [mark.until] : []));
  const coming = [...waits, ...ends].filter((at) => at > now);
  return coming.length === 0 ? null : Math.min(...coming);
}
