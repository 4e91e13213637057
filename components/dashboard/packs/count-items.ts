const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** "40 articles, 60 replies, 1 topic": what a pack holds, without what it holds none of. */
export function countItems(pack: {
  articles: number;
  replies: number;
  topics: number;
  rules: number;
  synonymGroups: number;
  sites: number;
}): string {
  const parts = [
    [pack.articles, 'article', 'articles'],
    [pack.replies, 'reply', 'replies'],
    [pack.topics, 'topic', 'topics'],
    [pack.rules, 'warning rule', 'warning rules'],
    [pack.synonymGroups, 'group of synonyms', 'groups of synonyms'],
    [pack.sites, 'site', 'sites'],
  ] as const;
  const some = parts.filter(([count]) => count > 0).map(([count, one, many]) => plural(count, one, many));
  return some.length > 0 ? some.join(', ') : 'Nothing in it';
}
