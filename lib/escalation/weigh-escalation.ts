import type { EscalationRule } from '@/lib/domain/escalation-rule';
import { type Warning, type WarningLevel, type WarningReason, warningLevels } from '@/lib/domain/warning';
import type { RuleMark, SnoozeMark, WarningMark } from '@/lib/domain/warning-mark';
import { fold } from './fold';
import { currentEpisode } from './current-episode';
import type { CustomerFacts } from './customer-facts';
import { rules as shippedRules } from './rules';
import { weighRule } from './weigh-rule';
import type { WeighedMessage } from './weighed-message';

export interface EscalationInput {
  /** In order, the latest last. */
  messages: readonly WeighedMessage[];
  /** "This warning is wrong" of one message: the rule must not fire on it again. */
  dismissed: readonly { message: string; rule: string }[];
  /** What the agent said of warnings in this conversation. */
  marks?: readonly WarningMark[];
  customer?: CustomerFacts | null;
  /** Epoch milliseconds. */
  now: number;
  /** Those that are on; without it, those that ship. */
  rules?: readonly EscalationRule[];
}

const rankOf = (level: WarningLevel): number => warningLevels.indexOf(level);
/** No snooze is longer than a day; one that ends later was set by a clock that was wrong. */
const longestSnooze = 24 * 60 * 60 * 1_000;

/**
 * Whether the conversation needs more than a normal reply, and why. Looks at what the customer has said in the current
 * episode, so that a warning stays while the matter is open. Reasons come strongest first, one a rule; the step is that
 * of the first. Null when no rule fires.
 */
export function weighEscalation({
  messages,
  dismissed,
  marks = [],
  customer = null,
  now,
  rules = shippedRules,
}: EscalationInput): Warning | null {
  const episode = currentEpisode(messages);
  const gone = new Set(dismissed.map(({ message, rule }) => JSON.stringify([message, rule])));
  const open = episode.inbound.map((message, at) => ({ message, at, folded: fold(message.text) }));
  const judged = new Map(marks.flatMap((mark) => (mark.kind === 'rule' ? [[mark.rule, mark] as const] : [])));

  /** A verdict holds for the matter that it was given in: a later one is looked at anew. */
  const wrongOf = (mark: RuleMark | undefined) => {
    if (mark?.verdict !== 'wrong') return null;
    if (messages.findIndex(({ key }) => key === mark.message) < episode.begins) return null;
    return { mark, after: episode.inbound.findIndex(({ key }) => key === mark.message) };
  };

  const found = rules.flatMap((rule): { rule: EscalationRule; reason: WarningReason }[] => {
    const mark = judged.get(rule.id);
    const reason = weighRule(rule, {
      episode,
      open,
      customer,
      now,
      isDismissed: ({ key }) => gone.has(JSON.stringify([key, rule.id])),
      wrong: wrongOf(mark),
    });
    if (reason === null) return [];
    return [{ rule, reason: mark?.verdict === 'right' ? { ...reason, isConfirmed: true } : reason }];
  });

  const [strongest, ...rest] = found.toSorted((a, b) => rankOf(b.rule.level) - rankOf(a.rule.level));
  if (strongest === undefined) return null;
  const snooze = marks.find((mark) => mark.kind === 'snooze');
  const isSnoozed =
    snooze !== undefined &&
    isRunning(snooze, episode.inbound.at(-1)?.key, now) &&
    !found.some(({ rule }) => breaks(rule, snooze));
  return {
    level: strongest.rule.level,
    reasons: [strongest, ...rest].map(({ reason }) => reason),
    step: strongest.rule.step,
    ...(isSnoozed && { snoozed: { until: snooze.until } }),
  };
}

const isRunning = ({ until, message }: SnoozeMark, latest: string | undefined, now: number): boolean =>
  until === null ? message === latest : now < until && until - now <= longestSnooze;

/** What is stronger than what was put aside comes back, and so does another critical matter. */
const breaks = ({ id, level }: EscalationRule, snooze: SnoozeMark): boolean =>
  rankOf(level) > rankOf(snooze.level) || (level === 'critical' && !snooze.rules.includes(id));
