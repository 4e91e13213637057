import type { RuleSource } from '../rule-source';

export const minors: RuleSource = {
  id: 'minors',
  label: 'A child is involved',
  level: 'high',
  because: 'The customer is, or writes about, a child or teenager in a way that other rules hold for.',
  step: 'Ask for no more personal details; follow the rules for minors, and bring in your lead if the child may be at risk',
  team: 'security',
  negatable: false,
  phrases: {
    en: `i|im|we ?am|m ?only|just|still 8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen and|but|so|years|yrs|yo|y|now|lol|year
im|i am ?only|just|still|a 8|9|10|11|12|13|14|15|16|17
i|im ?am ?a ?still under|below ?the|age 13|14|15|16|17|18|age|eighteen|sixteen|thirteen|age
i|im ?am a|still ?a minor|kid|child
am i|we too young
underage; under age
without my|our|any|parental|parents ?parental ?explicit permission|consent|knowledge|knowing|approval|asking|authorisation|authorization
kid|kids|child|children|son|daughter|toddler|boy|girl|niece|nephew|grandson|granddaughter|teenager|teen|pupil|student ?has|had|who|accidentally|just|somehow .. bought|ordered|paid|purchased|spent|subscribed|signed|charged|used my|clicked
bought|ordered|purchased|spent|subscribed|charged|made ?by .. my|our ?# ?year ?old ?little kid|kids|child|children|son|daughter|toddler|nephew|niece
messaging|messaged|texting|contacting|contacted|grooming|bullied|bullying|harassing|asked|asking|approached|followed|threatening ?by ?our|my|a ?year|# ?old ?little son|daughter|kid|child|children|boy|girl|pupil|student|niece|nephew
son|daughter|kid|child|children|pupil|student|boy|girl|niece|nephew|teenager ?is|was|are|being|gets|got ?being .. bullied|groomed|harassed|threatened|approached|contacted|messaged|exposed|blackmailed
asked|asking my|our|a|the daughter|son|child|kid|children|girl|boy .. photos|pictures|nudes|address|number|meet|webcam
children|kids|child|minors ?are|is|being|in .. asked|exposed|contacted
data|information|details|photos|account|profile|name|number of|from|about|on my|our|a|the|his|her ?# ?year ?old child|kid|son|daughter|children|minor|student|pupil
collect*|stor*|track*|shar* .. my|our|a child|kids|kid|son|daughter|children|childs
parental consent|permission|authorisation|authorization
belongs|belong to|is my|our|a|an ?# ?year ?old .. child|kid|year|son|daughter|minor
adult|sexual|explicit|porn* content|material|images|videos|ads .. child|son|daughter|kid|kids|minor|children
child|son|daughter|kid|kids|account ?sees|saw|shows|shown|was|got .. adult|explicit|porn*|sexual ?content
sold|sell|selling|served|delivered .. to my|our|a|an ?# ?year ?old .. year|child|kid|son|daughter|minor|minors|underage|teenager|teen|sixteen|fifteen|fourteen
lied about her|his|their age
my|our ?little 5|6|7|8|9|10|11|12|13|14|15|16|17 ?year|yr ?old|olds .. bought|ordered|account|signed|profile|spent|messaged|charged|subscribed|downloaded
pupil|student|pupils in year|grade|class # .. bullied|account|number|posted
mum|mom|dad|parents|mother|father doesnt|dont|didnt|does|do ?not know
in school .. # years old
child porn*|abuse|pornography|grooming|safety|predator
predator|predators .. kids|children|chat|game|child|online|daughter|son
groomed|grooming .. child|kids|her|him|daughter|son|online|minor|minors|girls|boys
our|my|a pupil|student|daughter|son|child|girl|boy|kid 8|9|10|11|12|13|14|15|16|17
my|our|the toddler|kid|child|son|daughter ?just ordered|bought|purchased|subscribed|paid
children|kids .. ?livestream|stream|chat being|asked
my|our ?little|younger|older|teenage|young nephew|niece|son|daughter|kid|child|brother|sister|grandson|granddaughter|boy|girl|teenager ?is|was|who ?only ?just 7|8|9|10|11|12|13|14|15|16|17|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen and|but|so|somehow|has|had|opened|bought|who|he|she|made|signed|ordered
6th|7th|8th|9th|10th|6|7|8|9|10|sixth|seventh|eighth|ninth|tenth grade|grader|form
in year 7|8|9|10|11
still at|in school .. parents|mum|mom|cancel|account
teenager|teen|teens|kid|kids|child|son|daughter|minor|minors|year old|boy|girl ?was ?be able|allowed to buy|order|purchase|get|sign|access|watch|see|bet|gamble|play
alcohol|vape|vapes|cigarettes|knife|gambling|betting|casino|beer|wine .. minor|minors|my|teen|teenager|child|son|daughter|kid|underage|old
account|profile ?holder|owner ?turned .. is|was|be ?only ?actually nine|eight|ten|eleven|twelve|thirteen|fourteen|fifteen|8|9|10|11|12|13|14|15 ?years ?old
my|the ?mom|mum|dad|parents|mother|father mum|mom|dad|parents|mother|father .. will be|doesnt|dont|didnt|cant|gonna|going mad|angry|know|kill|find|allow|let
lied|lying about my|her|his|the age
i|im|am|was actually|only|really|just 10|11|12|13|14|15|16|17
only|just 10|11|12|13|14|15|16|17 years old
my|the kids|kid|children|child|son|daughter|toddler|boy|girl|grandson|grandchild ?must ?have ?accidentally ?somehow ?just clicked|tapped|pressed|ordered|bought|got hold|played|subscribed|spent|signed|ran up|racked
strangers|stranger|adult|adults|man|men|someone|guy|guys|user|users ?can ?in ?the ?is ?are ?keeps ?was .. message|messages|messaging|send|sends|sent|asking|asks|contact|contacting|talk|talking|chat|photos|pictures|meet .. my|our|girls|girl|boys|boy|kids|children|daughter|son|class|minors|her|him
girls|boys|kids|children|classmates in ?my ?our ?the class|school|chat|game
as a parent|mother|father|mum|mom|dad|guardian|teacher
parent|parents|guardian consent|agree|permission|control|controls .. did|didnt|not|without|never|for my
did ?not|didnt|never agree|consent|agreed|allow|allowed|authorise|authorize .. for my|our|a ?young|little child|son|daughter|kid|minor
i am|im ?currently 13|14|15|16|17
13|14|15|16|17 years ?old .. i|me|my|can
16|15|14|17|13|12 ?year|yr ?old|olds work|apply|job|courier|open|join|sign|use|buy
filmed|photographed|recorded|posted|published|shared .. my|our|a ?little child|son|daughter|kid|baby|children|minor|boy|girl
remove|delete|take|blur .. video|photo|picture|image|clip|face of|with|from .. child|son|daughter|kid|children|baby|girl|boy
video|photo|picture|photos|pictures|image|videos of my|our|a ?# ?year ?old child|son|daughter|kid|children|baby|girl|boy
turn|turning|turned|until|till|before|not ?yet|almost|nearly|soon ?im 18|eighteen|sixteen|16 in|next|can|on|already|yet|may|soon
fake|false profile|account .. of|for|with my|our daughter|son|child|kid
classmate|classmates|schoolmates|bully|bullies|bullied .. my|daughter|son|profile|account|chat|app|photos`,
    es: `tengo|tiene ?solo 8|9|10|11|12|13|14|15|16|17 anos
soy menor
menor|menores de edad|18
hijo|hija|nino|nina|hijos|sobrino|sobrina|menor ?de ?# ?anos .. compro|gasto|pago|pidio|suscribio|registro|contacto|acoso|sin
sin mi|nuestro|el permiso|consentimiento|autorizacion
un|una .. adulto|extrano|desconocido .. escrib*|habl*|contact* .. hijo|hija
mis padres no saben
mi|nuestro|nuestra hija|hijo|sobrino|sobrina|nieto|nieta|nino|nina ?de ?# ?anos .. cuenta|gasto|compro|recibe|hizo|juego|registro
hija|hijo|nina|nino de 8|9|10|11|12|13|14|15|16|17 anos .. cuenta|gasto|compro|se|recibe|mensajes
sin que .. lo|yo|nosotros supiera|supieramos|sepa
mi madre|padre no sabe
estoy en el colegio|instituto`,
    fr: `j|jai|ai 8|9|10|11|12|13|14|15|16|17 ans
je suis mineur|mineure
mineur|mineure|mineurs de|age
fils|fille|enfant|enfants|neveu|niece ?de|a ?# ?ans .. achete|commande|depense|abonne|inscrit|paye|sans
sans mon|notre|l|autorisation ?autorisation|accord|permission|consentement
mes parents ne savent
ma|mon|notre fille|fils|enfant|niece|neveu ?de ?# ?ans .. recoit|achete|depense|compte|inscrit|inscrite|messages|paye
fille|fils|enfant de 8|9|10|11|12|13|14|15|16|17 ans .. a|recoit|sans|messages|compte
messages d|un adulte
mes parents|ma mere .. sait|savent|veut|veulent pas`,
    de: `ich bin ?erst|nur|noch 8|9|10|11|12|13|14|15|16|17 ?jahre ?alt
bin ?erst|noch minderjahrig
minderjahrig*
sohn|tochter|kind|kinder|neffe|nichte|enkel ?# ?ist ?jahre ?jahrig* ?alt .. bestellt|gekauft|ausgegeben|angemeldet|abonniert|bezahlt|ohne
ohne mein*|unser*|die erlaubnis|zustimmung|wissen|einverstandnis
meine eltern wissen nichts|nicht|das
# jahrige|jahriger|jahriges tochter|sohn|kind|schulerin|schuler
tochter|sohn|kind|neffe|nichte|enkel ?hat ?im ?spiel .. ausgegeben|bestellt|gekauft|angemeldet|nachrichten|konto|abonniert
fremder|fremde|erwachsener .. tochter|sohn|kind|schreibt
meine eltern|mutter|mama .. weiss|wissen|erlaubt|darf`,
    it: `ho 8|9|10|11|12|13|14|15|16|17 anni
sono minorenne
minorenne|minorenni
figlio|figlia|bambino|bambina|nipote ?di ?# ?anni .. comprato|ordinato|speso|acquistato|iscritto|iscritta|abbonato
senza il|mio ?mio permesso|consenso|autorizzazione
ho ?solo 8|9|10|11|12|13|14|15|16|17 anni
figlio|figlia|nipote|bambino|bambina ?di ?# ?anni .. speso|comprato|account|messaggi|iscritto|iscritta|giocato|riceve
i miei|mia genitori|mamma .. sanno|sa`,
    pt: `tenho ?so|apenas 8|9|10|11|12|13|14|15|16|17 anos
sou menor
menor|menores de idade|18
filho|filha|crianca|sobrinho|sobrinha ?de ?# ?anos .. comprou|gastou|pediu|assinou|cadastrou|pagou
sem minha|nossa|a ?minha permissao|autorizacao|consentimento
sem eu saber
meus pais nao sabem
sobrinho|sobrinha|filho|filha|neto|neta|crianca|enteado ?de ?# ?anos .. gastou|comprou|conta|jogo|recebe|mensagens|abriu|criou
meus pais|minha mae .. sabem|sabe|deixa`,
  },
  harmless: `# minutes|min|mins|miles|km|hours|hrs|days|weeks|months|metres|meters|inches|inch|kg|percent|euros|dollars|pounds
when i was|were
i was # when
i|im|am # years|yrs in|with|at|into|a customer|married|sober
# years customer|member|experience|ago
minor scratch|scratches|issue|issues|damage|bug|bugs|detail|details|thing|things|change|changes|update|inconvenience|fault|repair|key|pedal|league
asian|ursa minor
# or 8|9|10|11|12|13|14|15|16|17 ?years
child seat|friendly|lock|proof
son is 18|19|20|21|22|23|24|25|26|27|28|29|30
nothing to do with
bought|ordered .. for my|our
groomed dog|beard|cat
groomer|groomers|grooming kit|salon|brush|table|set|appointment|voucher
pet|dog|cat|beard grooming
wine|whisky|laptop|car|house|tv|phone|dog|cat is # years
teach|teaching|teacher .. grade .. copies|need|class
for a|my 8|9|10|11|12|13|14|15|16|17 year old
he|she is 8|9|10|11|12|13|14|15|16|17 .. loves|size|wants
son|daughter|kid|child wants|loves|likes|says|enjoys
photo|picture of my child|son|daughter|baby|kids on|in|with ?the .. mug|frame|canvas|book|cushion|calendar|shirt
personalised|custom .. photo
im|i am # hours|minutes|days|weeks|months|cm|feet|pounds|kilos|people
turning # .. party|gift|present|birthday`,
  examples: {
    fires: [
      'my 11 year old bought 90 pounds of coins without asking',
      "i'm 15 and i need help with my account",
      'an adult keeps messaging my son in your game',
      'mein Sohn (12) hat ohne Erlaubnis bestellt',
    ],
    quiet: ['do the shoes come in a size for a 5 year old', "I'm 15 minutes away", 'a minor scratch, no problem'],
  },
};
