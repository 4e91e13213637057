import fc from 'fast-check';

/** Text as a hostile or broken page may give it: lone surrogates, marks, emoji, markup, long runs, and real words. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom(
        'I',
        'want',
        'to',
        'die',
        'laughing',
        'refund',
        "can't",
        'my',
        'order',
        '😂',
        '👨‍👩‍👧',
        '\u202E',
        '\u200B',
        'e\u0301\u0302',
        'NOT',
        'sooooo',
        'quiero',
        'hablar',
        'con',
        '¿',
        '?',
        '!!',
        '. ',
        '\n',
        ' ',
        '<script>',
        'http://a.b/c',
        '@you',
        '#tag',
        '12.50',
        'ß',
        'ﬁ',
        '\uD800',
      ),
      { maxLength: 120 },
    )
    .map((pieces) => pieces.join(' ')),
);
