import { isInitials } from './is-initials';
import type { RoleBook, Use } from './learn-roles';
import { findRepeated, markRepeated } from './find-repeated';
import type { Sample, Unit } from './sample-row';
import { branchOf, signatureOf, type Shape } from './shape';

const COUNTER = /^[\s+#(]*\d[\d.,]*\s*[kKmM]?[)\s]*$/;
const INITIALS = /^\p{Lu}{1,3}$|^(?:\p{Extended_Pictographic}|\u200d|\ufe0f)+\s*\d+$/u;
/** Letters of initials; of small print beside a message. */
const LONGEST_INITIALS = 3;
const LEAST_SIGNATURE = 12;
const LONGEST_PRINT = 60;
/** Share of the rows with a message in which a part must be the one that says it, to be a usual place for messages. */
const LEAST_COMMON = 0.2;

class Tally extends Map<string, number> {
  add(key: string) {
    this.set(key, (this.get(key) ?? 0) + 1);
  }
}

/** Marks what stands beside the messages: whole branches around names and times, counters, badges, states, previews. */
export function markBesides(samples: readonly Sample[], uses: ReadonlyMap<string, Use>, book: RoleBook) {
  const [votes, seen, bodies, said] = [new Tally(), new Tally(), new Tally(), new Tally()];
  const roleOf = ({ shape }: Unit) => book.roles.get(signatureOf(shape));
  const isMeta = (unit: Unit) => /author|time|note|meta/.test(roleOf(unit) ?? '');
  for (const [signature, use] of uses)
    if (!book.roles.has(signature) && areInitials(use, (unit) => roleOf(unit) !== undefined))
      book.roles.set(signature, 'skip');
  markSignatures(samples, uses, book);
  markBylines(samples, uses, book);
  const repeated = findRepeated(uses, book);
  markRepeated(uses, repeated, book);
  let told = 0;
  for (const sample of samples) {
    const body = bodyOf(sample, book);
    if (!body) continue;
    told++;
    said.add(signatureOf(body.shape));
    for (let shape: Shape | null = body.shape; shape; shape = shape.parent) bodies.add(signatureOf(shape));
    for (const unit of sample.units) {
      if (unit === body || unit.within) continue;
      const branch = isMeta(unit) ? branchOf(unit.shape, body.shape) : unit.shape;
      if (!branch || (isMeta(unit) && branch === unit.shape)) continue;
      seen.add(signatureOf(branch));
      if (isMeta(unit) || isBeside(unit, body, book)) votes.add(signatureOf(branch));
    }
  }
  for (const [signature, count] of votes)
    if (
      !book.roles.has(signature) &&
      count > 0.6 * (seen.get(signature) ?? 0) &&
      count > 2 * (bodies.get(signature) ?? 0)
    )
      book.roles.set(signature, uses.has(signature) ? 'skip' : 'meta');
  for (const [signature, count] of said) {
    if (count >= LEAST_COMMON * told) book.common.add(signature);
    if (!book.roles.has(signature)) book.roles.set(signature, 'body');
  }
  for (const signature of repeated) if (!book.roles.has(signature)) book.roles.set(signature, 'skip');
}

/** Lines around names and times with words that are the same in most rows: "Tove Quist commented 3 days ago". */
function markBylines(samples: readonly Sample[], uses: ReadonlyMap<string, Use>, book: RoleBook) {
  const rests = new Map<Unit, string>();
  for (const { units } of samples) {
    for (const { within, text, shape } of units) {
      if (!within || !/author|time/.test(book.roles.get(signatureOf(shape)) ?? '')) continue;
      rests.set(within, (rests.get(within) ?? within.text).replace(text, ''));
    }
  }
  for (const [signature, { units }] of uses) {
    if (book.roles.has(signature)) continue;
    const said = units.flatMap((unit) => rests.get(unit)?.trim() ?? []);
    const isSaid = said.length >= 0.7 * units.length && said.every((rest) => rest.length <= LONGEST_PRINT);
    if (isSaid && said.length > 0 && new Set(said).size <= Math.max(1, said.length / 2))
      book.roles.set(signature, 'meta');
  }
}

/** What stands below all messages of one author, word for word. */
function markSignatures(samples: readonly Sample[], uses: ReadonlyMap<string, Use>, book: RoleBook) {
  const authors = new Map<Unit, string>();
  for (const { units } of samples) {
    const author = units.find(({ shape }) => book.roles.get(signatureOf(shape)) === 'author')?.text;
    if (author) for (const unit of units) authors.set(unit, author);
  }
  for (const [signature, { units, alone }] of uses) {
    if (book.roles.has(signature) || alone > 0 || units.some(({ within }) => within)) continue;
    const byAuthor = new Map<string, string[]>();
    for (const unit of units) {
      const author = authors.get(unit);
      if (author) byAuthor.set(author, [...(byAuthor.get(author) ?? []), unit.text]);
    }
    const again = [...byAuthor.values()].filter((texts) => texts.length > 1);
    const isSame = again.every((texts) => new Set(texts).size === 1 && (texts[0]?.length ?? 0) >= LEAST_SIGNATURE);
    if (again.length > 0 && isSame) book.roles.set(signature, 'skip');
  }
}

/** Initials and the like: a few letters, always beside other text. */
function areInitials({ units, texts, samples }: Use, isKnown: (unit: Unit) => boolean): boolean {
  if (
    units.some(({ within }) => within) ||
    texts.some((text) => text.length > LONGEST_INITIALS || /\p{Extended_Pictographic}/u.test(text))
  )
    return false;
  return [...samples].every(
    ({ units: all, hasMedia }) =>
      hasMedia ||
      all.some((unit) => !unit.within && !unit.control && !isKnown(unit) && !units.includes(unit)) ||
      all.some((unit) => isKnown(unit) && texts.some((text) => isInitials(text, unit.text))),
  );
}

/** The stretch that holds the message: long, in the common size, in a box. */
function bodyOf(sample: Sample, book: RoleBook): Unit | null {
  let best: Unit | null = null;
  let most = 0;
  for (const unit of sample.units) {
    const { text, shape, link } = unit;
    if (unit.within || unit.control || unit.strip || book.roles.has(signatureOf(shape)) || COUNTER.test(text)) continue;
    const weight =
      Math.min(text.length, 200) +
      (shape.look?.size === book.size ? 30 : 1) +
      (shape.look?.box ? 20 : 0) -
      (link ? 40 : 0);
    if (weight > most) [best, most] = [unit, weight];
  }
  return best;
}

function isBeside({ text, element, link, shape, control }: Unit, body: Unit, book: RoleBook): boolean {
  if (control) return true;
  if (shape.parent !== body.shape.parent && (INITIALS.test(text) || COUNTER.test(text)))
    return text.length <= LONGEST_INITIALS + 1 || COUNTER.test(text);
  const size = shape.look?.size ?? 0;
  const isSmall = size > 0 && size < book.size - 0.6 && !/^(?:PRE|CODE)$/.test(element.tagName);
  if (isSmall && text.length <= LONGEST_PRINT) return true;
  // A card of a link, or a file.
  return link !== null && link !== element && !body.link && !link.contains(body.element);
}
