import type { Assessment, Correction } from '@/lib/domain/assessment';

/** The assessment as the agent has corrected it: a corrected label is certain, its evidence stays for reference. */
export function applyCorrections(assessment: Assessment, corrections: readonly Correction[]): Assessment {
  return corrections.reduce((was, correction) => {
    switch (correction.signal) {
      case 'sentiment': {
        const score = { negative: -0.6, neutral: 0, positive: 0.6 }[correction.label];
        return { ...was, sentiment: { ...was.sentiment, label: correction.label, score, confidence: 1 } };
      }
      case 'emotion':
        return { ...was, emotion: { ...was.emotion, label: correction.label, confidence: 1 } };
      case 'toxicity':
        return { ...was, toxicity: { ...was.toxicity, label: correction.label, confidence: 1 } };
      case 'question': {
        const asked = correction.label ? was.question.asked : null;
        return { ...was, question: { ...was.question, isQuestion: correction.label, asked, confidence: 1 } };
      }
      case 'intent': {
        const rest = was.intent.all.filter(({ label }) => label !== was.intent.label && label !== correction.label);
        const all = correction.label === null ? rest : [{ label: correction.label, confidence: 1 }, ...rest];
        return { ...was, intent: { ...was.intent, label: correction.label, confidence: 1, all } };
      }
      case 'own-intent': {
        const { label } = correction;
        const evidence = label === was.intent.own?.label ? was.intent.own.evidence : [];
        const all = was.intent.own?.all ?? [];
        const own = label === null ? null : { label, confidence: 1, evidence, pack: null, all };
        return { ...was, intent: { ...was.intent, own } };
      }
      case 'urgency':
        return { ...was, urgency: { ...was.urgency, label: correction.label, confidence: 1, reasons: ['set by you'] } };
      case 'distress':
        return { ...was, distress: { ...was.distress, flag: correction.label, confidence: 1 } };
      case 'warning':
        return was;
    }
  }, assessment);
}

/** Whether two corrections speak about the same judgement, so that the later one replaces the earlier. */
export function isSameJudgement(a: Correction, b: Correction): boolean {
  return a.signal === b.signal && (a.signal !== 'warning' || b.signal !== 'warning' || a.rule === b.rule);
}
