/*
 * Pages built of web components keep their nodes in open shadow roots, which `children`, `contains` and
 * `querySelectorAll` stop at. These functions go on through them, in the tree as it is drawn: a host shows its shadow
 * root, and a slot shows what is put into it.
 */

/** The element around a node as it is drawn: its parent, the slot that it is put into, or the host of its shadow root. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent === null) return null;
  if (parent.nodeType === Node.ELEMENT_NODE) {
    // Light children of a host are drawn in a slot, if at all.
    if ((parent as Element).shadowRoot) return (node as Element | Text).assignedSlot ?? (parent as Element);
    return parent as Element;
  }
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The first and further child nodes of an element as they are drawn. */
export function drawnNodes(element: Element): Iterable<ChildNode> {
  if (element.shadowRoot) return element.shadowRoot.childNodes;
  if (element.tagName === 'SLOT' && element.getRootNode() instanceof ShadowRoot) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned as ChildNode[];
  }
  return element.childNodes;
}

/** The child elements of an element as they are drawn. */
export function drawnChildren(element: Element): ArrayLike<Element> & Iterable<Element> {
  if (element.shadowRoot) return element.shadowRoot.children;
  if (element.tagName === 'SLOT' && element.getRootNode() instanceof ShadowRoot) {
    const assigned = (element as HTMLSlotElement).assignedElements();
    if (assigned.length > 0) return assigned;
  }
  return element.children;
}

/** Like `contains`, through open shadow roots. */
export function holds(outer: Element, inner: Node): boolean {
  if (outer.contains(inner)) return true;
  for (let root = inner.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    if (outer.contains(root.host)) return true;
  return false;
}

/** Like `closest`, through open shadow roots. */
export function closestDrawn(element: Element, selector: string): Element | null {
  for (let from: Element | null = element; from;) {
    const found: Element | null = from.closest(selector);
    if (found) return found;
    const root: Node = from.getRootNode();
    from = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** The element that has the focus, in whatever open shadow root it is. */
export function focusedIn(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** The open shadow roots below a node, outermost first. Walks every element: for searching, not for each row. */
export function shadowRootsIn(root: ParentNode & Node): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const visit = (node: ParentNode & Node) => {
    const walker = (node.ownerDocument ?? (node as Document)).createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
    for (let at: Node | null = node; at; at = walker.nextNode()) {
      const shadow = (at as Partial<Element>).shadowRoot;
      if (!shadow) continue;
      found.push(shadow);
      visit(shadow);
    }
  };
  visit(root);
  return found;
}
