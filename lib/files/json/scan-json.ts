/** A value of a JSON text that stands at its top, in its top list, or in a list that is a field of its top object. */
export interface JsonPart {
  /** The field of the top object that holds it; null at the top or in a top list. */
  field: string | null;
  isInList: boolean;
  /** Where it stands in the text. */
  from: number;
  to: number;
}

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xfeff;

/** Thrown where the text is no JSON: what is wrong as a sentence's end, and where. */
export class JsonFault extends Error {
  readonly at: number;
  readonly isCut: boolean;
  constructor(message: string, at: number, isCut = false) {
    super(message);
    this.at = at;
    this.isCut = isCut;
  }
}

/** The end of the string that begins at `from`. Long texts are skipped by native search, quote by quote. */
const endOfString = (text: string, from: number): number => {
  let end = from;
  for (;;) {
    end = text.indexOf('"', end + 1);
    if (end < 0) throw new JsonFault('it ends in the middle of a text', from, true);
    let back = end - 1;
    while (text.charCodeAt(back) === 0x5c) back -= 1;
    if ((end - back) % 2 === 1) return end + 1;
  }
};

/** The end of the object or list that begins at `from`: its brackets close in the order they open. */
const endOfNested = (text: string, from: number): number => {
  const closers: number[] = [];
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = endOfString(text, at) - 1;
    else if (code === 0x7b) closers.push(0x7d);
    else if (code === 0x5b) closers.push(0x5d);
    else if (code === 0x7d || code === 0x5d) {
      if (closers.pop() !== code) throw new JsonFault('its brackets do not match', at);
      if (closers.length === 0) return at + 1;
    }
  }
  throw new JsonFault('it ends before what begins here is complete', from, true);
};

/**
 * Walks a JSON text without parsing what is in it, so that a large export is read item by item, each with its place,
 * and the first item without the rest. Several values one after the other, as in joined pages, are walked too. Throws a
 * `JsonFault`.
 */
export function* scanJson(text: string): Generator<JsonPart, void, undefined> {
  let at = 0;
  const skip = () => {
    while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  };
  const expect = (mark: string, began: number) => {
    skip();
    if (at >= text.length) throw new JsonFault('it ends before what begins here is complete', began, true);
    if (text[at] !== mark) throw new JsonFault(`"${mark}" was expected`, at);
    at += 1;
  };
  const endOfValue = (): number => {
    const code = text.charCodeAt(at);
    if (code === 0x22) return endOfString(text, at);
    if (code === 0x7b || code === 0x5b) return endOfNested(text, at);
    const plain = /[^\s,\]}]+/y;
    plain.lastIndex = at;
    const end = at + (plain.exec(text)?.[0].length ?? 0);
    if (end === at) throw new JsonFault('a value is missing', at, at >= text.length);
    return end;
  };

  /** Goes through what stands between brackets; `one` reads an item and moves on. */
  function* between(close: string, one: () => Generator<JsonPart>): Generator<JsonPart> {
    const began = at;
    at += 1;
    skip();
    if (text[at] === close) {
      at += 1;
      return;
    }
    for (;;) {
      skip();
      yield* one();
      skip();
      if (text[at] === ',') at += 1;
      else break;
    }
    expect(close, began);
  }
  function* list(field: string | null): Generator<JsonPart> {
    yield* between(']', function* item() {
      const from = at;
      at = endOfValue();
      yield { field, isInList: true, from, to: at };
    });
  }
  function* object(): Generator<JsonPart> {
    yield* between('}', function* member() {
      const from = at;
      if (text[at] !== '"') throw new JsonFault('the name of a field is missing', at, at >= text.length);
      at = endOfString(text, at);
      const field = parseName(text.slice(from, at), from);
      expect(':', from);
      skip();
      if (text[at] === '[') yield* list(field);
      else {
        const valueFrom = at;
        at = endOfValue();
        yield { field, isInList: false, from: valueFrom, to: at };
      }
    });
  }

  for (skip(); at < text.length; skip()) {
    if (text[at] === '[') yield* list(null);
    else if (text[at] === '{') yield* object();
    else throw new JsonFault('it does not begin as JSON does', at);
  }
}

const parseName = (quoted: string, at: number): string => {
  try {
    return String(JSON.parse(quoted));
  } catch {
    throw new JsonFault('the name of a field can not be read', at);
  }
};
