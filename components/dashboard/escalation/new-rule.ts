import type { RuleDraft } from '@/lib/domain/rule-draft';

/** What a new rule begins with. */
export const newRule: RuleDraft = {
  label: '',
  level: 'high',
  because: '',
  step: '',
  phrases: { en: '' },
  harmless: '',
  negatable: true,
  settles: false,
  examples: { fires: [], quiet: [] },
};
