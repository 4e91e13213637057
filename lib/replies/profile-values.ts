import type { AgentProfile } from '@/lib/domain/agent-profile';
import type { TemplateValues } from './template/render-template';

/** What a profile says, as values of variables; what is empty is not said. */
export function profileValues(profile: AgentProfile): TemplateValues {
  const said: [name: string, value: string][] = [
    ...profile.facts.map(({ name, value }): [string, string] => [`company.${name}`, value]),
    ['agent.name', profile.name],
    ['agent.email', profile.email],
    ['agent.role', profile.role],
    ['agent.signature', profile.signature],
    ['team.name', profile.team],
    ['company.name', profile.company],
  ];
  return Object.fromEntries(said.filter(([, value]) => value.trim() !== ''));
}
