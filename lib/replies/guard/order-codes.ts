/** A code in a text: where it stands, in capitals. */
export interface FoundCode {
  start: number;
  end: number;
  code: string;
}

/** "FH-20418", "RC10931", "#55123"; not part of a longer one. */
const codes = /(?<![\p{L}\p{N}_.@/-])(?:[A-Z]{1,5}\d?-?\d{4,12}|#\d{4,12})(?![\p{L}\p{N}_@-])/gu;
/** "4471-838", and what travellers have: "QX7TPL". Dates and times of day are neither. */
const grouped =
  /(?<![\p{L}\p{N}_.@/+(-])(?:\d{3,6}-\d{3,6}|(?=[A-Z]{0,5}\d)(?=\d{0,5}[A-Z])[A-Z\d]{6})(?![\p{L}\p{N}_@-]|\.\d)/gu;
/** "order 8812034", "account no. 55123". */
const named =
  /(?<=(?:order|booking|account|customer|member|bestellung|bestellnummer|kundennummer|pedido|reserva|commande|ordine|prenotazione|encomenda)(?:\s(?:number|no|nr|num|nº|n°|numero|número)\.?)?[\s:#]{1,3})\d{5,12}(?![\p{L}\p{N}-])/giu;

/** The order numbers and the like in a text. */
export function findOrderCodes(text: string): FoundCode[] {
  return [codes, grouped, named].flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      code: match[0].replace('#', '').toUpperCase(),
    })),
  );
}
