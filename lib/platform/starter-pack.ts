/** The pack that is loaded on the first run: `public/packs/starter.json`. */
export const starterPackId = 'starter-online-shop';
export const starterPackPath = '/packs/starter.json';
