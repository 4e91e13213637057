import type { RuleSource } from '../rule-source';

export const publicThreat: RuleSource = {
  id: 'public_threat',
  label: 'Press or public threat',
  level: 'high',
  because: 'The customer says that they will go to the press or make it public.',
  step: 'Tell the communications team and answer soon, in calm words',
  phrases: {
    en: `post|posting|share|sharing|put|putting ?this|it|about|everything ?all ?over|on|to twitter|facebook|instagram|tiktok|reddit|linkedin|everywhere|online|social|x
all over twitter|facebook|instagram|tiktok|social|reddit|x|linkedin
will|ill|going|gonna ?to go public|viral
make this|it go viral
go|going|send|sending|take|taking|talk|talking|sell ?it|this|my ?story to the|a ?local|national press|newspaper|newspapers|media|journalist|journalists|reporter|paper|papers|tv|news
contact|contacting|tell|telling|call|calling the press|media|newspaper|newspapers|news
local|national paper|newspaper|news
everyone will know|hear
one star everywhere
expose you|your
bbc|cnn watchdog
ill|will|gonna post|share|put|publish|tweet this|it|that all|everywhere|online|publicly
post|posting|posted|put|putting|share|sharing|upload|uploading|publish|publishing|tweet|tweeting|tell|telling|expose|exposing .. on|to|over|all|about twitter|facebook|instagram|tiktok|reddit|linkedin|youtube|socials|social|online|internet|everywhere|trustpilot|google|screenshot|screenshots|followers|everyone|video
screenshot|screenshots .. .. on reddit|twitter|facebook|instagram|tiktok|linkedin|online|public|post|everyone
my|our ?#|#k followers|subscribers|viewers|audience|channel|blog|podcast|readers .. hear|know|see|love|this|about|interested|next|video
#|#k followers|subscribers .. hear|know|see|love|tell|this
i|we run|have|own|host|write ?a ?an ?the ?for ?youtube|popular|big|local channel|blog|podcast|page|column|newsletter .. story|video|next|this|comment
next video|episode|article|post|story
journalist|journalists|reporter|reporters|correspondent working|writing|from|at|for|will|would|here|asked|on|is|doing
am|im a ?freelance journalist|reporter|blogger|influencer|producer|editor
i write for
write|writing|working .. on|for|about a|the|an ?news story|piece|article|report|herald|times|post|gazette|newspaper|magazine
request|like|need|want .. comment|statement by|before|from|for|on
press|media inquiry|enquiry|request|deadline|office|team|contact
for|a comment|statement by
on the record
deadline .. comment
call|email|letter|talk|speaking|contacted|contact|contacting|calling|written|write|writing|tip*|tell .. ?the ?a ?my ?local press|media|newspaper|newspapers|paper|papers|tv|journalist|reporter|news|bbc|cnn|itv|channel|watchdog|herald|times|guardian|mail|daily|radio
from the daily|local|bbc|evening|news
straight|going|go|goes|off|take|taking|took|sell|selling .. ?to ?the ?a ?local ?national newspapers|newspaper|press|media|papers|tv|bbc|news|journalist|journalists|reporter|public
watchdog
which magazine
consumer ?rights programme|program|show|journalist
channel|news #
news desk|station|outlet|team
live on|stream tiktok|instagram|facebook|youtube|twitch
going live
go viral
going viral
viral .. this|you|is
one|1|zero star|stars
bad|negative|worst|terrible|scathing|awful|horrible ?possible review|reviews everywhere|unless|if|until|or|you|ever|coming|online|on
leave|leaving|write|writing|give|giving|post|posting .. one|1|bad|negative|worst|terrible|scathing|awful|horrible|honest ?star review|reviews|stars|star
review|reviews .. everywhere|everyone|worst|unless|or else|ever seen
everyone|everybody|people|world|public|all my|whole ?the ?will ?should ?to ?needs ?has ?gets|friends|internet|world knows|know|hear|find|hears|sees|see|learn .. what|how|about|kind
make sure .. everyone|everybody|people|world|nobody .. know*|hear*|find*|buy*
warn|warning everyone|everybody|people|others|all|friends
name and shame
naming and shaming
public shaming
out you
exposing|expose you|this|your|yall|them
tweeted|tweeting|posted|posting .. about|retweets|already|likes|views
# retweets|views|shares
make ?this|it|you famous|public|viral
bad publicity
public opinion
social media .. fix|reply|refund|unless|or|if|until|again|storm
all over social|the internet|twitter|facebook|instagram|tiktok|reddit
internet|twitter|facebook|press|media|world|everyone|people|public|they ?all hears|hear|finds|find|learns|learn|sees|see|reads|read ?out about|this|what|of
wait|waiting until|till .. internet|press|media|public|everyone|world|twitter|facebook|reddit|followers
screenshots|recordings|recording|evidence|proof|receipts .. afraid|use|share|post|publish|public|online
my review|reviews|rating|feedback|post|article ?will|wont|is ?going ?to ?not ?be .. kind|nice|pretty|harsh|brutal|honest|unless|scathing|devastating|public
should|must|will|deserve|deserves|need|needs ?all ?to be warned|told|know .. about you|your
warn|warned about you|your
see to it .. people|everyone|know|warned
know|friends|contacts|friend|cousin|sister|brother|wife|husband ?someone|somebody|people|with ?who|that ?works ?work at|in|with the bbc|cnn|press|media|news|times|guardian|newspaper|paper|tv|radio|post|itv|channel|sun
thread|post|story|video|hashtag|tweet on x|twitter|reddit|tiktok|instagram|linkedin|facebook ?about
becomes|become|turn|turns|make|made ?this ?it|into a thread|story|headline|video|scandal|public|news
segment|piece|article|documentary|report|feature|investigation|episode about|on|into .. your|you|firms|companies|company|refunds|delivery|customers
spokesperson|spokesman|spokeswoman|press officer|pr team|department
all over|on|in|into|make|hit|hits the|every|national ?evening news|headlines|papers|front page
subscribers|followers|viewers|readers|listeners|audience|community ?will|should|decide|judge|know|think|hear|see .. of you|you|this|about|decide|what
zero|no|one|1 stars|star from|for|and|on|is|everywhere|if|unless
expect ?a ?an ?zero ?one ?bad ?public star|stars|review|reviews|post|video|article
boycott
reputation .. ruin|ruined|destroy|destroyed|damage|over
drag|dragging you .. twitter|online|public|through
blast|blasting you|this|it all|over|on
call|calling you out ?on|publicly
cancel you
social media will|is going|campaign|channels .. hear|know|see
trustpilot .. hear|know|see|unless|everywhere|expect|next
consumer reports
complain|complaining publicly|in public|online`,
    es: `publicar*|subir*|compartir* .. redes|twitter|facebook|instagram|tiktok|google
en|por todas las redes
ir|voy|vamos|contactar .. prensa|television|periodico|medios
a la prensa
medios de comunicacion
hacerlo viral|publico
publicar*|subir*|compartir*|poner*|contar*|difundir* .. redes|twitter|facebook|instagram|tiktok|google|internet|todos|resenas
en todas mis|las redes
llamar|ir|acudir|contactar|hablar|escribir .. prensa|television|tele|periodico|periodicos|medios|periodista|radio
television
soy periodista
viral
mala|peor|malas resena|resenas|opinion
una estrella
todo el mundo .. sepa|sabra|entere|enterara
exponer*|quemar .. redes|publico
dejar*|poner*|escribir* .. peor|mala|malas|negativa|una resena|resenas|opinion|estrella|critica
peor resena|opinion
todos|todo mundo .. van a saber|enteren
tengo|mis seguidores
capturas .. publicar|subir|redes`,
    fr: `sur les reseaux
contacter .. presse
alerter la presse|les medias
raconter|publier|partager|poster|diffuser|mettre|balancer .. reseaux|facebook|twitter|instagram|tiktok|partout|internet|google
sur les ?mes reseaux
la presse
aux medias
journaliste
les medias
buzz
mauvais avis
avis .. negatif|negatifs|partout|google|trustpilot
une etoile
tout le monde .. saura|sache
60 millions`,
    de: `an die presse
offentlich machen|mache
in den sozialen medien
poste|posten|teile|veroffentliche|stelle|schreibe .. uberall|facebook|instagram|twitter|tiktok|netz|internet|social|online|google
an|bei die|der presse|zeitung|medien|bild
presse .. gehen|wenden|informieren
zeitung
journalist*
ein|schlechte stern|bewertung|bewertungen
offentlich machen
shitstorm
social media|soziale|sozialen medien|netzwerken
alle .. erfahren|wissen lassen
fernsehen
ganz|die ganze|alle instagram|facebook|twitter|welt|deutschland|stadt|internet .. erfahren|wissen|sehen|lesen
instagram|facebook|twitter|tiktok|google|netz .. erfahren|posten|poste|bewertung|landet
eine|null|ein stern
bewertung .. google|schlecht*|vernichtend|uberall
wende|gehe mich .. presse|medien|zeitung|fernsehen`,
    it: `sui social
alla stampa
ai giornali
pubblic*|post*|condivid*|metto|mettero|scriv* .. social|facebook|instagram|twitter|tiktok|ovunque|google|internet
su tutti i ?miei social
stampa
giornali|giornale|giornalista|televisione|striscia
recensione|recensioni .. negativa|negative|ovunque|stella|peggiore
una stella
tutti .. sapranno|sapere|devono
virale`,
    pt: `nas redes sociais
a imprensa
vou expor
expor voces|isso|vcs|tudo
publicar*|postar*|colocar*|divulgar*|compartilhar* .. redes|facebook|instagram|twitter|tiktok|internet|todo|google
imprensa|jornal|jornais|jornalista|televisao|midia
viralizar
avaliacao negativa|ruim
uma estrela
todo mundo .. saber|sabera|saiba`,
  },
  harmless: `love|happy|excited|thrilled|proud .. post|share|sharing
share your|a link|it with my friends
press the button
press release|kit|pass|inquiry
how .. share|post .. to|on
can|may i post|share
post it to|on my
media player|kit
your post on|was|about
i saw your|the post
local newspaper|paper voucher|code|coupon|ad
left|leave|leaving|gave|give|giving .. five|5|four|great|good|positive|nice|glowing ?star|stars ?review|reviews
where|how|can|could|may|do .. leave|post|share|write .. ?a review|recipe|photo|photos
anuncio nas|en las|en|sur les redes|reseaux
vi|vu .. redes|facebook|instagram
press and hold
garlic|french|bench|coffee press
tagged you
story mode
love .. memes
happy to|will recommend|tell .. friends|everyone how good|great|happy
everyone .. loves|love|knows how good
your ?new ?latest post|posts|story|stories|video|videos|channel|page|podcast
saw|seen|see|found|follow .. on|your twitter|facebook|instagram|tiktok|youtube|ad
news|newsletter letter|feed
expose* .. to ?direct sun|light|heat|water|moisture
tv channel|channels|show|guide
channel 4 doesnt|not|missing
posting date|office|costs
screenshots ?are blurry|small|missing
news section|page|feed
thread count|size|colour|color|spool
my review disappeared|missing|was|got deleted|is gone|not showing|pending
know someone|somebody who has|bought|likes
in the news .. saw|read|congratulations
trustpilot .. good|great|happy|found|invite
love|loved|great|nice .. video|post|article|episode
follow|tagged you .. love`,
  team: 'communications',
  examples: {
    fires: [
      "I'll post this all over Twitter",
      'going to the local newspaper with this story',
      'voy a publicarlo en todas las redes',
    ],
    quiet: [
      'can I post my review on Instagram?',
      'loved it, sharing it with my friends on facebook',
      'press the button twice to reset, right?',
    ],
  },
};
