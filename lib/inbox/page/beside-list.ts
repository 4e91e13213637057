/**
 * The elements beside a list up to `scope`, in document order: everything of `scope` but the list and the boxes around
 * it. Looking for a header or a composer there skips the thousands of nodes of a long thread.
 */
export function besideList(list: Element, scope: Element): Element[] {
  const before: Element[] = [];
  const after: Element[] = [];
  for (let node: Element = list; node !== scope && node.parentElement; node = node.parentElement) {
    const earlier: Element[] = [];
    for (let next = node.parentElement.firstElementChild; next && next !== node; next = next.nextElementSibling)
      earlier.push(next);
    before.unshift(...earlier);
    for (let next = node.nextElementSibling; next; next = next.nextElementSibling) after.push(next);
  }
  return [...before, ...after];
}

/** Like `querySelectorAll` on the branches themselves and all that they hold. */
export function queryBranches(branches: readonly Element[], selector: string): Element[] {
  return branches.flatMap((branch) => [
    ...(branch.matches(selector) ? [branch] : []),
    ...branch.querySelectorAll(selector),
  ]);
}
