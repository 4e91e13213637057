import { parentOf } from '../page/composed-tree';

/** Deeper pages are not gone through to the top. */
const DEEPEST = 80;

/** The element and the boxes around it as they are drawn, the innermost first, without `body`. */
export function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  const { body } = element.ownerDocument;
  for (let at: Element | null = element; at && at !== body && chain.length < DEEPEST; at = parentOf(at)) chain.push(at);
  return chain;
}

/** The innermost element that holds both, and the boxes of each below it, innermost first. */
export function splitChains(a: Element, b: Element): { common: Element; ofA: Element[]; ofB: Element[] } {
  const [chainA, chainB] = [chainOf(a), chainOf(b)];
  // By the chains, not by `contains`: what is put into a slot is not inside it.
  const common = chainA.find((box) => chainB.includes(box)) ?? a.ownerDocument.body;
  const below = (chain: Element[]) => chain.slice(0, chain.includes(common) ? chain.indexOf(common) : chain.length);
  return { common, ofA: below(chainA), ofB: below(chainB) };
}
