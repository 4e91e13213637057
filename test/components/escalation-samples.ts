import type { EscalationActions } from '@/components/dashboard/escalation/escalation-actions';
import { escalationRuleSchema } from '@/lib/domain/escalation-rule';
import type { EscalationOverview } from '@/lib/domain/rule-draft';
import { tryRule } from '@/lib/escalation/check-examples';
import { listRules } from '@/lib/escalation/list-rules';
import { readRuleDraft } from '@/lib/escalation/read-rule-draft';
import { shippedTeams } from '@/lib/escalation/teams';
import { weighEscalation } from '@/lib/escalation/weigh-escalation';

const cello = escalationRuleSchema.parse({
  id: 'own',
  label: 'Cello in the rain',
  level: 'high',
  because: 'An instrument may be spoiled.',
  step: 'Call the workshop',
  phrases: { en: 'cello|viola .. wet\nrained on|upon' },
  examples: { fires: ['my cello got all wet', 'the rain came in'], quiet: ['a dry cello'] },
});
/** A rule as a careless hand leaves it. */
const careless = {
  ...cello,
  label: 'Klagen und Beschwerden, die aus Österreich und der Schweiz an uns weitergeleitet worden sind',
  phrases: { en: 'lawyer||solicitor\nsee you (in court)', de: 'anwalt' },
};

const scores: Record<string, { raised: number; right: number; wrong: number }> = {
  legal: { raised: 12, right: 9, wrong: 1 },
  outage: { raised: 8, right: 1, wrong: 5 },
  repeated_contact: { raised: 1_204, right: 0, wrong: 0 },
};

export const escalationOverview: EscalationOverview = {
  rules: listRules(
    [{ ...cello, id: 'pack:music-school:child_alone', label: 'Child alone', because: 'A child may be waiting alone.' }],
    [
      { id: 'own:cello', isOn: true, rule: cello, at: 0 },
      { id: 'own:careless', isOn: false, rule: careless, at: 0 },
      { id: 'vip', isOn: false, rule: null, at: 0 },
      { id: 'minors', isOn: true, rule: { ...cello, label: 'A child is involved' }, at: 0 },
    ],
  ).map((rule) => ({ ...rule, score: scores[rule.id] ?? { raised: 0, right: 0, wrong: 0 } })),
  teams: shippedTeams,
  areTeamsOwn: false,
};

/** Actions that try rules as the desk does, and change nothing. */
export function silentEscalation(): EscalationActions {
  return {
    read: () => Promise.resolve(escalationOverview),
    check: async (draft) => {
      const { rule, faults } = readRuleDraft(draft, 'draft');
      const examples = (['fires', 'quiet'] as const).flatMap((wanted) =>
        (rule?.examples[wanted] ?? []).map((text) => {
          const evidence = rule ? tryRule(rule, text) : [];
          return { text, wanted, isRight: evidence.length > 0 === (wanted === 'fires'), evidence };
        }),
      );
      return { faults, examples };
    },
    tryMessage: async (text, draft) => {
      const drafted = draft === null ? null : readRuleDraft(draft, 'draft').rule;
      const rules = drafted ? [drafted] : escalationOverview.rules.filter(({ isOn }) => isOn).map(({ rule }) => rule);
      const message = { key: 'tried', direction: 'inbound' as const, text, assessment: null, at: 0 };
      const warning = weighEscalation({ messages: [message], dismissed: [], now: 0, rules });
      return { level: warning?.level ?? null, reasons: warning?.reasons ?? [] };
    },
    save: async (id, draft) => {
      const { rule, faults } = readRuleDraft(draft, 'own');
      return rule ? { ok: true, id: id ?? 'own:new', undo: 'u1' } : { ok: false, faults };
    },
    switchOn: () => Promise.resolve('u2'),
    remove: () => Promise.resolve('u3'),
    restore: () => Promise.resolve('u4'),
    exportRules: () => Promise.resolve(),
    importRules: () =>
      Promise.resolve({
        ok: false,
        faults: ['Rule 2 (own:cello), phrases.en: Phrase 3, “a||b”: a word is missing beside the |.'],
      }),
    saveTeams: () => Promise.resolve('u5'),
    undo: () => Promise.resolve(),
  };
}
