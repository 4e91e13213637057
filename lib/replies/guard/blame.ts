import { createPhraseCheck } from './phrase-check.ts';

const doing =
  'read|checked|told|known|looked|asked|ordered|chosen|picked|brought|contacted|called|paid|noticed|thought|listened|followed|waited|started|tried|kept|measured|mentioned|reported|saved|backed|done|said|been more careful|been careful|informed|realised|realized|understood|taken better';
const wrongly = '(?:the )?(?:wrong|incorrect)(?: \\p{L}+)?|wrongly|incorrectly';

/** Each says that it is the customer's own doing; "you should have received it" does not. */
const phrases = [
  // English
  `you (?:really |clearly )?(?:should|could|ought to) (?:really )?(?:have|of) (?:just |simply |at least )?(?:${doing})`,
  "you (?:should not|shouldn't) have (?!to\\b|any|been (?:charged|able)|received|had)\\p{L}+",
  'you (?:have )?(?:failed|neglected|refused) to(?! receive)',
  "(?<!if )you (?:clearly |obviously |simply |just )?(?:didn't|did not|don't|do not|haven't|have not) (?:even )?(?:bother|bothered|pay attention|paid attention|listen|listened|treat|look after|take care|looked after|taken care|read (?:the|our|my|properly)|follow (?:the|our|my) instructions)",
  "(?:it's|it is|that's|that is|this is)(?: all| entirely| clearly| your)* (?:your (?:own )?fault|your (?:own )?doing|your (?:own )?problem|on you)",
  '(?:is|was) your own fault',
  'your own (?:fault|mistake|negligence|carelessness)',
  'because of your (?:negligence|carelessness|own \\p{L}+)',
  'you (?:only )?have (?:only |nobody but |no one but )?yourself to blame',
  "you (?:are|'re) (?:the one )?to blame",
  "(?:as )?(?:i|we) (?:have |'ve )?(?:already |repeatedly |clearly )+(?:told|explained|said|answered|written)(?: (?:to )?you)?",
  "as (?:i|we) (?:have |'ve )?(?:already |repeatedly |clearly )?told you",
  "if you had(?:n't| not)? (?:only |just |actually )?(?:read|listened|checked|followed|looked|waited|asked|told|bothered|paid)",
  "if you hadn't",
  `(?:because|obviously|clearly),? you (?:\\p{L}+ )?(?:clicked|pressed|entered|typed|used|did|shifted|selected|chose|filled|installed|picked)[^.!?\\n]{0,25}?(?:${wrongly})`,
  'because you \\p{L}+(?: \\p{L}+){0,3} (?:wrongly|incorrectly|badly|carelessly)',
  `(?:obviously|clearly),? you \\p{L}+`,
  '(?:next time|maybe|perhaps),? (?:please )?(?:try )?(?:read|reading|pay attention|listen|listening|be more careful)',
  "that's what happens when you",
  "(?:it's|it is|that's) (?:not|hardly|none of) (?:our|my) (?:problem|fault|business)",
  '(?:this|that|it) is (?:basic|common sense|common knowledge|self-explanatory)',
  '(?:any \\p{L}+|anyone|everybody|everyone) (?:should|would|could|ought to) know',
  "(?:it's|it is) not that (?:hard|difficult)",
  'how hard can it be',
  "can(?:'t| not|not) you read",
  'did you even',
  'you people',
  'you (?:were|have been) warned',
  // German
  '(?:ihre|deine|eure)(?: eigene)? schuld',
  'selbst schuld',
  '(?:sie|du|ihr) h[äa]tte(?:n|st|t) [^.!?\\n]{0,60}?(?:lesen|prüfen|beachten|melden|schauen|wissen|nachlesen|aufpassen|fragen|kontrollieren) (?:müssen|sollen|können)',
  'das hätte(?:n sie|st du) selbst',
  '(?:sie haben|du hast) (?:wohl |einfach |offenbar )?nicht (?:richtig |genau )?(?:gelesen|aufgepasst|zugehört|hingeschaut)',
  'wie (?:ich|wir) (?:ihnen |dir )?(?:bereits|schon) (?:mehrfach |mehrmals )(?:gesagt|geschrieben|erklärt)',
  'das habe ich (?:ihnen|dir) (?:doch )?(?:bereits|schon) (?:gesagt|erklärt|geschrieben)',
  // Spanish
  '(?:es |fue )?(?:por )?(?:su|tu) (?:propia )?culpa',
  'culpa (?:suya|tuya)',
  '(?:deberías|debería|debió|debiste) haber (?:leído|mirado|comprobado|avisado|revisado|preguntado|sabido|elegido)',
  'ya (?:te|se) lo (?:dije|he dicho|expliqué|he explicado)',
  'como ya (?:te|le) (?:dije|he dicho|expliqué|he explicado)',
  '(?:usted )?no ha(?:s)? (?:leído|mirado|comprobado|prestado atención)',
  'si (?:hubieras|hubiera) (?:leído|mirado|comprobado|avisado)',
  // French
  '(?:de )?(?:votre|ta)(?: propre)? faute',
  '(?:vous auriez dû|tu aurais dû|vous auriez pu) (?:lire|vérifier|regarder|prévenir|demander|savoir|faire attention)',
  "(?:vous n'avez pas|tu n'as pas) (?:bien )?(?:lu|vérifié|écouté|fait attention|regardé)",
  "comme je (?:vous|te) l'ai déjà (?:dit|expliqué|écrit)",
  'si vous aviez (?:lu|vérifié|regardé|écouté)',
  // Italian, Portuguese, Dutch
  '(?:è )?colpa (?:sua|tua|vostra)',
  '(?:avrebbe|avresti) dovuto (?:leggere|controllare|guardare|avvisare|chiedere)',
  'come (?:le|ti) ho già detto',
  'a culpa é (?:sua|tua)',
  'culpa sua',
  '(?:você )?(?:deveria|devia) ter (?:lido|verificado|olhado|avisado|perguntado)',
  'como (?:eu )?já (?:disse|falei|expliquei)',
  '(?:uw|je|jouw) eigen schuld',
];

/** Words that put the customer in the wrong. */
export const findBlame = createPhraseCheck('blame', 'caution', 'This puts the customer in the wrong.', phrases);
