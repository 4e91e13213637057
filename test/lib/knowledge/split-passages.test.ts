import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPassages } from '@/lib/knowledge/split-passages';

describe('splitPassages', () => {
  it('cuts at headings and keeps what stands before the first', () => {
    const body =
      'You have **30 days**.\n\n## How to send it back\nPrint the [label](https://x.example/l).\n\n### Abroad\nWrite to us.\n\nLater & soon &amp; ever\n---\nEnd';
    expect(splitPassages(body)).toEqual([
      { id: '0', heading: null, text: 'You have 30 days.' },
      { id: '1', heading: 'How to send it back', text: 'Print the label.' },
      { id: '2', heading: 'Abroad', text: 'Write to us.' },
      { id: '3', heading: 'Later & soon & ever', text: 'End' },
    ]);
  });

  it('reads lists, tables, code, quotes and line breaks as a person would', () => {
    const body =
      '1. Open\n2. Press\n   - twice\n\n| Size | cm |\n|--|--|\n| S | 90 |\n\n```\n# not a heading\n```\n\n> quoted\n\nA  \nB ![photo of a box](x.png)';
    expect(splitPassages(body).map((passage) => passage.text)).toEqual([
      '1. Open\n2. Press\n  • twice\nSize | cm\nS | 90\n# not a heading\nquoted\nA\nB photo of a box',
    ]);
  });

  it('gives no HTML back, neither tags nor comments', () => {
    const [passage] = splitPassages(
      '<div onclick="x()">Hello <b>you</b></div>\n\n<!-- secret -->\n\nline<br>break <img src=x onerror=alert(1)>',
    );
    expect(passage?.text).toContain('Hello');
    expect(passage?.text).not.toMatch(/<|secret|onerror|onclick/);
  });

  it('cuts long sections into passages that read on', () => {
    const sentence = 'The parcel leaves our warehouse within a day. ';
    const passages = splitPassages(`## Long\n\n${sentence.repeat(100)}`);
    expect(passages.length).toBeGreaterThan(2);
    for (const { heading, text } of passages) {
      expect(heading).toBe('Long');
      expect(text.length).toBeLessThanOrEqual(1_200);
      expect(text).toMatch(/^The parcel .*day\.$/s);
    }
  });

  it('gives nothing for a body without text', () => {
    expect(splitPassages('')).toEqual([]);
    expect(splitPassages('# Only a heading\n\n---\n\n<!-- -->')).toEqual([]);
  });

  it('keeps the text of quoting too deep for the parser', () => {
    expect(splitPassages(`${'>'.repeat(90_000)} refund`).at(-1)?.text).toContain('refund');
  });

  it('never throws', () => {
    const marks = fc.constantFrom(
      '#',
      '>',
      '- ',
      '\n',
      '`',
      '*',
      '|',
      '[',
      ']',
      '(',
      ')',
      '<',
      '&',
      'a',
      ' ',
      '\ud800',
    );
    const body = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(marks, { maxLength: 200 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(body, (text) => {
        for (const passage of splitPassages(text)) expect(passage.text).not.toBe('');
      }),
    );
  });
});
