// @ts-check
/** A legal threat after a refused refund, with weeks of history. @type {import('../types.js').Script} */
export const legalThreat = {
  id: 'c-1005',
  channel: 'email',
  customer: { name: 'Greg Thornbury', handle: 'greg.thornbury@mailbox.example' },
  history: [
    {
      at: '-16d 10:02',
      direction: 'inbound',
      text: 'Dear Fernhill,\n\nThe Ridgeline 2 power bank (order FH-18233) stopped charging after five weeks. I would like my money back please.\n\nGreg Thornbury',
    },
    {
      at: '-14d 15:30',
      direction: 'outbound',
      author: 'Priya Nair',
      text: 'Dear Greg,\n\nI am sorry about the power bank. As it has been used for more than 30 days I can offer you a repair, but not a refund.\n\nKind regards,\nPriya',
    },
    {
      at: '-9d 08:11',
      direction: 'inbound',
      text: "A repair of a sealed battery? I've been without it for two weeks now. I asked for a refund.",
    },
    {
      at: '-8d 16:48',
      direction: 'outbound',
      author: 'Priya Nair',
      text: 'Dear Greg,\n\nI have looked at this again and our decision stands.\n\nKind regards,\nPriya',
    },
    { at: '-12m', direction: 'inbound', text: 'So that\'s it then, "our decision stands"?' },
  ],
  live: [
    {
      delay: 2400,
      direction: 'inbound',
      text: 'I have now taken advice. Goods that fail inside six months are presumed to be faulty, and it is for you to prove otherwise. Not me.',
    },
    {
      delay: 3000,
      direction: 'inbound',
      text: 'If the 129.00 is not back on my card by Friday I will start a small claims case and report you to Trading Standards. My solicitor has copies of every one of these emails.',
    },
    {
      delay: 2600,
      after: 'reply',
      direction: 'inbound',
      text: "I'm not going round in circles with support again. Put me through to a manager, and give me a name.",
    },
    { delay: 2000, direction: 'inbound', text: 'I am keeping a record of this conversation.' },
  ],
};
