import type { Reply } from '@/lib/domain/reply';

/** The list is virtualised; this only bounds what crosses the port at once. */
const mostHits = 2_000;
const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title);

/** Replies with all words of `text` in their title, tags or body; all of them for an empty text. */
export function browseReplies(replies: readonly Reply[], text: string): Reply[] {
  const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const has = (item: { title: string; body: string; tags: string[] }) => {
    const all = `${item.title} ${item.tags.join(' ')} ${item.body}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  };
  return replies.filter(has).toSorted(byTitle).slice(0, mostHits);
}
