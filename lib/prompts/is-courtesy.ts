/** "Hi Maya Lind,": what opens, and names that are written as such or stand for nobody. */
const greeting =
  /^(?i:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|liebe[rs]?|sehr geehrte\p{L}*|guten (?:tag|morgen|abend)|hola|estimad[oa]s?|buen[oa]s (?:días|tardes|noches)|bonjour|bonsoir|ch(?:er|ère)s?|ciao|gentile|buongiorno|car[oa]|olá|prezad[oa]s?|bom dia|boa tarde)(?:[ ,]+(?:\p{Lu}[\p{L}'’.-]*|\[[A-Z]+_\d+\]|there|again|all|everyone|team|sir|madam|zusammen|todos|und|and|y|et|e)){0,5}\s*(?:[,.!:–-]+\s*|$)/u;

/** What closes, thanks and apologises, in the languages that the product judges; a pattern from the front. */
const courtesies = [
  String.raw`(?:(?:best|kind|warm|kindest|many) )?(?:regards|wishes|thanks)(?:,? [^.?!]{0,40})?[,.!]?`,
  String.raw`(?:sincerely|yours (?:truly|sincerely|faithfully)|cheers|take care|have a (?:nice|good|great|lovely) \p{L}+|viele grüße|mit freundlichen grüßen|liebe grüße|saludos(?: cordiales)?|un saludo|cordialement|bien à vous|cordiali saluti|distinti saluti|atenciosamente|com os melhores cumprimentos)[^.?!]{0,60}[,.!]?`,
  String.raw`(?:many thanks|thank you|thanks|vielen dank|danke|(?:muchas )?gracias|merci(?: beaucoup)?|grazie(?: mille)?|(?:muito )?obrigad[oa])[^.?!:;]{0,110}[.!]?`,
  String.raw`(?:(?:I|we)(?:(?:'|’)m|(?:'|’)re| am| are)? ?(?:(?:really|very|so|truly|sincerely) )?(?:sorry|apologi[sz]e)|(?:our|my) apologies|apologies|es tut (?:mir|uns)[^.?!]{0,30} leid|(?:wir|ich) entschuldige?n?|entschuldigen sie|lo (?:siento|sentimos)|lamento|lamentamos|(?:je suis|nous sommes) (?:vraiment )?désolée?s?|(?:mi|ci) (?:dispiace|scusiamo)|(?:peço|pedimos) desculpas?|lament[oa]mos)(?![\p{L}])[^.?!:;]{0,110}[.!]?`,
  String.raw`(?:I|we) (?:completely |fully |totally )?(?:understand|appreciate)[^.?!:;]{0,110}[.!]?`,
  String.raw`(?:please )?(?:let (?:me|us) know|feel free to (?:reach out|contact us|ask|reply))[^.?!:;]{0,80}[.!]?`,
  String.raw`(?:I|we)(?:'|’| a)re? (?:happy|glad) to help[^.?!:;]{0,60}[.!]?|(?:I|we)(?:'|’)?(?:m| am) (?:happy|glad) to help[^.?!:;]{0,60}[.!]?`,
  String.raw`(?:the|your|das|dein|ihr|euer|el|tu|su|l(?:'|’)|il|o) ?[^.?!,]{0,40}(?:team|support|equipo|équipe|squadra|equipe)`,
];
const whole = new RegExp(`^[\\s¡¿"“]*(?:${courtesies.join('|')})[\\s"”]*$`, 'iu');
/** A courtesy that promises or reports is none: "Thank you, your refund was sent". */
const claims =
  /\p{Nd}|[€$£¥%@]|:\/\/|\b(?:refund|approved|free|discount|credit|guarantee|compensat|replace|cancel|password|link|click|visit|call|transfer|erstatt|gutschrift|kostenlos|reembols|gratis|rembours|gratuit|rimbors)\p{L}*/iu;

const clauseBreak =
  /[,;]\s+|\s(?:and|but|so|und|aber|y|pero|et|mais|ma|mas)\s(?=(?:we|i|you|your|it|the|our|wir|sie|ihre?|el|la|su|nous|vous|votre|il)(?!\p{L}))/iu;
const name = /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,4}[.!]?$/u;

/** Whether a sentence only greets, thanks, apologises, understands or takes its leave: nothing that a source could support. */
export const isCourtesy = (sentence: string): boolean => {
  const said = sentence.trim();
  if (claims.test(said)) return false;
  const rest = said.replace(/^[¡¿"“]+/u, '').replace(greeting, '');
  // A second clause may state what the first does not: "Thank you, your parcel is with a neighbour".
  return rest
    .split(clauseBreak)
    .every((part) => part === '' || (whole.test(part) && whole.test(rest)) || name.test(part));
};
