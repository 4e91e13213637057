import type { RuleSource } from '../rule-source';

export const safety: RuleSource = {
  id: 'safety',
  label: 'Safety issue',
  level: 'critical',
  because: 'The customer says that someone or something was or may be harmed.',
  step: 'Tell the customer to stop using it, ask whether anyone is hurt, and hand to the safety team',
  needs: { intent: 'safety_issue' },
  phrases: {
    en: `caught|catches|catch|set fire
went|is|was|are on fire
started|starts|began|was|is smoking|sparking|burning|melting
smoke came|coming|pouring
sparked
exploded
blew up
burnt|burned|burns my|her|his|our|me
electric|electrical shock
smell of gas|burning
smells of gas|burning
gas leak
allergic reaction
anaphyla*
food poisoning
glass|metal|plastic|nail in ?my|the|our|a baby|food|bread|meal|drink|bottle|soup|salad
piece|pieces|shard|shards of glass|metal
choked on
swallowed .. battery|magnet|part|piece
injured my|me|himself|herself
injured by|on your|the
ended|rushed|taken .. hospital|er
carbon monoxide
brakes failed
insulin .. due|late|left|missing|out
one dose left
hives|rash|blister|blisters|burns|swelling|allergic from|after|because|since|on my|his|her
broke|breaking|broken out in ?a hives|rash|spots
came|come|comes|coming out in .. hives|rash
rash .. cream|lotion|soap|product
broke|broken|fractured|dislocated|sprained|cut|hurt|burned|burnt|scalded ?my|his|her ?left|right wrist|arm|leg|ankle|finger|fingers|hand|tooth|hip|back|toe|foot|nose|face
gave way
collapsed|collapses|snapped|broke .. with|while|under|when .. in|on|sitting|standing|baby|child|inside
sick|ill|vomiting|threw up|poisoned .. after|from|eating|ate
got|been|were|was|fell ?really ?very sick|ill .. eat*|from|after
insulin|inhaler|medication|medicine|epipen|oxygen|tablets|pills .. was|were|should|not arrived|missing|late|left|run|out|delayed|yesterday|supposed|urgent|stuck
run|running|ran out of .. insulin|medication|medicine|inhaler|oxygen|tablets
sparks are|coming|flying|when|every|from|out|as
sparks
sparking
shooting flames
flames
smoke .. back|out|coming|from|pouring|plug|socket|inside
melted|melting|swelled|swollen|bulging|leaking|leaked ?up .. battery|acid|hot|hole|carpet|hand|plug|socket|phone
battery ?is ?has ?pack|packs swelled|swollen|bulging|leaking|leaked|exploded|caught|overheat*|smoking
electrocuted
got|gave|gives|getting|get ?me ?a ?an ?electric ?bad ?nasty shock|shocks
shock from
brake|brakes .. failed|fail|stopped|not|dont|broke|gone
buckle|strap|harness|seatbelt|belt opened|came|broke|undone|failed
nearly|almost|narrowly ran|run|hit|killed|crushed|drove .. over|my|kid|child|me|into
trouble breathing
difficulty|cant|couldnt|hard breathing|breathe|to breathe
throat .. swell*|swollen|closing|closed
anaphylactic
emergency room
call|called|calling|by|took .. ambulance
ambulance came|took
hospital .. after|because|from
went|go|taken|rushed|ended .. hospital|er|emergency|urgent care
mould|mold|insect|maggots|worm|worms|bug|hair|needle|glass|metal|plastic|screw|blood in .. food|cereal|formula|meal|soup|salad|bread|drink|bottle|baby|yogurt|yoghurt|milk
razor|needle|sharp .. in|sticking
cut|cuts ?my|his|her|the ?little finger|hand|lip|foot|open|deep*
gas smell|leak|leaking|smell
smell|smelled|smelling|smells|stinks ?of|like ?strong* gas|burning|petrol
choke|choked|choking on
swallowed
fell|fallen off|from|through .. ladder|chair|bed|stairs
injured|injury|injuries|unconscious|concussion
second|third degree burns
burn* .. skin
recall .. same|dangerous|model
dangerous .. child|baby|kids|people
could have killed|died|burned|burnt|been killed
fire brigade|department|engine
house .. burned|burnt
fire hazard
unsafe|not safe .. use|child|baby|kids
died|dies|dead|poisoned .. after|from|licking|eating|using|because .. your|the|cleaner|food|product|toy
cat|dog|pet|baby|bird ?nearly|almost died|sick|poisoned|choked|hurt|burned|vomited|collapsed
passed out
fainted
collapsed after|from
seizure|seizures
convulsions
overdose
folded|collapsed|tipped|fell|toppled ?over ?up ?on ?down .. with .. baby|child|kid|me|in it|inside
cut|cuts|stabbed|scratched|pinched|poked|hurt|burned|burnt|scalded|bruised|injured me|my|him|her|his|our ?little ?left ?right ?self|hand|finger|skin|leg|face|foot|mother|son|daughter|baby|badly|is|and|bleeding
is|was|started|am|bad|badly bleeding
scalding|boiling water|hot .. hand|burn*|out|tap|skin
gas .. smell*|leak*|hiss*
wires|wire exposed|bare|sparking|sticking|poking
exposed|bare wire|wires|wiring
short circuit*
tripped .. breaker|fuse .. every|burn|smell|spark
poisoned|poisonous|poisoning
toxic fumes|smell
toxic|strange|strong|from|smell|breathed .. fumes
headaches|dizzy|nausea|nauseous|vomiting .. since|after|from
er visit
urgent care
needed|need|needs|got|had .. stitches`,
    es: `echar|echo|echa|echando|saca|salir|sale humo
prendio fuego
se incendi*
se quemo|quema|queman
me|nos quemo|quemado|queme
explot*
echo chispas
descarga electrica
olor|huele a gas|quemado
reaccion alergica
intoxic*
en|a urgencias
cristal|vidrio|metal en la|el|mi
se corto la|el
se|nos atraganto|corto|quemo|intoxico|enfermo
calambre|descarga|chispas|llamas
echa|echo|sale|salen|saltan chispas|humo|llamas
le salieron ronchas
alergia .. crema|producto
hospital
frenos .. fallaron|fallan|no`,
    fr: `pris feu
a brule
explose
degage|sort de la fumee
reaction allergique
odeur de gaz
choc electrique
verre|metal|plastique dans le|la|mon|ma|les
brulee|brule au|a|la|le|main
allergique|urgences|hopital
etincelles|flammes
electrocute*
etouffe|etouffer
freins .. laches|fonctionnent
gaz .. odeur|fuite
fuite de gaz
blesse|blessee`,
    de: `fing|fangt feuer
brennt
explodiert
verbrannt
stromschlag
gasgeruch
allergische reaktion
glassplitter
gebrannt
feuer gefangen
flammen
funken
verletzt
krankenhaus
notaufnahme
ausschlag
verschluckt
erstickt
gas .. riecht|ausgetreten
bremsen .. versagt|funktionieren
akku .. aufgeblaht|ausgelaufen|explodiert
glas|metall|plastik im|in
raucht
qualm*`,
    it: `preso fuoco
esplos*
fumo dal|dalla
scossa elettrica
odore di gas
reazione allergica
ustionat*
ferit*
pronto soccorso
ospedale
scossa
scintille
fiamme
vetro|metallo nel|nella
soffocat*
fuga di gas
freni .. funzion*
eruzione cutanea
fumo`,
    pt: `pegou fogo
explodiu
saindo fumaca
choque eletrico
cheiro de gas
reacao alergica
hospital
queimou a|minha|meu|o
queimadura
choque
faiscas
fogo
vidro|metal na|no
alergi* .. creme|produto
engasgou
vazamento de gas
freio|freios .. falharam|falhou
machucou|feriu`,
  },
  harmless: `fire .. tv|stick|pit|place|sale|emoji
sale is on fire
is on fire lately|rn|lately
sales exploded
mind|phone|inbox|notifications exploded
exploded in popularity
stopped|quit smoking
burned my|me dvd|cd|playlist|mix
is burning a hole
exploded years|ages ago
phone|inbox|feed blew up|exploded
mouth|tongue|lips ?is ?are burning
is fire; best way
fire .. year|sauce|salsa|track|album|beat|game|deal|deals|today|emoji
rauchmelder
smoke alarm|detector|detectors|machine|free
smoked salmon|ham|cheese|meat|fish
burning question|man|desire|calories
not|didnt|no|never|isnt|wasnt|without .. burnt|burned|fire|smoke|injured|hurt|broken
is|are it|this|the|they .. safe for
hospital bag|corners|bed|gown|address|delivery|ward
detector|detectores|alarma de humo
detecteur de fumee
rilevatore di fumo
glass in .. frame|window|door
flame retardant
shock absorber|resistant|proof
insulin cooler|case|pouch
medication box|organiser
could|can|how|do .. burn|cut|smoke .. cd|disc|wood|candle
injured|bleeding edge
choking hazard warning
poison ivy|control|centre number
cut my|his|her hair|nails|grass|budget|order
bleeding edge|heart|love
passed out .. from|with ?happiness|excitement|laughing
fell .. love|asleep
died .. laughing|battery|phone
leaves|end|ends .. in|an ambulance|hospital
burned|cut me off|a deal|some slack
fingers .. crossed
finger|fingers food
sparks joy
toy|model|lego|emoji ambulance`,
  team: 'safety',
  examples: {
    fires: ["The hairdryer caught fire in my daughter's hand", 'found glass in the soup', 'el cargador explotó anoche'],
    quiet: [
      "it didn't catch fire or anything, just stopped",
      'Is the Fire TV stick on sale?',
      'your summer collection is fire',
    ],
  },
};
