import { freeKey, type KnownFacts } from './known-facts.ts';

interface FoundPromise {
  start: number;
  end: number;
  why: string;
}

const day = String.raw`(?:today|tonight|tomorrow(?: (?:morning|afternoon|evening))?|(?:on |by |before |this |next )*(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend|christmas)|(?:on|by|before) (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{L}{3,9}|(?:on|by|before) \p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?)`;
/** Something of ours that will be there on a day. */
const arrival = new RegExp(
  String.raw`(?<!\p{L})(?:will|'ll|’ll|is going to)(?: (?:definitely|certainly|surely|be sure to))? (?:arrive|be (?:with you|there|ready|delivered|fixed|back|done)|reach you|get to you|have it|receive|land|come)[^.!?]{0,25}? (?<day>${day})(?!\p{L})|(?<!\p{L})(?:te llega|llegará|lo tendrás)[^.!?]{0,20}? (?<dia>mañana mismo|mañana|hoy mismo|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo))(?!\p{L})|(?<!\p{L})(?:wird|kommt|ist) (?:garantiert|ganz sicher|bestimmt) [^.!?]{0,25}? (?<tag>morgen|heute|am \p{L}+tag)(?!\p{L})`,
  'giu',
);
const guarantee =
  /(?<!\p{L})(?<no>(?:can't|can’t|cannot|can not|don't|don’t|do not|couldn't|won't|won’t|not|never|no) )?(?:(?:we|i) (?:can |do |will |hereby )?(?:guarantee|promise)(?! to (?:write|call|reply|get back|let you know|come back|check|look))|guaranteed to|will definitely|garantieren wir|wir garantieren|ich verspreche|garantizamos|te prometo|nous garantissons|garantiamo|garantimos|promis(?=\s*[.!]?\s*$))(?!\p{L})/giu;
