import { wordsBefore } from '../has-cue.ts';
import { atWordEnd, notInWord, type FindSpans, type Span, spansOf } from '../span.ts';

const unitWords =
  'apt|apartment|unit|suite|flat|no|floor|room|wohnung|whg|top|stiege|piso|pta|puerta|esc|appt|appartement|bât|bâtiment|étage|int|interno|scala|apto|andar|bloco|dto|esq';
const unit = String.raw`(?:,? (?:${unitWords})\.? ?[\p{L}\d-]{1,6}|,? \d{1,2}[º°ª]\.? ?(?:[A-Za-z]{1,4}|\d{1,2})?(?![\p{L}\p{N}])|, \d{1,4} ?[A-Za-z](?![\p{L}\p{N}]))?`;
const house = String.raw`\d{1,5} ?(?:[a-zA-Z](?![\p{L}]))?(?:[-/]\d{1,4}[a-z]?)?(?: ?(?:bis|ter))?`;
/** "Flat 2, 18 Church Road", "Unit 4/12 Smith St". */
const before = String.raw`(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Rr]oom|[Ff]loor)\.? ?[\p{L}\d-]{1,5}(?:, ?| ?\/ ?))?`;
const nameWord = String.raw`[\p{L}'.-]{1,30}`;
const bigWord = String.raw`(?:\p{Lu}[\p{L}'.-]{0,30}|\d{1,3}(?:st|nd|rd|th))`;

const streets =
  'street|road|rd|avenue|ave|lane|crescent|terrace|boulevard|blvd|highway|hwy|parkway|pkwy|alley|mews|grove|gardens|row';
/** Words of every day, too: the name before them has to be written as one. "3 are on the way" is no address. */
const streetsByName =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Court|Ct|Close|Square|Sq|Way|Place|Pl|Hill|Park|Walk|Green|street|st|drive|court|close|square|way|place';
const german = 'straße|strasse|str\\.|weg|gasse|allee|platz|damm|ufer|ring|steig|stieg|chaussee|markt|hof';
const germanApart =
  '[Ss]traße|[Ss]trasse|[Ss]tr\\.|[Ww]eg|[Gg]asse|[Aa]llee|[Pp]latz|[Dd]amm|[Uu]fer|[Rr]ing|[Cc]haussee';
const romance = String.raw`calle|c\/|avenida|avda\.?|av\.|plaza|pza\.?|paseo|carrer|rua|praça|praca|travessa|alameda|viale|v\.le|piazza|p\.zza|corso|vicolo|ulica|ul\.`;
/** Words of every day in some language: what follows has to be written as a name. */
const romanceByName = String.raw`[Vv]ia|VIA|[Cc]amino|[Rr]onda|[Ll]argo|[Ee]strada|[Ss]trada|R\.|[Cc]\.so`;
const french =
  '[Rr]ue|RUE|[Aa]venue|[Aa]v\\.|[Bb]oulevard|[Bb]d|[Pp]lace|[Cc]hemin|[Qq]uai|[Aa]llée|[Ii]mpasse|[Rr]oute|[Cc]ours|[Pp]assage|[Ss]quare|[Rr]uelle';
const frenchSmall = "(?:de la|de l'|de|du|des|d'|la|le|les|l'|en|aux|au|sur|sous|saint|sainte)";

