// @ts-check
/** A cracked delivery: a photo, and a deadline on Saturday. @type {import('../types.js').Script} */
export const crackedDelivery = {
  id: 'c-1001',
  channel: 'instagram',
  customer: { name: 'Maya Okafor', handle: '@maya.okafor' },
  history: [
    { at: '-3m', direction: 'system', text: 'Conversation started on Instagram' },
    { at: '-2m', direction: 'inbound', text: 'hiya, my parcel came this morning 📦' },
    { at: '-2m', direction: 'inbound', text: 'order FH-20418, the ember lantern' },
  ],
  live: [
    { delay: 1800, direction: 'inbound', text: 'opened it and theres a crack all the way round the glass. box looks fine so idk how' },
    {
      delay: 2000,
      direction: 'inbound',
      attachment: { kind: 'image', src: 'photos/cracked-lantern.svg', name: 'IMG_4471.jpg', width: 320, height: 240 },
    },
    {
      delay: 2800,
      direction: 'inbound',
      text: 'we leave for the lakes on saturday morning and its the only light we have for the tent 😩\nany way you can get a new one to me before then??',
    },
    {
      delay: 2200,
      after: 'reply',
      direction: 'inbound',
      text: 'ok thank you. do i have to send this one back? im at work all day so cant really get to a post office',
    },
    { delay: 2400, direction: 'inbound', text: 'and pls not the same courier, he just threw it over the gate' },
  ],
};
