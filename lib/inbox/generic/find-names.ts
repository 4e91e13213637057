import { bareName, couldBeName, faceName } from './byline';
import { isInitials } from './is-initials';
import type { RoleBook, Use } from './learn-roles';
import { nameScore } from './name-score';
import type { Sample } from './sample-row';
import { signatureOf } from './shape';
import { isTimeText } from './time-words';

const LEAST_SCORE = 2.5;
/** Of the rows of a part: those that another part names already. */
const MOST_SHARED = 0.3;

/** Finds the parts that name the authors; where no text does, the pictures that do. */
export function findNames(
  samples: readonly Sample[],
  uses: ReadonlyMap<string, Use>,
  book: RoleBook,
  language: string,
  known: readonly string[],
) {
  const faces = new Map<Sample, string>();
  for (const sample of samples) {
    const face = sample.faces.map(({ name }) => faceName(name)).find((name) => couldBeName(name));
    const name = face ?? nameOfInitials(sample);
    if (name) faces.set(sample, name.toLocaleLowerCase());
  }
  const scored = [...uses]
    .filter(([signature]) => !book.roles.has(signature))
    .map(([signature, use]) => ({ signature, use, score: nameScore(use, book, faces, known, samples.length) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .toSorted((a, b) => b.score - a.score);
  const named = new Set<Sample>();
  // Beside a name that more rows have, it is a badge ("Creator").
  const isBadge = (badge: Use) =>
    scored.some(
      ({ use }) =>
        use !== badge &&
        use.samples.size >= 1.5 * badge.samples.size &&
        new Set(use.texts).size > new Set(badge.texts).size &&
        [...badge.samples].every((sample) => use.samples.has(sample)),
    );
  for (const { signature, use } of scored) {
    if (isBadge(use)) continue;
    // A second name in the same rows is a handle, a rank or who the answer is to.
    const shared = [...use.samples].filter((sample) => named.has(sample)).length;
    if (shared > MOST_SHARED * use.samples.size) continue;
    book.roles.set(signature, 'author');
    for (const sample of use.samples) named.add(sample);
    for (const text of use.texts) book.names.add(bareName(text).toLocaleLowerCase());
  }
  findPicturedNames(
    samples.filter((sample) => !named.has(sample)),
    samples,
    book,
    language,
  );
}

/** The name beside the letters that stand for it. */
function nameOfInitials({ units }: Sample): string | undefined {
  return units.find(
    ({ text, within }, index) =>
      !within && couldBeName(text) && units.some((letters, at) => at < index && isInitials(letters.text, text)),
  )?.text;
}

function findPicturedNames(unnamed: readonly Sample[], samples: readonly Sample[], book: RoleBook, language: string) {
  const hasNames = book.names.size > 0;
  const all = samples.flatMap(({ faces }) => faces.map((face) => ({ ...face, signature: signatureOf(face.shape) })));
  for (const { faces } of unnamed) {
    for (const { shape, name, from } of faces) {
      const face = faceName(name);
      if (!couldBeName(face) || isTimeText(face, language)) continue;
      if (hasNames && !book.names.has(face.toLocaleLowerCase())) continue;
      const signature = signatureOf(shape);
      const alike = all.filter((one) => one.signature === signature);
      const isFace = /avatar|profile|photo|pic/i.test(`${shape.classes} ${name}`);
      // Descriptions of photographs differ from row to row.
      if (!isFace && alike.length > 2 && new Set(alike.map((one) => one.name)).size > 0.7 * alike.length) continue;
      book.roles.set(signature, 'author');
      book.nameFrom.set(signature, from);
      break;
    }
  }
}
