import type { RuleSource } from '../rule-source';

export const staffThreat: RuleSource = {
  id: 'staff_threat',
  label: 'Threat against staff',
  level: 'critical',
  because: 'The customer threatens people of the team or the place where they work.',
  step: 'Stop replying alone: keep the message as it is, tell your lead and whoever answers for security now',
  team: 'security',
  phrases: {
    en: `kill|shoot|stab|hurt|harm|beat|smash|murder|strangle|attack|punch|hit|slap|rape you|youse|yall|him|her|them|u|all|everyone|everybody|whoever|one|someone|somebody
kill|shoot|stab|hurt|beat|smash|murder|strangle|attack|punch|hit|slap|break your|his|her|their|every .. agent|staff|driver|manager|technician|courier|face|head|skull|legs|neck|teeth|arm|arms|nose|window|windows|family|kids
break his|her|your|their|every legs|neck|face|arms|nose|jaw|bones|teeth
going|gonna|will|ill|want to|be ?to|just kill|shoot|stab|hurt|beat|murder|strangle|attack|punch|slap you|him|her|them|someone|somebody|everyone|one|all
beat the|you|him|her .. crap|shit|hell|out|up
knock|kick|smash|bash|punch your|his|her|their .. teeth|face|head|ass|door|window|windows
know where you|u|your|he|she|they .. live|lives|work|works|office|house|home|family|kids|park|sleep|children
know|knows .. where you|u|he|she|they ?all live|lives|work|works|sleep|park
knows where you|u live|work|sleep
ill|will|going|gonna|im ?to ?be find|hunt|finding|hunting|tracking|track you|u|him|her|them|whoever ?all ?down .. pay|regret|hurt|live|sorry|and|down
find|hunt you|u|him|her|them down|and|all
be|ill|waiting for you|him|her|them|karen outside|after|tonight|in|at
waiting for you|him|her|them|karen outside|after|by|in the|when|at
watch your|ur back
eyes in the back
burn|blow|torch|bomb|shoot|smash|trash your|the|that|this|ur .. warehouse|office|shop|store|building|place|headquarters|window|windows|car|down|up
burn .. place|office|store|shop|warehouse|building down
bomb in|at|under your|the|ur
pay you|him|her|them|your .. visit
coming|come|be|stop|drive|turn ?down ?over ?there ?with ?there|round|over|by|to|for .. bat|gun|knife|axe|hammer|weapon|hurt|beat|smash
someone|somebody|people|they|you|yall|u will|is|gonna|are|deserve|should|needs|need ?going ?to ?all ?people ?to ?be|get|gets hurt|shot|stabbed|killed|beaten|punched|hanged
get|gets|getting stabbed|shot|killed|beaten|jumped|punched
deserve|deserves to die
deserve|deserves to be|get shot|killed|hurt|beaten|hanged|stabbed
nice .. family|kids|house|daughter|wife .. shame|pity|if
shame if something
regret this .. visit|find|family|know
security at the door
you|youre|u|ur|yall|he|she|they will|gonna|are|is ?going ?a|to be ?a dead
youre|ur|you are dead|finished
hope you|your|u|yall .. die|killed|shot|cancer|dead
die you|in a|in hell|bitch
gun|knife with your|ur name
send ?some people|someone|guys|friends to|round|over .. your|you|office|house|see|visit
bullet in|through|for you|him|her|them|your|his
show|showing|turn|turning up .. your|his|her door|house|home|place|desk ?tonight
careful|careful when|while|on .. walking|way|going .. home|car|night
needs|need|deserves|wants his|her|their|your face|head|jaw|nose|ribs .. rearranged|smashed|broken|bashed|fixed
leaves|leave|leaving|carried|carry|going|go|end|ends|wheeled ?out ?up in an|a|the|on ambulance|hospital|coffin|body bag|stretcher|morgue
sets|set foot .. property|house|again
sorry .. come|coming|way|see|meet|find|get|arrive
on my way .. sorry|regret|pay|hurt
ambulance|hospital|coffin .. one of you|your staff|driver|courier|agent
going to be|gonna be|youll be|will be ?very|so|really sorry ?when|if|for|that|you
hanging from .. tree|rope|lamp post
torch the|that|this|your|whole|entire ?whole ?fucking place|building|store|shop|office|lot
your|ur|his|her ?two|three ?cute|little|lovely kids|children|daughter|son|wife .. school|address|know|found|see
cute|lovely|beautiful|pretty kids|children|daughter|wife|family .. school|where|live|shame|pity
to my face .. see|happens|dare
see what happens .. face|you|to you
dead man|woman|meat
make me come ?over|down there|round|in
dont make me come
own|have|got ?a guns|gun|rifle|weapon|weapons|knife|bat .. afraid|use|you|ready|waiting
set|release|let|sic my dog|dogs .. him|her|them|you
make your|his|her|their life ?a ?living hell|misery|miserable
i have your|his|her address|home|number .. hell|visit|see|come|find
have|got|found your ?home address .. come|visit|hell|see|find|careful|watch
one eye open
picking|pick your|his|her|their teeth
teeth .. floor|ground
punch|slap|hit|strangle|choke|beat|kick the|that|this ?stupid ?fat ?lazy idiot|moron|bastard|bitch|woman|man|guy|girl|agent|driver|person|one
will get hurt
people|someone|somebody|staff|you will|are going to|gonna get|be ?badly hurt|injured|harmed|killed
end you
finish you off
hurt you|your ?staff|people|team|family
come after you|your|him|her
coming|come for you|your family|staff
rot in hell .. find
put you|him|her|them in .. hospital|ground|grave
in the ground
skin you
break you in|into
cut you up|open
slit|slash your|his|her|their throat|tires|tyres|face
blow|shoot ?you ?up ?your the|your|this .. place|office|store|head|brains
acid .. face
rape you|her|him|them
your blood|days are numbered
you are|youre a dead
wont be|not be laughing|smiling .. when|once|after
wait for you outside
see you outside|soon .. personally
i will be|ill be outside|there .. waiting|gun|bat
jump you|him|her|them
hang|shoot|lynch all|every|the lot|you of
swear .. i will|ill .. kill|hurt|burn|come|find
gonna catch|get hands|these
catch these hands
meet me outside
fight you|me`,
    es: `se|sabemos|sabe donde .. vives|trabajas|viven|trabajan|vive|trabaja|estas|esta|oficina
voy|vamos a .. matar|partir|romper|golpear|pegar|quemar|buscar|disparar
los|las|te|le|os voy a .. matar|partir|romper|golpear|quemar|encontrar|reventar
partir|romper|reventar la|te|le|tu|el cara|piernas|jeta|boca|cabeza
te|os|los|les espero|esperare .. salida|fuera|afuera
cuidate las espaldas
vas|van a .. morir|arrepentir
merecen|mereces .. morir|paliza|tiro
le|les|te|os rompo|parto|reviento|mato|quemo|rajo|pego .. piernas|cara|boca|cabeza|todo|huesos|tiro
vuelva|vuelvo a ver .. rompo|mato|parto|reviento
se quien eres|sois|son|donde
ten|tengan|tened cuidado .. salgas|calle|noche|casa|familia
van|vas a .. pagar|lamentar|enterar|ver
quemar|quemo|prender .. tienda|oficina|local
voy para alla|alli
te|os|los voy a .. buscar|encontrar`,
    fr: `sais|sait ou vous|tu .. habit*|habites|travail*|vis|vivez
vais|va|allons ?te|vous|les|lui .. tuer|casser|frapper|buter|defoncer|crever|bruler
casser|defoncer|peter la gueule|tete|figure|les jambes
je vous|te retrouverai|retrouve|attends .. sortie|dehors|bureau
meritez|merites .. mourir|crever
vous|tu allez|vas .. regretter|mourir|payer
tout casser
casser|bruler|detruire .. agence|magasin|bureau|boutique|vitrine
vais venir|viens|passer .. casser|regler|voir|bruler|tuer
sais qui vous|tu es|etes
vous etes|tu es mort|morts|finis|fini
surveillez|surveille vos|ton arrieres|dos
attention a vous|toi|votre famille
je vais .. faire la peau|regler votre compte|defoncer|crever`,
    de: `weiss wo du|sie|ihr .. wohn*|arbeit*|lebst|leben
bringe|bring|mache|mach|schlage|schlag|schlitze|steche|knalle|erschiesse|polier* .. um|fertig|fresse|tot|zusammen|ab|kaputt
in die fresse
fresse ein|polier*|einschlag*
euch|dich|sie .. umbringen|erschiessen|abstechen|verprugeln|fertigmachen|zusammenschlagen
komme|komm|kommen vorbei|zu .. schlag*|fresse|messer|baseballschlager|pass
pass|passen ?sie|bloss ?gut auf .. dich|sich auf
werdet|wirst|werden ?ihr|du|sie|das|es .. bereuen
brenne|zunde .. laden|buro|lager|haus|filiale
weiss .. wo .. buro|laden|filiale|zentrale|wohn*|arbeitet|sitzt
werdet|wirst .. sehen|erleben|davon haben
reiss|reisse|breche|brech .. kopf|beine|arme|genick
aufs maul|in die fresse|fresse polieren
pass auf wenn
messer|pistole|waffe .. komme|mit
alle umbringen|abknallen|anzunden
du|ihr bist|seid tot
komm|komme ?mal vorbei .. erlebst|lernst
gnade dir|euch gott`,
    it: `so dove .. abit*|lavor*|viv*
spacco|spaccare|spacchero|rompo|rompere .. faccia|testa|gambe|ossa|vetrina|tutto
vi|ti|lo|la ammazzo|ammazzero|uccido|uccidero|brucio|trovo
vengo .. spacco|ammazzo|picchio|meno
meritate|meriti .. morire
so chi sei|siete|dove
stai|state attento|attenti .. dove|quando|esci|strada|casa|famiglia
so dove .. stai attento
se ti|vi trovo|vedo|incontro .. ammazzo|spacco|vedrai|vedrete|picchio
brucio .. negozio|ufficio|tutto
vi|ti vengo a .. prendere|cercare|trovare
fate|fai una brutta fine
siete|sei morto|morti|finiti`,
    pt: `sei onde .. mora|moras|moram|trabalha*|vive
vou|vamos ?ai|te|vos|la .. matar|quebrar|bater|queimar|arrebentar|pegar
quebrar .. cara|pernas|dentes
te|vos|vou ?te mato|matar|arrebento|encontrar
merecem|merece .. morrer|tiro
se eu te|vos|o|a encontrar|pegar|ver .. ver|rua|quebro|mato|arrebento
voce|vc vai ver|se arrepender|pagar caro
sei quem voce|vc e
cuidado quando|na rua|com a familia
vou colocar|botar fogo
vou ate ai .. quebrar|acabar|resolver
quebro .. cara|pernas`,
  },
  harmless: `bringe mich um
bring mich um
kill for
killing me
could|can|would|want|like|trying|how ?to .. kill|strangle|punch|smash|hit ?the ?my|this|these printer|router|screen|button|weeds|bugs|time|virus
kill|hit|beat|punch|smash|attack the|a|my|this|these|your ?old ?next ?high|last|final boss|level|process|mood|vibe|game|score|enemy|button|clock|records|prices|price|deal|offer|competition|goal
beat|beats your|their|the|that|any price|prices|score|record|offer
hit you|u|me|us|everyone up|with|back
hurt my|me|his|her|himself|herself
shoot me|you|us|him|her|them ?over ?a an|a|over|email|mail|message|line|text|dm|note
bath bomb|bombs
watch back
hope you die .. laughing
know where your shop|store|office|parcel|warehouse is|are near|now|thanks
make me come over .. sentimental|emotional
wont be laughing|smiling .. price|deal
shoot|put|end .. photo|picture|video|portrait
fight .. boss|scene|club|night|fire
come for you .. delivery|pickup|collect
going to be sorry .. miss|sold
kick|hit the ball|target`,
  examples: {
    fires: ["I know where your office is and I'm coming with a bat", 'watch your back', 'los voy a matar a todos'],
    quiet: [
      "I'd kill for that jacket",
      "I'll come by your shop on Saturday to pick it up",
      'shoot me an email when it is back',
    ],
  },
};
