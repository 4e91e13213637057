import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '@/lib/files/json/find-fault';

describe('findJsonFault', () => {
  it.each([
    ['{"a": oops}', 6],
    ['[1, 2,]', 6],
    ['{"a" 1}', 5],
    ["{'a': 1}", 1],
    ['{"a": "b" "c": 1}', 10],
    ['[01]', 1],
    ['["a\nb"]', 1],
    ['{"a": {"b": [1, {"c": tru}]}}', 22],
  ])('finds it in %j', (source, at) => expect(findJsonFault(source)).toBe(at));

  it('finds none in what is JSON, however it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const source = JSON.stringify(value, null, indent);
        expect(findJsonFault(source)).toBe(source.length);
      }),
    );
  });
});
