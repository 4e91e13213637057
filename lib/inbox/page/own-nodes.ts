/** Host element of everything Deskmate puts into a page; the reader looks away from it. */
export const OWN_ROOT = 'deskmate-root';

/** True for nodes that Deskmate itself put into the page. */
export function isOwnNode(node: Node): boolean {
  const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  return element?.closest(OWN_ROOT) != null;
}
