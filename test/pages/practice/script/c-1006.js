// @ts-check
/**
 * A person in distress. It starts as a question about a return. No method, nothing graphic: the point is to notice
 * a person and to answer as one.
 *
 * @type {import('../types.js').Script}
 */
export const distress = {
  id: 'c-1006',
  channel: 'whatsapp',
  // The number is from the range that Ofcom keeps for drama: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
  customer: { name: 'Hannah Lindqvist', handle: '+44 7700 900142' },
  history: [
    { at: '-20m', direction: 'inbound', text: 'hi, can I return a sleeping bag? FH-20102, not used' },
    { at: '-19m', direction: 'outbound', text: 'Hello Hannah, of course, you have 60 days. Shall I send you a label?' },
    { at: '-18m', direction: 'inbound', text: "thank you. there's no rush really" },
  ],
  live: [
    { delay: 2400, direction: 'inbound', text: "it was for a trip with my brother. he's not here any more so" },
    { delay: 2000, direction: 'inbound', text: "sorry. you don't need to know that" },
    {
      delay: 3000,
      direction: 'inbound',
      text: "honestly I don't see the point of sorting any of this out. it won't matter soon",
    },
    { delay: 3000, direction: 'inbound', text: "I'm so tired. I don't want to be here anymore" },
    { delay: 3000, after: 'reply', direction: 'inbound', text: "thanks for being kind. I didn't know who else to say it to" },
  ],
};
