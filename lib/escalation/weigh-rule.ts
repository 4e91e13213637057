import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { Evidence } from '@/lib/domain/signal';
import type { WarningReason } from '@/lib/domain/warning';
import type { RuleMark } from '@/lib/domain/warning-mark';
import type { Folded } from './fold';
import type { Episode } from './current-episode';
import type { CustomerFacts } from './customer-facts';
import { findRulePhrases, hasPhrases, keepUnspared } from './match-rule';
import { quote } from './quote';
import { readFacts } from './read-facts';
import { tellingWords } from './telling-words';
import { hasNewWords } from './marked-words';
import type { WeighedMessage } from './weighed-message';

/** One of the customer's messages of the episode, with its folded text and its place. */
export interface OpenMessage {
  message: WeighedMessage;
  at: number;
  folded: Folded;
}

export interface RuleView {
  episode: Episode;
  /** Oldest first. */
  open: readonly OpenMessage[];
  customer: CustomerFacts | null;
  now: number;
  isDismissed(message: WeighedMessage): boolean;
  /** That the agent called the rule wrong here, and the place of the message after which it may speak again. */
  wrong: { mark: RuleMark; after: number } | null;
}

/** On which words the models say of the message what the rule asks for; null when they do not. */
function judgedSo(rule: EscalationRule, { message, folded }: OpenMessage): Evidence[] | null {
  const { needs } = rule;
  const { assessment, text } = message;
  if (needs === undefined || assessment === null) return null;
  if (needs.distress && assessment.distress.flag) return assessment.distress.evidence;
  const { label, confidence, evidence } = assessment.intent;
  if (label === null || label !== needs.intent || confidence < needs.sure) return null;
  const words = keepUnspared(rule, folded, tellingWords(text, evidence));
  // An agent's own label has no words to rest on, and needs none.
  return words.length > 0 || evidence.length === 0 ? words : null;
}

const asksJudgement = ({ needs }: EscalationRule): boolean => needs?.intent !== undefined || needs?.distress === true;

/** What of the message speaks for the rule; null when nothing does. */
function saidIn(rule: EscalationRule, open: OpenMessage): Evidence[] | null {
  const phrases = findRulePhrases(rule, open.folded);
  if (rule.needs?.every !== true) return phrases.length > 0 ? phrases : judgedSo(rule, open);
  if (hasPhrases(rule) && phrases.length === 0) return null;
  if (!asksJudgement(rule)) return phrases;
  const judged = judgedSo(rule, open);
  return judged && [...phrases, ...judged];
}

/** Why the rule fires on the conversation, or null. */
export function weighRule(rule: EscalationRule, view: RuleView): WarningReason | null {
  const { episode, open, isDismissed, wrong } = view;
  const { needs } = rule;
  const from = rule.settles ? episode.settledUntil : 0;
  const isSilent = (one: OpenMessage, evidence: Evidence[]): boolean =>
    wrong !== null &&
    // What is critical comes back when the customer finds new words for it; the rest was said to be wrong here.
    (rule.level !== 'critical' || one.at <= wrong.after || !hasNewWords(wrong.mark, one.message.text, evidence));

  const asksWords = hasPhrases(rule) || asksJudgement(rule);
  const wanted = needs?.saidTimes ?? 1;
  const said: { one: OpenMessage; evidence: Evidence[] }[] = [];
  for (const one of asksWords ? open.toReversed() : []) {
    if (one.at < from || isDismissed(one.message)) continue;
    const evidence = saidIn(rule, one);
    if (evidence !== null && !isSilent(one, evidence)) said.push({ one, evidence });
    if (said.length >= wanted) break;
  }
  const isSaid = said.length >= wanted;
  const first = said[0];
  if (isSaid && first && needs?.every !== true) return reasonOf(rule, first.one.message, first.evidence, []);

  const latest = open.at(-1);
  if (needs === undefined || latest === undefined || latest.at < from || isDismissed(latest.message)) return null;
  const facts = readFacts(
    needs,
    episode,
    open.slice(from).map(({ message }) => message),
    view.customer,
    view.now,
  );
  const met = facts.filter(({ isMet }) => isMet);
  const isWanted = needs.every
    ? met.length === facts.length && (asksWords ? isSaid : facts.length > 0)
    : met.length > 0 && wrong === null;
  if (!isWanted || (needs.every && wrong !== null && first === undefined)) return null;
  const words = first?.evidence ?? met.flatMap(({ evidence }) => evidence);
  return reasonOf(
    rule,
    needs.every && first ? first.one.message : latest.message,
    words,
    met.map(({ text }) => text),
  );
}

const reasonOf = (
  { id, label, because }: EscalationRule,
  { key, text }: WeighedMessage,
  evidence: Evidence[],
  facts: string[],
): WarningReason => ({
  rule: id,
  label,
  because,
  message: key,
  ...quote(
    text,
    evidence.toSorted((a, b) => a.start - b.start),
  ),
  ...(facts.length > 0 && { facts }),
});
