import type { RuleSource } from '../rule-source';

export const fraud: RuleSource = {
  id: 'fraud',
  label: 'Fraud or security',
  level: 'critical',
  because: 'The customer says that an account, a card or their money may be in a stranger’s hands.',
  step: 'Secure the account and hand to the security team; ask for no passwords or codes in the chat',
  needs: { intent: 'security_or_fraud' },
  phrases: {
    en: `hacked
someone .. into my account
someone .. using|used my card|account
account .. compromised|hijacked|taken over
stolen card
card .. stolen|cloned
identity theft
fraudulent
unauthori* charge|payment|transaction|login|access|withdrawal
i|we never|didnt made|make|place|placed|authorise|authorised|authorize|authorized .. payment|charge|order|purchase|transaction
payment|charge|transaction|order|purchase .. i|we never|didnt
dont recogni* .. charge|payment|transaction|order|login
phishing
data breach
asking for my pin|password
withdrawals|withdrawal|charges|charge|payments|payment|transactions|transaction|purchases|orders|logins .. arent|isnt|not|werent|wasnt mine|me|ours|us
not mine|me .. charge|payment|transaction
wasnt me
somebody|someone|stranger|hacker|hackers|they ?has ?have ?else changed|changes|replaced|reset|stole|emptied|drained|cleaned|opened|created|took|accessed|logged|entered|used|got ?over ?into .. email|account|password|name|card|number|phone|money|savings|balance|identity|info|details
locked out .. changed|someone|hacker|stranger
changed .. and .. locked out
card|bank|payment|account ?details ?was|were|got|been|has ?been|are stolen|compromised|cloned|skimmed|hacked|hijacked|leaked|used without
stolen|lost|cloned|stole|steal ?my|credit|debit|bank card|wallet|phone .. block|freeze|cancel|card
login|logins|sign in|signin|log in ?alert|attempt|attempts|notification .. from|i|never|wasnt|dont|unknown
unknown|unrecognised|unrecognized|strange|suspicious|unfamiliar device|login|log|charge|transaction|payment|activity|sign|person|order|email|sms|text|number|withdrawal
suspicious .. account|email|call|link|text
unauthoris*|unauthoriz*|fraudulent|fraudulently
i|we ?have ?ve never ordered|bought|signed|subscribed|paid|made|authorised|authorized|had .. charge|charged|payment|bill|from you|account
charge*|payment|bill*|debit* .. never|didnt|dont ?even ?ever ordered|bought|made|make|recogni*|know|authori*|approved
caller|somebody|someone .. claiming|claimed|claims|saying ?to ?be ?from ?your .. bank|fraud|support|you|company
pretend*|impersonat*|posing .. you|your|from|company|support|bank|fraud|employee
is|was this|that|it .. really|actually|from you
is|was this|that|it .. legit|fake
scam|scams|scammed|scammer|scammers|conned|swindled|fraudster|fraudsters|fraud
gift|google|apple|steam cards .. asking|ask|pay|send
asking|asked|asks|wanted ?me ?for|to ?for ?confirm|send|give ?my|the password|pin|code|bank|card|cvv|otp
read|gave|give|told ?out ?them|him|her the|my ?verification|security code|pin|password|otp
in|under|with my name .. account|loan|card|opened
identity ?was|got ?been stolen|theft|fraud
access to my account .. card|buying|using|ex|stranger
buying|bought|shopping|spending|ordering .. with|on|using my card|account|name
hijacked
taken over
took over
api key|token|secret|password ?got|was|has .. leaked|exposed|stolen|public
account|balance|savings|card|wallet .. drained|emptied
emptied my|our|the
points|balance|money|credit|funds ?is|are|all|have|has gone|vanished|disappeared|missing|stolen .. login|device|someone|hack*
freeze .. account|card|everything
money laundering
sim swap*
points|miles|balance|credits|vouchers|rewards|coins|money|funds|bitcoin|savings ?were|was|have|has|is|are|been ?been spent|used|stolen|missing|gone|transferred|moved|withdrawn|redeemed|drained
money|funds|cash|balance ?is|was missing
missing from my account|wallet|balance
code|codes|otp .. didnt|never|not|havent ask|asked|request|requested
keep|keeps getting ?verification|security|login|text codes|code
and it wasnt|was not me|us
wasnt|isnt|not|never me|us who|that|changed|ordered|logged
it wasnt me
with|on|using my card|account|name|details .. someone|somebody|another|different|other|unknown|else|not|to|address|without
order|orders|purchase|purchases|subscription|charge|charges|payment|account ?in ?on ?my ?history ?that i|we ?have ?did ?had ?didnt ?not ?never place|placed|made|make|order|ordered|sign|signed|opened|open|created|start|started|authorised|authorized|recognise|recognize
never|didnt|not signed|sign|opened|open|ordered|order|asked|subscribed ?up .. charge|charged|card|bill|subscription|account|for it
asked|asking|wants|wanted|demanded ?me ?for ?to ?give my|the full|whole|card|pin|cvv|social ?card ?bank ?number
website|site|page|shop|email|mail|link|profile|account|app .. looks|look|pretends|pretending|seems|exactly ?exactly like|yours|fake|odd|suspicious|strange|genuine|legit
fake|phoney|bogus|counterfeit|copycat email|mail|website|site|page|shop|call|text|sms|profile|invoice|message
pay|paying|payment|paid outside|off .. platform|app|site
seller .. disappeared|vanished|gone|blocked
someone|somebody|stranger|they|who ?else ?is ?has using|used|uses|registered my email|number|name|identity|address|phone|photo|details
clicked|click|opened .. link .. entered|typed|gave|filled|details|card|now|what|password
gave|entered|typed|sent|told .. my card|bank|password|pin|details .. scam|link|fake|caller|stranger|now`,
    es: `hackead*|hackearon|hackeado
jaqueado
alguien .. entrado|entro .. cuenta
comprando con mi
tarjeta .. clonada|clonado|robada
robaron .. datos|cuenta|tarjeta
cargo|cobro|pago|compra .. yo no|que no he|hice|reconozco
no reconozco .. cargo|cobro|compra|pago
suplant*
phishing
fraude
no reconozco
alguien ha|esta|uso|cambio|compro .. cuenta|tarjeta|contrasena|correo|nombre
cargos|compras|movimientos .. no he|hice|reconozco|son
estaf*
timo
robado|robaron .. tarjeta|cuenta|dinero|datos
acceso no autorizado
usaron mi tarjeta
sms .. sospechoso|falso|enlace
correo|mensaje|sms|llamada|pagina|web falso|falsa|sospechoso|sospechosa
pidiendo|piden|pidio .. tarjeta|clave|contrasena|codigo|datos
no fui yo
yo no .. hice|compre|pedi|autorice`,
    fr: `pirate mon|le|compte
compte pirate
fraude
paiement .. pas autorise
hameconnage
pirate|piratee|pirater
compte .. pirate|pirater
jamais fait|effectue|passe .. achat|commande|paiement
utilise ma|mes carte
arnaque
arnaqueur
escroc*
vole ma carte|mon
quelqu .. connecte|acces|utilise .. compte|carte
prelevement|paiement|debit .. autorise|reconnais|inconnu
usurp*
faux|fausse mail|email|sms|site|message|facture|appel
en votre nom .. faux|mail|carte|code
pas moi .. achat|commande|connexion|connecte
je n ai|nai pas|jamais passe|fait|commande`,
    de: `gehackt
betrugsversuch
nicht autorisierte abbuchung
phishing
karte gestohlen
abbuchung|zahlung|bestellung|lastschrift .. nicht|nie autorisiert|gemacht|getatigt|bestellt|von mir
nicht autorisiert
betrug*
betrug
betruger*
fremd*|jemand .. konto|karte|zugriff|eingeloggt|bestellt
karte|geldborse|identitat .. gestohlen|geklaut
passwort .. geandert|gestohlen
nicht von mir
jemand|fremder|unbekannte .. konto|karte|namen|daten|bestellt|eingeloggt
nicht ich|von mir .. bestellt|abbuchung|anmeldung
falsche|gefalschte mail|sms|seite|rechnung`,
    it: `hackerat*
frode
carta clonata
phishing
qualcuno .. entrato|usato|accesso|comprato .. account|conto|carta
truff*
rubat* .. carta|account|soldi|dati|identita
addebito|pagamento|acquisto|prelievo .. non riconosc*|fatto|autorizzat*|mio
non riconosco
accesso sospetto
rubata`,
    pt: `hackead*|hackearam|invadida
clonad*|clonaram
fraude
compra .. nao fiz
nao reconheco
alguem .. entrou|usou|acessou|comprou|mudou .. conta|cartao|senha|nome
golpe
golpista
roubaram
cartao|celular|conta roubad*|furtad*|invadid*
cobranca|compra .. nao .. fiz|autorizei|minha
burla`,
  },
  harmless: `life hack*
hack night|day|week
hackathon
growth hack*
is .. scam if|because .. price|cheap|lol|kidding
colleague|wife|husband|son|partner|friend used my account|card .. good|fine|ok|okay|knows
fraud prevention|detection|department feature|software
scam|scams protection|awareness
phish food
scamp*
unknown pleasures
data breach
strange|suspicious .. smell|noise|taste|stain
lost .. parcel|package|luggage|receipt
stole my heart|the show|a look
fake leather|fur|plant|plants|lashes|nails|eyelashes|grass|tan|flowers|diamond
using|used my name .. engraving|gift|card
looks like your|the same
points .. spent|used .. by me|my own
i never ordered .. before|such|better|from you before
agent asked .. order number
missing from my order|parcel|package|box`,
  negatable: false,
  team: 'security',
  examples: {
    fires: [
      'someone hacked my account and bought gift cards',
      "there's a charge I never made",
      'me han hackeado la cuenta',
    ],
    quiet: ['great life hacks on your blog', 'I made the payment yesterday', 'my card was declined'],
  },
};
