import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { Intent } from '@/lib/domain/signal';
import type { Team } from '@/lib/domain/team';
import type { Route, WarningReason } from '@/lib/domain/warning';
import { currentEpisode } from './current-episode';
import type { WeighedMessage } from './weighed-message';

/** Less sure than this, a topic is a guess that nobody should be sent anywhere for. */
const sureEnough = 0.5;

interface RouteInput {
  messages: readonly WeighedMessage[];
  /** Strongest first; empty where nothing warns. */
  reasons: readonly Pick<WarningReason, 'rule' | 'label'>[];
  rules: readonly EscalationRule[];
  teams: readonly Team[];
}

/** "double_charge" as words. */
const inWords = (intent: Intent): string => intent.replaceAll('_', ' ');

/**
 * Who should have the conversation: the team of the strongest reason that has one, else that of what the customer last
 * wrote about. Null where neither says anything.
 */
export function suggestRoute({ messages, reasons, rules, teams }: RouteInput): Route | null {
  const teamOf = (id: string): Team | undefined => {
    const named = rules.find((rule) => rule.id === id)?.team;
    return teams.find((team) => team.id === named) ?? teams.find((team) => team.rules.includes(id));
  };
  const topic = currentEpisode(messages).inbound.findLast(({ assessment }) => {
    const intent = assessment?.intent;
    return (
      intent?.label != null &&
      intent.confidence >= sureEnough &&
      teams.some(({ intents }) => intents.includes(intent.label as Intent))
    );
  })?.assessment?.intent.label;
  const byTopic = topic ? teams.find(({ intents }) => intents.includes(topic)) : undefined;

  const ruled = reasons.flatMap((reason) => {
    const team = teamOf(reason.rule);
    return team ? [{ team, reason }] : [];
  });
  const team = ruled[0]?.team ?? byTopic;
  if (team === undefined) return null;
  const because = ruled.filter((one) => one.team === team).map(({ reason }) => `the warning “${reason.label}”`);
  if (topic && byTopic === team) because.push(`the topic “${inWords(topic)}”`);
  return { team: team.id, label: team.label, because };
}
