const months = [
  'jan(?:uary|uar|vier)?|januar|jänner|enero|ene|janvier|janv|gennaio|gen|janeiro',
  'feb(?:ruary|ruar|rero|braio|r)?|février|fevrier|févr|fevereiro|fev',
  'mar(?:ch|zo|s|ço|z)?|märz|maerz|mrz',
  'apr(?:il|ile)?|abril|abr|avril|avr',
  'may|mai|mayo|maggio|mag|maio',
  'jun(?:e|i|io|ho)?|juin|giugno|giu',
  'jul(?:y|i|io|ho)?|juillet|juil|luglio|lug',
  'aug(?:ust)?|agosto|ago|août|aout',
  'sep(?:t|tember|tiembre)?|septembre|settembre|set|setembro',
  'oct(?:ober|ubre|obre)?|okt(?:ober)?|ottobre|ott|outubro|out',
  'nov(?:ember|iembre|embre|embro)?',
  'dec(?:ember)?|dez(?:ember|embro)?|dic(?:iembre|embre)?|décembre|decembre|déc',
].join('|');

const day = String.raw`(?:3[01]|[12]\d|0?[1-9])`;
const year = String.raw`(?:(?:19|20)\d{2}|['’]?\d{2})`;

/** A date as people write it, with digits or a month's name in the six languages; the source of a pattern. */
export const dateSource = [
  String.raw`(?:19|20)\d{2} ?[-/.] ?(?:1[0-2]|0?[1-9]) ?[-/.] ?${day}`,
  String.raw`${day} ?[-/.] ?${day} ?[-/.] ?${year}`,
  String.raw`${day}(?:st|nd|rd|th|er|º|°)?\.?,? (?:of |de |di )?(?:${months})\.?,?(?: (?:de |del |do )?${year})?`,
  String.raw`(?:${months})\.? ${day}(?:st|nd|rd|th)?(?:,? ${year})?`,
].join('|');
