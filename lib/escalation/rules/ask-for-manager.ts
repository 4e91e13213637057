import type { RuleSource } from '../rule-source';

export const askForManager: RuleSource = {
  id: 'ask_for_manager',
  label: 'Asked for someone in charge',
  level: 'high',
  because: 'The customer asks for a manager, a supervisor or somebody above you.',
  step: 'Say that you have heard it, tell your lead, and give a time when they will answer',
  team: 'leads',
  negatable: false,
  settles: true,
  phrases: {
    en: `manager|supervisor|boss|superior|ceo|director .. now|please|immediately|today|asap
speak|talk|chat|speaking|talking|complain to|with|directly .. manager|managers|management|supervisor|boss|bosses|superior|superiors|director|ceo|lead|leader|charge|responsible
speak|talk to|with whoever|anyone|someone|somebody .. charge|responsible|above|higher|senior|runs
connect|transfer|pass|put|get|give|escalate ?me|us|this|it .. manager|management|supervisor|boss|superior|team lead|director|ceo
manager|supervisor|boss|superior|director|lead|ceo ?to ring|call|contact|phone|email|review|reply|look|answer|handle|respond
need|want|demand|request|requesting|asked|asking|ask|insist|expect .. manager|supervisor|boss|superior|director|ceo
have|let ?your|a|the ?team manager|supervisor|boss|lead|director .. call|ring|contact|phone|email|review|look
who|whos|who is your|the boss|manager|supervisor|superior|lead
team|shift|duty|floor manager|lead|leader|supervisor call|ring|contact|phone|please|now
someone|somebody|anyone|anybody|person ?else .. above you|your
someone|somebody|anyone|person ?who|whos|that|is .. higher up|than|level|position
someone|somebody|anyone|person ?more senior|authority
someone|somebody|anyone|person with .. authority
person|one|whoever in|responsible charge|for
up the chain
take|taking|go|going|goes this|it .. above you|your
over your head
your|the manager|managers|supervisor|supervisors|superior|superiors|boss|bosses name|contact|email|number|phone|details
contact|number|email|address|details|phone|name for|of|to .. head office|headquarters|ceo|director|manager|management|supervisor|boss
speak|talk|write|complain to .. head office|headquarters
escalat* .. management|manager|supervisor|higher|senior|lead|level
management attention
complain|complaint to|with|about .. supervisor|manager|boss|superior|superiors|lead
can|could|may i|we speak|talk .. manager|supervisor
get|fetch|bring ?me ?your|the|a manager|supervisor|boss
put your|the|a ?team ?shift manager|supervisor|boss|lead
name .. ceo|director|manager|supervisor|boss
to|with your superior|supervisor|superiors
above your pay|paygrade|level|head|rank
pay grade
more|higher|with|greater authority|seniority|rank
higher|senior level|up|management|position|rank|member|person|colleague|staff|team|agent|executive|rep
at|to|by|on a|the higher|next|senior|management level
escalate|escalating|escalated|escalation ?of|for|please|my|this|the|it|to|now ?case|complaint|ticket|issue|matter|request
forward|send|pass|hand|refer .. whoever|someone|somebody|person|people .. runs|charge|head|department|responsible|heads|decides
whoever runs|leads|heads|manages|owns|decides
only|rather|need|want|let|speak|talk .. owner|founder|proprietor|director|head of|department head
owner|founder|proprietor|principal .. speak|talk|contact|call|reach
head of ?the ?your customer|complaints|support|service|department|care
department|complaints head|manager|lead
senior member|staff|agent|advisor|manager|person
reviewed|handled|looked .. by .. senior|manager|supervisor
anybody|anyone|someone but|other ?than you
second|third line|tier support|agent|team
tier 2|two|3|three support|agent
somebody|someone who can ?actually decide|make|help|authorise|authorize|approve
decision maker|makers
your higher ups
higher ups
escalation team|department|manager|contact
complaints department|team|manager
corporate office|number|contact
head of customer`,
    es: `hablar con .. encargad*|supervisor*|gerente|gerencia|responsable|jefe|jefa|director*|superior
pas*|comuni*|transf*|ponga*|ponme|pongame .. encargad*|supervisor*|gerente|responsable|jefe|jefa|director*|superior
quiero|necesito|exijo|quisiera|solicito .. encargad*|supervisor*|gerente|jefe|jefa|director*
con un|una|el|la|tu|su encargad*|supervisor*|gerente|responsable|jefe|jefa|director*
su|tu|vuestro superior`,
    fr: `parler|parle|discuter a|au|avec .. responsable|superieur|chef|directeur|directrice|direction|manager
passez|passe|mettez moi .. responsable|superieur|chef|directeur|manager
votre|ton|un responsable|superieur|chef|directeur|manager
je veux|voudrais|exige .. responsable|superieur|chef|directeur|manager
exige|demande|souhaite .. direction|directeur|hierarchie|superieur|responsable
votre|la hierarchie|direction ?generale
quelqu .. au dessus|decide
escalader`,
    de: `vorgesetzt*
mit|an|von ihrem|deinem|einem|dem|der|ihren chef|chefin|manager|leiter|leiterin|geschaftsfuhr*|filialleiter*|teamleiter*
ihren|deinen|den|einen chef|manager|teamleiter*|filialleiter*|geschaftsfuhr*
ihre|deine chefin|teamleiterin|geschaftsleitung
jemand* mit .. entscheidungsbefugnis|befugnis|verantwortung
jemand* .. hoher*
jemand* .. uber ihnen|dir|hoher*|verantwort*
ihre|deine|die leitung|geschaftsfuhrung|geschaftsleitung|chefetage
beschwerdestelle
eskalier*`,
    it: `parlare|parli con .. responsabile|direttore|direttrice|capo|superiore|manager|supervisore
passi|passami|passatemi .. responsabile|direttore|direttrice|capo|superiore|supervisore
voglio|vorrei|esigo .. responsabile|direttore|capo|superiore|supervisore
il|un suo|vostro|tuo responsabile|superiore|capo`,
    pt: `falar|conversar com .. gerente|gerencia|supervisor*|responsavel|chefe|diretor*|superior
passa|passe|passar|transfere|transfira .. gerente|supervisor*|responsavel|chefe|diretor*|superior
quero|preciso|exijo .. gerente|supervisor*|chefe|diretor*|superior`,
  },
  harmless: `account|password|project|task|download|store|window|device|file|case|city|social|media|package|font|wallet|property|office|bar|hotel|content|community|ads|event|tag|contact manager
manager app|tool|view|role|plan|tab|login|console|account|seat|seats|edition|software|extension|game|mode
i|im|am|was|as ?am ?the|a|an ?store|shop|office|it manager|supervisor|boss|director|ceo|lead
my|our|their ?store|line|office|project manager|supervisor|boss|director|ceo ?has|is|was|approved|asked|wants|said|told|needs|signed
soy|como el|la|un|una gerente|encargad*|responsable|director*
tips|level .. boss
boss fight|battle|level|key|mode
dont|not|no need .. manager|supervisor|boss
want|need|like|trying to be|become .. manager|supervisor|boss
supervisor|manager|director role|roles|permission|permissions|rights
je suis|ich bin|sono|sou ?le|la|der|die|il|o|a ?un responsable|directeur|leiter|chef|responsabile|gerente|direttore
escalator|escalators
im|i am ?the ?an ?a owner|founder|head|senior
owner of the|a|our|my
senior discount|citizen|ticket|pass|fare
higher shelf|res|resolution|dose|price|version|plan|tier|quality|level subscription
promoted|promotion to .. lead|manager
next level .. game|course|class
tier 2|3|two|three plan|pricing|subscription|cake|shipping`,
  examples: {
    fires: ['Get me your manager', 'who is your boss?', 'quiero hablar con un supervisor', 'Ihren Vorgesetzten bitte'],
    quiet: ['how do I open the task manager', 'I am the store manager in Leeds', 'my boss approved the order'],
  },
};
