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
deserve|deserves to die|be|get ?shot|killed|hurt|beaten|hanged
nice .. family|kids|house|daughter|wife .. shame|pity|if
shame if something
regret this .. visit|find|family|know
security at the door
you|youre|u|ur|yall|he|she|they will|gonna|are|is ?going ?a|to be ?a dead
youre|ur|you are dead|finished
hope you|your|u|yall .. die|killed|shot|cancer|dead
die you|in a|in hell|bitch
gun|knife with your|ur name
send ?some people|someone|guys|friends to|round|over .. your|you|office|house|see|visit`,
    es: `se|sabemos|sabe donde .. vives|trabajas|viven|trabajan|vive|trabaja|estas|esta|oficina
voy|vamos a .. matar|partir|romper|golpear|pegar|quemar|buscar|disparar
los|las|te|le|os voy a .. matar|partir|romper|golpear|quemar|encontrar|reventar
partir|romper|reventar la|te|le|tu|el cara|piernas|jeta|boca|cabeza
te|os|los|les espero|esperare .. salida|fuera|afuera
cuidate las espaldas
vas|van a .. morir|arrepentir
merecen|mereces .. morir|paliza|tiro`,
    fr: `sais|sait ou vous|tu .. habit*|habites|travail*|vis|vivez
vais|va|allons ?te|vous|les|lui .. tuer|casser|frapper|buter|defoncer|crever|bruler
casser|defoncer|peter la gueule|tete|figure|les jambes
je vous|te retrouverai|retrouve|attends .. sortie|dehors|bureau
meritez|merites .. mourir|crever
vous|tu allez|vas .. regretter|mourir|payer`,
    de: `weiss wo du|sie|ihr .. wohn*|arbeit*|lebst|leben
bringe|bring|mache|mach|schlage|schlag|schlitze|steche|knalle|erschiesse|polier* .. um|fertig|fresse|tot|zusammen|ab|kaputt
in die fresse
fresse ein|polier*|einschlag*
euch|dich|sie .. umbringen|erschiessen|abstechen|verprugeln|fertigmachen|zusammenschlagen
komme|komm|kommen vorbei|zu .. schlag*|fresse|messer|baseballschlager|pass
pass|passen ?sie|bloss ?gut auf .. dich|sich auf
werdet|wirst|werden ?ihr|du|sie|das|es .. bereuen
brenne|zunde .. laden|buro|lager|haus|filiale`,
    it: `so dove .. abit*|lavor*|viv*
spacco|spaccare|spacchero|rompo|rompere .. faccia|testa|gambe|ossa|vetrina|tutto
vi|ti|lo|la ammazzo|ammazzero|uccido|uccidero|brucio|trovo
vengo .. spacco|ammazzo|picchio|meno
meritate|meriti .. morire`,
    pt: `sei onde .. mora|moras|moram|trabalha*|vive
vou|vamos ?ai|te|vos|la .. matar|quebrar|bater|queimar|arrebentar|pegar
quebrar .. cara|pernas|dentes
te|vos|vou ?te mato|matar|arrebento|encontrar
merecem|merece .. morrer|tiro`,
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
know where your shop|store|office|parcel|warehouse is|are near|now|thanks`,
  examples: {
    fires: ["I know where your office is and I'm coming with a bat", 'watch your back', 'los voy a matar a todos'],
    quiet: [
      "I'd kill for that jacket",
      "I'll come by your shop on Saturday to pick it up",
      'shoot me an email when it is back',
    ],
  },
};
