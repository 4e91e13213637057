import type { RuleSource } from '../rule-source';

export const askForHuman: RuleSource = {
  id: 'ask_for_human',
  label: 'Asked for a person',
  level: 'high',
  because: 'The customer asks for a person, by chat or phone, and not for automated answers.',
  step: 'Say who you are, and call them or offer a time',
  negatable: false,
  settles: true,
  needs: { intent: 'ask_for_human', sure: 0.9 },
  phrases: {
    en: `speak|talk|chat|speaking|talking to|with|directly .. real|human|person|agent|representative|rep|someone|somebody|operator|advisor|adviser|anyone|people
speak|talk to|with .. customer service|support|services
discuss .. over the phone
connect|transfer|pass|put|get|give me|us|this|it .. human|real|person|agent|representative|rep|operator|someone|advisor|adviser
real|actual|live|proper person|human|agent|people|someone
human being|agent|please|support|help|now|operator
a|an human|person not|instead|rather|please|now
want|need .. human|person|operator
not|no|stop|enough .. chatbot|bot|bots|robot|machine|automated|ai
is|are|am .. bot|robot|machine|chatbot
stop .. automated|automatic|canned|bot
call|ring|phone me|us back|on|at|now|please|today|asap
can|could|would|will|please someone|somebody|anyone|you .. call|ring|phone me|us
someone|somebody|anyone ?please|to ?please call|calls|ring|rings|phone|phones me|us
callback
call back|me please|now|today|on
phone number .. person|someone|talk|speak|call|picks
is there a|any number|phone .. call
human please
are|is|am you|this|i ?even|really|actually|an|a|talking ?to ?a|an human|real|person|machine|computer|bot|robot|ai
get|turn|take|switch this|the|that ai|bot|robot|chatbot|assistant ?thing off|away|out
talk|speak|chat to|with ?your ?the ?actual support|staff|team|colleague|colleagues|human|employee|advisor|rep|people ?staff ?team ?member ?person ?please
support staff|agent|person|human|team ?please .. talk|speak|now
press|dial|type 0|zero for|to ?an ?a agent|operator|human
for agent|operator
somebody|someone i|we ?can|could phone|call|ring|speak|talk
phone|call|ring someone|somebody
give|giving me|us a|another ring|call|bell|buzz
someone|somebody|colleagues|you|team .. give me a ring|call
customer service|support number|phone|hotline|line
phone support
speak ?to ?someone by|over|on ?the phone|telephone
by phone .. talk|speak|prefer|someone
no more bots|bot|automated
automated replies|answers|responses|messages again|dont|are|is|useless
live chat|support|help|person|agent with|please|now`,
    es: `hablar con .. persona|humano|humana|alguien|agente|asesor*|operador*
pas*|comuni*|transf*|ponga*|ponme .. persona|humano|agente|asesor*|operador*
persona real|humana|de verdad|de carne
un|una humano|agente|asesor*|operador* ?por|real|humano
no .. robot|bot|maquina
que me llame|llamen|llame
llamenme|llameme|me pueden|puede|podrian llamar|devolver la llamada`,
    fr: `parler a|avec .. humain|humaine|conseiller|conseillere|quelqu|quelquun|personne|vraie
un|une vrai|vraie personne|humain|conseiller
un humain|conseiller|conseillere
rappelez|rappeler|appelez moi
pas .. robot|bot|machine`,
    de: `mit einem|ihrem|deinem|einer .. menschen|mitarbeiter|mitarbeiterin|berater|person
echten|richtigen|echter|einen menschen|mensch|mitarbeiter|person
rufen|ruft|ruf sie|ihr ?mich|uns .. zuruck|an
ruckruf
kein* .. bot|roboter|computer|maschine|chatbot`,
    it: `parlare|parlo con .. operatore|operatrice|persona|umano|qualcuno|consulente
un|una operatore|operatrice ?umano|per
persona|operatore vera|reale|umano
richiamatemi|richiami|chiamatemi
non .. robot|bot`,
    pt: `falar|conversar com .. pessoa|humano|atendente|alguem|operador*
atendente|pessoa humano|de verdade|real|por favor
me liguem|ligue|ligar|retornem
nao .. robo|bot|maquina`,
  },
  harmless: `lead|manager|supervisor|boss|director|superior ?please ?to call|ring|phone|contact|email
speak|talk|chat|parlare|hablar|falar|parler|sprechen .. manager|supervisor|boss|superior|charge|responsible|responsabile|gerente|encargad*|above|chef|vorgesetzten|superieur|responsable|jefe|direttore
above you|your .. talk|speak
talk|speak to above
team lead|manager|supervisor call
person responsible|in
a real person modelled
manager|supervisor|boss|superior|lead|charge|ceo|director|responsible|responsabile|gerente|encargado|encargada|chef|vorgesetzten|superieur|responsable|jefe|capo
modelled|modeled
spoke|spoken|talked|chatted .. agent|someone|somebody|person|representative|human|rep|manager
managed to speak|talk
human hair|size|resources|rights|error|body|anatomy|race
robot vacuum|cleaner|mower|toy|kit|arm
cleaning|travel|estate|letting|booking|insurance agent
someone from my|our
person tent|bag|bed|table
not a|an human|person size
is the robot|bot|machine|ai ?vacuum
want|need|looking .. person|people tent|kit|bag
want|need a manager|boss|supervisor
will call me|us
speak soon
call me on .. name
human or synthetic|animal|machine
ring in|size
bell|doorbell .. ring
call|ring .. tone|log
robot|bot toy|kit|vacuum|mower
support line .. bra|stocking
agent|customer service was|is|were ?very|so|really great|friendly|lovely|helpful|nice|excellent|amazing`,
  examples: {
    fires: [
      'human please',
      'is this a bot? I need a real person',
      'can someone call me',
      'je voudrais parler à un conseiller',
    ],
    quiet: ['Does the wig use human hair?', 'I talked to someone yesterday, all sorted', 'my travel agent booked it'],
  },
};