/** Which of the patterns below may be written in whatever case. */
const isLoose = (at: number): boolean => [0, 2, 5].includes(at);
/** "12 Old Mill Road, Apt 4", "Lange Straße 12", "Calle Mayor 5, 3º B", "12 bis rue de la Paix", "ul. Długa 4/6". */
const patterns = [
  String.raw`${before}${house},? (?:(?:${nameWord}|\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${streets})\b\.?(?: [NSEW]{1,2}\b)?${unit}`,
  String.raw`${before}${house},? (?:${bigWord} ){1,4}(?:${streetsByName})\b\.?(?: [NSEW]{1,2}\b)?${unit}`,
  String.raw`(?:\p{L}[\p{L}-]{0,30}-)?\p{L}{2,30}(?:${german}) ?${house}${unit}`,
  String.raw`(?:[Aa]m |[Aa]n der |[Ii]m |[Zz]um |[Zz]ur )?\p{Lu}[\p{L}-]{1,30} (?:${germanApart}) ${house}${unit}`,
  String.raw`(?:Am|An der|An den|Im|In der|Auf der|Unter den|Zum|Zur) (?:\p{Lu}[\p{L}-]{2,30} ){1,2}\d{1,3}[a-z]?`,
  String.raw`(?:${romance}) ?(?:${nameWord},? ){1,6}(?:n[º°]?\.? ?|núm\.? ?|nr\.? ?|numero )?${house}${unit}`,
  String.raw`${house},? (?:${french})(?: ${frenchSmall}){0,2}(?: ?\p{Lu}[\p{L}'-]{0,30}| ${frenchSmall}(?= \p{Lu})| \d{1,2}(?= \p{Lu})){1,6}`,
  String.raw`${house},? rue (?:de la |de l'|de |du |des |d')?[\p{L}-]{3,30}(?= ?(?:,|$|\n|\d{5}))`,
  String.raw`(?:${romanceByName}) (?:(?:de|della|del|dei|di|da|do|dos|das|la|de la|delle) ){0,2}(?:\p{Lu}[\p{L}'.-]{0,30},? ){1,4}(?:n[º°]?\.? ?|núm\.? ?)?${house}${unit}`,
  // Dutch: "Keizersgracht 12", "Kerkstraat 5-2".
  String.raw`\p{Lu}\p{L}{2,30}(?:straat|gracht|laan|plein|weg|kade|singel|dijk) ${house}`,
  String.raw`(?:P\.? ?O\.? ?Box|PO Box|Postfach|Apartado(?: de [Cc]orreos)?|BP|Casella [Pp]ostale|Caixa [Pp]ostal) ?\d{2,8}(?: \d{2,4})*`,
  // Postcodes of the United Kingdom, Canada, the Netherlands, Portugal and Brazil, and ZIP+4 behind a state.
  String.raw`(?:\p{Lu}\p{Ll}{2,30},? )?[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}`,
  String.raw`[A-Z]\d[A-Z] ?\d[A-Z]\d`,
  String.raw`\d{4} ?[A-Z]{2}(?= \p{Lu}\p{Ll})`,
  String.raw`\d{4}-\d{3}(?: \p{Lu}\p{L}+(?: (?:de |da |do |dos |das )?\p{Lu}\p{L}+){0,2})?`,
  String.raw`\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? (?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),? \d{5}(?:-\d{4})?`,
].map((pattern, at) => new RegExp(notInWord + pattern + atWordEnd, isLoose(at) ? 'giu' : 'gu'));

const town = String.raw`(?:[A-Z]{1,2}-)?(?:\d{4,5}(?:-\d{3,4})?|\d{2}-\d{3}|\d{3} \d{2}) \p{Lu}[\p{L}'-]{1,30}(?:[ -](?:am |an der |im |de |la |del |di |sur |d')?\p{Lu}[\p{L}'-]{1,30}){0,2}`;
const postcodeAndTown = new RegExp(notInWord + `(?:${town})` + atWordEnd, 'gu');
const toldPostcode = new RegExp(
  String.raw`${notInWord}(?:zip(?: code)?|post(?:al )?code|plz|postleitzahl|código postal|cp|c\.p\.|code postal|cap|cep|code postale)(?: (?:is|ist|es|est|è|é))?[\s:.,]{1,3}(\d{4,5}(?:[- ]\d{3,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})${atWordEnd}`,
  'dgiu',
);
const told =
  /(?<![\p{L}\p{N}])(?:live|living|lives|address|ship\p{L}*|deliver\p{L}*|send|sent|moved|wohn\p{L}*|adresse|anschrift|lieferadresse|liefer\p{L}*|umgezogen|nach|vivo|dirección|envíen?\p{L}*|enviar\p{L}*|habite|adresse|livr\p{L}*|domicile|abito|indirizzo|sped\p{L}*|consegn\p{L}*|moro|morada|endereço|envi\p{L}*|in|aus|à|a|en|em)(?![\p{L}\p{N}])[^.!?\n]{0,24}$/iu;
