import type { z } from '@/lib/domain/zod';
import { type EscalationRule, escalationRuleSchema } from '@/lib/domain/escalation-rule';

type RuleSource = z.input<typeof escalationRuleSchema>;

/** Strongest first: with equal levels this order decides which reason is shown on top. */
const sources: RuleSource[] = [
  {
    id: 'distress',
    label: 'Person in distress',
    level: 'critical',
    because: 'The customer may be in despair or in danger.',
    step: 'Follow the protocol card and bring in a colleague before you write anything else',
    needs: { distress: true },
  },
  {
    id: 'safety',
    label: 'Safety issue',
    level: 'critical',
    because: 'The customer says that someone or something was or may be harmed.',
    step: 'Tell the customer to stop using it, ask whether anyone is hurt, and hand to the safety team',
    needs: { intent: 'safety_issue' },
    phrases: {
      en: 'caught|catches|catch|set fire; went|is|was|are on fire; started|starts|began|was|is smoking|sparking|burning|melting; smoke came|coming|pouring; sparked; exploded; blew up; burnt|burned|burns my|her|his|our|me; electric|electrical shock; smell of gas|burning; smells of gas|burning; gas leak; allergic reaction; anaphyla*; food poisoning; glass|metal|plastic|nail in ?my|the|our|a baby|food|bread|meal|drink|bottle|soup|salad; piece|pieces|shard|shards of glass|metal; choked on; swallowed .. battery|magnet|part|piece; injured my|me|himself|herself; injured by|on your|the; ended|rushed|taken .. hospital|er; carbon monoxide; brakes failed; insulin .. due|late|left|missing|out; one dose left',
      es: 'echar|echo|echa|echando|saca|salir|sale humo; prendio fuego; se incendi*; se quemo|quema|queman; me|nos quemo|quemado|queme; explot*; echo chispas; descarga electrica; olor|huele a gas|quemado; reaccion alergica; intoxic*; en|a urgencias; cristal|vidrio|metal en la|el|mi; se corto la|el',
      fr: 'pris feu; a brule; explose; degage|sort de la fumee; reaction allergique; odeur de gaz; choc electrique',
      de: 'fing|fangt feuer; brennt; rauch*; explodiert; verbrannt; stromschlag; gasgeruch; allergische reaktion; glassplitter',
      it: 'preso fuoco; esplos*; fumo dal|dalla; scossa elettrica; odore di gas; reazione allergica',
      pt: 'pegou fogo; explodiu; saindo fumaca; choque eletrico; cheiro de gas; reacao alergica',
    },
    harmless:
      'fire .. tv|stick|pit|place|sale|emoji; sale is on fire; is on fire lately|rn|lately; sales exploded; mind|phone|inbox|notifications exploded; exploded in popularity; stopped|quit smoking; burned my|me dvd|cd|playlist|mix; is burning a hole',
  },
  {
    id: 'fraud',
    label: 'Fraud or security',
    level: 'critical',
    because: 'The customer says that an account, a card or their money may be in a stranger’s hands.',
    step: 'Secure the account and hand to the security team; ask for no passwords or codes in the chat',
    needs: { intent: 'security_or_fraud' },
    phrases: {
      en: 'hacked; someone .. into my account; someone .. using|used my card|account; account .. compromised|hijacked|taken over; stolen card; card .. stolen|cloned; identity theft; fraudulent; unauthori* charge|payment|transaction|login|access|withdrawal; i|we never|didnt made|make|place|placed|authorise|authorised|authorize|authorized .. payment|charge|order|purchase|transaction; payment|charge|transaction|order|purchase .. i|we never|didnt; dont recogni* .. charge|payment|transaction|order|login; phishing; data breach; asking for my pin|password',
      es: 'hackead*|hackearon|hackeado; jaqueado; alguien .. entrado|entro .. cuenta; comprando con mi; tarjeta .. clonada|clonado|robada; robaron .. datos|cuenta|tarjeta; cargo|cobro|pago|compra .. yo no|que no he|hice|reconozco; no reconozco .. cargo|cobro|compra|pago; suplant*; phishing; fraude',
      fr: 'pirate mon|le|compte; compte pirate; fraude; paiement .. pas autorise; hameconnage',
      de: 'gehackt; betrugsversuch; nicht autorisierte abbuchung; phishing; karte gestohlen',
      it: 'hackerat*; frode; carta clonata; phishing',
      pt: 'hackead*|hackearam|invadida; clonad*|clonaram; fraude; compra .. nao fiz',
    },
    harmless: 'life hack*; hack night|day|week; hackathon; growth hack*',
    negatable: false,
  },
  {
    id: 'legal',
    label: 'Legal threat',
    level: 'critical',
    because: 'The customer speaks of a lawyer, a court or an authority.',
    step: 'Hand to the legal team before you reply; admit and promise nothing',
    needs: { intent: 'legal_threat' },
    phrases: {
      en: 'hear* from my lawyer|lawyers|solicitor|solicitors|attorney; my|our lawyer|solicitor|attorney will|is|has|says|said|about; contact*|call*|speak*|talk*|consult*|getting|instruct* ?to ?my|our|a lawyer|solicitor|attorney; legal|court action|proceedings|steps; small claims; take|taking|see you ?to|in court; sue you|your|them; suing you|your|them|over; will|going|gonna|ill to|be|have sue; going to sue; ill|will sue; lawsuit; class action; ombudsman; trading standards; consumer protection|court|commission; file|filing|filed|make|lodge .. complaint with; report|reporting|reported .. to ?the police|ftc|bbb|fca|regulator|authorities|authority|ombudsman; press|pressing charges; better business bureau; letter before action; breach of contract; attorney general',
      es: 'mi|nuestro|un abogad*; voy a demandar*|denunciar*; les|os|los demand*|denunci*; pongo|poner|pondre|presento|presentar|presentare|interpongo una|la|mi denuncia|demanda|reclamacion; acciones|medidas legales; via judicial; tribunales; juzgado; denuncia .. consumo|policia; oficina del consumidor; hoja de reclamaciones; profeco; sernac; indecopi; burofax; nos vemos en los tribunales|juzgados',
      fr: 'mon avocat; porter plainte; depose|deposer plainte; saisir|devant le|la tribunal|justice; mise en demeure; action en justice; dgccrf',
      de: 'mein*|unser* anwalt; anwalt .. einschalten|einschalte|melden|nehmen; rechtsanwalt; rechtliche|gerichtliche schritte; vor gericht; verklag*; anzeige erstatten|erstatte; verbraucherzentrale|verbraucherschutz',
      it: 'mio avvocato; vie legali; faro|fare causa|denuncia; sporgere|sporgo denuncia; tribunale; associazione consumatori',
      pt: 'meu|minha advogad*; vou processar; processo judicial; entrar na justica; procon; acao judicial; tribunal',
    },
    harmless:
      'legal tender|size|paper|name|notice|page|department email; lawyer emoji|costume|discount; tennis|basketball|food court; price match ombudsman; my lawyer loves|likes|recommended; lawyer friend|edition|set|mug; present for my lawyer',
  },
  {
    id: 'outage',
    label: 'Outage',
    level: 'high',
    because: 'The customer says that a service is down or that their work stands still.',
    step: 'Check the status page and tell the team on call',
    needs: { intent: 'outage' },
    settles: true,
    phrases: {
      en: 'is|are everything|all|your|site|servers down|offline; down for everyone|us|all|hours; site|website|service|server|servers|system|network|platform|app|api|internet is|are|went|has|been|seems|keeps ?been ?completely|all|going down|offline|unreachable; outage; nobody can log|login|access|connect|work; no one can log|login|access|connect|work; production is down|broken|blocked; blocking production; # errors everywhere; internet|power|service|wifi .. out in|since; whole office|team|company|street .. offline|down|cant|without|out; lose|losing .. orders|sales|customers|money every|per',
      es: 'se ha|han caido|caida; se cayo .. servicio|sistema|web|pagina|red|app|todo; servicio|sistema|servidor|servidores|web|pagina caido|caida|caidos; no funciona nada; nadie puede entrar|acceder|trabajar; sin internet|servicio|luz|conexion desde; perdiendo ventas|pedidos|clientes',
      fr: 'en panne; plus rien ne marche|fonctionne; site est down|inaccessible; hors service',
      de: 'server|system|seite|dienst ist|sind down|ausgefallen|offline|nicht; ausfall; storung seit; nichts geht mehr',
      it: 'servizio|sito|sistema|server e down|giu|fermo|bloccato; disservizio; non funziona niente|nulla',
      pt: 'fora do ar; sistema|site|servico caiu; nada funciona; sem internet|servico desde',
    },
    harmless: 'power|price|cool|calm|step|sit|slow|break down; feeling down; is down to; go down the; down jacket',
  },
  {
    id: 'public_threat',
    label: 'Press or public threat',
    level: 'high',
    because: 'The customer says that they will go to the press or make it public.',
    step: 'Tell the communications team and answer soon, in calm words',
    phrases: {
      en: 'post|posting|share|sharing|put|putting ?this|it|about|everything ?all ?over|on|to twitter|facebook|instagram|tiktok|reddit|linkedin|everywhere|online|social|x; all over twitter|facebook|instagram|tiktok|social|reddit|x|linkedin; will|ill|going|gonna ?to go public|viral; make this|it go viral; go|going|send|sending|take|taking|talk|talking|sell ?it|this|my ?story to the|a ?local|national press|newspaper|newspapers|media|journalist|journalists|reporter|paper|papers|tv|news; contact|contacting|tell|telling|call|calling the press|media|newspaper|newspapers|news; local|national paper|newspaper|news; everyone will know|hear; one star everywhere; expose you|your; bbc|cnn watchdog',
      es: 'publicar*|subir*|compartir* .. redes|twitter|facebook|instagram|tiktok|google; en|por todas las redes; ir|voy|vamos|contactar .. prensa|television|periodico|medios; a la prensa; medios de comunicacion; hacerlo viral|publico',
      fr: 'sur les reseaux; contacter .. presse; alerter la presse|les medias',
      de: 'an die presse; offentlich machen|mache; in den sozialen medien',
      it: 'sui social; alla stampa; ai giornali',
      pt: 'nas redes sociais; a imprensa; vou expor',
    },
    harmless:
      'love|happy|excited|thrilled|proud .. post|share|sharing; share your|a link|it with my friends; press the button; press release|kit|pass|inquiry; how .. share|post .. to|on; can|may i post|share; post it to|on my; media player|kit; your post on|was|about; i saw your|the post',
  },
  {
    id: 'data_privacy',
    label: 'Data-privacy request',
    level: 'high',
    because: 'The customer asks for, or about, their personal data; the law sets a deadline.',
    step: 'Log the request with its date and hand to whoever answers for privacy',
    needs: { intent: 'data_privacy', sure: 0.9 },
    negatable: false,
    phrases: {
      en: 'gdpr; ccpa; data protection officer|act|law|authority|request; subject access request; dsar; right to be forgotten|erasure; copy of .. data; all|any|what .. data .. you hold|have|store|keep; delete|erase|remove ?all|of ?my|our personal data|information|details; delete|erase|remove all|my ?my data; sell|sold|selling|share|shared|sharing|leaked my|our personal|private ?data|information|details; sell|sold|selling|leaked my data',
      es: 'rgpd; gdpr; lopd; proteccion de datos; derecho al olvido; borr*|elimin*|suprim* .. mis datos; datos personales; copia de mis datos; venden|vendido|compartido mis datos',
      fr: 'rgpd; donnees personnelles; supprimer mes donnees; cnil',
      de: 'dsgvo; personenbezogen*; datenschutz*; meine daten loschen; auskunft .. daten',
      it: 'gdpr; dati personali; garante privacy; cancellare i miei dati',
      pt: 'lgpd; rgpd; dados pessoais; apagar|excluir meus dados',
    },
    harmless:
      'cache; data usage; usage data; mobile|roaming data; data plan|cable|sheet|entry; privacy screen|filter|film|curtain',
  },
  {
    id: 'ask_for_human',
    label: 'Asked for a person or manager',
    level: 'high',
    because: 'The customer asks to speak to a person or to someone in charge.',
    step: 'Say who you are, and call the person they asked for or offer a time',
    negatable: false,
    settles: true,
    phrases: {
      en: 'speak|talk|chat|speaking|talking to|with|directly .. real|human|person|manager|supervisor|boss|superior|agent|representative|someone|somebody|operator; connect|transfer|pass|put|escalate|get ?me|us|this|it .. human|real|person|manager|supervisor|boss|superior|agent|representative|operator; real|actual|live person|human|agent; human being|agent|please; your|the|a manager|supervisor|boss .. call|contact|phone|email|now|please|reply; want|need|get|demand .. manager|supervisor|human|boss; manager please|now; call me back',
      es: 'hablar con .. persona|humano|alguien|encargad*|supervisor*|gerente|responsable|agente|jefe|jefa|director*; pas*|comuni*|transf*|ponga*|ponme .. encargad*|supervisor*|gerente|responsable|persona|humano; persona real|humana|de verdad; un humano; con un|una encargad*|supervisor*|gerente|responsable; no .. hablar con .. robot|bot|maquina; quiero|necesito .. encargad*|supervisor*|gerente',
      fr: 'parler a|avec .. humain|conseiller|responsable|quelqu|personne|superieur; un humain; votre responsable',
      de: 'mit einem|ihrem|deinem menschen|mitarbeiter|vorgesetzten|chef|manager; echten menschen; vorgesetzt*',
      it: 'parlare con .. operatore|persona|responsabile|umano; un operatore umano',
      pt: 'falar com .. pessoa|humano|atendente|gerente|supervisor*|responsavel; atendente humano|de verdade',
    },
    harmless:
      'account|password|project|task|download|store|window|device manager|manager app; managed to speak|talk; spoke|spoken|talked .. agent|someone|manager|representative; human hair|size|resources|rights; want|need to be a manager; someone from my|our',
  },
  {
    id: 'repeated_contact',
    label: 'Repeated contact',
    level: 'high',
    because: 'The customer has written before, or several times, without a solution.',
    step: 'Read the history first, own it, and name the next step and its date',
    settles: true,
    negatable: false,
    needs: { unansweredContacts: 3 },
    phrases: {
      en: 'second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|6th ?and ?last message|email|mail|call|attempt|ticket|complaint|request|chat; this is the|my third|fourth|fifth|sixth|tenth|3rd|4th|5th|6th time; second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|6th time ?that i|im|ive|i|we ask*|writ*|contact*|call*|email*|report*|complain*|messag*|tell*|told|explain*; second|third|fourth|fifth|2nd|3rd|4th|5th time asking|writing|contacting|calling|emailing|reporting|complaining|messaging|telling|explaining; asked|told|emailed|called|contacted|messaged|written|wrote|phoned|explained|complained ?you|this|about|it|in|to twice|times|already|before|again|repeatedly; emailed|called|contacted|messaged|wrote|phoned .. twice; emailed|called|contacted|messaged|wrote|phoned .. several|three|four|many|# times; keep asking|calling|emailing|writing|explaining|repeating; nobody|noone ?has|ever|is|from|bothers answers|answered|answering|replied|replies|responds|responded|gets|got; no one ?has|ever|is|from|bothers answers|answered|answering|replied|replies|responds|responded|gets|got; nobody from .. answer*|repl*|respond*; still no reply|response|answer from|to; no reply|response|answer for|in|since|to; how many times .. ask|tell|call|write|explain|contact; i have|had|ive already|now asked|told|emailed|called|contacted|sent|written|explained; is anyone there; anybody there; still waiting for|on|to .. reply|answer|response|anyone|someone|you',
      es: 'segunda|tercera|cuarta|quinta|sexta|enesima vez que; por tercera|cuarta|quinta|enesima vez; ya .. escribi|escrito|llame|llamado|pregunte|preguntado|dije|dicho|reclame|reclamado|explique|contacte; varias|muchas|dos|tres|# veces ya|y|he|escri*|llam*; nadie .. contesta|responde|respondio|contesto; otra vez lo mismo; cuantas veces; sigo sin .. respuesta; sigo esperando .. respuesta; sin respuesta',
      fr: 'deuxieme|troisieme|quatrieme|enieme fois; deja .. ecrit|appele|demande|contacte; personne .. repond|repondu; toujours pas de reponse; sans reponse',
      de: 'zum zweiten|dritten|vierten|x mal; schon .. zweimal|dreimal|mehrmals|mehrfach; niemand antwortet|meldet|reagiert; immer noch keine antwort; keine antwort',
      it: 'seconda|terza|quarta|ennesima volta; gia .. scritto|chiamato|chiesto|contattato; nessuno .. risponde|risposto; ancora nessuna risposta',
      pt: 'segunda|terceira|quarta|enesima vez; ja .. escrevi|liguei|perguntei|reclamei|mandei; ninguem .. responde|respondeu|respondem; sem resposta; ainda sem',
    },
    harmless:
      'email address|account|field; second hand|time lucky|time buyer|time customer; first and second time; bought|ordered|ordering .. second|third|fourth|fifth|several|two|three|four time|times; second|third time ordering|buying|shopping|visiting|here|this year; nobody gets it right like|me like',
  },
  {
    id: 'falling_sentiment',
    label: 'Sharply falling mood',
    level: 'notice',
    because: 'The tone of the last messages has become much more negative.',
    step: 'Slow down: name what went wrong in your own words before you offer a solution',
    settles: true,
    needs: { fallingSentiment: true },
  },
];

/** Validated when this file is read, so that a broken rule fails a test and not an agent. */
export const rules: readonly EscalationRule[] = sources.map((source) => escalationRuleSchema.parse(source));
