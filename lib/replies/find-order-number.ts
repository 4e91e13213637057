/** Codes with at least three digits after a word for order: "order no. 55123", "pedido #FH-10482". */
const named =
  /(?:\b(?:order|orders|purchase|bestellung|bestellnummer|commande|ordine|encomenda|pedido|compra)\b)(?:[\s:#=-]|\b(?:number|no|nr|num|numero|id|is|was|es|n)\b\.?|número|nº|n°)*((?:[A-Z]{1,4}-?)?\d[A-Z0-9-]{2,18})/giu;
/** "#55123", but no year and no rank ("#1"). */
const hashed = /(?<![\p{L}\p{N}])#((?:[A-Z]{1,4}-?)?\d{4,18})(?![\p{L}\p{N}])/giu;
/** "FH-10482". */
const prefixed = /(?<![\p{L}\p{N}#-])([A-Z]{2,4}-\d{4,18})(?![\p{L}\p{N}])/gu;
/** A message that is nothing but a number answers "what is your order number?". */
const alone = /^\s*#?((?:[A-Z]{1,4}-?)?\d{5,12})\s*[.!]?\s*$/iu;

const isOrderLike = (code: string): boolean => (code.match(/\d/g) ?? []).length >= 3 && !/^(?:19|20)\d\d$/.test(code);

/**
 * The order number that the customer named, if exactly one was: with two, which one is meant is for the agent to say.
 * `texts` are the customer's messages.
 */
export function findOrderNumber(texts: readonly string[]): string | undefined {
  const codes = new Set<string>();
  for (const text of texts) {
    const matches = [named, hashed, prefixed].flatMap((pattern) => [...text.matchAll(pattern)]);
    const whole = alone.exec(text);
    for (const match of whole === null ? matches : [...matches, whole]) {
      const code = (match[1] ?? '').toUpperCase().replace(/-+$/, '');
      if (isOrderLike(code)) codes.add(code);
    }
  }
  const [only] = codes;
  return codes.size === 1 ? only : undefined;
}
