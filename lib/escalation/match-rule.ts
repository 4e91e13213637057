import type { Evidence } from '@/lib/domain/signal';
import { compilePhrases, type PhraseList } from './compile-phrases';
import { wordUnits, type Folded } from './fold';
import type { EscalationRule } from '@/lib/domain/escalation-rule';

/** A negation in the three words before turns the phrase; a comma or a full stop ends its reach. */
const negation = new RegExp(
  `(?<![${wordUnits}])(?:not|no|never|wont|dont|doesnt|didnt|isnt|without|wouldnt|cant|nor|nunca|sin|ne|pas|kein|keine|keinen|nicht|ohne|non|senza|nao|sem)(?:[ -]+[${wordUnits}]+){0,3}[ -]*$`,
);
/** "not only", "no doubt": not negations. */
const notNegation =
  /(?:not only|not just|no doubt|no wonder|why not|if not|if you dont|if you do not|si no|wenn nicht)[^.!?]*$/u;
/** Enough of what stands before a phrase to see its negation. */
const lookBehind = 40;
const evidenceWeight = -1;

interface CompiledRule {
  phrases: PhraseList;
  harmless: PhraseList;
}

const compiled = new WeakMap<EscalationRule, CompiledRule>();
function compileRule(rule: EscalationRule): CompiledRule {
  const known = compiled.get(rule);
  if (known !== undefined) return known;
  const fresh = {
    phrases: compilePhrases(Object.values(rule.phrases).join('\n')),
    harmless: compilePhrases(rule.harmless),
  };
  compiled.set(rule, fresh);
  return fresh;
}

/** Whether the rule has words of its own to fire on. */
export const hasPhrases = (rule: EscalationRule): boolean => !compileRule(rule).phrases.isEmpty;

function isNegated(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - lookBehind), start);
  return negation.test(before) && !notNegation.test(before);
}

/** Of spans into the source (what another signal rests on), those that the rule's own reading does not spare. */
export function keepUnspared(rule: EscalationRule, folded: Folded, evidence: Evidence[]): Evidence[] {
  const spared = compileRule(rule).harmless.find(folded.text);
  return evidence.filter(({ start, end }) => {
    const from = folded.starts.findIndex((unit) => unit >= start);
    const to = folded.ends.findLastIndex((unit) => unit <= end) + 1;
    if (from === -1 || spared.some(([a, b]) => from < b && a < to)) return false;
    return !rule.negatable || !isNegated(folded.text, from);
  });
}

/** Where the rule's phrases stand in the message, as spans into its source text; empty when it does not fire. */
export function findRulePhrases(rule: EscalationRule, folded: Folded): Evidence[] {
  const { phrases, harmless } = compileRule(rule);
  const found = phrases.find(folded.text);
  if (found.length === 0) return [];
  const spared = harmless.find(folded.text);
  return found
    .filter(([start, end]) => !spared.some(([from, to]) => start < to && from < end))
    .filter(([start]) => !rule.negatable || !isNegated(folded.text, start))
    .flatMap(([start, end]) => {
      const from = folded.starts[start];
      const to = folded.ends[end - 1];
      return from === undefined || to === undefined ? [] : [{ start: from, end: to, weight: evidenceWeight }];
    });
}
