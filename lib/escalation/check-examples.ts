import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { Evidence } from '@/lib/domain/signal';
import { fold } from './fold';
import { findRulePhrases } from './match-rule';

/** An example of a rule that does otherwise than it should. */
export interface ExampleFault {
  text: string;
  wanted: 'fires' | 'quiet';
  /** Where the rule's phrases stand in it; of one that should be quiet, the words that are too much. */
  evidence: Evidence[];
}

/** The phrases of the rule in a message: what its words alone say. */
export const tryRule = (rule: EscalationRule, text: string): Evidence[] => findRulePhrases(rule, fold(text));

/**
 * The examples of a rule that do not hold. They are of its words alone, so that they hold on every machine; a rule without
 * words (one that rests on models, counts or facts) has nothing to test here.
 */
export function checkExamples(rule: EscalationRule): ExampleFault[] {
  return (['fires', 'quiet'] as const).flatMap((wanted) =>
    rule.examples[wanted].flatMap((text): ExampleFault[] => {
      const evidence = tryRule(rule, text);
      return evidence.length > 0 === (wanted === 'fires') ? [] : [{ text, wanted, evidence }];
    }),
  );
}
