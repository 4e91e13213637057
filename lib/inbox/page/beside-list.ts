import { drawnChildren, parentOf } from './composed-tree';
import { isMatch, queryAll } from './query';

/**
 * The elements beside a list up to `scope`, in document order: everything of `scope` but the list and the boxes around
 * it. Looking for a header or a composer there skips the thousands of nodes of a long thread.
 */
export function besideList(list: Element, scope: Element): Element[] {
  const before: Element[] = [];
  const after: Element[] = [];
  for (let node = list; node !== scope;) {
    const parent = parentOf(node);
    if (!parent) break;
    const earlier: Element[] = [];
    let isPast = false;
    for (const child of drawnChildren(parent)) {
      if (child === node) isPast = true;
      else (isPast ? after : earlier).push(child);
    }
    before.unshift(...earlier);
    node = parent;
  }
  return [...before, ...after];
}

/** Like `queryAll` on the branches themselves and all that they hold. */
export function queryBranches(branches: readonly Element[], selector: string): Element[] {
  return branches.flatMap((branch) => [
    ...(!selector.includes('>>>') && isMatch(branch, selector) ? [branch] : []),
    ...queryAll(branch, selector),
  ]);
}
