import type { Finding } from '@/lib/domain/finding';
import { blankCode } from './blank-code.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { spokenText } from './spoken-text.ts';

/** Words in capitals with nothing but a space or an apostrophe between. */
const run = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{M}'’-]*(?: +\p{Lu}[\p{Lu}\p{M}'’-]*)+(?![\p{L}\p{N}])/gu;
const MIN_WORDS = 3;
const MIN_LETTERS = 10;
/** Names and abbreviations have none of these: a sentence does. */
const small = new Set(
  `a i the is are be not no do does don't please we you your our it this that to of in on at and or for with will can cannot have has if when stop
  der die das ist sind nicht kein keine bitte wir sie ihr ihre und oder für mit zu auf den dem ein eine
  el la los las es son no por favor tu su su y o de en con que un una ya
  le les est sont ne pas vous nous votre et ou de la du pour avec un une
  il lo gli è sono non per favore e o di con un una va o os as é não por e de com um uma foi já`.split(/\s+/u),
);

/** Shouted words: a run of capitals that is a sentence, no name and no code. */
export const findAllCaps: DraftCheck = (draft, context) => {
  const said = spokenText(context);
  return [...blankCode(draft).matchAll(run)].flatMap((match): Finding[] => {
    const words = match[0].split(/ +/u);
    const letters = match[0].match(/\p{L}/gu)?.length ?? 0;
    const isSentence = words.some((word) => small.has(word.toLowerCase()));
    if (words.length < MIN_WORDS || letters < MIN_LETTERS || !isSentence || said.includes(match[0])) return [];
    return [
      createFinding(draft, {
        kind: 'all-caps',
        severity: 'caution',
        start: match.index,
        end: match.index + match[0].length,
        why: 'Capitals read as shouting.',
        mend: { label: 'Write in small letters', text: quieten(match[0], isSentenceStart(draft, match.index)) },
      }),
    ];
  });
};

const isSentenceStart = (draft: string, at: number): boolean =>
  /(?:^|[.!?\n])[^\p{L}\p{N}]*$/u.test(draft.slice(Math.max(0, at - 6), at));

function quieten(text: string, isStart: boolean): string {
  const small = text.toLowerCase().replace(/(?<!\p{L})i(?!\p{L})/gu, 'I');
  return isStart ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}
