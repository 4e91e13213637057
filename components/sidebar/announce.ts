import type { Help } from '@/lib/domain/assist';

/** Rules whose warning may interrupt a screen reader: the law, and (by its own card) a person in distress. */
const interrupting = /legal|lawyer|lawsuit|distress/;

/** What the live regions say. Everything but distress and legal warnings waits its turn. */
export function announce(help: Help | null): { assertive: string; polite: string } {
  if (help?.distress) return { assertive: help.distress.title, polite: '' };
  const warning = help?.warning;
  const first = warning?.reasons[0];
  if (!warning || !first || warning.snoozed) return { assertive: '', polite: '' };
  const text = `Warning: ${first.label}. ${warning.step}`;
  return warning.reasons.some((reason) => interrupting.test(reason.rule))
    ? { assertive: text, polite: '' }
    : { assertive: '', polite: text };
}
