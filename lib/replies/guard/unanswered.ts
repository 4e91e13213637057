import type { Finding } from '@/lib/domain/finding';
import { readWords } from '../read-words.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { splitSentences } from './split-sentences.ts';

/** Words are compared by so many first letters: "downgrade" and "downgrading" are one. */
const STEM = 5;
/** Farewells and thanks are so short, and who signs. */
const MOST_POLITE = 8;
const SIGNATURE_WORDS = 4;
const MOST = 2;

const empty = new Set(
  `question questions thing things help need know want like just also two please tell possible work works working get got
  frage fragen bitte können kann könnte pregunta puedo puede puedes quiero question est ce que puis peut`
    .split(/\s+/u)
    .map((word) => word.slice(0, STEM)),
);
/** Says the same in other words. */
const alike: readonly (readonly string[])[] = [
  'cost costs price priced much charge charged fee pay bill kosten kostet preis cuánto cuesta precio coûte prix combien costa quanto',
  'refund refunded money reimburse credit back geld erstattung erstatten reembolso dinero remboursement rembourser',
  'ship shipped arrive arrives delivery deliver delivered come coming dispatch send sent way order parcel lieferung kommt liefern llega envío enviar livraison arrive',
  'open opens opening hours close closes closed geöffnet öffnungszeiten abierto horario ouvert horaires',
  'cancel cancelled cancelling stop end kündigen kündigung stornieren cancelar anular résilier annuler',
  'repair repairs fix mend broken reparatur reparieren reparar réparer',
  'meal food menu dish vegetarian veggie vegan meat eat essen comida repas',
  'invoice receipt bill rechnung factura facture',
].map((line) => line.split(' ').map((word) => word.slice(0, STEM)));

const stemsOf = (text: string): Set<string> => {
  const stems = new Set(
    readWords(text)
      .map((word) => word.slice(0, STEM))
      .filter((stem) => stem.length > 2 && !empty.has(stem)),
  );
  for (const group of alike) if (group.some((stem) => stems.has(stem))) for (const stem of group) stems.add(stem);
  return stems;
};

/** Gains time or hands over: everything will be answered later. */
const holding =
  /(?<!\p{L})(?:let me (?:check|look|find|ask|see)|(?:i'll|i’ll|i will|we'll|we’ll|we will|i'm|i am|we are|we're) (?:check|look|ask|find out|get back|come back|write again|pass|forward|investigat)\p{L}*|checking|looking into|get back to you|come back to you|passed (?:it|this|your)|forwarded|asked (?:the|our|my)|kläre|frage (?:das|nach)|melde mich|prüfe|leite|consulto|pregunto|reviso|lo miro|te escribo|je (?:vérifie|demande|transmets|reviens)|verifico|chiedo|vou verificar|both|beides|beiden|ambas|ambos|les deux|entrambi|ambas)(?!\p{L})/iu;
/** Says nothing about the matter. */
const polite =
  /^[^\p{L}]*(?:you're (?:very )?welcome|you’re (?:very )?welcome|thank|thanks|many thanks|kind regards|best|regards|cheers|sincerely|yours|have a|enjoy|glad|sorry|i'm sorry|i am sorry|we're sorry|apologies|let (?:me|us) know|hope|hi|hello|hey|dear|good (?:morning|afternoon)|take care|see you|danke|vielen dank|gerne|bitte sehr|viele grüße|mit freundlichen|gracias|de nada|un saludo|saludos|merci|je vous en prie|cordialement|bonne|grazie|prego|obrigad)/iu;

/** Who has only thanked so far is about to go on; who says goodbye is not. */
const farewell =
  /(?<!\p{L})(?:welcome|have a|glad|take care|see you|enjoy|regards|cheers|goodbye|bye|gerne|schönen|grüße|de nada|saludo|saludos|que tengas|je vous en prie|bonne|cordialement|prego|buona|de nada|tenha)(?!\p{L})/iu;
/** A draft that stops in the middle of a sentence is not done. */
const isDone = (draft: string): boolean =>
  /[.!…)][^\p{L}\p{N}]*$|(?:[.!…,]\s+|\n)[\p{L}\p{M}.'’ -]{2,40}$/u.test(draft);

const greeting =
  /^[^\p{L}]{0,5}(?:hi|hello|hey|hiya|dear|good \p{L}+|hallo|guten \p{L}+|sehr geehrter?|liebe[r]?|hola|buen\p{L}+(?: \p{L}+)?|estimad[oa]|bonjour|cher|chère|ciao|buongiorno|gentile|olá|oi)(?![\p{L}])[^,!.:;?\n]{0,40}(?:[,!.:;\n]|$)/iu;
/** "Yes we do" answers something, whatever its words. */
const yesOrNo =
  /(?<!\p{L})(?:yes|yep|yeah|no|nope|sure|of course|certainly|always|never|ja|nein|klar|natürlich|sí|claro|oui|non|bien sûr|sì|certo|sim|não|\d+)(?!\p{L})/iu;
/** What asks for itself; "Is that normal?" asks about what was said before it. */
const asksPlainly =
  /\?|^[^\p{L}]*(?:how|what|when|where|why|who|which|can|could|do|does|did|is|are|will|would|wann|wie|was|wo|warum|kann|können|cómo|cuándo|dónde|qué|puedo|quand|comment|où|pourquoi|quando|come|dove|quanto|como|onde)(?!\p{L})/iu;
const pointsBack =
  /^[^\p{L}]*(?:is|was|are|does|would|will|has|ist|es|est)\s(?:that|this|it|they|das|es|eso|ça|ce|cela)(?!\p{L})/iu;

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Something that the customer asked and the draft passes over. Only where the rest of the draft is plainly about other things. */
export const findUnanswered: DraftCheck = (draft, context) => {
  if (
    context.isWriting ||
    context.openQuestions.length === 0 ||
    /[?¿]/u.test(draft) ||
    !isDone(draft) ||
    holding.test(draft)
  )
    return [];
  const all = context.openQuestions.map((words) => ({ words, stems: stemsOf(words) }));
  const questions = all.filter(
    ({ words, stems }) => stems.size > 0 && asksPlainly.test(words) && !pointsBack.test(words),
  );
  const said = splitSentences(draft.replace(greeting, ''))
    .flatMap(({ text }) => text.split(/;|, (?:and|but|und|aber|y|et|e) /u))
    .filter((text) => countWords(text) > 0)
    .map((text) => {
      const stems = stemsOf(text);
      const answers = questions.filter((question) => [...question.stems].some((stem) => stems.has(stem)));
      const words = countWords(text);
      return { answers, words, isPolite: polite.test(text) && words <= MOST_POLITE && !yesOrNo.test(text) };
    });
  // What is about none of the questions in words may still answer one; a name at the end does not.
  const isLoose = said.some(
    ({ answers, isPolite, words }, at) =>
      answers.length === 0 && !isPolite && !(at === said.length - 1 && at > 0 && words <= SIGNATURE_WORDS),
  );
  if (isLoose) return [];
  const open = questions.filter((question) => !said.some(({ answers }) => answers.includes(question)));
  const isNothingSaid =
    farewell.test(draft) && said.length > 0 && said.every(({ isPolite, answers }) => isPolite && answers.length === 0);
  if (open.length === questions.length && !isNothingSaid) return [];
  return (isNothingSaid ? all : open).slice(0, MOST).map(({ words }): Finding =>
    createFinding(draft, {
      kind: 'unanswered',
      severity: 'note',
      start: draft.length,
      end: draft.length,
      words,
      why: 'The customer asked this, too.',
      mend: null,
    }),
  );
};
