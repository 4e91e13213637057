/** Why something may not wait; `find-phrases.ts` has the syntax. Weight 2 makes a message high on its own, 1 needs company. */
export const urgencyCues = {
  deadline: `
    2: by|before tomorrow|tonight|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|christmas; in|within ?the|next # hour|hours|minutes|min|mins; in|within one|two|three|four|an|a|few hour|hours|minutes; flight|train|wedding|party|birthday|exam|event|meeting|surgery|funeral .. today|tomorrow|tonight|in|on|this; leaving|travelling|traveling|flying|moving .. today|tomorrow|tonight|on|monday|friday|saturday|sunday; deadline; last chance; expires .. today|tomorrow|tonight; due .. today|tomorrow|yesterday; antes de manana|hoy|esta|este|el|las; para hoy|manana|esta|el lunes|martes|miercoles|jueves|viernes|sabado|domingo|noche; sale|salgo|viajo|viaja|viaje .. manana|hoy; en # horas|minutos|hora; fecha limite; avant demain|ce soir|lundi|vendredi; bis morgen|heute|montag|freitag|ende; entro domani|oggi|venerdi; ate amanha|hoje|sexta
    1: before it ships|goes|leaves; antes de que salga|envien; today; hoy; heute
  `,
  urgent: `
    2: urgent*; asap; as soon as possible; immediate attention|help|action|response; immediately; emergency; right now; right away; straight away; time sensitive; cant wait any; as a matter of urgency; urge; lo antes posible; cuanto antes; inmediatamente; de inmediato; ahora mismo; emergencia; le plus vite; tout de suite; au plus vite; dringend; sofort; so schnell wie; eilt; urgente; subito; il prima possibile; o mais rapido; imediatamente
    1: hurry; quickly; now please; rapido; ya mismo
  `,
  waiting: `
    2: for|been|waited|waiting ?over|almost|nearly|about #|days|two|three|four|five|six|several|many|weeks|months|ages|hours days|weeks|months|hours; waited|waiting for days|weeks|months|ages|hours|ever; # weeks|months|days late|overdue|waiting|already|now|and; tres|dos|cuatro|# semanas|meses esperando|ya|y; still waiting|no|nothing|havent|not .. week|weeks|days|month|months|refund|money|reply|response|answer; llevo .. semanas|meses|dias|horas esperando; llevo .. esperando; desde hace semanas|meses|dias; sigo sin; sigo esperando; still havent|havent|not seen|received|got|had .. money|refund; seit wochen|tagen|monaten; depuis .. semaines|mois|jours; da settimane|mesi|giorni; ha|faz semanas|dias|meses
    1: # weeks|months|semanas|meses|wochen|semaines|settimane; two|three|four|several|many weeks|months; tres|cuatro semanas|meses; still no|nothing|not|havent; all day|week|month; toda la manana|semana; todo el dia; waiting; for hours|days|ages
  `,
  repeated: `
    2: second|third|fourth|fifth|sixth|tenth|3rd|4th|5th|2nd message|email|mail|call|ticket|complaint|request; third|fourth|fifth|sixth|tenth|3rd|4th|5th time .. writ*|ask*|contact*|call*|email*|report*|complain*|tell*|told|messag*|im|ive; this is the|my third|fourth|fifth|3rd|4th|5th time; asked|told|emailed|called|contacted|messaged|written|wrote|phoned .. twice|times|already|before|again|yesterday|week; already asked|told|emailed|called|contacted|wrote|explained|sent|reported; keep asking|calling|emailing|writing; nobody|noone ?ever|has answer*|replied|replies|respond*|calls; no one ?ever|has answer*|replied|replies|respond*|calls; how many times; still no reply|response|answer; is anyone there; nobody got back; segunda|tercera|cuarta|quinta|enesima vez; ya .. escribi|escrito|llame|llamado|pregunte|preguntado|dije|dicho|reclame|reclamado; nadie me|nos contesta|responde|respondio|hace; otra vez lo mismo; cuantas veces; deuxieme|troisieme|quatrieme fois; deja ecrit|appele|demande|contacte; personne .. repond|repondu; zum zweiten|dritten|vierten mal; schon zweimal|dreimal|mehrmals; keine antwort; seconda|terza|quarta volta; nessuno .. risponde|risposto; ninguem .. responde|respondeu; terceira|segunda|quarta vez
  `,
  money: `
    2: charged .. twice|double|again|wrongly|without|by mistake; took|taken|taking|debited .. account|card|bank; rent .. bounced|due; overdraft|overdrawn; keep|still|are charging|billing .. me; still billing|charging; unauthori* charge|payment|transaction|debit; renewed without; payment|charge .. never|didnt made|make|authori*; cobr* .. dos|doble|sin|indebid*; cargo .. duplicado|no; me han quitado; sin mi permiso; prelev* .. deux|sans; doppelt abgebucht; ohne erlaubnis .. abgebucht; addebit* .. due; cobr* duas
  `,
  outage: `
    2: is|are|went down .. everyone|since|again; blocking|blocked .. us|production|work|everyone|team|our; in production; production is; production .. down|blocked|broken|failing; lose|losing .. orders|money|customers|sales|business; cant work|operate|open|trade; nobody .. can log|login|access|work|connect; whole company|team|office|street|building|shop; our|all customers .. affected|cant|complaining; everything|all is|systems down; no internet|power|heating|water|service; se ha caido; no funciona nada; nadie puede; perdiendo .. ventas|dinero|clientes|pedidos; produktion steht; nichts geht; tout est bloque; tutto fermo; tudo parado
  `,
  health: `
    3: insulin*; inhaler; epipen; oxygen; medication|medicine|meds|prescription .. due|left|out|late|missing|urgent; # dose|doses|pill|pills left; one dose|pill left; baby formula .. out|left; wheelchair .. stuck|broken; pacemaker; medicamento*|medicina|insulina .. urgente|falta|queda|llegado
  `,
  takeover: `
    3: someone .. into|using|ordering|buying|spending|changed|logged|withdrew|transferred; is|are|been|keeps ordering|buying|spending|withdrawing .. my|card|account; account .. hacked|hijacked|taken|compromised; hacked ?into my|our|the; got|been hacked; card|details|wallet .. stolen|cloned|compromised; stolen card; payment|charge|transaction|purchase|withdrawal|order .. i|we never|didnt|not made|make|authori*|placed|recogni*; dont recogni* .. charge|payment|transaction|purchase|order; unauthori* charge|payment|transaction|withdrawal|purchase; hacke* .. cuenta; cuenta .. hacke*; estan comprando|usando|sacando; alguien .. entrado|usando|comprando; cargo|cobro|pago|compra .. yo|que no he|hice|reconozco|autorice; no reconozco .. cargo|cobro|pago|compra; compte .. pirate*; konto .. gehackt; account .. hackerato; conta .. hackeada|invadida; clonaram
  `,
  public: `
    2: post|posting|share|sharing|tweet|put this|it|everything .. twitter|facebook|instagram|tiktok|online|everywhere|reddit|social|linkedin; go|going viral|public; to|tell|contact|call the|a ?local|national paper|newspaper|newspapers|press|media|journalist|tv; local|national paper|newspaper; everyone will know; publicar* .. redes|twitter|facebook|instagram; a la prensa; periodico*; medios de comunicacion; denunciar .. redes
  `,
  calm: `
    1: no rush; no hurry; not urgent; isnt urgent; whenever you; take your time; when you get a chance; when you have time|a; just curious|wondering; sin prisa; no es urgente; no hay prisa; cuando puedan|puedas|podais; pas urgent|presse; nicht eilig|dringend; non urgente; con calma; sem pressa
  `,
} as const;
export type UrgencyCue = keyof typeof urgencyCues;
