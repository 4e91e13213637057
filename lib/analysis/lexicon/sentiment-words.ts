/**
 * Words of mood, one weight a line, `stem*` for all words that begin so. The English weights start from the VADER
 * lexicon (MIT) and a list of our own for service messages, and were fitted to SemEval 2013-2016 tweets and VADER's
 * rated tweets and Amazon reviews, then read through by hand. The other languages are written by
 * hand, with a few words each found in UMSAB's training split.
 */
const english = `
  -1.2:annoy* assaulted asshole bastards bullshit bummer cheat* crap* devastating dickhead disagree disappoint* disgrac* dislike dismal displeased doomed douche drowned dumbass dumbest failed fake flaw frustrat* goddam grief hanged hate* hatred heartbroken horrendous horribl* idiot* insensitive junk messed mourning negative pathetic perverts pissed pisses poison punish punished racist rapist rude ruin* sad saddest scumbag selfish shame* sob sobs starves starving stupid stupidest stupidity sucks suicide terribl* torture ugliest unsecured violate violated worse worst
  -1.1:appall* atrocious awful awkward bitch criminals crude cruel denies destroyed disgust* disturbing downside dumb dumber embarrass* failure* false foolishness fuck* harm hating ignor* irritates jailed lied mess moron* overrated panicking piss poisoning poisonous poor* punishing punishment rapes rapists ridiculous risky rubbish screwing sobbing stressed suck suspended terrifying useless
  -1.0:abysmal assaults bitchy cancer deficit depress* despicabl* destroy devastated douchebag dull evil fail fascist flawed fooling forgotten fraud* fuming funeral furious gag garbage grieving grim guilty gutted harassment heartbreaking hypocritical incompeten* insult* jerks laziest liar* lies loathe loathed loathing loser* manslaughter meaningless motherfucker negativity nightmare pains prison prisoners raped rigged sadly scam* scare screw screwed scum shambl* shambolic shocks stressful struggling terrified trash tricked unaccept* uneasy unfortunate* vile weakest wiped wtf
  -0.9:abus* arrested arrogant ashamed assassination bankrupt banned betray* bitches bitter blurry brutal brutality choke choked conspiracy criticize crook* cynical damag* damned damnit deprived desperately destruction died disagrees disaster* disrespect* distress doomsday doubtful dreadful dreading dud fails fiasco foolish fools freez* frightening gloomy harassed harsh heartless hellish horrif* impatient inferior injustice intimidated irritating jeopardy lamest lie losing lousy mislead* offense outrag* persecuted propaganda prosecute protested protesting protests racists rape ridiculousness robbed saddened scared skipping slavery snubbed sucked terror* thie* threat* tired tortured ugh unfair upset* violence waste* weaknesses weeping wimp worthless wrong
  -0.8:abandonment accuses afraid aggression anger* angry apathy assault attack* boring bothers broken catastroph* confrontation confus* contagious contempt damn denying desperate desperation die difficult* disappeared dishonest dissatisf* distracted dumps fault* hurt* illness impose infuriat* injur* kill* lose lying misery misled murder* neglect* nonsense painful pissing puke questionable regret* riots ripoff shatter* sorrow stink* suckiest suffer suffered suffers thrown trouble* ugly uncomfortable unemployment unhappy unhelpful unprofessional unreliable violating wasting weirdest wrongly
  -0.7:accident arrest avoided bad ban bastard bizarre blame* blaming bother bug careless collapse complain* complaint* danger* destroying disturb exhaust* failing headache* hopeless jail jealous knocked lack* lame locked lonely loose loss miserable mistake* nasty panic pity protest racism scary scratch* shit* shock shocking shut steal* stole* suing suspected suspects wanker weak wreck
  -0.6:accidents aggressive anymore battles bore* bounced broke bullying burden chaos condemn crash* dead delay* denied deny dies expired expose fear* foe forgot glitch* grave gross guilt huh incorrect* kicked lag lags leak* loses misses missing mock mouldy nervous overdue overpric* prick protesters raging rant ripped rotten shaky shocked sick sins smh sore spam spite spiteful struggle suffering suspend swear tragedy twat unable unless useless* worr*
  -0.5:abandoned badly boycott buggy bugs burn* chipped chokes clueless confusing crack* crisis criticism cry* curse defect* dent* disappear disconnect* dropped dump empty expensive fatal flop forced ghost graveyard hack* interrupt* jackass jerk laggy lazy losses moldy obvious overcharg* phish* rage rid shy slow* smell* smok* stain* strange struck stuck suspect suspicious tears torn tragic unauthori* unavailable unsafe violent weird
  -0.4:avoid bailout blah block blocked blocking bothered cancelled cried crush cry crying declin* defeated defeats devil dirty error* ffs guess hell horror insane instead issue* joke* lost meh missed nobody obviously outage* pain problem* queue* refus* reject* scandal seems smash* stress supposed unclear unsure woes wth zero
  -0.3:accused apart apolog* behind charged cmon cries death dying forget* hard impossible late mad madness nfc nope revenge shoot sorry timeout* without
  -0.2:bias doubt drunk still
  -0.15:again wait waiting
  -0.1:down leave miss rip
  0.1:easily gift*
  0.2:better chance clean easier fair help helped hope* interesting kind lmfao ok okay playing quick quickly safe saved solve solved surprise true well wish
  0.3:calm definitely festival fine fyi grand healthy heart hoping likes luck modern omg relax swift top trust wins works worship
  0.4:charm confidence decent def dreams fixed friends glory inspired joking lucky marvels pretty recommend* respect safety smart surprised thriller thx warm welcome win winner winners worth yeah yes
  0.5:adorable brave cheer* clarity compact cool ease fame fave festivals finally fresh friendly gaining giggle grace haha* immortal intense kudos laugh* legend* liking lol paradise pros ready reliable relief romantic smooth* success* surely thank thanks treat ty useful winning
  0.6:assure awarded beauty birthday bright brightly capable caring champagne clever comfortable cutie deserves easiest efficient freebies friendship funny generous giveaway hardy hooked hopefully hug* kindly luckily luv pleasant* pleasure poised polite positive smil* superior sweetie sweets tgif thankful thoughtful thrill welcomes wow
  0.7:acceptance alright amen amused appreciat* attractive beloved brighten earned easy entertainer faithfully festivities gained glamour gratitude greetings happi* helpful highlight hugged improv* inspiring joy joyful keen kissed kisses loyal loyalty miracle neat nifty praise praised praising privileged satisf* sexy unbelievable welcoming wishing won
  0.8:amaz* approves bliss comforting compassionate confident courage cuties dedicated encouraging epic genius glamorous glorified hero* hilarious hug hugs impress* influential inspirational intelligent mature nice* optimist pleasing pride promising reassuring rofl sincere smile* stylish succeeded sunny surprisingly thankfully valuable xoxo
  0.9:accomplished admire adore* affectionate bff breathtaking brightened celebrat* charming comfort comfortably cute cuteness delight* ecstatic entertaining enthusiast enthusiastically excel fab fab* fav favorited favourite flawless fond ftw funnier good heavenly hottest humour hurrah hurray inspiration intuitive liked love* magic* magnificent muah passionate phenomenal pleased proud relaxed roflmao solid stellar strengthen strengths sunshine sweet sweetness welcomed woot yum*
  1.0:amusing beneficial bless* blockbuster darling eager elegant enjoy* euphoria excellence excels exceptional fabulous fascinating favorites fortunate fun glad gorgeous gracious hallelujah handsome incredible inspire loving marvelous masterpiece outstanding powerful prettiest proudly shining smartest stunning superb terrific thrilled woo woohoo worthy yay yummy
  1.1:beautiful* best brilliant* coolest delicious favorite grateful great* hooray ily innovate jolly rejoice relaxing talented wonderful*
  1.2:amazing awesome brighter brilliance congrat* cutest excellent excit* fantastic funniest glee glorious happy honors ideal luckiest merry perfect* pumped relaxation stoked succeeding sweetheart
`;

