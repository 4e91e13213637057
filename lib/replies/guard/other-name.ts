import type { Finding } from '@/lib/domain/finding';
import { findFirstName } from '../first-name.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { findGreeted, type Greeted } from './find-greeted.ts';
import { foldName } from './fold-name.ts';
import { readKnownNames } from './known-names.ts';
import { isGivenName } from './pet-names.ts';
import { isSameName } from './same-name.ts';

/** Another person's name where the customer's should stand: in the greeting, and nowhere else. */
export const findOtherName: DraftCheck = (draft, context) => {
  const greeted = findGreeted(draft);
  if (greeted.length === 0) return [];
  const known = readKnownNames(context);
  const others = new Set(
    context.others.names.flatMap((name) => name.split(/\s+/u).map(foldName)).filter((part) => part.length > 1),
  );
  const isMeant = (part: string): boolean =>
    known.parts.has(part) ||
    known.words.has(part) ||
    // A name that somebody else has to the letter is no misspelling.
    (!others.has(part) && [...known.parts].some((own) => isSameName(own, part)));
  const first = context.customer === null ? undefined : findFirstName(context.customer.name, context.customer.handle);

  const judge = ({ start, end, parts, isPlain }: Greeted): Finding[] => {
    if (parts.some(isMeant)) return [];
    const isOthers = parts.some((part) => others.has(part));
    const isName = isPlain || parts.some(isGivenName);
    if (!isOthers && !(known.isKnown && isName)) return [];
    return [
      createFinding(draft, {
        kind: 'other-name',
        severity: 'severe',
        start,
        end,
        why: isOthers
          ? 'This is the name of somebody in another conversation.'
          : `${first ?? 'The customer'} is who writes here.`,
        mend: first === undefined ? null : { label: `Write “${first}”`.slice(0, 60), text: first },
      }),
    ];
  };
  return greeted.flatMap(judge);
};
