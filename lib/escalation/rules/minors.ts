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
predator*
groom*
our|my|a pupil|student|daughter|son|child|girl|boy|kid 8|9|10|11|12|13|14|15|16|17
my|our|the toddler|kid|child|son|daughter ?just ordered|bought|purchased|subscribed|paid
children|kids .. ?livestream|stream|chat being|asked`,
    es: `tengo|tiene ?solo 8|9|10|11|12|13|14|15|16|17 anos
soy menor
menor|menores de edad|18
hijo|hija|nino|nina|hijos|sobrino|sobrina|menor ?de ?# ?anos .. compro|gasto|pago|pidio|suscribio|registro|contacto|acoso|sin
sin mi|nuestro|el permiso|consentimiento|autorizacion
un|una .. adulto|extrano|desconocido .. escrib*|habl*|contact* .. hijo|hija
mis padres no saben`,
    fr: `j|jai|ai 8|9|10|11|12|13|14|15|16|17 ans
je suis mineur|mineure
mineur|mineure|mineurs de|age
fils|fille|enfant|enfants|neveu|niece ?de|a ?# ?ans .. achete|commande|depense|abonne|inscrit|paye|sans
sans mon|notre|l|autorisation ?autorisation|accord|permission|consentement
mes parents ne savent`,
    de: `ich bin ?erst|nur|noch 8|9|10|11|12|13|14|15|16|17 ?jahre ?alt
bin ?erst|noch minderjahrig
minderjahrig*
sohn|tochter|kind|kinder|neffe|nichte|enkel ?# ?ist ?jahre ?jahrig* ?alt .. bestellt|gekauft|ausgegeben|angemeldet|abonniert|bezahlt|ohne
ohne mein*|unser*|die erlaubnis|zustimmung|wissen|einverstandnis
meine eltern wissen nichts|nicht|das`,
    it: `ho 8|9|10|11|12|13|14|15|16|17 anni
sono minorenne
minorenne|minorenni
figlio|figlia|bambino|bambina|nipote ?di ?# ?anni .. comprato|ordinato|speso|acquistato|iscritto|iscritta|abbonato
senza il|mio ?mio permesso|consenso|autorizzazione`,
    pt: `tenho ?so|apenas 8|9|10|11|12|13|14|15|16|17 anos
sou menor
menor|menores de idade|18
filho|filha|crianca|sobrinho|sobrinha ?de ?# ?anos .. comprou|gastou|pediu|assinou|cadastrou|pagou
sem minha|nossa|a ?minha permissao|autorizacao|consentimento
sem eu saber
meus pais nao sabem`,
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
pet|dog|cat|beard grooming`,
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
