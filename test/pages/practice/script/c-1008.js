// @ts-check
/** A spammer who sells followers and coins. @type {import('../types.js').Script} */
export const spammer = {
  id: 'c-1008',
  channel: 'instagram',
  customer: { name: 'CryptoGrowth Official', handle: '@crypto.growth.official__88' },
  history: [{ at: '-31m', direction: 'inbound', text: 'Hello dear 👋' }],
  live: [
    { delay: 1400, direction: 'inbound', text: 'I love your page so much!! 🔥🔥 you deserve more audience' },
    { delay: 1600, direction: 'inbound', text: 'We give 10K REAL followers in 24h 🚀 no password needed, 100% safe ✅' },
    {
      delay: 1800,
      direction: 'inbound',
      text: 'Also my mentor turns $500 into $7,200 every week with bitcoin trading 💰💰 ask me how',
    },
    {
      delay: 2000,
      direction: 'inbound',
      text: 'Claim your spot 👉 http://fernhill-promo-bonus.example/claim?ref=88\n(only 3 left)',
    },
    { delay: 3000, direction: 'inbound', text: 'Why you not answer dear? Offer finish tonight' },
  ],
};
