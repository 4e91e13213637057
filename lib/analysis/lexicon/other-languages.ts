/**
 * Common small words of languages in Latin letters that the signals are not made for: so that a message in one of them is not
 * taken for the nearest of the six.
 */
const lists: Record<string, string> = {
  nl: 'de het een en van ik je niet is dat die in op te zijn voor met als maar mijn naar heb heeft hebben wat waar wanneer hoe waarom bestelling pakket geen nog al wel ook kan kunt jullie graag bedankt dank goedemorgen hallo dit deze bij om aan uit over wordt worden niks ben u uw',
  sv: 'och det att i en jag som är på för med inte den till av har om var när hur varför mitt min mina beställning paket kan ni du ett hej tack från men så ska inga fått vill ännu också',
  da: 'og det at i en jeg som er på for med ikke den til af har om hvor hvornår hvordan hvorfor mit min mine bestilling pakke kan i du et hej tak fra men så skal ingen fået vil endnu også blev',
  no: 'og det at i en jeg som er på for med ikke den til av har om hvor når hvordan hvorfor mitt min mine bestilling pakke kan dere du et hei takk fra men så skal ingen fått vil ennå også ble',
  fi: 'ja on ei se että en olen mutta kun missä milloin miten miksi minun tilaus tilaukseni paketti voi kiitos hei jos vielä ole oli mitä tämä voitte saanut teidän',
  pl: 'i w nie na się z do jest to że jak co gdzie kiedy dlaczego moje moja mój zamówienie paczka proszę dziękuję dzień dobry czy mam od po ale za jeszcze już ma mi nadal można był była',
  cs: 'a v je na se že to s z do ne jak kde kdy proč moje můj objednávka balík prosím děkuji dobrý den mám od po ale ještě už mi kdyby můžete není jsem byl byla',
  sk: 'a v je na sa že to s z do nie ako kde kedy prečo moja môj objednávka balík prosím ďakujem dobrý deň mám od po ale ešte už mi môžete nieje som bol bola',
  tr: 've bir bu ne için de da mi mı ben benim siparişim sipariş nerede zaman nasıl neden kargo teşekkürler merhaba var yok çok ama değil daha hala hâlâ olarak gibi sonra ile geldi gelmedi lütfen',
  ro: 'și si în in la cu de nu că ca este sunt am unde când cum ce comanda mea meu coletul vă rog mulțumesc bună ziua pe pentru dar mai încă nici din fost ați primit',
  hu: 'a az és nem hogy van egy is ez de mikor hol hogyan miért rendelésem csomag kérem köszönöm jó napot még már meg volt vagy csak nekem kaptam',
  id: 'yang dan di ke dari ini itu tidak saya anda untuk dengan apa kapan bagaimana kenapa pesanan paket sudah belum bisa terima kasih tolong ada mana kami akan juga karena masih',
  vi: 'của và là không tôi cho có được một này khi nào ở đâu đơn hàng cảm ơn xin chào bao giờ tại sao chưa đã với những các người',
  ca: 'el la els les i de que és amb per no em meu meva comanda on quan com perquè gràcies hola paquet encara però són aquest aquesta vull puc del dels al als una un ha he amb si us plau',
};

const wordSets = new Map(Object.entries(lists).map(([language, list]) => [language, new Set(list.split(' '))]));

/** The share of the words that are small words of the other language that has most of them, 0 to 1; it needs two. */
export function findOtherLanguage(words: readonly string[]): { language: string; share: number } | null {
  let best: { language: string; share: number } | null = null;
  for (const [language, known] of wordSets) {
    const found = words.filter((word) => known.has(word));
    const share = found.length / Math.max(1, words.length);
    if (new Set(found).size >= 2 && share > (best?.share ?? 0)) best = { language, share };
  }
  return best;
}
