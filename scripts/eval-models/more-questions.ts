/** Beside `starterQuestions`, to make a hundred: as customers type them, with the article that answers or null. */
export const moreQuestions: readonly (readonly [string, string | null])[] = [
  ['can i send back the boots if i wore them once outside', 'how-to-return'],
  ['refund was promised, card still shows nothing', 'refund-times'],
  ['swap my jacket M for L please', 'exchange-size'],
  ['need the invoice with our vat id on it', 'invoices-and-vat'],
  ['someone texted me as fernhill and wants my card number', 'phishing-and-fake-profiles'],
  ['headlamp battery got really hot while charging', 'battery-and-electronics-safety'],
  ['want all the data you have about me', 'delete-my-data'],
  ['can your people guide me up a mountain in july', null],
  ['do you rent out skis by the week', null],
];
