import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '@/lib/prompts/read-json';

describe('readJson', () => {
  it('reads an object alone, in prose and in a fence', () => {
    expect(readJson('{"a":1}')).toEqual({ value: { a: 1 }, isMended: false });
    expect(readJson('Here you are: {"a":{"b":[1,2]}} Good luck {x}')).toEqual({
      value: { a: { b: [1, 2] } },
      isMended: false,
    });
    expect(readJson('```json\n{"a": "}"}\n```')?.value).toEqual({ a: '}' });
  });

  it('mends raw line breaks, wrong escapes and commas too many', () => {
    expect(readJson('{"a":"x\ny\tz",}')).toEqual({ value: { a: 'x\ny\tz' }, isMended: true });
    expect(readJson(String.raw`{"a":"it\'s \d"}`)?.value).toEqual({ a: "it's d" });
  });

  it('closes what was cut off, and keeps what was said by then', () => {
    expect(readJson('{"a":"one","b":"tw')?.value).toEqual({ a: 'one', b: 'tw' });
    expect(readJson('{"a":"one","b":')?.value).toEqual({ a: 'one' });
    expect(readJson('{"a":"one","b')?.value).toEqual({ a: 'one' });
    expect(readJson('{"a":["x","y')?.value).toEqual({ a: ['x', 'y'] });
    expect(readJson('{"a":true,"b":fal')?.value).toEqual({ a: true });
    expect(readJson(String.raw`{"a":"x\u00`)?.value).toEqual({ a: 'x' });
  });

  it('finds nothing where there is no object', () => {
    for (const text of ['', 'sorry', '{', '[1', 'null', '{{{{', 'a } b {']) {
      const value = readJson(text)?.value;
      expect(value === undefined || JSON.stringify(value) === '{}', text).toBe(true);
    }
  });

  const plain = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const object = fc.dictionary(
    fc.string({ maxLength: 6 }).filter((key) => key !== '__proto__'),
    fc.oneof(plain, fc.array(plain, { maxLength: 4 }), fc.dictionary(fc.constantFrom('x', 'y'), plain)),
    { maxKeys: 5 },
  );

  it('reads every object between words without braces', () => {
    fc.assert(
      fc.property(object, fc.boolean(), (value, isIndented) => {
        const text = `Answer: ${JSON.stringify(value, null, isIndented ? 2 : 0)} done`;
        expect(readJson(text)?.value).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('reads every object that is cut off anywhere, into no more than it had', () => {
    fc.assert(
      fc.property(object, fc.nat(), (value, cut) => {
        const text = JSON.stringify(value);
        const read = readJson(text.slice(0, 1 + (cut % text.length)));
        const keys = Object.keys(value);
        expect(read).not.toBeNull();
        for (const key of Object.keys(read?.value ?? {})) expect(keys).toContain(key);
      }),
    );
  });

  it('takes any text', () => {
    const bit = fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'u', 'a', '1', '\n', ' ', 'true');
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 60 }), (bits) => {
        expect(() => readJson(bits.join(''))).not.toThrow();
      }),
    );
  });
});