const give = String.raw`(?:we will|i will|we'll|we’ll|i'll|i’ll|we're|i'm|i’m|let me|we|i|and|here's|here’s|here is|you get|get|also)(?: also| just)? ?(?:throw(?:ing)? in|add(?:ing)?|send(?:ing)?|giv(?:e|ing)|includ(?:e|ing)|offer(?:ing)?|credit(?:ing)?)?(?: you)?`;
const freebie = new RegExp(
  String.raw`(?<!\p{L})${give} (?:[^.!?,]{0,30} )?(?:(?:free|complimentary) (?<thing>\p{L}+)|(?<other>[\p{L} ]{3,40}) for free)`,
  'giu',
);
const giving = /throw(?:ing)? in|add(?:ing)?\b|send(?:ing)? you|we'll send|giv(?:e|ing)|includ|offer|credit/iu;
const waive = /(?<!\p{L})waiv(?:e|ed|ing)(?: \p{L}+){0,3}/giu;
const voucher =
  /(?<!\p{L})(?:voucher|gift card|store credit|coupon|compensation|gutschein|entschädigung|vale de|cupón|bon d’achat|bon d'achat|buono|cupom)(?!\p{L})/giu;
const transfer =
  /(?:we'll|we’ll|i'll|i’ll|we will|i will|here's|here’s|you get|give|giving|offer|add|bekommen|schenken|regalamos|te mandamos|damos|offrons)(?!\p{L})/iu;
const multiple =
  /(?<!\p{L})refund(?: you)? (?:double|twice|triple|all (?:your )?(?:payments|fees)|the last)(?: \p{L}+| \d+){0,2}/giu;

/** Something is to cost nothing. "It isn't free" and what is free of something else are no promise. */
const atNoCost =
  /(?<!(?:not|n['’]t|never|no longer) )(?<!\p{L})(?:(?<general>free of charge|for free|kostenlos|gratis|umsonst)|at no (?:extra |additional )?(?:cost|charge)|on the house)(?!\p{L})/giu;
/** Money that is given up or given back whole. */
const givenUp =
  /(?<!\p{L})(?:wip(?:e|ing)|writ(?:e|ing) off|cancel(?:l?ing)?|drop(?:ping)?|scrap(?:ping)?) (?:(?:the|this|your|all|last|next|month['’]s|whole|entire|outstanding) ){1,4}(?:bill|fees?|charges?|invoice|debt|balance)|(?:the |your )?(?:full|whole|entire) (?:price|amount|sum) back|(?:all|every|any) (?:\p{L}+ )?fees? (?:back|refunded)|refund (?:you )?(?:all|every|the whole|the full|everything)(?: \p{L}+){0,2}/giu;
const laterDay = String.raw`(?:(?:this|tomorrow) (?:morning|afternoon|evening)|tonight|tomorrow|the day after tomorrow|(?:on|by|before|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day)`;
/** What will have happened by then, or what somebody is sent to do. */
const done = new RegExp(
  String.raw`(?<!\p{L})(?:(?:you|it|they|that|he|she|the \p{L}+|your \p{L}+|an? \p{L}+)(?:['’]ll| will)|(?:i|we)(?:['’]ll| will) (?:drop off|bring|deliver|fix|repair|replace|collect|ship|dispatch|refund|pay|send (?:you )?(?:an?|the|your|out)))(?! (?:hear|get (?:an?|the|my|our) (?:\p{L}+ )?(?:mail|e-?mail|call|answer|reply|message|update)|receive (?:an?|the) (?:\p{L}+ )?(?:mail|e-?mail|call|answer|message)|be (?:told|called|contacted|closed|open)))[^.!?,;]{0,50}? (?<day>${laterDay})(?!\p{L})`,
  'giu',
);

const fold = (text: string): string => text.toLowerCase();
const refused = /(?:can't|can’t|cannot|unable|no|not|never|kein\w*|no podemos|ne pouvons pas)\s[^.!?]{0,25}$/iu;

/** The part of a sentence that stands around a place, between commas. */
function clauseAround(sentence: string, at: number): string {
  const before = Math.max(
    ...[',', ';', ':', ' and ', ' but ', ' und '].map((mark) => sentence.lastIndexOf(mark, at - 1)),
    -1,
  );
  const after = /[,;:]/u.exec(sentence.slice(at));
  return sentence.slice(before + 1, after === null ? undefined : at + after.index);
}

/** Promises in a sentence that neither what is known nor what was said (`said`) makes. */
export function findPromises(sentence: string, said: string, facts: KnownFacts): FoundPromise[] {
  const found: FoundPromise[] = [];
  const talk = fold(said);
  const add = (match: RegExpExecArray, why: string): void => {
    const [start, end] = [match.index, match.index + match[0].trimEnd().length];
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ start, end, why });
  };
  const has = (hint: RegExp): boolean => hint.test(sentence);
  for (const match of has(/guar|garant|promi|verspr|prometo|definitely/iu) ? sentence.matchAll(guarantee) : [])
    if (
      match.groups?.no === undefined &&
      !refused.test(sentence.slice(0, match.index)) &&
      !facts.mentions(/^(?:guarant|garant|promis)/u)
    )
      add(match, 'No article or reply gives a guarantee.');
  for (const match of has(/will|['’]ll|going|llega|lo tendr|wird|kommt|ist /iu) ? sentence.matchAll(arrival) : []) {
    const named =
      fold(match.groups?.day ?? match.groups?.dia ?? match.groups?.tag ?? '')
        .split(' ')
        .at(-1) ?? '';
    if (!talk.includes(named)) add(match, 'No article, reply or message names this day.');
  }
  for (const match of sentence.matchAll(waive))
    if (!facts.mentions(/^waiv/u)) add(match, 'No article or reply says that this is waived.');
  for (const match of sentence.matchAll(multiple))
    if (!facts.mentions(/^(?:double|twice)/u)) add(match, 'No article or reply promises this refund.');
  for (const match of sentence.matchAll(voucher)) {
    const word = fold(match[0]);
    const isKnown = facts.mentions(new RegExp(`^${word.slice(0, 5)}`, 'u')) || talk.includes(word);
    if (transfer.test(sentence) && !isKnown && !refused.test(sentence.slice(0, match.index)))
      add(match, 'No article or reply offers this.');
  }
  for (const match of has(/free|cost|charge|house|on us|kostenlos|gratis|geschenkt|umsonst/iu)
    ? sentence.matchAll(atNoCost)
    : []) {
    const clause = clauseAround(sentence, match.index);
    const words = [...fold(clause).matchAll(/\p{L}{4,}/gu)].map(([word]) => word);
    const isKnown =
      words.some((word) => facts.mentions(freeKey(word))) ||
      talk.includes(fold(match[0])) ||
      // Said in so many ways that what is known to be free may well be this.
      (match.groups?.general !== undefined && facts.mentions(/^(?:free|gratis|kostenlos|umsonst)/u));
    if (!isKnown && !refused.test(sentence.slice(0, match.index)))
      add(match, 'No article or reply says that this costs nothing.');
  }
  for (const match of sentence.matchAll(givenUp))
    if (
      !refused.test(sentence.slice(0, match.index)) &&
      !/(?<!\p{L})(?:would|could|if|asked|want|wanted)(?!\p{L})/iu.test(sentence) &&
      !facts.mentions(/^full/u)
    )
      add(match, 'No article or reply gives this up.');
  for (const match of has(/will|['’]ll/iu) ? sentence.matchAll(done) : []) {
    const named =
      fold(match.groups?.day ?? '')
        .split(' ')
        .at(-1) ?? '';
    if (!talk.includes(named) && !/(?<!\p{L})(?:if|unless|when|once|as soon as)(?!\p{L})/iu.test(sentence))
      add(match, 'No article, reply or message names this day.');
  }
  for (const match of has(/free|complimentary/iu) ? sentence.matchAll(freebie) : []) {
    const thing = fold(match.groups?.thing ?? match.groups?.other ?? '').trim();
    const isKnown = thing.split(' ').some((word) => word.length >= 4 && facts.mentions(freeKey(word)));
    if (giving.test(match[0]) && !talk.includes(thing) && !isKnown)
      add(match, 'No article or reply offers this for free.');
  }
  return found;
}
