import type { SearchResults } from './view';

/** Small words name nothing. */
const shortestName = 3;

/** Whether articles come before replies among what was found: the best of them is called by the words typed, and no reply is. */
export function arePassagesFirst({ replies, passages }: SearchResults, typed: string): boolean {
  const words = typed
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((word) => word.length >= shortestName);
  const isCalledSo = (title: string) => words.every((word) => title.toLocaleLowerCase().includes(word));
  const [best] = passages;
  return (
    words.length > 0 &&
    best !== undefined &&
    isCalledSo(best.title) &&
    !replies.some(({ title, shortcut }) => isCalledSo(`${title} ${shortcut}`))
  );
}
