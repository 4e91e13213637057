import { build } from '../teaching/build';

/** A reply's text, with what is not known marked in it. */
export function showText(text: string, unresolved: readonly string[]): Node[] {
  const gaps = unresolved.map((name) => `[${name}]`);
  const nodes: Node[] = [];
  let rest = text;
  for (;;) {
    const places = gaps.map((gap) => rest.indexOf(gap)).filter((at) => at >= 0);
    const at = Math.min(...places);
    if (places.length === 0) break;
    const gap = gaps.find((one) => rest.startsWith(one, at)) ?? '';
    nodes.push(document.createTextNode(rest.slice(0, at)), build('mark', {}, gap));
    rest = rest.slice(at + gap.length);
  }
  nodes.push(document.createTextNode(rest));
  return nodes;
}
