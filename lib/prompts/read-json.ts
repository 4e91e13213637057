/** A JSON value found in a text, and whether anything had to be mended to read it. */
export interface ReadJson {
  value: unknown;
  isMended: boolean;
}

/** Answers are far shorter; beyond it nothing is looked for. */
const LONGEST = 100_000;
/** Deeper than any answer; a text of brackets alone must not cost. */
const DEEPEST = 50;

const controls: Record<string, string> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };
const escapeControl = (letter: string): string =>
  controls[letter] ?? `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;

/** Writes out the object that begins at `from`: raw controls in strings escaped, and what was cut off closed again. */
function mend(text: string, from: number): string | null {
  let out = '';
  const open: string[] = [];
  let isInString = false;
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isInString) {
      if (letter === '\\') {
        const next = text.charAt(at + 1);
        const code = next === 'u' ? /^u[0-9a-f]{4}/iu.exec(text.slice(at + 1, at + 6))?.[0] : undefined;
        if (code !== undefined) out += `\\${code}`;
        else if (next !== '' && '"\\/bfnrt'.includes(next)) out += `\\${next}`;
        else if (next !== '' && next !== 'u') out += next;
        // Half a code point at the very end says nothing.
        at += code?.length ?? (next === 'u' && at + 6 > text.length ? text.length : 1);
        continue;
      }
      if (letter === '"') isInString = false;
      out += letter < ' ' ? escapeControl(letter) : letter;
      continue;
    }
    if (letter === '"') isInString = true;
    else if (letter === '{' || letter === '[') {
      if (open.push(letter === '{' ? '}' : ']') > DEEPEST) return null;
    } else if (letter === '}' || letter === ']') {
      if (open.pop() !== letter) return null;
      out = dropComma(out) + letter;
      if (open.length === 0) return out;
      continue;
    }
    out += letter;
  }
  return close(out, open, isInString);
}

const dropComma = (text: string): string => text.replace(/,\s*$/u, '');

/** Half a value at the end is dropped with its key; half a string is kept as far as it goes. */
function close(text: string, open: readonly string[], isInString: boolean): string {
  let whole = isInString ? `${text.replace(/[\uD800-\uDBFF]$/u, '')}"` : text;
  if (!isInString)
    whole = whole.replace(/(?<=[:,[{\s])(?:t|tr|tru|f|fa|fal|fals|n|nu|nul|-?(?:\d+\.|\d+[eE][+-]?)?|-)$/u, '');
  whole = whole.replace(/,?\s*"(?:[^"\\]|\\.)*"\s*:\s*$/u, '');
  if (open.at(-1) === '}')
    whole = whole.replace(/([{,])\s*"(?:[^"\\]|\\.)*"\s*$/u, (_, before: string) => (before === '{' ? '{' : ''));
  return dropComma(whole) + open.toReversed().join('');
}

const parse = (text: string): ReadJson['value'] | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON as it stands: the caller tries the next way to read it.
    return undefined;
  }
};

/**
 * The first JSON object in what a model wrote: through prose and code fences around it, raw line breaks in strings, commas too
 * many, and cut off at the end. Null where there is none. Never throws.
 */
export function readJson(text: string): ReadJson | null {
  const whole = text.slice(0, LONGEST);
  const bare = parse(whole.trim());
  if (typeof bare === 'object' && bare !== null) return { value: bare, isMended: false };
  let from = whole.indexOf('{');
  for (let tries = 0; from !== -1 && tries < 20; tries += 1) {
    const mended = mend(whole, from);
    const value = mended === null ? undefined : parse(mended);
    if (value !== undefined) return { value, isMended: !whole.includes(mended ?? '') };
    from = whole.indexOf('{', from + 1);
  }
  return null;
}
