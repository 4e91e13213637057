import type { PromiseKind } from '@/lib/domain/promise';
import { createInflected, type InflectedAct } from './create-inflected.ts';
import type { Lead, PromiseGrammar } from './promise-grammar.ts';

const who = String.raw`(?:ich|wir|jemand|(?:ein|eine|mein|meine|unser|unsere|der|die|das) (?:[a-zß-]+ ){0,3}?[a-zß-]+)`;

/** What "werden" brings to the end of the clause. */
const ends: readonly (readonly [PromiseKind, RegExp])[] = [
  [
    'callback',
    /(?<!\p{L})(?:zuruckrufen|anrufen|zuruckgerufen|angerufen|telefonisch (?:melden|kontaktieren))(?!\p{L})/u,
  ],
  [
    'refund',
    /(?<!\p{L})(?:erstatten|erstattet|ruckerstatten|ruckerstattet|zuruckerstatten|zuruckerstattet|zuruckzahlen|zuruckgezahlt|gutschreiben|gutgeschrieben|uberweisen|uberwiesen|zuruckuberweisen|stornieren (?=der zahlung)|entschadigen|(?:erstattung|gutschrift|ruckerstattung) (?:\S+ ){0,3}(?:veranlassen|veranlasst|vornehmen|auslosen|anweisen|bearbeiten|erhalten|ausgestellt|ausstellen))(?!\p{L})/u,
  ],
  [
    'update',
    /(?<!\p{L})(?:melden|informieren|informiert|benachrichtigen|benachrichtigt|bescheid geben|bescheid sagen|mitteilen|mitgeteilt|auf dem laufenden halten|schreiben|antworten|kontaktieren|kontaktiert|bestatigen|zuruckmelden|(?:antwort|ruckmeldung|update|nachricht|e-?mail|mail) (?:\S+ )?(?:geben|erhalten|bekommen|schicken|senden))(?!\p{L})/u,
  ],
  [
    'send',
    /(?<!\p{L})(?:schicken|zuschicken|zugeschickt|geschickt|senden|zusenden|zugesandt|versenden|verschicken|verschickt|versendet|versandt|liefern|geliefert|ersetzen|ersetzt|zustellen|zugestellt|nachliefern|austauschen|ausgetauscht|ankommen|eintreffen|bei ihnen (?:sein|ankommen)|bei dir sein|zukommen lassen|erhalten|bekommen|rausschicken|losschicken|abgeschickt|losgeschickt)(?!\p{L})/u,
  ],
  [
    'fix',
    /(?<!\p{L})(?:beheben|behoben|reparieren|repariert|losen|gelost|korrigieren|korrigiert|entsperren|entsperrt|wiederherstellen|wiederhergestellt|zurucksetzen|zuruckgesetzt|in ordnung bringen|richtigstellen|freischalten|freigeschaltet|funktionieren|verfugbar sein|kummern)(?!\p{L})/u,
  ],
  [
    'escalate',
    /(?<!\p{L})(?:weiterleiten|weitergeleitet|weitergeben|weitergegeben|eskalieren|eskaliert|ubergeben)(?!\p{L})/u,
  ],
  [
    'other',
    /(?<!\p{L})(?:prufen|gepruft|uberprufen|uberpruft|klaren|geklart|stornieren|storniert|kundigen|andern|geandert|nachsehen|nachfragen|bearbeiten|bearbeitet|aktualisieren|aktualisiert|veranlassen|veranlasst|untersuchen|loschen|geloscht|anpassen|angepasst|einrichten|vorbereiten|abholen|abgeholt|sprechen|nachforschen|erledigen|erledigt|verlangern|verlangert|hinzufugen|vorbeikommen|aktivieren|aktiviert)(?!\p{L})/u,
  ],
];

const auxiliary = new RegExp(
  String.raw`(?<!\p{L})(?:(?:${who}|sie|du|ihr|ihre|es|das|dies) (?:werde|werden|wird|wirst)|(?:werde|werden|wird|wirst) (?:${who}|sie|es))(?!\p{L})`,
  'u',
);

