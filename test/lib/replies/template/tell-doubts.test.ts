import { expect, it } from 'vitest';
import { knownVariables } from '@/lib/replies/template/known-variables';
import { tellDoubts } from '@/lib/replies/template/tell-doubts';

it('names a variable that nothing fills in, also in a condition, with the one that was likely meant', () => {
  expect(tellDoubts('Hi {{customer.frstName|there}}')).toEqual([
    'Nothing fills in “customer.frstName”. Did you mean customer.firstName?',
  ]);
  expect(tellDoubts('{{#if order.nubmer}}{{Order.Number}}{{/if}}')).toEqual([
    'Nothing fills in “order.nubmer”. Did you mean order.number?',
    'Nothing fills in “Order.Number”. Did you mean order.number?',
  ]);
  expect(tellDoubts('{{customer.first_name}}')[0]).toMatch(/Did you mean customer\.firstName\?$/);
  expect(tellDoubts('{{parcel.tracking}}')).toEqual([
    'Nothing fills in “parcel.tracking”. To be asked for it, write ask.tracking.',
  ]);
});

it('has no doubts about what is known, asked for, or said of the company', () => {
  const names = [...knownVariables.map(({ name }) => name), 'ask.reason', 'company.hours'];
  expect(tellDoubts(names.map((name) => `{{${name}}}`).join(' '))).toEqual([]);
});

it('says what can not be read', () => {
  expect(tellDoubts('Hi {{customer.name')).toEqual(['A variable is opened with two braces and not closed.']);
});
