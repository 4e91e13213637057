// @ts-check
const GREETING = 'Good morning Willa, that is lovely to hear already. What can I do for you?';

/** A happy customer with a very long name, who quotes the agent. @type {import('../types.js').Script} */
export const happyCustomer = {
  id: 'c-1004',
  channel: 'facebook',
  customer: {
    name: 'Wilhelmina Featherstonehaugh-Castellanos de la Fuente y Montenegro',
    handle: 'willa.featherstonehaugh.castellanos',
  },
  history: [
    { at: '-13m', direction: 'inbound', text: 'Good morning! Not a complaint for once 😄' },
    { at: '-11m', direction: 'outbound', text: GREETING },
    { at: '-9m', direction: 'inbound', quote: { author: 'Robin Hale', text: GREETING }, text: 'Just listen, mostly 🙂' },
  ],
  live: [
    {
      delay: 2600,
      direction: 'inbound',
      text: 'The boots came yesterday (FH-20377) and I wore them straight up Cat Bells in the pouring rain. Dry feet, not one blister. At 71!',
    },
    { delay: 2000, direction: 'inbound', text: 'And whoever put the handwritten card in the box made my day ❤️' },
    { delay: 1600, direction: 'inbound', text: 'My walking group all want a pair now' },
    {
      delay: 2400,
      direction: 'inbound',
      text: "Is there somewhere I can leave a review? I'd like to say it where other people will see it",
    },
    { delay: 2200, after: 'reply', direction: 'inbound', text: 'Wonderful, thank you my dear. Have a lovely day x' },
  ],
};
