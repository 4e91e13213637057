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
charge*|payment|bill*|debit* .. never|didnt|dont ?even ?had|have|ordered|bought|made|recogni*|know|authori*|account
pretend*|impersonat*|posing|claiming|claimed|claims .. you|your|from|company|support|bank|fraud|employee
is|was this|that|it .. really|actually|from you
scam|legit|genuine|phishing
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
drained
emptied my|our|the
points|balance|money|credit|funds ?is|are|all|have|has gone|vanished|disappeared|missing|stolen .. login|device|someone|hack*
freeze .. account|card|everything
money laundering
sim swap*
skimmed`,
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
sms .. sospechoso|falso|enlace`,
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
usurp*`,
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
nicht von mir`,
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
stole my heart|the show|a look`,
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
