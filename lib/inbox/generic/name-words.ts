/**
 * The words in an element's own class names, id and test id: `thread_rowOut__s6YtM` gives thread, row, out.
 * Classes are a hint where they are words; what a build has hashed falls apart into nothing.
 */
export function nameWords(element: Element): Set<string> {
  const names = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('data-type') ?? ''} ${element.getAttribute('type') ?? ''}`;
  const words = names.slice(0, 1_000).match(/[A-Z]?[a-z]{2,}/g) ?? [];
  return new Set(words.map((word) => word.toLowerCase()));
}

export const hasAny = (words: ReadonlySet<string>, wanted: readonly string[]) => wanted.some((word) => words.has(word));
