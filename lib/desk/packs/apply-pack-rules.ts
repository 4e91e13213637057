import type { Article } from '@/lib/domain/article';
import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { PackRules } from '@/lib/domain/pack';
import type { Reply } from '@/lib/domain/reply';
import { z } from '@/lib/domain/zod';

/** The fact that says which reply a shortcut belongs to, where several want it. */
export const shortcutHoldersFact = 'shortcut-holders';
/** By shortcut, the id of the reply that holds it. */
export const shortcutHoldersSchema = z.record(z.string(), z.string()).catch({});
export type ShortcutHolders = unknown;

/** A pack's escalation rules under names of their own, so that none can stand in for one that ships. */
export const rulesOf = ({ id, escalationRules }: PackRules): EscalationRule[] =>
  escalationRules.map((rule) => ({ ...rule, id: `pack:${id}:${rule.id}` }));

/**
 * The library as it is used: what comes in a pack that is meant for some inboxes serves those alone, and a shortcut that
 * several replies want belongs to the one that the person chose.
 */
export function applyPackRules(
  { articles, replies }: { articles: Article[]; replies: Reply[] },
  rules: readonly PackRules[],
  holders: ShortcutHolders,
): { articles: Article[]; replies: Reply[] } {
  const sites = new Map(rules.flatMap(({ id, policy }) => (policy.sites ? [[id, policy.sites] as const] : [])));
  const held = shortcutHoldersSchema.parse(holders);
  const ids = new Set(replies.map(({ id }) => id));
  const sitesOf = (item: { pack: string | null; sites?: string[] | undefined }): string[] | undefined =>
    item.sites && item.sites.length > 0 ? item.sites : sites.get(item.pack ?? '');
  return {
    articles: articles.map((article) => ({ ...article, sites: sitesOf(article) ?? [] })),
    replies: replies.map((reply) => {
      const holder = held[reply.shortcut];
      const isTaken = holder !== undefined && holder !== reply.id && ids.has(holder);
      const own = sitesOf(reply);
      return { ...reply, ...(own && { sites: own }), ...(isTaken && { shortcut: '' }) };
    }),
  };
}