/** As far behind a street as its town stands. */
const besides = 24;

/** Streets with their numbers, and postcodes with their towns where one is near or an address is spoken of. */
export const findAddresses: FindSpans = (plain) => {
  const found: Span[] = patterns.flatMap((pattern) => spansOf(plain, pattern, 'address'));
  const ends = found.map(({ end }) => end).toSorted((a, b) => a - b);
  let next = 0;
  const towns = spansOf(plain, postcodeAndTown, 'address').filter(({ start }) => {
    while (next + 1 < ends.length && (ends[next + 1] ?? 0) <= start) next++;
    const gap = start - (ends[next] ?? Number.NEGATIVE_INFINITY);
    return (
      (gap >= 0 && gap <= besides) ||
      told.test(wordsBefore(plain, start)) ||
      /(?:^|\n)\s*$/u.test(plain.slice(Math.max(0, start - 4), start))
    );
  });
  return [...found, ...towns, ...spansOf(plain, toldPostcode, 'address')].map((span) =>
    trimEnd(plain, extend(plain, span)),
  );
};

function trimEnd(plain: string, { kind, start, end }: Span): Span {
  let last = end;
  while (last > start && /[\s,;]/u.test(plain[last - 1] ?? '')) last--;
  return { kind, start, end: last };
}

const furtherUnit = new RegExp(String.raw`,? (?:${unitWords})\.? ?[\p{L}\d-]{1,6}${atWordEnd}`, 'iuy');
/** ", Springfield", ", IL 62704", "\nLeeds LS1 4DY": what an address goes on with. */
const further = new RegExp(
  String.raw`(?:,\s{0,2}|\n)(?:(?:\d{4,5}(?:-\d{3,4})?|\d{2}-\d{3}) )?(\p{Lu}[\p{L}'-]{1,30}(?: (?:\p{Lu}[\p{L}'-]{1,30}|am|de|del|la|do|da|sur|upon|on)){0,3})(?:,? [A-Z]{2},? \d{5}(?:-\d{4})?|,? \d{4,5}|,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})?${atWordEnd}`,
  'uy',
);
/** Parts that one address has behind its street. */
const mostFurther = 3;
/** What begins the next sentence of a letter, not the next line of an address. */
const nextSentence =
  /^(?:Thanks?|Thank|Please|Can|Could|Would|Will|When|Where|What|Why|How|And|But|Not|The|This|That|My|Your|Our|We|You|It|Is|If|So|As|Danke|Bitte|Vielen|Wann|Wo|Was|Und|Aber|Ich|Wir|Merci|Quand|Et|Mais|Je|Nous|Gracias|Por|Cuándo|Pero|Yo|Grazie|Quando|Ma|Per|Io|Obrigad[oa]|Mas|Eu|Kind|Best|Regards|Hi|Hello|Sincerely|Cheers|Mit|Viele|Liebe|Cordialement|Saludos|Un|Tel|Phone|Email|Mail|Name|Order)(?![\p{L}])/iu;

/** A street with what follows of its address: flat, district, town, state, postcode. */
function extend(plain: string, span: Span): Span {
  let { end } = span;
  for (let step = 0; step < mostFurther; step++) {
    furtherUnit.lastIndex = end;
    const flat = furtherUnit.exec(plain);
    if (flat) {
      end += flat[0].length;
      continue;
    }
    further.lastIndex = end;
    const next = further.exec(plain);
    if (!next || nextSentence.test(next[1] ?? '')) break;
    end += next[0].length;
  }
  return { ...span, end };
}
