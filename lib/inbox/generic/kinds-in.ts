import { drawnChildren } from '../page/composed-tree';

/** Elements looked at; what two messages have in common stands at their beginnings. */
const MOST_ELEMENTS = 120;
/** Words of a text that are set apart say nothing of how a message is built. */
const MARKUP = /^(?:A|B|BR|CODE|EM|I|LI|MARK|P|S|STRONG|SUB|SUP|U|UL|OL)$/;

/** What an element is made of, but for one branch. */
export function kindsIn(element: Element, except: Element | null): Set<string> {
  const kinds = new Set<string>();
  let left = MOST_ELEMENTS;
  const visit = (one: Element) => {
    for (const child of drawnChildren(one)) {
      if (child === except || left-- <= 0) continue;
      const classes = child.getAttribute('class') ?? '';
      if (classes !== '' || !MARKUP.test(child.tagName)) kinds.add(`${child.tagName}.${classes}`);
      visit(child);
    }
  };
  visit(element);
  return kinds;
}
