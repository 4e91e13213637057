import { editDistance } from '../guard/edit-distance';
import { isKnownVariable, isVariableName, knownVariables } from './known-variables';
import { parseTemplate } from './parse-template';
import { variablesOf } from './variables-of';

/** More slips than these make another word. */
const MOST_SLIPS = 3;
const LETTERS_PER_SLIP = 4;

/** "first_name" and "firstname" are firstName. */
const plain = (name: string): string => name.toLowerCase().replaceAll('_', '');

/** The known variable that was likely meant; null where none is near. */
function nearestVariable(name: string): string | null {
  const wanted = plain(name);
  const most = Math.min(MOST_SLIPS, Math.floor(wanted.length / LETTERS_PER_SLIP));
  let nearest: { name: string; slips: number } | null = null;
  for (const { name: known } of knownVariables) {
    const slips = editDistance(wanted, plain(known), most);
    if (slips <= most && slips < (nearest?.slips ?? Number.POSITIVE_INFINITY)) nearest = { name: known, slips };
  }
  return nearest?.name ?? null;
}

/**
 * What is doubtful in a reply's body, a sentence each, for the person who writes it: what can't be read, then variables
 * that nothing fills in, such as misspelled ones. Empty where all is well.
 */
export function tellDoubts(body: string): string[] {
  const template = parseTemplate(body);
  const unknown = variablesOf(template)
    .filter((name) => isVariableName(name) && !isKnownVariable(name))
    .map((name) => {
      const nearest = nearestVariable(name);
      // Fields to fill in may have any name.
      const asked = `ask.${name.slice(name.lastIndexOf('.') + 1)}`;
      const remedy = nearest === null ? `To be asked for it, write ${asked}.` : `Did you mean ${nearest}?`;
      return `Nothing fills in “${name}”. ${remedy}`;
    });
  return [...new Set([...template.faults.map(({ message }) => message), ...unknown])];
}
