import { stringify } from 'yaml';
import type { Pack } from '@/lib/domain/pack';
import type { PackItem, PackItemChange } from '@/lib/domain/pack-change';
import { writeArticle } from './write-pack-files';

const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });

/** Everything in a pack as an item with a text of its own, so that two versions can be held side by side. */
export function listPackItems(pack: Pack): PackItem[] {
  const { format: _f, formatVersion: _v, articles, replies, adapters, intents, escalationRules, tests, ...head } = pack;
  const { synonyms, policy, version: _version, publishedAt: _publishedAt, ...named } = head;
  const item = (kind: PackItem['kind'], id: string, title: string, text: string): PackItem => ({
    kind,
    id,
    title,
    text,
  });
  return [
    item('pack', 'pack', 'Name and licence', yaml(named)),
    ...articles.map((article) => item('article', article.id, article.title, writeArticle(article))),
    ...replies.map((reply) => item('reply', reply.id, reply.title, yaml(reply))),
    ...intents.map((intent) => item('topic', intent.label, intent.label, yaml(intent))),
    ...escalationRules.map((rule) => item('rule', rule.id, rule.label, yaml(rule))),
    ...adapters.map((adapter) => item('adapter', adapter.id, adapter.label, yaml(adapter))),
    ...(Object.keys(policy).length > 0 ? [item('policy', 'policy', 'Policy', yaml(policy))] : []),
    ...(synonyms.length > 0
      ? [item('synonyms', 'synonyms', 'Synonyms', synonyms.map((group) => group.join(', ')).join('\n'))]
      : []),
    ...(tests.length > 0 ? [item('tests', 'tests', 'Tests', yaml(tests))] : []),
  ];
}

const keyOf = ({ kind, id }: PackItem): string => `${kind} ${id}`;

/** What an update changes, item by item, in the order of the newer version. `before` is null for a first install. */
export function comparePacks(before: Pack | null, after: Pack): PackItemChange[] {
  const old = new Map((before ? listPackItems(before) : []).map((item) => [keyOf(item), item]));
  const changes: PackItemChange[] = [];
  for (const item of listPackItems(after)) {
    const was = old.get(keyOf(item));
    old.delete(keyOf(item));
    if (!was) changes.push({ what: 'added', item, before: null });
    else if (was.text !== item.text) changes.push({ what: 'changed', item, before: was.text });
  }
  for (const item of old.values()) changes.push({ what: 'removed', item, before: item.text });
  return changes;
}
