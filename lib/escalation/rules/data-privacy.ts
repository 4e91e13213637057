import type { RuleSource } from '../rule-source';

export const dataPrivacy: RuleSource = {
  id: 'data_privacy',
  label: 'Data-privacy request',
  level: 'high',
  because: 'The customer asks for, or about, their personal data; the law sets a deadline.',
  step: 'Log the request with its date and hand to whoever answers for privacy',
  needs: { intent: 'data_privacy', sure: 0.9 },
  negatable: false,
  phrases: {
    en: `gdpr
ccpa
data protection officer|act|law|authority|request
subject access request
dsar
right to be forgotten|erasure
copy of .. data
all|any|what .. data .. you hold|have|store|keep
delete|erase|remove ?all|of ?my|our personal data|information|details
delete|erase|remove all|my ?my data
sell|sold|selling|share|shared|sharing|leaked my|our personal|private ?data|information|details
sell|sold|selling|leaked my data
everything|all|anything|whatever|information|info|data ?that ?the ?your ?company|you|is ?you ?have|has|held|hold|holds|keep|keeps|store|stores|stored|collected|know|knows about|on me|us|my
data|information|details|records|info|profile|account|everything|history .. deleted|erased|removed|wiped|destroyed
delete|erase|remove|wipe|destroy|forget ?please ?all ?of ?my ?every|account|profile .. record|records|data|information|info|details|history|everything|trace .. me|my|about|associated|personal|good
delete|erase|remove|wipe .. my|our ?entire|whole|personal account|profile|data|info|information|details|records|history .. and|everything|all|good|permanently|completely|forever|every
article|art 15|16|17|20|21
right ?of|to access|erasure|deletion|rectification|portability|object|forgotten
withdraw|withdrawing|revoke|revoking ?my consent|permission
withdraw consent
never|didnt|did ?not ?ever ?i ?gave|give|agreed|agree|consented|consent .. sharing|share|shared|data|details|marketing|tracking|profiling
sell|sold|selling|share|shared|sharing|pass|passed|passing|gave|given|leak|leaked|disclosed ?of ?on ?my|our|out phone|email|number|address|data|details|info|information .. with|to|third|partners|companies|anyone|someone
who|why .. sell|sold|share|shared|give|gave|has|have|leak* .. my ?phone|email|personal number|address|data|details|email|information
third parties|party
do not|dont sell
opt out .. sale|sharing|selling|data
stop|object .. processing|process|using|use|tracking|collecting|profiling|sharing|selling .. data|me|information|details
data breach
breach .. data|personal|privacy
privacy breach|violation|complaint|request|officer|rights
someone|stranger|others|other|customers|people|anyone ?else .. see|sees|saw|got|received|has my|our address|name|invoice|data|details|order|email
sent|emailed|mailed my|our invoice|data|details|statement|bill|information|address|order .. stranger|someone|wrong|another|else|other
what|which|how .. data|information|details .. hold|have|store|keep|collect|collected|held .. me|my|long
correct|rectify|rectification|update|amend .. you hold|personal data|data you
export|copy|download|send|provide|give|access|see|request .. my|of|all|personal ?all ?my ?personal data|information|records|file .. about|me|hold|format|please|you|stored|have
subject access
sar request
personal data
data protection
data subject
privacy law|laws|rights|regulation
the ico
my data|information|details .. gone|wiped|out|removed|erased|close|happens|deleted
what happens to|with my data|information|details|photos|account data
everyones|everybodys|other|peoples|all ?customers ?peoples email|emails|address|addresses|details|data|names .. cc|visible|shown|showed|see|exposed
in cc|bcc
take|remove|delete|get|strike|wipe me|us ?out of|from|off your ?whole ?customer database|system|records|files|books
remove|delete|strike|wipe my name|details|number|address|email ?and ?details from|off|out your|all
who ?else has|have|can|could|had ?seen|see|saw|access|accessed|read|view|look .. my ?medical|personal|private form|records|file|data|details|information|messages|history|health
object|objecting|opt|opting ?out to|of being|the|my|any|all ?sale|use profil*|track*|process*|market*|targeted|sharing|ads
how|where did|do|have you|they ?guys get|got|obtain|find my ?phone|email|private|mobile|home|personal number|address|details|name|email|data|information
stop calling|texting|emailing|contacting|mailing me|us|my
unsolicited
no longer|dont want|wish .. you|to .. keep|store|hold|have|contact|use my
cookies .. consent|reject|without
health|medical data|records|information .. shared|seen|sent|who|leaked
confidential information|data|details .. shared|sent|leaked|public`,
    es: `rgpd
gdpr
lopd
proteccion de datos
derecho al olvido
borr*|elimin*|suprim* .. mis datos
datos personales
copia de mis datos
venden|vendido|compartido mis datos
borr*|elimin*|suprim*|cancel* .. datos|informacion|cuenta .. personal*|todos|mios|todo|mi
derecho de|al acceso|supresion|rectificacion|olvido|cancelacion
que datos|informacion .. tienen|guardan|teneis
quien .. dio|vendio|paso mi|mis
retiro|revoco mi|el consentimiento
aepd`,
    fr: `rgpd
donnees personnelles
supprimer mes donnees
cnil
supprim*|effac* .. donnees|compte|informations|toutes
mes donnees
droit d acces|effacement|rectification|oubli
droit ?d acces
dacces
quelles donnees
retire mon consentement
revendu|vendu|partage mes|mon
dpo`,
    de: `dsgvo
personenbezogen*
datenschutz*
meine daten loschen
auskunft .. daten
loschen|loscht|losche ?sie ?bitte ?alle ?meine|meinen ?personlichen daten|account|konto|profil
alle|meine|meiner ?meine ?personlichen daten .. loschen|geloscht|entfernen|herausgeben|verkauft|weitergegeben
auskunft .. daten|dsgvo|art
art 15|17
widerruf* .. einwilligung
einwilligung .. widerruf*
welche daten .. gespeichert|uber mich|haben`,
    it: `gdpr
dati personali
garante privacy
cancellare i miei dati
cancell*|elimin*|rimuov* .. dati|account|informazioni
privacy .. violazione|garante|reclamo|diritti
quali|che dati .. avete|conservate|su di me
revoco .. consenso
diritto di|all accesso|oblio|cancellazione|rettifica
cancellazione .. dati`,
    pt: `lgpd
rgpd
dados pessoais
apagar|excluir meus dados
apag*|exclu*|delet*|elimin*|remov* .. meus|dados|informacoes|conta
meus dados
quais|que dados .. voces|tem|guardam|sobre
lgpd|rgpd
retiro|revogo .. consentimento
direito .. acesso|esquecimento|eliminacao`,
  },
  harmless: `cache
data usage
usage data
mobile|roaming data
data plan|cable|sheet|entry
privacy screen|filter|film|curtain
privacy policy
acabaram .. dados
dados moveis|do celular
datos moviles
sin datos
share .. location|link|photo|code
upload .. form
data cable|plan|usage|roaming|sheet|entry|point|logger|type
export to|as csv|pdf|excel
delete .. message|comment|item|draft|basket|order line|photo|playlist|app|typo
remove .. item|gift|note|stain|sticker|label
account and keep|but
access .. my course|orders|files|locker
where|how do|can .. upload|submit|find|send
off|from the waiting|guest|wish|mailing list .. please add
stop emailing|texting me .. discount|offers|so many
number changed|new .. note|update
how did you get .. so good|fast|colour
who can see my .. wishlist|photos|post|profile
take me off ?the ?this waiting`,
  team: 'privacy',
  examples: {
    fires: [
      'Under GDPR I ask for a copy of all data you hold on me',
      'please erase all my personal data',
      'quiero que borren mis datos',
    ],
    quiet: [
      'I ran out of mobile data, does the app work offline?',
      'do you sell a privacy screen for 14 inch',
      "what's your privacy policy",
    ],
  },
};
