import { describe, expect, it } from 'vitest';
import { checkReply } from '@/components/dashboard/replies/check-reply';
import type { ReplyField } from '@/lib/domain/reply';
import { newReply } from '@/components/dashboard/replies/new-reply';

const whole = newReply({ title: 'T', body: 'B' });
const field: ReplyField = { name: 'reason', label: '', kind: 'text', options: [], preset: '', isRemembered: false };

describe('a reply before it is saved', () => {
  it('is taken without blanks around it, and without rows that were left empty', () => {
    const { draft } = checkReply(
      newReply({
        title: ' T ',
        body: '  B\n\n',
        shortcut: '/hello ',
        attachments: [
          { name: '', url: ' ' },
          { name: '', url: 'https://a.example/b.pdf' },
        ],
        sites: [],
        reviewBy: '',
      }),
    );
    expect(draft).toEqual(
      newReply({
        title: 'T',
        body: '  B',
        shortcut: 'hello',
        attachments: [{ name: 'https://a.example/b.pdf', url: 'https://a.example/b.pdf' }],
      }),
    );
  });

  it.each([
    ['title', newReply({ body: 'B' }), 'A title is needed.'],
    ['body', newReply({ title: 'T', body: ' \n' }), 'A text is needed.'],
    ['body', { ...whole, body: 'x'.repeat(20_001) }, /At most 20,000/],
    ['shortcut', { ...whole, shortcut: 'two words' }, /Letters, digits and dashes/],
    ['sites', { ...whole, sites: ['https://a.example'] }, /Host names alone/],
    ['variants.0', { ...whole, variants: [{ language: 'es', body: ' ' }] }, 'A text is needed.'],
    ['variants.0', { ...whole, variants: [{ language: 'en', body: 'B' }] }, /in this language already/],
    ['fields.0', { ...whole, fields: [{ ...field, name: '1 x' }] }, /begins with a letter/],
    ['fields.1', { ...whole, fields: [field, field] }, /called “reason” already/],
    ['fields.0', { ...whole, fields: [{ ...field, kind: 'choice' as const }] }, /something to choose/],
    ['attachments.0', { ...whole, attachments: [{ name: 'A', url: 'javascript:alert(1)' }] }, /Not a web address/],
    ['attachments.0', { ...whole, attachments: [{ name: 'A', url: '' }] }, /Not a web address/],
  ])('says at %s what is wrong', (at, draft, sentence) => {
    const checked = checkReply(draft);
    expect(checked.draft).toBeNull();
    expect(Object.keys(checked.faults)).toEqual([at]);
    expect(checked.faults[at]).toMatch(sentence);
  });

  it('says all that is wrong at once', () => {
    const attachments = [{ name: 'A', url: 'no address' }];
    const { faults } = checkReply(newReply({ fields: [{ ...field, name: '' }], attachments }));
    expect(Object.keys(faults).toSorted()).toEqual(['attachments.0', 'body', 'fields.0', 'title']);
  });
});
