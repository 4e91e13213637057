import { type TextFacts, readFacts } from '@/lib/replies/guard/known-facts';
import { findHosts } from '@/lib/replies/guard/unknown-link';
import type { TemplateValues } from '../rooms';

/** What the profile and packs say of our own side: it is nobody else's, and may be written to anybody. */
export interface OwnTraits {
  names: readonly string[];
  hosts: readonly string[];
  facts: TextFacts;
}

const named = ['agent.name', 'team.name', 'company.name'];

/** Our own side, by the values that replies are filled in with. */
export function ownTraits(values: TemplateValues, packNames: readonly string[]): OwnTraits {
  const text = Object.values(values)
    .filter((value) => value !== undefined)
    .join('\n');
  const addresses = [...text.matchAll(/@([\p{L}\p{N}.-]+\.\p{L}{2,})/gu)].map(([, host = '']) => host.toLowerCase());
  return {
    names: [...packNames, ...named.flatMap((name) => values[name] ?? [])],
    hosts: [...findHosts(`${text}\n`).map(({ host }) => host), ...bareHosts(values), ...addresses],
    facts: readFacts(text, true),
  };
}

/** "company.website: fernhill.example", without a scheme or a path. */
const bareHosts = (values: TemplateValues): string[] =>
  Object.values(values).flatMap((value) =>
    value !== undefined && /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(value.trim()) ? [value.trim().toLowerCase()] : [],
  );
