// @ts-check
/** An outage: app and checkout are down for several people. @type {import('../types.js').Script} */
export const outage = {
  id: 'c-1003',
  channel: 'x',
  customer: { name: 'Aisha Rahman', handle: '@aisha_rhmn' },
  history: [{ at: '-5m', direction: 'inbound', text: 'hey is your site down or is it just me' }],
  live: [
    { delay: 1600, direction: 'inbound', text: 'app wont open either, just the green logo and then it closes again' },
    {
      delay: 2400,
      direction: 'inbound',
      text: 'ok so NOT just me 😅 my flatmate cant get in and theres like 20 people under your last post saying the same thing',
    },
    {
      delay: 2600,
      direction: 'inbound',
      text: 'got as far as checkout on my laptop, pressed pay and now its a white page, 503 service unavailable\nhave i paid or not??',
    },
    { delay: 2400, after: 'reply', direction: 'inbound', text: "been nearly an hour now and the tent sale ends at 6 😬" },
    { delay: 2200, direction: 'inbound', text: 'card hasnt been charged as far as i can see. still the error page tho' },
  ],
};
