/** Emoji and emoticons; weights from -1 to 1. Laughing faces are mild: they stand in complaints as well. */
const groups: [number, string][] = [
  [0.8, '😍 🥰 😘 ❤ 💖 💕 💗 💙 💚 💛 💜 🧡 🤍 😻 🤩 🥳 💯 🎉 💞 💓 💘 🏆 <3'],
  [
    0.55,
    '😀 😁 😃 😄 😊 ☺ 😇 🤗 👍 👏 🙌 🎊 ✨ 🌟 😎 👌 🙂 ♥ 🤝 🫶 💪 🔥 ⭐ 😋 :) :-) :)) =) :d ;d :-d =d :p ;) ;-) (: 💃 ☀ 🌞 😌',
  ],
  [0.2, '😂 🤣 😅 😉 😆 🙏 🤞 😜 😏 🎶 😛 👀'],
  [-0.35, '😐 😕 🤔 😬 🙄 😒 😑 🤨 😴 😳 🤷 🤦 :/ :-/ :| 😥 💀 😓 😶'],
  [-0.7, "😞 😔 😟 🙁 ☹ 😣 😖 😫 😩 😢 😭 😤 👎 💔 😰 😨 😱 😧 😦 :( :-( :(( :'( =( ): 🥺 😿 😪 🤕 🤒"],
  [-0.9, '😠 😡 🤬 👿 💩 🖕 🤮 🤢 😾 </3'],
];

export const emojiWeights: ReadonlyMap<string, number> = new Map(
  groups.flatMap(([weight, list]) => list.split(' ').map((symbol): [string, number] => [symbol, weight])),
);
