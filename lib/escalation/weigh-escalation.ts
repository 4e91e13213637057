import type { Evidence } from '@/lib/domain/signal';
import { type Warning, type WarningReason, warningLevels } from '@/lib/domain/warning';
import { fold, type Folded } from './compile-phrases';
import { currentEpisode } from './current-episode';
import { isFalling } from './find-fall';
import { findRulePhrases, keepUnspared } from './match-rule';
import { quote } from './quote';
import type { EscalationRule } from '@/lib/domain/escalation-rule';
import { rules } from './rules';
import { tellingWords } from './telling-words';
import type { WeighedMessage } from './weighed-message';

export interface EscalationInput {
  /** In order, the latest last. */
  messages: WeighedMessage[];
  /** The agent's "this warning is wrong": the rule must not fire on that message again. */
  dismissed: { message: string; rule: string }[];
  /** Beside the rules that ship. */
  packRules?: readonly EscalationRule[];
}

/** Words that carry less of the tone than this are not quoted for it. */
const tellingWeight = 0.1;

const levelOf = (rule: EscalationRule): number => warningLevels.indexOf(rule.level);

/** Whether the message meets a need of the rule by itself, and on which words. */
function meetsNeed(rule: EscalationRule, { text, assessment }: WeighedMessage, folded: Folded): Evidence[] | null {
  const { needs } = rule;
  if (needs === undefined || assessment === null) return null;
  if (needs.distress && assessment.distress.flag) return assessment.distress.evidence;
  const { label, confidence, evidence } = assessment.intent;
  if (label === null || label !== needs.intent || confidence < needs.sure) return null;
  const words = keepUnspared(rule, folded, tellingWords(text, evidence));
  // An agent's own label has no words to rest on, and needs none.
  return words.length > 0 || evidence.length === 0 ? words : null;
}

/**
 * Whether the conversation needs more than a normal reply, and why. Looks at what the customer has said in the current
 * episode, so that a warning stays while the matter is open. Reasons come strongest first, one a rule; the step is that
 * of the first. Null when no rule fires.
 */
export function weighEscalation({ messages, dismissed, packRules = [] }: EscalationInput): Warning | null {
  const { inbound, settledUntil, contacts } = currentEpisode(messages);
  const wrong = new Set(dismissed.map(({ message, rule }) => JSON.stringify([message, rule])));
  const isDismissed = (message: WeighedMessage, rule: EscalationRule): boolean =>
    wrong.has(JSON.stringify([message.key, rule.id]));
  const open = inbound.map((message, at) => ({ message, at, folded: fold(message.text) }));
  const latest = inbound.at(-1);

  const found = [...rules, ...packRules].flatMap((rule): { rule: EscalationRule; reason: WarningReason }[] => {
    const reasonFor = (
      message: WeighedMessage,
      evidence: Evidence[],
    ): { rule: EscalationRule; reason: WarningReason } => ({
      rule,
      reason: {
        rule: rule.id,
        label: rule.label,
        because: rule.because,
        message: message.key,
        ...quote(
          message.text,
          evidence.toSorted((a, b) => a.start - b.start),
        ),
      },
    });
    for (const { message, at, folded } of open.toReversed()) {
      if ((rule.settles && at < settledUntil) || isDismissed(message, rule)) continue;
      const phrases = findRulePhrases(rule, folded);
      const evidence = phrases.length > 0 ? phrases : meetsNeed(rule, message, folded);
      if (evidence !== null) return [reasonFor(message, evidence)];
    }
    if (latest === undefined || isDismissed(latest, rule)) return [];
    const wanted = rule.needs?.unansweredContacts;
    if (wanted !== undefined && contacts >= wanted) return [reasonFor(latest, [])];
    const scores = inbound
      .slice(settledUntil)
      .flatMap(({ assessment }) => (assessment?.sentiment.label ? [assessment.sentiment.score] : []));
    if (rule.needs?.fallingSentiment === true && isFalling(scores)) {
      return [
        reasonFor(latest, latest.assessment?.sentiment.evidence.filter(({ weight }) => weight >= tellingWeight) ?? []),
      ];
    }
    return [];
  });

  const [strongest, ...rest] = found.toSorted((a, b) => levelOf(b.rule) - levelOf(a.rule));
  if (strongest === undefined) return null;
  return {
    level: strongest.rule.level,
    reasons: [strongest, ...rest].map(({ reason }) => reason),
    step: strongest.rule.step,
  };
}
