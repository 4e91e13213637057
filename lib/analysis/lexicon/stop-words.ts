/** The commonest small words of each language, with accents where they carry the difference. */
const lists: Record<string, string> = {
  en: 'the and is are was were you your my me i it its im ive dont cant this that these those with for of to in on at have has had not do does did can could would will from what when where how why who please just been there they we he she but so if or an be by about after any get got still no than then thanks thank order hello hi hey need want help been me us tell a as more now very too why which up down app update latest every',
  es: 'el la los las un una unos unas de del que y en es son está están por para con sin no mi mis me te se lo le les su sus tu al más pero como cómo cuándo cuando dónde donde qué porque muy ya hay he ha han tengo tiene quiero quisiera puedo pueden puede hola gracias pedido cuenta favor desde hace estoy esto este esta eso nada también todavía sigue sigo llevo buenas buenos días tardes ustedes usted nadie quién ayuda necesito',
  fr: 'le la les un une des du de et est sont je tu il elle nous vous ne pas que qui pour par avec sans sur dans mon ma mes votre vos au aux ce cette ces mais ou où comment quand pourquoi très plus bonjour merci commande suis ai avez avons ont était été être fait bien mal toujours rien encore cest jai quil lai svp plaît tout tous depuis peux peut voudrais veux salut bonsoir se si ou même aussi alors donc chez entre vers leur leurs ses son sa ça cela comme deux ils elles tes ta ton on y en me te dont déjà',
  de: 'der die das den dem des ein eine einen einem einer und ist sind war ich du er sie wir ihr mein meine meinen mir mich nicht kein keine mit von für auf zu zum zur im in an bei aus nach wie wann wo warum was wer haben habe hat hatte kann können möchte bitte danke hallo guten tag bestellung noch schon auch aber oder wenn dass immer seit bin wird werden sehr es als um so nur mal wieder ja nein dann doch alle alles man mehr jetzt heute gut sich ab bis ohne unter über vor hast habt will wollen muss soll wenn weil leider bekommen geht gibt hier da euch euer eure ihn ihm dir dich sein seine uns unsere nichts nix etwas halt eben ganz endlich viel warte',
  it: 'il lo la gli le un una uno di del della dei delle e è sono che chi per con senza non mi ti si ci mio mia miei ho hai ha hanno nel nella dal dalla al alla ma come quando dove perché cosa molto più anche già grazie ciao buongiorno buonasera ordine vorrei posso potete vostro vostra questo questa quello sto stato stata essere fare ancora niente nessuno dopo da voglio siete se lei lui noi voi loro tutto tutti solo così ancora sempre mai ora oggi quando quanto proprio su cui era io tu sul sulla nei delle degli',
  pt: 'o a os as um uma uns umas de do da dos das no na nos nas e é são que quem por para com sem não meu minha meus minhas me se eu você vocês ele ela nós em ao à mas como quando onde porque muito mais também já tenho tem quero queria posso podem pode olá oi obrigado obrigada pedido encomenda conta bom boa dia estou está isso este esta esse ainda nada ninguém fazer foi pra até seu sua vai vou ser era só tudo todo todos ter muita muitas pois agora hoje nunca sempre vc vcs esse essa esses essas deu aqui vocês',
};

export const stopWords: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(lists)) {
    for (const word of new Set(list.split(' '))) {
      const known = languages.get(word);
      if (known === undefined) languages.set(word, [language]);
      else known.push(language);
    }
  }
  return languages;
})();

/** Letters and endings that one or two of the six languages have. */
export const letterHints: [RegExp, string[]][] = [
  [/[¿¡ñ]/u, ['es']],
  [/[ãõ]/u, ['pt']],
  [/[ßäö]/u, ['de']],
  [/ü/u, ['de', 'es']],
  [/[ìò]/u, ['it']],
  [/[êâôîûœë]/u, ['fr', 'pt']],
  [/ç/u, ['fr', 'pt']],
  [/[èù]/u, ['fr', 'it']],
  [/[áíóú]/u, ['es', 'pt']],
  [/(?:ción|ciones|ado|ados|ando)(?!\p{L})/u, ['es']],
  [/(?:ção|ções|inho|ndo|lh[oa])(?!\p{L})/u, ['pt']],
  [/(?:zione|zioni|mente|etto|ato|gli[oae])(?!\p{L})/u, ['it']],
  [/(?:ung|keit|lich|isch|sch\p{L})(?!\p{L})/u, ['de']],
  [/(?:eux|aux|ez|ement|(?<!\p{L})qu')/u, ['fr']],
  [/(?:ing|tion|ness|n't|'m|'ve|ough)(?!\p{L})/u, ['en']],
];

/** Scripts that settle the language, or its likeliest one, on their own. */
export const scripts: [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/[іїєґ]/giu, 'uk'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/[پچژگ]/gu, 'fa'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Thai}/gu, 'th'],
];
