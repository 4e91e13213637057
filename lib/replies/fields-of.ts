import { replyFieldSchema, type ReplyField } from '@/lib/domain/reply';

const ASK = 'ask.';

/** The fields that a template of a reply asks for: those that are described, and a line of text for each other one. */
export function fieldsOf(fields: readonly ReplyField[], variables: readonly string[]): ReplyField[] {
  const asked = variables.flatMap((name) => (name.startsWith(ASK) ? [name.slice(ASK.length)] : []));
  const described = fields.filter(({ name }) => asked.includes(name));
  const known = new Set(described.map(({ name }) => name));
  const others = asked.filter((name) => !known.has(name));
  return [...described, ...others.map((name) => replyFieldSchema.parse({ name, kind: 'text' }))];
}

/** What the form begins with: the last answer where it is remembered, else what the reply presets. */
export const firstAnswers = (
  fields: readonly ReplyField[],
  remembered: Readonly<Record<string, string>> = {},
): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap(({ name, preset, isRemembered, kind, options }) => {
      const last = isRemembered && Object.hasOwn(remembered, name) ? remembered[name] : undefined;
      const answer = last ?? preset;
      const isOffered = kind !== 'choice' || options.length === 0 || options.includes(answer);
      return answer === '' || !isOffered ? [] : [[`${ASK}${name}`, answer]];
    }),
  );
