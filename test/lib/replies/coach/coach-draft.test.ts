import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeLanguage } from '@/lib/analysis/language';
import type { CoachContext } from '@/lib/replies/coach/coach-context';
import { coachDraft } from '@/lib/replies/coach/coach-draft';
import { countSyllables } from '@/lib/replies/coach/count-syllables';
import { readingGrade } from '@/lib/replies/coach/reading-level';
import { runCoach } from '../../../bench/replies/coach';
import { readStarterTexts } from '../guard/read-scenes';

const angry = 'My parcel never came and nobody answers. I am really upset, this is the third time I write to you.';
const context = (change: Partial<CoachContext> = {}): CoachContext => ({
  customerText: angry,
  isUpset: true,
  earlierReplies: 0,
  isNote: false,
  isWriting: false,
  judgeLanguage,
  ...change,
});
const kindsOf = (draft: string, change: Partial<CoachContext> = {}) =>
  coachDraft(draft, context(change)).map(({ kind }) => kind);

describe('the coach', () => {
  it.each([
    ['acknowledgement', 'Hi Ana, the parcel is at the depot. I will ring them today.', 'the parcel is at the depot.'],
    [
      'ownership',
      'Hi Ana, I’m so sorry. You failed to give us a house number. I will ask for it today.',
      'You failed to',
    ],
    ['warmth', 'I’m sorry, Ana. As I already said, it is on the way and comes tomorrow.', 'As I already said'],
    ['clarity', 'Hi Ana, I’m so sorry. Please be advised that it will come tomorrow.', 'Please be advised'],
    ['length', 'Sorry, it comes tomorrow.', 'Sorry, it comes tomorrow.'],
  ])('speaks of %s with the words that it means', (kind, draft, words) => {
    const remark = coachDraft(draft, context()).find((one) => one.kind === kind);
    expect(remark?.words).toBe(words);
    expect(draft.slice(remark?.start, remark?.end)).toBe(words);
    expect(remark?.suggestion).toMatch(/\.$/u);
  });

  it('has nothing to say of a good reply', () => {
    const draft =
      'Hi Ana, I’m so sorry that you had to write three times. I’ve called the depot, and it comes tomorrow.';
    expect(kindsOf(draft)).toEqual([]);
  });

  it('asks for a word about feelings only where the customer is upset', () => {
    const draft = 'Hi Ana, the parcel is at the depot. I will ring them today.';
    expect(kindsOf(draft)).toContain('acknowledgement');
    expect(kindsOf(draft, { isUpset: false })).not.toContain('acknowledgement');
  });

  it('says that a word about feelings comes too late', () => {
    const draft = 'Hi Ana, the parcel is at the depot and comes tomorrow. I’m so sorry about all this.';
    expect(coachDraft(draft, context())[0]?.suggestion).toContain('before the facts');
  });

  it('waits with what is missing until the text is at its end', () => {
    const short = { customerText: 'Please send me the invoice of May.', isUpset: false };
    expect(kindsOf('The parcel is at the dep')).toEqual([]);
    expect(kindsOf('The invoice of May was sent in June', short)).toEqual([]);
    expect(kindsOf('The invoice of May was sent in June.', { ...short, isWriting: true })).toEqual([]);
    expect(kindsOf('The invoice of May was sent in June.', short)).toContain('warmth');
  });

  it('does not find short answers curt in a running chat', () => {
    const chat = { customerText: 'still red', isUpset: false };
    expect(kindsOf('Hold the button for five seconds.', { ...chat, earlierReplies: 3 })).toEqual([]);
    expect(kindsOf('Hold the button for five seconds.', chat)).toEqual(['warmth']);
  });

  it.each([
    'Su pedido está en camino. Usted no indicó el número de la casa, y el sistema no lo permite.',
    'Ihr Paket liegt im Lager. Sie haben vergessen, die Hausnummer anzugeben, daher dauert es länger.',
    'Votre colis est au dépôt. Vous avez oublié le numéro de la rue, donc il faut attendre.',
    'お荷物は倉庫にあります。番地をお忘れでした。',
  ])('says nothing of what is not English: %s', (draft) => {
    expect(kindsOf(draft)).toEqual([]);
  });

  it('says nothing of notes among colleagues', () => {
    expect(kindsOf('She failed to tell us. You failed to ask.', { isNote: true })).toEqual([]);
  });

  it('is content with the replies that ship', () => {
    const raised = readStarterTexts().replies.filter(({ body }) => {
      const text = body.replace(/\{\{[^}|]*\|?([^}]*)\}\}/gu, (_, otherwise: string) => otherwise || 'Maya');
      return coachDraft(text, context({ customerText: '', isUpset: false })).length > 0;
    });
    expect(raised.map(({ id }) => id)).toEqual([]);
  });

  it('is right more often than the report allows it to be wrong, on drafts that it was not made on', () => {
    const outcomes = runCoach('held-out');
    const meant = outcomes.flatMap(({ kinds }) => kinds).length;
    const raised = outcomes.flatMap(({ remarks }) => remarks).length;
    const right = outcomes.flatMap(({ kinds, remarks }) => remarks.filter(({ kind }) => kinds.includes(kind))).length;
    expect(right / raised).toBeGreaterThan(0.85);
    expect(right / meant).toBeGreaterThan(0.85);
  });

  it('copes with any text, and stays inside it', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('You failed to ', 'Hi Ana, ', 'as per ', '. ', '\n', '👩‍👩‍👧', 'مرحبا ', '{{x', 'a'.repeat(5_000)),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.string(), fc.boolean(), (parts, customerText, isUpset) => {
        const draft = parts.join('');
        const english = () => ({ label: 'en', confidence: 1 });
        for (const { start, end } of coachDraft(draft, context({ customerText, isUpset, judgeLanguage: english }))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(draft.length);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('the reading level', () => {
  it.each([
    ['cat', 1],
    ['makes', 1],
    ['wanted', 2],
    ['table', 2],
    ['refund', 2],
    ['delivery', 4],
    ['idea', 3],
  ])('counts the syllables of %s', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });

  it('follows the published formula', () => {
    // Six words of one syllable: 0.39 * 6 + 11.8 * 1 - 15.59.
    expect(readingGrade(['The cat sat on the mat.'])).toBeCloseTo(-1.45, 2);
    expect(readingGrade([])).toBe(0);
  });
});
