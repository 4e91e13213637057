// @ts-check
/** A double charge, asked about twice before; with an internal note. @type {import('../types.js').Script} */
export const doubleCharge = {
  id: 'c-1002',
  channel: 'facebook',
  customer: { name: 'Daniel Kowalczyk', handle: 'daniel.kowalczyk.7' },
  history: [
    {
      at: '-6d 18:22',
      direction: 'inbound',
      text: 'Hi, I ordered a softshell jacket last week (FH-19877) and I think you took the money two times? 84.90 both times',
    },
    { at: '-6d 18:24', direction: 'inbound', text: 'can you check please' },
    {
      at: '-5d 09:40',
      direction: 'outbound',
      author: 'Priya Nair',
      text: 'Hi Daniel, thanks for writing. Sometimes the second line is only a reservation by your bank and drops off within three working days. Could you look again on Friday?',
    },
    { at: '-3d 20:05', direction: 'inbound', text: 'its still there. both say completed now, not pending' },
    {
      at: '-2d 11:15',
      direction: 'outbound',
      author: 'Priya Nair',
      text: 'Thanks Daniel, I have passed this on to our payments team.',
    },
    {
      at: '-2d 11:17',
      direction: 'note',
      author: 'Priya Nair',
      text: 'Two captures in the payment log, 84.90 each, 11 seconds apart. Asked finance to release the second one. No answer yet.',
    },
    { at: '-4m', direction: 'inbound', text: 'Hello? Any news on this' },
  ],
  live: [
    { delay: 2000, direction: 'inbound', text: "I've got rent going out Thursday and I'm short because of it 😟" },
    {
      delay: 2800,
      direction: 'inbound',
      text: 'this is the third time I am asking. Third. I already sent the bank screenshot and explained it all to your colleague last week',
    },
    {
      delay: 2600,
      after: 'reply',
      direction: 'inbound',
      text: 'With respect I don\'t want another "passed it on". When does the 84.90 come back? A date please',
    },
    { delay: 2200, direction: 'inbound', text: 'I like your shop but this is getting ridiculous' },
  ],
};
