const before = /(?:[€$£¥]|(?<!\p{L})(?:eur|usd|gbp|chf))\s?$/iu;
const after =
  /^(?:\s?(?:[€$£¥%]|-)|\s(?=\p{L}))?\s?(?:[€$£¥%]|(?:eur(?:os?)?|usd|gbp|chf|dollars?|pounds?|percent|per cent|prozent|por ciento|pour ?cent|per cento|por cento|times|off|(?:business |working )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)|minuten?|stunden?|(?:werk)?tage?n?|wochen?|monate?n?|jahre?n?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?|minutes?|heures?|jours?|semaines?|mois|ans?|minuti|ore|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|m[eê]s|anos?)(?!\p{L}))/iu;
const byItself = /price|preis|off$/iu;

/**
 * Whether a number is a sum, a share or a time: a promise when it comes from the team, for which the customer's word is not
 * enough. Other numbers (an order, a date) may be repeated.
 */
export const isPromised = (text: string, start: number, end: number): boolean =>
  before.test(text.slice(Math.max(0, start - 8), start)) ||
  after.test(text.slice(end, end + 24)) ||
  byItself.test(text.slice(start, end));