const present: InflectedAct[] = [
  {
    kind: 'callback',
    source:
      '(?:ich|wir) (?:rufe|rufen) (?:sie|dich|ihnen|euch|morgen|heute|spater)|(?:rufe|rufen) (?:ich|wir) (?:sie|dich|euch)',
    needs: 'a day',
  },
  {
    kind: 'refund',
    source: '(?:ich|wir) (?:erstatten?|uberweisen?)|(?:erstatten?|uberweisen?) (?:ich|wir)',
    needs: 'a day',
  },
  {
    kind: 'refund',
    source:
      '(?:sie|du) (?:erhalten|bekommen|erhaltst|bekommst) (?:ihr|das|dein) geld|(?:erhalten|bekommen) sie ihr geld|die (?:erstattung|gutschrift|ruckzahlung) (?:erfolgt|kommt|geht)',
    needs: 'a day',
  },
  {
    kind: 'update',
    source:
      '(?:ich|wir) (?:melde|melden) (?:mich|uns)|(?:melde|melden) (?:ich|wir) (?:mich|uns)|sie horen (?:\\S+ ){0,3}von (?:uns|mir)|du horst (?:\\S+ ){0,3}von (?:uns|mir)|horen sie (?:\\S+ ){0,3}von (?:uns|mir)|(?:ich|wir) (?:halte|halten) (?:sie|dich|euch) auf dem laufenden|(?:halte|halten) (?:ich|wir) (?:sie|dich) auf dem laufenden|(?:ich|wir) (?:gebe|geben) (?:ihnen|dir|euch) (?:\\S+ ){0,2}(?:bescheid|ruckmeldung)|(?:gebe|geben) (?:ich|wir) (?:ihnen|dir) (?:\\S+ ){0,2}(?:bescheid|ruckmeldung)|(?:ich|wir) (?:komme|kommen) (?:\\S+ ){0,4}auf (?:sie|dich) zu|(?:meldet|melden) sich (?:\\S+ ){0,4}bei (?:ihnen|dir)|(?:sie|du) (?:erhalten|bekommen|bekommst|erhaltst) (?:\\S+ ){0,5}(?:antwort|ruckmeldung|e-?mail|nachricht|update|bescheid|mail)',
  },
  {
    kind: 'update',
    source:
      '(?:ich|wir) (?:schreibe|schreiben|informiere|informieren|antworte|antworten|bestatige|bestatigen|sage|sagen) (?:ihnen|sie|dir|dich)|(?:schreibe|schreiben|informiere|informieren|sage|sagen) (?:ich|wir) (?:ihnen|sie|dir|dich)',
    needs: 'a day',
  },
  {
    kind: 'send',
    source:
      '(?:ich|wir) (?:schicke|schicken|sende|senden|liefere|liefern|versende|versenden|verschicke|verschicken)|(?:schicke|schicken|sende|senden|liefern|versenden|verschicken) (?:ich|wir)|(?:geht|kommt|trifft) (?:\\S+ ){0,5}(?:raus|an|bei ihnen an|ein|zu ihnen|in den versand|auf den weg)|(?:ist|sind) (?:\\S+ ){0,4}bei (?:ihnen|dir)|(?:sie|du) (?:erhalten|bekommen|haben|bekommst|erhaltst|hast) (?:es|sie|ihn|ihr|ihre|ihren|das|die|den|dein|deine|deinen|ein|eine|einen)(?! (?:fehler|problem|frage|moglichkeit))|(?:erhalten|bekommen) sie (?:es|ihn|ihr|ihre|ihren|das|die|den|ein|eine|einen)',
    needs: 'a day',
  },
  {
    kind: 'fix',
    source:
      '(?:ich|wir) (?:behebe|beheben|repariere|reparieren|korrigiere|korrigieren|kummere|kummern|lose|losen)|(?:beheben|reparieren|korrigieren|kummere|kummern) (?:ich|wir)|(?:ist|sind) (?:\\S+ ){0,5}(?:behoben|repariert|wieder (?:da|verfugbar|online|erreichbar))',
    needs: 'a day',
  },
  { kind: 'other', source: 'kummere ich mich|ich kummere mich|wir kummern uns|kummern wir uns' },
  { kind: 'escalate', source: '(?:ich|wir) (?:leite|leiten|gebe|geben) (?:\\S+ ){0,6}(?:weiter)', needs: 'a day' },
  {
    kind: 'other',
    source:
      '(?:ich|wir) (?:prufe|prufen|storniere|stornieren|klare|klaren|andere|andern|bearbeite|bearbeiten|frage|fragen|spreche|sprechen)|(?:prufe|prufen|klare|klaren) (?:ich|wir)|(?:techniker|kollege|kollegin|fahrer|bote) (?:kommt|holt|bringt|ruft)',
    needs: 'a day',
  },
];
const findPresent = createInflected(present);

function find(clause: string): Lead | null {
  const helped = auxiliary.exec(clause);
  if (helped) {
    const rest = clause.slice(helped.index);
    const kind = ends.find(([, pattern]) => pattern.test(rest))?.[0];
    if (kind !== undefined) return { kind, start: helped.index, needs: 'nothing' };
  }
  return findPresent(clause);
}

/** How promises are made in German, most of them in the present. */
export const german: PromiseGrammar = {
  joins: 'und|aber|dann|oder|sowie|also|sondern',
  opens: String.raw`(?:ich |wir |sie |es |der |die |das |ein |eine |unser|mein|jemand|dann |melde|rufe |schicke|sende|werde |werden |gebe |geben |halte|informiere)`,
  conditions:
    'wenn(?! moglich)|falls|sobald(?! wie moglich| moglich)|sofern|nachdem|sollten sie|vorausgesetzt|nach(?= (?:erhalt|eingang|prufung|rucksendung|ihrer))|bei(?= (?:erhalt|eingang))|es sei denn|solange',
  asides:
    'weil|da(?= (?:wir|sie|es|die))|damit|bis(?= (?:wir|sie|es) )|wahrend|obwohl|ob|wie(?= (?:sie|ich|wir) )|warum|bevor|dass sie',
  turns: String.raw`(?:melden wir|erstatten wir|schicken wir|werden wir|werde ich|melde ich|rufe ich|rufen wir|wird )`,
  asks: /^(?:bitte )?(?:senden|schicken|teilen|geben|bestatigen|antworten|fullen|laden|nennen|schick|sende|gib|bestatige|leiten)(?: sie)?(?: (?:mir|uns))?(?!\p{L})/u,
  never:
    /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|normalerweise|in der regel|ublicherweise|meistens|meist|grundsatzlich|immer|automatisch|alle (?:bestellungen|erstattungen|kunden|anfragen)|jede[rs]? (?:bestellung|kunde|anfrage)|erstattungen (?:werden|dauern)|bestellungen werden|hoffen|hoffe|wurde|wurden|konnte|konnten)(?!\p{L})/u,
  doubts:
    /(?<!\p{L})(?:vielleicht|moglicherweise|eventuell|sie (?:sagten|schrieben|meinten|haben geschrieben)|hat gesagt|sagte|versprochen|soll(?:te|ten)?|bezweifle|wer)(?!\p{L})/u,
  continues:
    /^(?:und )?(?:dann |anschliessend |auch )?(?=[a-zß ]+(?:en|e|t)(?!\p{L}))(?!(?:vielen )?dank|danke|liebe|viele|mit )/u,
  find,
};
