import fc from 'fast-check';

const joined = (separator: string, ...lists: string[][]) =>
  fc.array(fc.constantFrom(...lists.flat()), { maxLength: 120 }).map((found) => found.join(separator));

/** Text as a hostile or broken page may give it: lone surrogates, marks, emoji, markup, long runs, and real words. */
export const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  joined(
    ' ',
    ['I', 'want', 'to', 'die', 'laughing', 'refund', "can't", 'my', 'order', 'NOT', 'sooooo', 'why', 'is', 'it'],
    ['quiero', 'hablar', 'con', '¿', '?', '!!', '. ', '\n', ' ', 'ß', 'ﬁ', '\uD800', '\uDC00', '\0', '\u2028'],
    ['😂', '👨‍👩‍👧', '👍🏽', '🇩🇪', '\u200D', '\u202E', '\u200B', 'e\u0301\u0302', 'İ', 'Ǆ', 'заказ', '注文', 'الطلب'],
    ['<script>', 'http://a.b/c', '@you', '#tag', '12.50', 'a@b.co', '`x`', '{"a": 1}', 'QUJDRGVmZ2hpamtsbW5vcA=='],
  ),
  // Mails, code and markup, line by line.
  joined(
    '\n',
    ['> quoted', '>> older', 'my own words?', '', 'On 3 March at 10:12 Shop <a@b.example> wrote:'],
    ['-----Original Message-----', 'From: a', 'Sent: b', 'Subject: c', '```', '<div class="a">', '</div>', '<!--'],
    ['if (a === b) { c(); }', '    at Object.run (/app/main.js:10:5)', '[quote]', '[/quote]', '<blockquote>'],
  ),
  // Letters under heaps of marks, and one long "word".
  fc
    .array(fc.integer({ min: 0x300, max: 0x36f }), { maxLength: 200 })
    .map((marks) => `H${String.fromCharCode(...marks)}e${String.fromCharCode(...marks)} comes`),
  fc.base64String({ minLength: 40, maxLength: 400 }),
);

/** What a page may give as a message all at once: each is a whole message. */
export const hostileMessages: [name: string, text: string][] = [
  ['nothing', ''],
  ['white space', ' \n\t\u00A0\u2003'.repeat(50)],
  ['control characters', '\0\u0001\u0007\u001B[31m\u007F\u0085'.repeat(50)],
  ['zero-width characters', '\u200B\u200D\uFEFF'.repeat(50)],
  ['lone surrogates', '\uD800\uDC00\uDC00\uD83D \uDE00\uD83D'.repeat(50)],
  ['emoji alone', '😂👩🏽‍💻🇩🇪❤️‍🔥🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(50)],
  ['mixed scripts', 'wherе is мy ordеr 注文はどこ? أين طلبي؟ Πού 주문 '.repeat(20)],
  ['zalgo', 'w\u0300\u0301\u0302\u0303\u0488h\u0315\u031By\u0360\u0361? '.repeat(50)],
  ['base64', 'TWFuIGlzIGRpc3Rpbmd1aXNoZWQsIG5vdCBvbmx5IGJ5IGhpcyByZWFzb24'.repeat(50)],
  ['HTML', '<div onclick="alert(1)"><b>where</b> is <a href="javascript:x">my order</a>?</div>'.repeat(50)],
  ['code', 'for (let i = 0; i < n; i++) { kill(i); } // why?\n'.repeat(50)],
  ['right-to-left overrides', '\u202Ewhere is my order\u202C?'.repeat(50)],
  ['1 MB of one letter', 'a'.repeat(1_000_000)],
  ['1 MB of words', 'why is my order late? '.repeat(46_000)],
  ['1 MB of marks', '?!'.repeat(500_000)],
  ['1 MB of quotes', '> why?\n'.repeat(143_000)],
];

/** Whether `at` stands between the two halves of a surrogate pair. */
export const splitsPair = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at));
