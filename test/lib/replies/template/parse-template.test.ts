import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKnownVariable, knownVariables } from '@/lib/replies/template/known-variables';
import { parseTemplate } from '@/lib/replies/template/parse-template';

const faultsOf = (body: string) =>
  parseTemplate(body).faults.map(({ start, end, message }) => `${body.slice(start, end)}: ${message}`);

describe('parseTemplate', () => {
  it('reads text, variables, conditions and the cursor', () => {
    expect(parseTemplate('Hi {{customer.name:first:upper|you}}{{cursor}}{{#if a}}b{{else}}c{{/if}}')).toMatchObject({
      parts: [
        { kind: 'text', text: 'Hi ' },
        {
          kind: 'variable',
          name: 'customer.name',
          filters: [
            { name: 'first', argument: '' },
            { name: 'upper', argument: '' },
          ],
          fallback: 'you',
          start: 3,
          end: 36,
        },
        { kind: 'cursor' },
        { kind: 'if', name: 'a', known: [{ kind: 'text', text: 'b' }], unknown: [{ kind: 'text', text: 'c' }] },
      ],
      faults: [],
    });
  });

  it.each([
    ['{{a:shout}}', '{{a:shout}}: There is no filter “shout”.'],
    [
      '{{a:currency euros}}',
      '{{a:currency euros}}: The filter “currency” takes a currency of three letters, such as EUR.',
    ],
    ['{{a:upper now}}', '{{a:upper now}}: The filter “upper” takes nothing after its name.'],
    [
      '{{order number}}',
      '{{order number}}: “order number” is no name of a variable: letters and digits, with dots between.',
    ],
    ['{{}}', '{{}}: A variable needs a name.'],
    ['{{a', '{{a: A variable is opened with two braces and not closed.'],
    ['{{#if a}}b', '{{#if a}}: A condition is opened and not closed: {{/if}} is missing.'],
    ['{{/if}}', '{{/if}}: “/if” belongs to no condition.'],
    ['{{#if a}}{{else}}{{else}}{{/if}}', '{{else}}: A condition has one “else” only.'],
    ['{{#each a}}', '{{#each a}}: “#each a” is not understood here.'],
    ['{{cursor}}{{cursor}}', '{{cursor}}: The cursor can stand in one place only.'],
  ])('says what is wrong with %s', (body, fault) => expect(faultsOf(body)).toEqual([fault]));

  it('never throws, lets no braces into the text, and blames places of the body', () => {
    const body = fc
      .array(
        fc.oneof(
          fc.constantFrom('{{', '}}', '{', '}', '{{#if a}}', '{{else}}', '{{/if}}', '{{cursor}}', '{{a:first}}', '\n'),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(body, (written) => {
        const { parts, faults } = parseTemplate(written);
        for (const part of parts) if (part.kind === 'text') expect(part.text).not.toContain('{{');
        for (const { start, end } of faults) expect(written.slice(start, end)).not.toBe('');
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('isKnownVariable', () => {
  it('knows what a conversation and a profile give, and what is free after the dot', () => {
    for (const { name } of knownVariables) expect(isKnownVariable(name)).toBe(true);
    expect(isKnownVariable('ask.reason')).toBe(true);
    expect(isKnownVariable('company.openingHours')).toBe(true);
    for (const name of ['customer.age', 'company.', 'ask', 'company.a b', 'constructor'])
      expect(isKnownVariable(name)).toBe(false);
  });
});