const spanish = `
  -1.2:pesimo pesima horrible* horroroso asco asqueros* estafa* estafador* mierda basura vergonzos* verguenza odio odiar inutil* inaceptable* lamentable* terrible* fatal nefast* ladron* robo robar robaron robado engan* mentira* mentiros* peor penoso patetic* impresentable* sinverguenza*
  -0.9:malo mala malos malas mal decepcion* decepcionad* enfadad* enojad* cabread* indignad* indigna triste* tristeza harto harta hartos hartas frustra* molest* indignante grosero grosera maleducad* roto rota rotos rotas rompio estropead* danad* defectuos* averiad* quej* desastre desastros* burla ridicul* chapuza
  -0.6:problema* fallo fallos falla fallan fallando averia error errores retras* tarde perdid* perdi incorrect* equivocad* faltan falta rechaz* deneg* imposible miedo preocupad* preocupa caro cara lento lenta bloquead* hackead* pena raro dificil triste puto puta feo robad* quem* humo peligros* herid* dolor llor* duplicad* cancelaron caido caida cae pierd*
  -0.3:esperando espero espera nadie nada sigo todavia aun reclam* duda lastima
  0.4:bien bueno buena buenos buenas gracias amable* rapid* facil comodo comoda util utiles funciona correcto agradec* ayudaron resuelto solucionado sonrisa espero
  0.8:encant* feliz felices content* genial genia excelente* maravill* perfect* estupend* fantastic* increible* precios* hermos* lind* bonit* guapo guapa mejor mejores alegr* recomiend* satisfech* amo adoro brillante gran buenisim* riquisim* amor enhorabuena felicidades felicit* impecable* amabilisim* divertid* guay chulo interesante buenisimo maravilla chula suerte jaja* xd
`;
const french = `
  -1.1:honte nul nulle horrible* pire pires arnaque* inadmissible* scandal* merde deteste* degout* pourri* lamentable* catastroph* mensonge* voleur* inacceptable* pitoyable* incompeten*
  -0.7:decu decue decus decevant* deception mauvais* mal casse cassee casses endommag* abime* probleme* panne menace* dommage* danger* grave* scandale* crise* bug erreur* retard* colere furieux enerv* triste* peur impossible* plainte* perdu perdue inquiet* marre cher lent* bloque* rate fatigue*
  0.45:merci bien bon bonne bons bonnes gentil* rapide* facile* utile* efficace* sympa* content*
  0.9:parfait* excellent* super genial* adore* magnifique* belle* succes reussi* espoir solution* gagn*  merveill* formidable* heureu* bravo ravi ravie top meilleur* aime* beau belle joli* hate felicit* recommande*
`;
const german = `
  -1.1:frechheit unverschamt* schrecklich* furchtbar* katastroph* betrug* betruger* scheiss* mull schlechtest* unmoglich* inakzeptab* peinlich* hass* ekel* lachhaft* unfahig* abzock*
  -0.7:schlecht* kaputt* defekt* enttausch* arger* sauer wutend traurig* fehler* problem* falsch* leider verspat* beschadig* zerbroch* schade angst wut schlimm mist scheisse nervig* nervt beschwer* storung* langsam teuer verloren abgesturzt sturzt mangel*
  0.45:danke dank gut gute guten guter gerne nett* schnell* freundlich* hilfreich* einfach klappt zufrieden*
  0.9:super toll* endlich lecker wunderschon gluckwunsch love happy perfekt* wunderbar* ausgezeichnet* begeister* liebe* freu* freue prima klasse hervorragend* grossartig* glucklich* genial* schon schone schonen beste besten bester bestes geil empfehl* spass
`;
const italian = `
  -1.1:pessim* orribil* vergogn* truffa* schifo schifos* inaccettabil* terribil* disastro* ladr* peggio* merda odio scandalos* incompetent*
  -0.7:brutt* cattiv* delus* deludent* rott* danneggiat* difettos* problem* error* guast* ritard* arrabbiat* triste* lament* male paura colpa peggio cazzo impossibil* sbagliat* perso persa persi lent* car* stanc* preoccupat* bloccat*
  0.45:grazie bene buon buono buona gentil* rapid* facil* util* veloc* content*
  0.9:perfett* eccellent* ottim* fantastic* auguri piace felicita meraviglios* bravissim* bravi brava bravo felic* ador* amo bello bella bellissim* migliore* stupend* consigli* complimenti super grande
`;
const portuguese = `
  -1.1:pessim* horrivel vergonha absurdo golpe ladroes lixo merda odei* odio terrivel pior piores enganad* roubo roubad* inaceitavel descaso palhacada ridicul*
  -0.7:ruim ruins mau quebrad* danificad* defeito* problema* erro erros atras* decepcion* desapont* chatead* raiva triste* reclam* errad* falha* medo impossivel lento caro perdid* preocupad* travand* travado cansad*
  0.45:obrigad* bom boa bem gentil rapid* facil util ajudou
  0.9:otim* sensacional excelente* perfeit* maravilh* ador* amei amo feliz lind* incrivel parabens melhor melhores satisfeit* recomendo fantastic* top show sucesso
`;

/** By language, BCP 47. */
export const sentimentWords: ReadonlyMap<string, string> = new Map([
  ['en', english],
  ['es', spanish],
  ['fr', french],
  ['de', german],
  ['it', italian],
  ['pt', portuguese],
]);
