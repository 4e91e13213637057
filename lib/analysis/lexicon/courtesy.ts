/** Openings, closings and fillers that carry no request; matched on folded text at the edges of a sentence. */
const openings =
  'hi|hello|hey|hiya|heya|yo|dear|good (?:morning|afternoon|evening|day)|greetings|hola|buenas(?: tardes| noches| dias)?|buenos dias|buen dia|saludos|bonjour|bonsoir|salut|hallo|guten (?:tag|morgen|abend)|moin|servus|ciao|buongiorno|buonasera|salve|ola|oi|bom dia|boa (?:tarde|noite)';
const names = String.raw`(?:[ ,]+(?:there|all|team|guys|everyone|again|folks|sir|madam|sir\/madam|support|a todos|equipo|zusammen|tutti|a tous|pessoal))*`;

/** "Hi there," at the start of a sentence. */
export const openingPattern = new RegExp(String.raw`^(?:${openings})${names}(?![\p{L}\p{N}])[\s,!.:;-]*`, 'u');
/** "Hi Anna," with a name: up to two words up to a comma. */
export const namedOpeningPattern = new RegExp(
  String.raw`^(?:${openings})\s+[\p{L}.'-]+(?:\s+[\p{L}.'-]+)?\s*[,!:]\s*`,
  'u',
);

/** A sentence that is nothing but politeness. */
export const courtesyPattern = new RegExp(
  String.raw`^(?:(?:${openings}|ok|okay|so|well|um|yes|no|yeah|great|perfect|sure|alright|vale|perfecto|genial|super|parfait|prima|perfetto|thanks?|thank you|thx|ty|cheers|many thanks|kind regards|best regards|regards|best wishes|sincerely|bye|goodbye|please|pls|anyone there|is anyone there|are you there|anybody there|hay alguien|have a (?:nice|good|great|lovely) (?:day|one|weekend|evening)|i hope (?:you are|youre|this finds you) [\p{L} ]{2,20}|hope (?:you are|youre|all is) [\p{L} ]{2,20}|how are you(?: doing)?(?: today)?|que tal|gracias|muchas gracias|mil gracias|un saludo|saludos cordiales|adios|hasta luego|merci(?: beaucoup)?|merci d'avance|cordialement|au revoir|danke(?: schon)?|vielen dank|mit freundlichen grussen|tschuss|grazie(?: mille)?|cordiali saluti|arrivederci|(?:muito )?obrigad[oa]|atenciosamente|that's (?:all|it|everything)|eso es todo|so much|very much|a lot|in advance|for your (?:help|time|reply|patience)|for the (?:help|reply|quick reply)|de antemano|por (?:su|tu|la) (?:ayuda|atencion|respuesta)|again|there|team|all|guys|and|y|et|und|e)[\s,!.;:-]*)+$`,
  'u',
);

/** Where politeness ends a sentence: ", thanks" and ", please". */
export const closingPattern =
  /[\s,;-]+(?:thanks?(?: (?:a lot|so much|in advance|again))?|thank you(?: (?:so much|very much|in advance))?|thx|cheers|please|pls|muchas gracias|gracias(?: de antemano)?|por favor|merci(?: d'avance| beaucoup)?|s'il vous plait|svp|danke(?: im voraus)?|vielen dank|bitte|grazie(?: mille)?|per favore|obrigad[oa]|por gentileza)[\s!.]*(?=[?!.]*$)/u;

/** Words that want something, anywhere in a sentence. */
export const requestPattern =
  /(?<!\p{L})(?:please|pls|can you|could you|can i|could i|i need|we need|need to|i want|i'd like|id like|i would like|we would like|help me|let me know|tell me|send me|give me|looking for|how do i|how can i|trying to|wondering (?:if|when|how|whether)|por favor|quiero|quisiera|necesito|me gustaria|puedo|podria|podeis|pueden|ayuda|je voudrais|je veux|j'aimerais|pouvez-vous|pourriez|besoin|ich mochte|ich will|ich brauche|konnen sie|konnt ihr|bitte|vorrei|voglio|ho bisogno|potete|gostaria|quero|preciso|podem|poderia)(?!\p{L})/u;
/** Asks for something without saying what. */
export const emptyRequestPattern =
  /^(?:(?:please |can you |could you |can (?:some|any)(?:one|body) |i need |need )*(?:help|assist)(?: me| us)?(?: please| with this| out| now)*|what (?:now|can i do|should i do|do i do)|any (?:update|updates|news|idea|ideas|help)(?: (?:on|about|with) (?:this|it|that))?(?: please)?|what's going on|hello|puede[ns]? ayudarme|me (?:ayudan|pueden ayudar)|ayuda|que hago|alguna novedad)[\s?!.]*$/u;
