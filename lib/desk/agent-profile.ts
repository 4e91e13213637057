import { agentProfileSchema, emptyProfile, type AgentProfile } from '@/lib/domain/agent-profile';
import { profileValues } from '@/lib/replies/profile-values';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import type { keepLibrary } from './library';
import type { TemplateValues } from './rooms';

const fact = 'agent-profile';

/** What the agent says of themselves, and packs of the company, for the variables of replies. */
export function keepProfile({
  store,
  health,
  library,
  locale = 'en',
  onChanged,
}: {
  store: Pick<Store, 'facts'>;
  health: Pick<WatchedHealth, 'read'>;
  library: Pick<ReturnType<typeof keepLibrary>, 'packPolicies'>;
  /** BCP 47 of the browser. */
  locale?: string | undefined;
  /** Suggestions read otherwise now. */
  onChanged: () => void;
}) {
  let profile = emptyProfile;

  return {
    async start(): Promise<void> {
      const stored = await health.read(() => store.facts.get(fact), undefined);
      const parsed = agentProfileSchema.safeParse(stored);
      profile = parsed.success ? parsed.data : emptyProfile;
    },
    get: (): AgentProfile => profile,
    /** @throws where the database can't */
    async save(next: AgentProfile): Promise<void> {
      await store.facts.set(fact, next);
      profile = next;
      onChanged();
    },
    languages: (): readonly string[] => profile.languages,
    /** Languages that the agent reads, their own first: the browser's where none was said. */
    reads: (): readonly string[] => (profile.languages.length > 0 ? profile.languages : [locale]),
    /** What packs say of the company, the first by its id before the others; the agent's own words before all of them. */
    values(): TemplateValues {
      const ofPacks = library
        .packPolicies()
        .toReversed()
        .flatMap(({ policy }) => Object.entries(policy.company ?? {}))
        .map(([name, value]) => [`company.${name}`, value] as const);
      return { ...Object.fromEntries(ofPacks), ...profileValues(profile) };
    },
  };
}
export type KeptProfile = ReturnType<typeof keepProfile>;
