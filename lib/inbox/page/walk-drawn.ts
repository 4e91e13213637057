/**
 * Walks the nodes below `root` as they are drawn: through open shadow roots, and where a slot stands, what is put into
 * it. Iterative, since a hostile page can nest deeper than the call stack, and by siblings, which costs least.
 *
 * @param enter hears of a node first; returns whether to look inside
 * @param leave hears of an element after what is inside it
 * @returns a function that takes one step; false at the end
 */
export function walkDrawn(root: Node, enter: (node: Node) => boolean, leave: (node: Node) => void): () => boolean {
  let node: Node | null = root;
  /** What the slots on the way down show, and which of it is being walked. */
  const slots: { slot: Node; shown: Node[]; at: number }[] = [];

  function down(from: Node): Node | null {
    if (from.nodeType !== Node.ELEMENT_NODE) return null;
    const { shadowRoot } = from as Element;
    if (shadowRoot) return shadowRoot.firstChild;
    if (from.nodeName === 'SLOT') {
      const shown = (from as HTMLSlotElement).assignedNodes();
      if (shown[0]) slots.push({ slot: from, shown, at: 0 });
      return shown[0] ?? from.firstChild;
    }
    return from.firstChild;
  }

  /** The node after this one on its level, or the one above it. */
  function onward(from: Node): { next: Node | null; up: Node | null } {
    const slot = slots.at(-1);
    if (slot?.shown[slot.at] === from) {
      const next = slot.shown[++slot.at] ?? null;
      if (!next) slots.pop();
      return { next, up: slot.slot };
    }
    const up = from.parentNode;
    return { next: from.nextSibling, up: up instanceof ShadowRoot ? up.host : up };
  }

  return () => {
    if (!node) return false;
    const inside: Node | null = enter(node) ? down(node) : null;
    if (inside) {
      node = inside;
      return true;
    }
    for (let done: Node | null = node; done;) {
      leave(done);
      if (done === root) break;
      const { next, up }: { next: Node | null; up: Node | null } = onward(done);
      if (next) {
        node = next;
        return true;
      }
      done = up;
    }
    node = null;
    return false;
  };
}
