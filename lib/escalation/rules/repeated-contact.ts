import type { RuleSource } from '../rule-source';

export const repeatedContact: RuleSource = {
  id: 'repeated_contact',
  label: 'Repeated contact',
  level: 'high',
  because: 'The customer has written before, or several times, without a solution.',
  step: 'Read the history first, own it, and name the next step and its date',
  settles: true,
  negatable: false,
  needs: { unansweredContacts: 3 },
  phrases: {
    en: `second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|6th ?and ?last message|email|mail|call|attempt|ticket|complaint|request|chat
this is the|my third|fourth|fifth|sixth|tenth|3rd|4th|5th|6th time
second|third|fourth|fifth|sixth|tenth|2nd|3rd|4th|5th|6th time ?that i|im|ive|i|we ask*|writ*|contact*|call*|email*|report*|complain*|messag*|tell*|told|explain*
second|third|fourth|fifth|2nd|3rd|4th|5th time asking|writing|contacting|calling|emailing|reporting|complaining|messaging|telling|explaining
asked|told|emailed|called|contacted|messaged|written|wrote|phoned|explained|complained ?you|this|about|it|in|to twice|times|already|before|again|repeatedly
emailed|called|contacted|messaged|wrote|phoned .. twice
emailed|called|contacted|messaged|wrote|phoned .. several|three|four|many|# times
keep asking|calling|emailing|writing|explaining|repeating
nobody|noone ?has|ever|is|from|bothers answers|answered|answering|replied|replies|responds|responded|gets|got
no one ?has|ever|is|from|bothers answers|answered|answering|replied|replies|responds|responded|gets|got
nobody from .. answer*|repl*|respond*
still no reply|response|answer from|to
no reply|response|answer for|in|since|to
how many times .. ask|tell|call|write|explain|contact
i have|had|ive already|now asked|told|emailed|called|contacted|sent|written|explained
is anyone there
anybody there
still waiting for|on|to .. reply|answer|response|anyone|someone|you
wrote|written|write|emailed|mailed|called|messaged|texted|phoned|contacted|complained|asked|raised|reported|chased|chasing|chase .. last|week|weeks|month|months|days|before|previously|already|again|twice|times|yesterday|since
as|like i|we ?ve|have ?already said|mentioned|explained|wrote|told ?you ?before|in|already|previously|earlier|last|multiple|several
in my|our|previous|earlier previous|earlier|last|first|other|# message|messages|email|emails|mail|mails|ticket|tickets
how often|many ?times|more do|must|should|have i|we .. have|explain|repeat|ask|write|call|tell|contact|say
following|follow|followup up
bumping|bump this|again|my
chasing ?up this|you|my|for|a|the|up
every|each time .. contact|call|write|email|ask|message|speak|talk
called|rang|phoned|emailed|written|wrote|messaged|texted|contacted|asked|told|explained ?you ?this ?it ?to ?the ?bot|about ?already ?at ?least #|two|three|four|five|six|seven|eight|nine|ten|several|multiple|many|countless|numerous|different|couple ?different ?other times|agents|people|emails|messages|mails|occasions
#|two|three|four|five|six|seven|several|multiple|many|countless emails|mails|messages|calls|tickets|chats|agents|attempts|phone|people|reps .. no|and|nothing|still|already|later|without|ago|ignored
told|explained|spoken|spoke|asked|through|repeated .. #|two|three|four|five|several|multiple|many|different agents|people|reps|colleagues|times|departments
first|second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|6th email|message|mail|call|ticket|chat|time|attempt|reminder|request|letter .. still|nothing|same|now|about|asking|in|no|without|next|this
same ?old ?exact problem|issue|question|thing|error|fault|request|complaint|matter .. again|still|over|back|as before|weeks|months|last
again .. same|you said|still not|fixed|broken
you|they ?people ?all ?guys keep|kept telling|saying|promising|closing|sending|ignoring|asking
keep|keeps getting told|different|passed|transferred|closing
passed|pushed|sent|bounced|transferred from|around .. to|agent|department|people
said|promised|told ?me ?it ?you|was|would ?be ?was ?is fixed|resolved|sorted|solved .. but|and|still|not|again
closed .. without|again|my|the .. fix|ticket|answer|reply|solving|resolved|resolving
no one|nobody|noone|none ?ever ?there ?in ?your ?team ?has|bothers|seems|is gets|get|got|gotten|getting|come|came|calls|called|back|reads|cares|helps|helped|responding|listening
never|not|havent|hasnt|didnt ?even ?yet ?ever got|get|gotten|received|had|heard ?a|an|any|back|anything reply|replied|response|responded|answer|answered|back|from
you|they|nobody|team never|havent|hasnt|didnt|dont replied|reply|responded|respond|answered|answer
ignored|ignoring me|my|us|again|our|all
were|was|been|being|get|getting ignored
still|yet ?no ?have ?havent ?not ?waiting|heard|received|got ?for|on|to|a|an|any ?a|an|your reply|response|answer|solution|fix|refund|update|news|back|nothing
no|without|zero ?a|an|any ?single reply|response|answer|replies|responses|feedback|update|acknowledgement ?from|for|since|so|to|yet|in|at|whatsoever|after
waiting .. ?for ?your|a|an|on ?your|an answer|reply|response|call|solution .. since|for|weeks|days|month|monday|tuesday|wednesday|thursday|friday|ages
second|third|another|final|last|friendly reminder
reminder .. waiting|answer|reply|ticket|since|response
weeks|months|days|week|month of|later|now|on|have|and|gone|passed .. still|nothing|waiting|no|chasing|ignored|emails
for a|the|#|two|three|four|over|last ?past ?whole weeks|months|month|week|days .. now|still|trying|chasing|waiting|asking|emailing|calling
been|am|im|keep|kept trying|chasing|asking|waiting|emailing|calling|writing|contacting .. weeks|week|months|month|days|times|since|ages|reach|hold|contact
get|getting hold|through .. anyone|someone|you
again and again
over and over
time and time again
once again .. asking|writing|contacting|calling|still
yet again
for the ?second|third|fourth|fifth|sixth|last|final|nth|umpteenth|hundredth|millionth|# ?last time
is|are anyone|anybody|someone|you ?even|actually reading|there|alive|listening|ever|going
hello is|anyone there|here|home
anyone there|home
on hold .. hour|hours|minutes|again
how is|are|can this|it|we ?possibly still|again not
still ?isnt|not|unsolved|unresolved|broken ?been ?yet fixed|resolved|sorted|solved|working|answered|refunded|done|shipped|here after|since|for|despite|and|even
promised|promise|told|said ?me ?a ?you ?that .. call|callback|reply|answer|email|update|someone .. nobody|noone|never|nothing|didnt|no|still|not
nobody|noone|no one|never ?ever ?has rang|called|phoned|wrote|emailed|contacted|came|showed ?me ?us ?back
ticket|case|complaint|claim|request|issue ?number ?has|is|was|been ?still ?been open|pending|unresolved|unanswered|ignored|waiting|reopened|closed .. since|for|months|weeks|days|again|twice|without
closed|close|closing my|the|our|this ticket|case|complaint|claim|request ?again
same|copy|canned|template|generic ?copy ?old ?exact ?standard paste|reply|answer|response|replies|answers|responses|message|email ?every|each|again|over|time|from
copy paste
copypaste
copy and paste
is|will|does anyone|anybody|someone|somebody ?ever ?even ?going ?actually ?to reply|answer|respond|read|reads|help|call|look|get
#|two|three|four|five|six|several tickets|chats|emails|calls|messages|letters|mails|phone .. zero|no|nothing|none|and
zero answers|replies|response|responses|reaction|help
already sent|send|provided|uploaded|attached|submitted|given|forwarded|shared .. photos|pictures|invoice|receipt|documents|proof|information|details|form|twice ?to ?you
not|hardly the|my first time|email|message|contact|complaint|call ?that ?i ?we ?im|ive|i .. write|wrote|written|writing|ask|asking|asked|complain|complained|report|contact|call|told|about
round|around in|the circles|houses|bush
circles .. team|agents|days|weeks
no|any ?further|more news|word|feedback|reaction|sign|contact|follow from|of you|your|anyone|support|since
since my|our|the last|first|previous mail|email|message|letter|call|ticket|complaint|request
start|starting|begin|explain|explaining|repeat|repeating|tell|telling|go|going ?all ?over ?everything ?it ?this ?my ?from scratch|again|beginning|myself|story|over .. every|each|new|different|to|agent|time|person|colleague
repeat|repeating|repeated myself
explain|explaining myself|everything|this again|anew|twice|over
another|yet another agent|week|month|day|ticket|email|excuse .. same|no|still|gone|without
# ?weeks|months|days in|later|on|and|now ?counting .. still|no|nothing
weeks|months of emails|emailing|calls|chasing|waiting|silence|back
fobbed off
fob me
getting nowhere
get nowhere
given|getting|get|got the run
runaround
stonewalled
left|leave|leaving ?me ?us hanging|waiting|in the dark
ghosted|ghosting
radio silence
silence from|since
last|this|that|previous time i called|wrote|contacted|asked|emailed|spoke
spoke|spoken|talked ?already to .. #|two|three|several|different|another
third|fourth|fifth|second week|month running|in a row|now|of waiting`,
    es: `segunda|tercera|cuarta|quinta|sexta|enesima vez que
por tercera|cuarta|quinta|enesima vez
ya .. escribi|escrito|llame|llamado|pregunte|preguntado|dije|dicho|reclame|reclamado|explique|contacte
varias|muchas|dos|tres|# veces ya|y|he|escri*|llam*
nadie .. contesta|responde|respondio|contesto
otra vez lo mismo
cuantas veces
sigo sin .. respuesta
sigo esperando .. respuesta
sin respuesta
vez .. escribo|llamo|pregunto|contacto|pido|reclamo
he|hemos|les|os|te ?ya ?les ?os escrito|llamado|preguntado|enviado|mandado .. veces|ya|correos|mensajes
ya .. llame|escribi|mande|envie .. veces
sigo|seguimos|llevo esperando
llevo .. dias|semanas|meses|esperando|intentando
nadie .. responde|contesta|ayuda|soluciona|llama
sin respuesta|contestar
otra vez .. mismo|problema
no .. responden|contestan
llevo|llevamos|hace|desde ?un|una|dos|tres|#|varias mes|meses|semana|semanas|dias .. escribiendo|esperando|llamando|reclamando|y nada|sin|pidiendo
y nada
siempre|mismo|misma .. respuesta|contestacion
me dijeron|prometieron .. llamar|llamarian|nadie|nada`,
    fr: `deuxieme|troisieme|quatrieme|enieme fois
deja .. ecrit|appele|demande|contacte
personne .. repond|repondu
toujours pas de reponse
sans reponse
fois que .. ecris|appelle|contacte|demande|relance
deja .. fois|ecrit|appele|envoye|signale
je vous|me relance|relancer
toujours .. reponse|nouvelles|rien
aucune|sans reponse|nouvelle
personne .. repond|rappelle|aide
depuis .. semaines|jours|mois .. attends|sans|rien|toujours
encore une fois .. meme|probleme
# mails|messages|appels
plusieurs|trois|quatre|cinq|dizaine mails|messages|appels|fois .. ecrit|appele|reponse`,
    de: `zum zweiten|dritten|vierten|x mal
schon .. zweimal|dreimal|mehrmals|mehrfach
niemand antwortet|meldet|reagiert
immer noch keine antwort
keine antwort
schon|bereits|habe|jetzt ?#|zweimal|dreimal|viermal|funfmal|mehrmals|mehrfach|oft zweimal|dreimal|viermal|mehrmals|mehrfach|mal|oft
zum #|zweiten|dritten|vierten|funften|x mal|male
keine|ohne ?einzige antwort|ruckmeldung|reaktion|ruckruf
niemand|keiner .. antwortet|meldet|reagiert|hilft|geantwortet|gemeldet
warte|warten .. antwort|ruckmeldung|wochen|tagen|immer|seit
seit wochen|tagen|monaten
immer noch|wieder nichts|keine|dasselbe|nicht
immer wieder
erneut
nochmals|nochmal .. frage|schreibe|melde
erinnerung
seit #|zwei|drei|vier|funf|mehreren wochen|tagen|monaten
warte .. ruckmeldung|antwort|wochen|monaten|tagen|immer
schon wieder|mehrfach|oft|lange .. gleiche|dasselbe|geschrieben|gemeldet|kontaktiert
zum wiederholten
niemand .. ruft|antwortet|kummert|zuruck
wird nicht|nie beantwortet`,
    it: `seconda|terza|quarta|ennesima volta
gia .. scritto|chiamato|chiesto|contattato
nessuno .. risponde|risposto
ancora nessuna risposta
volta che .. scrivo|chiamo|contatto|chiedo
gia .. volte|scritto|chiamato|segnalato|mandato
vi|ho .. scritto|chiamato|mandato .. volte|mail|giorni
nessuna risposta
nessuno .. risponde|risposto|aiuta|richiama
ancora .. risposta|nulla|niente|aspett*
sto aspettando|attendo .. da|settimane|giorni|risposta
da settimane|giorni|mesi
di nuovo lo stesso|problema
sollecito
senza risposta
mese|mesi|settimana|settimane|giorni che .. aspetto|scrivo|chiamo|attendo|chiedo
e|sono ?un|una|#|due|tre mese|mesi|settimane|giorni che
sempre la stessa risposta
ennesima
aspetto|attendo .. risposta|rimborso|settimane|mesi`,
    pt: `segunda|terceira|quarta|enesima vez
ja .. escrevi|liguei|perguntei|reclamei|mandei
ninguem .. responde|respondeu|respondem
sem resposta
ainda sem
vez que .. entro|escrevo|ligo|falo|pergunto|peco|reclamo|mando
ja .. vezes|mandei|enviei|liguei|escrevi|falei|expliquei
ninguem .. responde|responderam|retorna|ajuda|resolve|atende
sem resposta|retorno|solucao
ainda .. esperando|aguardando|resposta|nao
estou|to|continuo esperando|aguardando .. ha|dias|semanas|desde
ha semanas|dias|meses
de novo .. mesmo|problema
nao .. respondem|retornam`,
  },
  harmless: `email address|account|field
second hand|time lucky|time buyer|time customer
first and second time
bought|ordered|ordering .. second|third|fourth|fifth|several|two|three|four time|times
second|third time ordering|buying|shopping|visiting|here|this year
nobody gets it right like|me like
bought|order|ordered|ordering|buy|buying|purchase|shop|shopping|visit|visited|customer|pair|compro|comprando|achete|bestelle .. second|third|fourth|fifth|zweiten|dritten|segunda|tercera ?time
second|third|fourth|fifth|segunda|tercera|deuxieme|troisieme|seconda|terza|terceira|zweiten|dritten time|vez|fois|volta|mal ?que|che ?je|i|ich ?this|here|in compro|compra|comprando|commande|achete|ordino|bestelle|ordering|ordered|buying|bought|shopping|visiting|year
second|third time .. early|great|best|lucky|charm|love
once again|again .. thank|thanks|love|great|perfect|well done
thank*|thanks|love .. again
asked|told|emailed|called my ?whole|own wife|husband|friend|friends|mum|mom|boss|mother|dad|son|daughter|colleague|sister|brother
already|have told|recommended ?my|all|everyone .. friends|family|how good|great|everyone
message|email|mail in .. flow|onboarding|template|newsletter|sequence
waiting .. price|sale|restock|discount|size|colour|color ?to ?drop|back|stock
tried .. twice|times .. works|worked|now
rings|ring .. times
wrote .. poem|song|review|blog|book|book|essay
several|three|four|# times a|per|daily|weekly|bigger|larger|the|as
remind* me|my|set
reminder feature|email|emails|settings|app|function|notification|notifications
follow|following you|your|the instructions|guide|steps|on
nobody|noone|no one does|gets|makes|beats .. like|better
no update|updates available|needed|required
nothing .. but|to|wrong|else
last|final call|time i|for|to
promised .. looking forward|thanks|great|on time
tickets for|to the|a|our concert|show|match|game|festival|zoo|museum|train|flight|#
ticket machine|office|booth|price|barrier
same ?great|good|quality|lovely as always|before|service
not the|my first time .. order|ordering|buy|buying|visit|customer|wont be
photos|pictures you sent
start from scratch .. recipe|bread|cake|learn|course|beginner|build
another agent .. helped|lovely|great|fixed
already sent .. back|it|return|parcel|package .. return|thanks
first time i|we ?have order|ordered|buy|bought
in the dark .. glow|glows
glow .. dark
no news ?is good
no reply|response|answer needed|necessary|required|wanted
the|not|hardly .. first time`,
  examples: {
    fires: [
      "This is the third time I'm asking about my refund",
      "I've already emailed you twice and nobody replied",
      'ya les escribí dos veces y nadie contesta',
    ],
    quiet: [
      'second time ordering and I love it',
      'is the second hand model still available',
      'I bought three times the amount',
    ],
  },
};
