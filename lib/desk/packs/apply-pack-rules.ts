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

interface PackItem {
  pack: string | null;
  sites?: string[] | undefined;
}

/** What comes in a pack that is meant for some inboxes serves those alone, but for items that name their own. */
const readSites = (rules: readonly PackRules[]): ((item: PackItem) => string[] | undefined) => {
  const sites = new Map(rules.flatMap(({ id, policy }) => (policy.sites ? [[id, policy.sites] as const] : [])));
  return (item) => (item.sites && item.sites.length > 0 ? item.sites : sites.get(item.pack ?? ''));
};

/** The articles as they are used. */
export function applyPackRules(articles: readonly Article[], rules: readonly PackRules[]): Article[] {
  const sitesOf = readSites(rules);
  return articles.map((article) => ({ ...article, sites: sitesOf(article) ?? [] }));
}

/** The replies as they are used: a shortcut that several want belongs to the one that the person chose. */
export function applyReplyRules(
  replies: readonly Reply[],
  rules: readonly PackRules[],
  holders: ShortcutHolders,
): Reply[] {
  const sitesOf = readSites(rules);
  const held = shortcutHoldersSchema.parse(holders);
  const ids = new Set(replies.map(({ id }) => id));
  return replies.map((reply) => {
    const holder = held[reply.shortcut];
    const isTaken = holder !== undefined && holder !== reply.id && ids.has(holder);
    const own = sitesOf(reply);
    return { ...reply, ...(own && { sites: own }), ...(isTaken && { shortcut: '' }) };
  });
}
