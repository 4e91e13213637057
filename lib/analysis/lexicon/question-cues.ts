// How people ask, in the notation of `find-phrases.ts`.
//
// `opening`: stands where a clause begins, and asks with or without a question mark. What also begins a statement ("when I
// open it") stands here only with the words that make it ask. `indirect`: asks wherever it stands. `tag`: a last clause of
// its own that turns a statement into a question. `rhetorical`: a sentence with it has the shape of a question and wants
// no answer. `remark`: so does this, where it is all that is said. `statement`: takes away a cue that it shares a word with.
export const questionKinds = ['opening', 'indirect', 'tag', 'rhetorical', 'remark', 'statement'] as const;
export type QuestionKind = (typeof questionKinds)[number];

const anyone = 'i|you|u|ya|we|they|it|he|she|this|that|these|those|there|my|your|ur|our';

export const questionCues: Record<string, Record<QuestionKind, string>> = {
  en: {
    opening: `
      1: is|isnt|are|arent|am|did|didnt|has|havent|hasnt ${anyone}|the|any|anyone|any1|anybody|someone|all; was|wasnt|were|werent ${anyone}|any|anyone; has|have|did .. yet|already|shipped|sent|arrived; do|does .. get|receive|need|work; is such|only|nobody; is|are|was|were .. included|available|open|possible|covered|allowed|admitted|needed|required|normal|safe|valid|supposed|correct|working|made|on|open|closed|down
      1: have|do|dont i|you|u|we|they|these|those|your|my|any|anyone
      1: can|cant|could|couldnt|will|wont|would|wouldnt|should|shouldnt|may|might|shall|does|doesnt ${anyone}|the|a|an|any|anyone|any1|anybody|someone|some1|somebody|one|it|everyone
      1: what is|are|was|were|do|does|did|can|could|will|would|should|time|kind|type|sort|size|colour|color|model|number|address|shall|must|may|happens|happened|happen|about|if|else|now|to|exactly|day|date|version; whats; what .. does|do|did|must|is|are|will; at|in|for|on|by|until|from what|which|how .. do|does|did|is|are|can|will|should|must
      1: where is|are|was|were|do|does|did|can|could|will|would|should|has|to|my|the|exactly; wheres; when is|are|was|were|do|does|did|can|could|will|would|should|exactly; whens
      1: who is|are|was|do|does|did|can|could|will|would|should|has|to|handles|pays; whos; whose; which is|are|do|does|one|ones|of; whom do|should|can|shall; which .. is|are|do|does|has|have|will|should|can|works|fits
      1: how do|does|did|can|could|may|might|shall|must|will|would|should|is|are|was|much|many|long|often|far|soon|old|big|fast|quickly|late|early|come|to|about|i|its|we; hows; why; y is|are|do|did|cant
      1: any update|updates|news|idea|ideas|chance|word|eta|progress|luck|discount|discounts|way; anyone|any1|anybody|someone know|knows|got|has|have|else|able; ok|okay if; possible to; eta; u|you guys|still hiring|open|ship|sell|deliver|there
    `,
    indirect: `
      1: need|want|like|love|have|keen|good|great|nice to know|hear|understand|find ?out if|whether|when|what|why|how|where|which|who|how; like|love|want|need to know; good|great|nice to hear when|if|whether
      1: wondering|wonder if|whether|what|when|why|how|where|who|which; curious if|whether|what|when|why|how|about|to; unsure|unclear if|whether|what|when|why|how|where|about
      1: not ?really ?quite ?entirely sure|clear|certain if|whether|what|when|why|how|where|which|who; no idea|clue ?as ?to if|whether|what|when|why|how|where|which|who
      1: dont|not|didnt|cant|cannot|couldnt ?really ?quite ?even know|understand|get|see|figure|work|tell ?out if|whether|what|when|why|how|where|which|who; idk|dunno if|whether|what|when|why|how|where|which|who
      1: tell|show|advise|inform|remind me|us ?please if|whether|what|when|why|how|where|which|who; let me|us know ?please if|whether|what|when|why|how|where|which|who|once
      1: trying|want|need|love|like to find|work|figure ?out if|whether|what|when|why|how|where|which|who; trying to understand; help me understand|find; explain|clarify|confirm|check|see|verify ?to ?me|us ?please if|whether|what|when|why|how|where|which
      1: knowing|asking if|whether|when|what|how|why; confused about|by|as; have|got a|one|another ?quick question|query; quick|one ?more question
    `,
    tag: `
      1: right; correct; yes; yeah; innit; eh; huh; or not; or no; am i right; is that right|correct|ok|okay|normal|true
      1: isnt|arent|wasnt|werent|dont|doesnt|didnt|wont|cant|couldnt|wouldnt|shouldnt|havent|hasnt|is|are|do|does|did|will|can i|you|u|we|they|it|he|she|there
    `,
    rhetorical: `
      1: kidding me; you|u|they|we|gotta be kidding|joking; you|u|they kidding|joking|serious|insane|blind|deaf|stupid|dumb|mad|crazy; is this for real; wrong with you|u|people; why are|r you|u|they|you guys ?people ?all like this; kind|sort of a joke; what kind|sort of company|people|business|clowns; a ?sick ?bad joke; how hard can|is it; how dare; how difficult can|is it; who even|cares|knew|asked; why do|did|should i even|bother; why bother; why even
      1: what more do you|u want; what else do you|u want; need i say; do|does|did you|u|anyone|anybody ?guys ?people even; how many ?more times do|must|have|should i; how is this|that ok|okay|acceptable|legal|fair; what do i pay; what am i paying; wtf is|was; what the hell|heck|fuck is|are|was this|that|wrong; can|would you believe; who do you think; get any worse; do you think i ?am|im; do i look; why would anyone; what did i do to; is it too much to; does|do anyone|anybody|you ?guys ?people care
    `,
    remark: `
      1: really; seriously; srsly; so what; and; what; huh; you|u know what; guess what; ?so ?and ?how about that; since when; why me; in what world; hello; hellooo; wtf; what the hell|fuck|heck; what now; need i say more; for real; ?what|a a|joke joke; excuse me; how are you ?today|doing ?today; are you ?guys serious|kidding|joking; you know; right; anyone ?there; who knows
    `,
    statement: `
      1: is|are|was|were the best|worst|greatest; how nice|lovely|kind|cool|rude|sad|sweet|wonderful; how about that; why thank|thanks|yes|not|of; dont ask me; dont|do ?not know what|how i|you would|did|do; no idea|clue how|what you ?guys did|do; not sure what|how you ?guys did
      1: can you believe; will you people; how to tell; how it should; which is|was|are|means|makes; should you|your|he|she|they .. wish|need|decide|require; were all|still|not|going; who knew|would; why i|we ?am|are left|leaving|love|chose|switched|stay; what you|i|we; what a; may i say|add|just; if i may
    `,
  },
  es: {
    opening: `
      1: donde esta|estan|puedo|puede|queda|encuentro|va|anda|compro; cuando llega|llegan|llegara|sale|salen|vais|van|podre|puedo|estara|abren|abris|sera|es|me|viene|vuelve|recibire; cuanto|cuanta|cuantos|cuantas; cual|cuales es|son|seria; quien es|me|puede|lleva
      1: como puedo|hago|se|cancelo|cambio|devuelvo|funciona|puede|es|va|devolver|contacto; que precio|horario|hago|pasa|paso|significa|tengo|debo|talla|diferencia|incluye|hay|es|dia|numero; por que; para que
      1: puedo|puede|pueden|podeis|podria|podrian|podriais|podemos; me puede|pueden|podeis|podria|podrian|dice|dicen; hay; tienen|teneis|tienes|tendran; es posible; se puede|pueden; sabeis|saben; alguien sabe|puede|me; alguna|hay novedad|noticia|actualizacion; alguna idea; hacen|haceis|enviais|envian|aceptan|aceptais
    `,
    indirect: `
      1: saber si|cuando|como|donde|cuanto|que|por|cual|cuanta; quisiera|queria|quiero|gustaria|necesito|necesitaria|necesitamos saber; no entiendo|comprendo por|como|que|cuando|donde|cual; no se|sabemos como|por|si|donde|cuando|que|cual|cuanto; me pregunto|preguntaba si|por|cuando|como
      1: dime|digame|decidme|decirme|diganme|diga|digan|avisadme|avisame|avisenme|avisen|confirmar|confirmarme|confirmadme|explicarme|explicadme|indicarme .. si|cuando|que|como|donde|por|cuanto|cual; tengo|tenia|tendria una|otra duda|pregunta|consulta; ni idea de por|como|si|cuando|que
    `,
    tag: '1: no; verdad; cierto; a que si; o no; es asi; correcto',
    rhetorical: `
      1: de broma; que os|les|te pasa; tomais|toman|tomando el pelo; estais|estan locos|tontos|ciegos; es una|un broma|chiste; os|les parece normal; hasta cuando voy|vamos|tengo; como os|se atreveis|atreven; que mas quereis|quieren; no os|les da verguenza
    `,
    remark: `
      1: en serio; ?y que; hola; que tal; ?como estas|esta|estan|va; hay alguien ?ahi; perdon; de verdad; sabeis|saben que
    `,
    statement:
      '1: cuanto antes; cuanto mas; ya se por|como|que|donde; que maravilla|bien|bonito|pena|verguenza|asco|desastre|horror|alegria; como os|le|les|te|ya|siempre|dije; hay que; se que',
  },
  fr: {
    opening: `
      1: ou est|en|sont|puis|se|peut|peux|trouver|dois; quand est|arrive|arrivera|sera|seront|vais|puis|allez|recevrai|pourrai|serai|aura|ouvrez|revient; comment; combien; pourquoi; quel|quelle|quels|quelles est|sont|delai|taille|heure|numero|adresse|modele|prix|jour|difference; est ce que|qu|possible|normal; qu est ce; c est quand|combien|ou|possible|normal|quoi
      1: puis|dois|ai|suis|peux je|tu; pouvez|pourriez|avez|etes|faites|livrez|vendez|savez|allez|acceptez|proposez|auriez vous; vous livrez|vendez|acceptez|faites|proposez; y a t|il; peut|a|doit on; des|une|avez nouvelles|nouvelle; une idee; quelqu un sait|peut; que dois|puis|faire|faut; qui peut|dois|est|contacter
    `,
    indirect: `
      1: savoir si|s|quand|comment|ou|combien|pourquoi|quel|quelle|ce|qui; voudrais|veux|aimerais|souhaite|souhaiterais|voulais savoir; comprends|comprend|comprenons pas pourquoi|comment|ce|quand|ou; sais|sait|savons pas comment|pourquoi|si|s|ou|quoi|quand|ce|quel|quelle; me demande|demandais si|s|pourquoi|comment|quand|ou
      1: dites|dis|indiquez|expliquez|confirmez|confirmer|dire|indiquer|expliquer ?moi .. si|s|quand|comment|ou|pourquoi|combien|quel|quelle; aucune idee de|comment|pourquoi; ai|aurais|avais une|autre question; petite question; tenez moi .. quand|si
    `,
    tag: '1: non; hein; n est ce pas; c est ca; c est bien ca; pas vrai; ou pas; c est normal; est ce normal',
    rhetorical: `
      1: vous vous moquez|foutez|fichez; une blague; vous etes serieux|fous; vous vous croyez; pour qui vous vous; combien de fois faut; vous n avez pas honte
    `,
    remark: `
      1: ?non ?mais ?c ?est serieux; ?non ?mais serieusement; et alors; bonjour; ca va; comment allez vous; comment ca va; ah bon; vous savez quoi; allo; il y a quelqu un
    `,
    statement:
      '1: comment dire; comme|comment vous|je l; sais pourquoi|comment|ou; quel|quelle service|bonheur|joie|honte; combien de fois',
  },
  de: {
    opening: `
      1: wo|wann|warum|wieso|weshalb|welche|welcher|welches|welchen|wieviel|woher|wohin|wofur|womit|wem|wen; wie lange|viel|viele|oft|kann|kommt|komme|bekomme|geht|funktioniert|mache|hoch|gross|weit|teuer|heisst|lautet|soll|muss|ist|sind|steht|storniere|andere|melde|schnell|sieht
      1: was kostet|kosten|ist|sind|mache|soll|muss|kann|passiert|bedeutet|heisst|tun|brauche; wer kann|ist|hat|hilft; gibt|gibts es|was|schon|noch|bei|ein|eine|einen|neuigkeiten; kann|kannst|konnen|konnt|konnte|konnten|konnten|konntet|darf|soll|muss|mussen|habt|haben|hat|hatten|ist|sind|wird|werden|liefert|liefern|bietet|wisst|wissen|weiss|seid|bin|verkauft ich|ihr|sie|man|es|jemand|wir|mein|meine|die|der|das|dieser|diese|dieses|schon|mir|auch
    `,
    indirect: `
      1: wissen ob|wann|wie|warum|wieso|wo|was|wieviel|welche|welcher|wofur|wer; gern|gerne|mal wissen; keine|null ahnung ob|wann|wie|warum|wieso|wo|was|wer|wofur; weiss|wissen ?leider ?einfach nicht ob|wann|wie|warum|wieso|wo|was|wer|welche; nicht ?ganz klar ob|wann|wie|warum|wieso|wo|was|wofur|welche; verstehe|verstehen|begreife .. nicht ob|wann|wie|warum|wieso|was|wofur; nicht warum|wieso|weshalb|wofur
      1: frage|fragte ?ich mich ob|wann|wie|warum|wieso|was; sagt|sagen|sag|sage|erklaren|erklart|mitteilen|schreiben .. mir|uns .. ob|wann|wie|warum|wieso|wo|was|wieviel; bescheid ob|wann|wenn|sobald|wie; hatte|habe|hab ?da ?noch ?mal eine ?kurze frage; was neues; etwas neues; unsicher ob|wie|wann; nicht sicher ob|wie|wann|was
    `,
    tag: '1: oder; oder nicht; nicht wahr; stimmts; stimmt das; richtig; gell; ne; ist das normal|richtig|so',
    rhetorical: `
      1: verarschen; veralbern; veraeppeln; euer|ihr|dein ernst; spinnt|spinnen ihr|sie; ein|n ?schlechter witz|scherz; was soll das|der|die; geht s noch; gehts noch; wie oft|lange soll|muss denn|ich noch; was erlaubt; wozu zahle; schamt ihr; seid ihr blind|taub|bescheuert|dumm|verruckt
    `,
    remark: `
      1: echt ?jetzt; im ernst; ernsthaft; hallo; wie geht|gehts ?es ?ihnen|dir|euch; na und; wisst ihr was; und; jemand da
    `,
    statement:
      '1: wie gesagt|immer|schon|vereinbart|versprochen|gewohnt|oben|bereits; weiss jetzt|nun|schon|ich warum|wieso|wie|was; wer hatte; was fur; weiss warum|wieso',
  },
  it: {
    opening: `
      1: dove e|sono|posso|trovo|si|sta|devo; dov e; quando arriva|arrivera|arrivano|sara|aprite|posso|torna|riaprite|spedite|viene|passa|ricevo; come posso|faccio|si|mai|funziona|devo|mi|disdico|cambio; quanto|quanta|quanti|quante costa|ci|tempo|dura|devo|viene|costano|manca; perche non|mi|la|il; chi devo|posso|mi; cosa devo|posso|succede|significa|vuol|faccio|e; che cosa|ora|orari|taglia|differenza; qual|quale|quali e|sono|taglia|modello
      1: posso|possiamo|potete|potreste|puoi|potrebbe|potrei; avete|hai questo|questa|anche|ancora|per|notizie|novita|ricevuto|la|il; siete|sei aperti|chiusi|ancora|in; c e modo|un|una|la|il|qualcuno; ci sono; e possibile|normale|disponibile|incluso; si puo|possono; qualcuno sa|puo|mi; novita; ci sono novita|notizie|sconti; sapete|spedite|accettate|vendete; mi sapete|potete|puo|puoi|sa
    `,
    indirect: `
      1: sapere se|quando|come|dove|quanto|perche|quale|cosa|che|qual; vorrei|volevo|voglio|vorremmo|bisogno ?di sapere; non capisco|capiamo|ho|capito ?capito perche|come|cosa|se|quando|dove|quale; non so|sappiamo come|perche|se|dove|quando|cosa|quale|quanto; ditemi|dimmi|dica|dite|dirmi|spiegarmi|spiegatemi|confermare|confermarmi ?per ?favore se|quando|come|dove|perche|quanto|cosa; fatemi|fammi|faccia|farmi sapere
      1: mi chiedo|chiedevo|domando|domandavo se|perche|quando|come|dove; novita|notizie su*|riguardo|del|della|dal; avrei|ho|avevo una|altra domanda; nessuna idea di|del|perche|come
    `,
    tag: '1: vero; no; giusto; o no; e giusto|normale|corretto; e vero',
    rhetorical: `
      1: prendete|prendi|prendendo in giro; siete|sei impazziti|matti|ciechi; state|stiamo|stai scherzando; uno scherzo; come vi permettete; quante volte devo; non vi vergognate; vi sembra normale
    `,
    remark: `
      1: ?ma siete|sei seri|serio; ?ma ?dite sul serio; ma dai; e allora; ciao; come va|stai|state; davvero; c e qualcuno; sapete cosa
    `,
    statement:
      '1: come vi|ti|ho|gia|sempre|detto; so perche|come|dove|cosa; chi l; che bello|bella|vergogna|schifo|delusione|gioia; perche mi serve|servono|devo|ho',
  },
  pt: {
    opening: `
      1: onde esta|estao|fica|posso|encontro|compro|anda; cade; quando chega|chegam|vai|vao|sera|posso|abre|volta|sai|recebo; como faco|posso|cancelo|funciona|e|troco|mudo|devolvo|consigo|que|fazer|entro; quanto tempo|custa|e|fica|demora|tenho|vou|falta; quantos|quantas; qual|quais e|o|a|sao|tamanho; quem pode|e|devo; o que faco|devo|significa|aconteceu|acontece|e|posso; por que|porque nao|e|foi|me|a|o
      1: posso|podem|pode|podia|podiam|poderia|poderiam|consigo|consegue|conseguem; voces|vcs|voce|vc tem|fazem|abrem|entregam|aceitam|vendem|enviam|podem|sabem; ha|tem como|algum|alguma|previsao|desconto|esse|essa; tem como; da pra|para; e possivel|normal|preciso|verdade; alguem sabe|pode|me; alguma|alguem|algumas|ha novidade|noticia|novidades|noticias|previsao|atualizacao; sera que; me podem|pode
    `,
    indirect: `
      1: saber se|quando|como|onde|quanto|por|porque|qual|o|quem; gostaria|queria|quero|preciso|gostava ?de saber; nao entendo|percebo|entendi|percebi|compreendo por|porque|como|o|quando|se; nao sei como|por|porque|se|onde|quando|qual|o|quanto; me pergunto se|por|porque|quando; me perguntando se
      1: avisem|avise|avisa|avisar|digam|diga|dizer|digam|informem|informar|confirmar|explicar|explicam ?me ?por ?favor se|quando|como|onde|por|porque|quanto|qual|o; tenho|tinha uma|outra duvida|pergunta|questao; sem|nao fa* ideia de|por|como
    `,
    tag: '1: ne; certo; nao; nao e; verdade; nao e verdade; correto; ou nao; isso e normal; e normal',
    rhetorical: `
      1: brincando comigo|com; e|isso ?e uma ?uma brincadeira; gozar com|comigo; uma piada; quantas vezes tenho|preciso; tem vergonha; ate quando vou|vamos|tenho; onde ja se viu; que palhacada
    `,
    remark: `
      1: serio ?isso|mesmo; ?e|a serio ?isso; e dai; oi; ola; tudo bem; como vai|vao|esta; alguem ai; sabe de|o que
    `,
    statement:
      '1: como ja|disse|sempre|combinado; sei por|porque|como|onde; que maravilla|maravilha|bom|pena|vergonha|lindo; quem diria|sabe',
  },
};

/** Of a language that is not certain these words ask all the same: no other of the six uses them for something else. */
export const certainOpenings = `
  1: donde esta|estan; cuanto cuesta|vale|tarda; combien; pourquoi; comment; est ce que; warum; wann kommt|kann|ist|wird; wie lange|viel; kann ich; gibt es; dov e; dove e; quanto costa; onde esta|fica; quanto custa|tempo; por que; posso; puedo; quando arriva|chega
`;
