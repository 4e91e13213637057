import type { RuleSource } from '../rule-source';

export const legal: RuleSource = {
  id: 'legal',
  label: 'Legal threat',
  level: 'critical',
  because: 'The customer speaks of a lawyer, a court or an authority.',
  step: 'Hand to the legal team before you reply; admit and promise nothing',
  needs: { intent: 'legal_threat' },
  phrases: {
    en: `hear* from my lawyer|lawyers|solicitor|solicitors|attorney
my|our lawyer|solicitor|attorney will|is|has|says|said|about
contact*|call*|speak*|talk*|consult*|getting|instruct* ?to ?my|our|a lawyer|solicitor|attorney
legal|court action|proceedings|steps
small claims
take|taking|see you ?to|in court
sue you|your|them
suing you|your|them|over
will|going|gonna|ill to|be|have sue
going to sue
ill|will sue
lawsuit
class action
ombudsman
trading standards
consumer protection|court|commission
file|filing|filed|make|lodge .. complaint with
report|reporting|reported .. to ?the police|ftc|bbb|fca|regulator|authorities|authority|ombudsman
press|pressing charges
better business bureau
letter before action
breach of contract
attorney general
sue|suing yall|u|your|the|this|for|if|over
gonna|going|will|ill|have|want|ready|prepared|intend|happy|force* ?to sue
sue you|u|yall|them
spoken|speaking|talked|talking|spoke|speak to|with ?a|an|my|our|the attorney|lawyer|lawyers|solicitor|barrister
get|getting|got|involve|involving|hire|hired|hiring|have|has|need|consulted .. lawyer|lawyers|attorney|solicitor|solicitors ?involved
lawyer|lawyers|attorney|solicitor will|would|want|wants|says|said|has|have|is|are|takes|take|hear|hears|advised|told|writes|wrote
from|to|by|through|via|with my|our|the|a lawyer|lawyers|attorney|solicitor
goes|go|going|hand*|pass*|send*|forward* .. to|with my|our|a lawyer|lawyers|attorney|solicitor
legal team|department|counsel|representative will|would|is|has|have|contact
legal channels|remedy|remedies|means|route|avenues|advice|counsel|letter|notice before|claim|threat
seek|seeking|sought|get|getting|take|taking .. legal ?action|advice|steps
police have|has|report|complaint|statement|are|involved|informed
crime number|reference
file|filed|filing|open|opened|make|made|lodge|lodged|submit* .. police|fraud|formal report|complaint|case|claim with|against
report*|complain*|complaint|refer*|escalat* ?you|this|it ?to|with ?the ombudsman|regulator|ico|fca|ofcom|ofgem|ftc|fcc|cfpb|bbb|authority|authorities|commission|watchdog
consumer rights|protection act|law|agency|authority
letter before claim|action
go|going|take|taking ?this|you|it ?to ?the tribunal|court|small|ombudsman
tribunal
breach|violation|violat* of ?the ?my|our|consumer|gdpr|contract|law|act|rights
illegal .. report*|regulator|authorities
chargeback .. bbb|complaint
damages|compensation .. court|legal|lawyer
statutory rights|demand
cease and desist
arbitration
court date|summons|order|papers`,
    es: `mi|nuestro|un abogad*
voy a demandar*|denunciar*
les|os|los demand*|denunci*
pongo|poner|pondre|presento|presentar|presentare|interpongo una|la|mi denuncia|demanda|reclamacion
acciones|medidas legales
via judicial
tribunales
juzgado
denuncia .. consumo|policia
oficina del consumidor
hoja de reclamaciones
profeco
sernac
indecopi
burofax
nos vemos en los tribunales|juzgados
mi|nuestro|el|un abogad*
abogad* .. contact*|llam*|escrib*|enterad*|tanto
demanda|demandar*|denuncia|denunciar* .. consumo|juzgado|policia|ustedes|les|os
reclamacion .. consumo|omic`,
    fr: `mon avocat
porter plainte
depose|deposer plainte
saisir|devant le|la tribunal|justice
mise en demeure
action en justice
dgccrf
avocat .. contacter|ecrire|enverra|saisi|occupe|charge
mon|notre|un|mes avocat|avocats
saisir|saisi|saisirai|saisis .. tribunal|justice|conciliateur|prud|mediateur
porter|porte|deposer|depose|depot plainte
plainte .. police|gendarmerie
poursuites|poursuivre .. justice|judiciaires
que choisir`,
    de: `mein*|unser* anwalt
anwalt .. einschalten|einschalte|melden|nehmen
rechtsanwalt
rechtliche|gerichtliche schritte
vor gericht
verklag*
anzeige erstatten|erstatte
verbraucherzentrale|verbraucherschutz
meinen|meinem|mein|unser|unseren|zum|einen|dem|den anwalt|anwaltin|rechtsanwalt
anwalt* .. ubergeben|einschalten|kontakt|schreiben|sache
gericht* .. sehen|schritte|klage|klagen
klage einreichen|erheben
wir sehen uns|sehen .. vor gericht
strafanzeige
polizei .. anzeige|gemeldet|eingeschaltet
schlichtungsstelle
bundesnetzagentur`,
    it: `mio avvocato
vie legali
faro|fare causa|denuncia
sporgere|sporgo denuncia
tribunale
associazione consumatori
avvocato .. contatter*|scriver*|mano|mani|sentir*
mio|nostro|un|all avvocato|legale
azione|azioni legale|legali
querela
carabinieri
agcom
giudice di pace`,
    pt: `meu|minha advogad*
vou processar
processo judicial
entrar na justica
procon
acao judicial
tribunal
advogad* .. contato|contactar|tratar
meu|minha|nosso|um advogad*
processar voces|empresa|vcs
queixa na policia|deco
livro de reclamacoes
reclame aqui
juizado
boletim de ocorrencia
justica`,
  },
  harmless: `legal tender|size|paper|name|notice|page|department email
lawyer emoji|costume|discount
tennis|basketball|food court
price match ombudsman
my lawyer loves|likes|recommended
lawyer friend|edition|set|mug
present for my lawyer
settled .. lawsuit
lawsuit with .. landlord|neighbour|neighbor|ex
law firm|school|student
lawyer jokes|podcast|show|series|game|outfit
legal age|guardian
chair|chairs .. attorney|lawyer
police car|officer costume|station
attorney .. small world
court shoes
our|the old|last lawsuit
not|dont|without|no .. legal action
arbitration clause mean`,
  team: 'legal',
  examples: {
    fires: [
      "If I don't get my deposit back you'll be hearing from my lawyer.",
      'voy a denunciarles en consumo',
      'see you in small claims court',
      'je vais porter plainte',
    ],
    quiet: [
      "I won't sue anyone, I just want a reply",
      'Do you print on legal size paper?',
      'my tennis court booking is missing',
    ],
  },
};
