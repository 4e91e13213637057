import type { RuleSource } from '../rule-source';

export const outage: RuleSource = {
  id: 'outage',
  label: 'Outage',
  level: 'high',
  because: 'The customer says that a service is down or that their work stands still.',
  step: 'Check the status page and tell the team on call',
  needs: { intent: 'outage' },
  settles: true,
  phrases: {
    en: `is|are everything|all|your|site|servers down|offline
down for everyone|us|all|hours
site|website|service|server|servers|system|network|platform|app|api|internet is|are|went|has|been|seems|keeps ?been ?completely|all|going down|offline|unreachable
outage
nobody can log|login|access|connect|work
no one can log|login|access|connect|work
production is down|broken|blocked
blocking production
# errors everywhere
internet|power|service|wifi .. out in|since
whole office|team|company|street .. offline|down|cant|without|out
lose|losing .. orders|sales|customers|money every|per
http|error|errors|code 500|502|503|504
return*|getting|throws|throwing ?http ?a 500|502|503|504 for|error|errors|on|everywhere|since
500|502|503|504 error|errors|for|on|everywhere|since|bad|gateway
none|nobody|noone|no one .. staff|team|us|users|office|customers|company|can|able .. log|login|access|connect|work|order|pay|call|calls
all|entire|whole|every|everyone|everybody|hundreds|thousands|our ?of ?our ?# staff|team|users|office|company|shop|shops|stores|store|tills|branches|students|customers|department|school|street|town|city|area|one .. cant|cannot|unable|offline|down|locked|without|out|stuck|waiting|work|log|load|gone
wont|doesnt|isnt|not|cant load|loading|open|opening|work|working|reachable ?for anyone|everyone|anybody|everybody|all|any
stopped working|responding .. all|every|everywhere|shops|stores|company|office|everyone
payments|checkout|email|emails|phones|phone|lines|vpn|network|internet|service|api|orders|logins|webhook|webhooks|servers|system|systems|platform|database|app|site ?have|has|are|is|were|keep|keeps|all|every|completely|totally ?been ?all stopped|failing|timing|down|out|crashed|crashing|dead|unavailable|frozen|offline|unreachable
completely|totally|still|all unavailable|unreachable|dead|offline|down
production ?is|environment|system|site|server blocked|down|stopped|broken|offline
timing out
service|server|servers|system|platform|site ?just ?has crashed|crashes|died ?again
losing|lose|lost|costing|costs .. every|per|an|each hour|minute|day|sales|orders|revenue|customers|thousands|money
hour|hours|minute|minutes|day .. down|offline|outage
this is down
been down
gone|went|go|going dark|offline|down
email|internet|phone|power|network|wifi|service|line|signal ?has ?have ?is ?are ?been ?was ?gone ?went out for|since|in|at|across
anyone|anybody|everyone|others else .. down|error|502|503|issue|problem|getting|having
is it|this just me or
total|complete|full blackout
total|major|massive failure|outage|disruption
no internet|signal|service|connection|power|electricity|water .. street|area|town|building|since|anywhere|whole|office
outage .. in|at|right|now|today|again
is there an outage
downtime
status page
cant|cannot|unable|not .. take|serve|process|sell ?any orders|customers|payments
cant serve|trade|operate|open
business|work|operations ?is|has|have at|come|ground|stopped|standstill|halt
standstill
nothing loads|works|is working|opens|responds|goes
having a bad day
servers|server .. bad day|dying|struggling|overloaded
cant|cannot|unable|not ?to ?able process|take|accept|handle|ring|run ?a ?any ?single cards|card|payments|payment|orders|sales|calls|transactions|bookings
went|gone|all dead|dark|silent|black at|since|across|in
phones|lines|tills|terminals|screens|scanners|systems|machines ?have ?all ?just ?went|gone|are|is|stopped dead|down|offline|dark|working|black|frozen
standing|sitting around|idle|waiting|here .. because|app|system|software|cant|nothing|your
whole|entire|all ?of ?our warehouse|factory|team|shop|store|restaurant|hospital|clinic|hotel|kitchen|region|country|city|site|campus|department|staff|fleet|line ?is ?are ?has down|standing|stuck|offline|stopped|waiting|cant|without
broken|failing|fails|failed|down|not working|stopped for every|all|everyone|everybody|each ?single ?of ?our user|users|customer|customers|staff|account|accounts|of
every user|customer|employee|agent|device|terminal|store is|are|cant|affected|out|down|offline|locked|unable
affecting|affects all|everyone|every|our whole
cut off
since this|the morning|update .. nothing|none|all|no one|nobody|cant`,
    es: `se ha|han caido|caida
se cayo .. servicio|sistema|web|pagina|red|app|todo
servicio|sistema|servidor|servidores|web|pagina caido|caida|caidos
no funciona nada
nadie puede entrar|acceder|trabajar
sin internet|servicio|luz|conexion desde
perdiendo ventas|pedidos|clientes
caid* .. desde|ahora|hoy|todos|otra
esta|estan|sigue|siguen caid*
se cayo todo
nadie|ninguno|ningun .. puede|pueden|empleado|trabajar|entrar|conectar
no podemos trabajar|vender|cobrar|atender|facturar
error 500|502|503
apagon
sin sistema|servicio`,
    fr: `en panne
plus rien ne marche|fonctionne
site est down|inaccessible
hors service
plus personne
personne .. peut|arrive|connecter|travailler|acceder
plus rien
on ne peut plus vendre|travailler|rien
tout|serveur|serveurs|site|service est|sont ?completement tombe|mort|bloque|plante|hs|inaccessible|down
erreur 500|502|503
coupure .. internet|service|generale
inaccessible`,
    de: `server|system|seite|dienst ist|sind down|ausgefallen|offline|nicht
ausfall
storung seit
nichts geht mehr
ausgefallen
system|systeme|server|seite|netz|internet|telefon|dienst|alles .. ausgefallen|down|tot|weg|offline|gestort|lahm
niemand|keiner .. rein|arbeiten|einloggen|zugreifen|bestellen
nichts geht mehr|geht
konnen .. nicht .. arbeiten|verkaufen|kassieren
steht still
fehler 500|502|503
storung`,
    it: `servizio|sito|sistema|server e down|giu|fermo|bloccato
disservizio
non funziona niente|nulla
e giu
giu da|dalle
non .. possiamo|riusciamo|riesce|funziona .. lavorare|vendere|accedere|nessuno|niente|nulla
nessuno .. riesce|puo|accedere|lavorare
tutto fermo|bloccato|down
total|complete|full blackout
errore 500|502|503
caduto|crollato .. server|sistema`,
    pt: `fora do ar
sistema|site|servico caiu
nada funciona
sem internet|servico desde
caiu .. sistema|site|servico|tudo
sistema|site|servico|servidor|plataforma|internet ?esta|ta caiu|fora|caido|parado|down|indisponivel
ninguem .. consegue|trabalhar|acessar|entrar|logar
tudo parado
nao conseguimos vender|trabalhar|atender
erro 500|502|503
queda .. sistema|servico|geral`,
  },
  harmless: `power|price|cool|calm|step|sit|slow|break down
feeling down
is down to
go down the
down jacket
last|previous|past outage
outage .. handled|last week|last year|resolved|good|great|over
lose every customer
office chair|chairs|desk|supplies
is .. scheduled .. maintenance
scheduled|planned ?for maintenance|maintenance
nobody does
lights out
sold out
temperatura caiu
caiu bem
price|prices|size|volume down
down payment|jacket|pillow|pillows|time
slow* .. down
go* .. down well
my ?own ?home|old laptop|phone|printer|watch is|was dead|down|frozen
server sent|was|brought|at .. drink|wrong|table|rude|lovely|restaurant
losing weight|hair|patience|interest|sleep
picture|image|photo|page|video doesnt|wont load
phone is dead .. charger|battery
queue .. popular|door .. busy
nothing works out|like|better
whole|entire team loves|loved|enjoyed|thanks|thank`,
  team: 'technical',
  examples: {
    fires: ["your servers are down again and our whole office can't work", 'se ha caído la web', 'production is down'],
    quiet: ['can you bring the price down?', 'do you have the down jacket in green', 'feeling down today'],
  },
};
