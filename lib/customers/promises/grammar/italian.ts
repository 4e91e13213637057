import { createInflected, type InflectedAct } from './create-inflected.ts';
import type { PromiseGrammar } from './promise-grammar.ts';

const clitic = "(?:(?:mi|ti|la|le|lo|li|vi|ci|si|gliel[oaie]|te l[oaie]|ve l[oaie]|l'|gli) ?)*";
const who =
  '(?:(?:io|noi|un collega|una collega|qualcuno|il nostro team|il team|il tecnico|il corriere|il nostro \\S+|il mio \\S+)(?: \\S+){0,3}? )?';
/** The future; accents are folded away: "rimborseremo", "rimborsero". */
const will = (stems: string): string => `${who}${clitic}(?:${stems})(?:o|emo|a|anno)`;
const receive = '(?:riceverai|ricevera|riceverete|avrai|avra|avrete)';
const money = '(?:rimborso|soldi|importo|accredito|somma|buono|risarcimento|denaro)';
const word = '(?:risposta|notizie|aggiornamento|aggiornamenti|e-?mail|mail|messaggio|conferma|comunicazione|riscontro)';

const acts: InflectedAct[] = [
  { kind: 'callback', source: will('richiamer|chiamer|telefoner|ricontatter(?=\\w+ telefonicamente)') },
  {
    kind: 'callback',
    source: `${who}${clitic}(?:richiamo|chiamo|richiamiamo|chiamiamo)|${receive} una (?:chiamata|telefonata)`,
    needs: 'a day',
  },
  {
    kind: 'refund',
    source: `${will('effettuer|emetter|processer|elaborer|far|disporr|provveder')} (?:\\S+ ){0,3}${money}`,
  },
  { kind: 'refund', source: will('rimborser|accrediter|risarcir|restituir|stornir') },
  {
    kind: 'refund',
    source: `${receive} (?:\\S+ ){0,2}${money}|(?:il|l'|la) ?(?:suo |tuo )?${money} (?:\\S+ ){0,2}(?:sara|arrivera|verra)|(?:sarai|sara|verra|verrai) (?:\\S+ )?rimborsat[oaie]`,
  },
  { kind: 'refund', source: `${who}${clitic}(?:rimborso|rimborsiamo)`, needs: 'a day' },
  { kind: 'update', source: `${will('invier|mander|dar')} (?:un |una |la |degli |ulteriori |l')?${word}` },
  {
    kind: 'update',
    source: `${will('aggiorner|informer|contatter|ricontatter|scriver|risponder|avviser|confermer|comunicher|far(?=\\w+ sapere)|notificher|dir')}|${will('terr')} (?:\\S+ )?(?:aggiornat|informat|al corrente)[oaie]?|${receive} (?:\\S+ ){0,2}${word}|(?:sarai|sara|verra|verrai) (?:\\S+ )?(?:contattat|informat|aggiornat|avvisat|ricontattat)[oaie]`,
  },
  {
    kind: 'update',
    source: `${who}${clitic}(?:aggiorno|aggiorniamo|scrivo|scriviamo|faccio sapere|facciamo sapere|avviso|avvisiamo|confermo|confermiamo|ricontatto|ricontattiamo|rispondo|rispondiamo|tengo aggiornat[oaie]|teniamo aggiornat[oaie])`,
    needs: 'a day',
  },
  {
    kind: 'send',
    source: will(
      'invier|spedir|mander|consegner|sostituir|rispedir|reinvier|far(?=\\w+ (?:avere|recapitare))|recapiter',
    ),
  },
  {
    kind: 'send',
    source: `(?:sara|saranno|verra|verranno) (?:\\S+ )?(?:spedit|inviat|consegnat|sostituit)[oaie]|(?:ti |le |vi )?arrivera|partira`,
  },
  {
    kind: 'send',
    source: `${receive} (?:il|la|lo|l'|un|una|i|le)|lo (?:riceverai|ricevera|avrai)|la riceverai`,
    needs: 'words of when',
  },
  {
    kind: 'send',
    source: `${who}${clitic}(?:invio|inviamo|spedisco|spediamo|mando|mandiamo|parte|arriva)`,
    needs: 'a day',
  },
  {
    kind: 'fix',
    source: will('risolver|corregger|riparer|sistemer|ripristiner|sblocher|sbloccher|reimposter|aggiuster|riattiver'),
  },
  {
    kind: 'fix',
    source: `(?:sara|saranno|verra|verranno) (?:\\S+ )?(?:risolt|corrett|riparat|sistemat|ripristinat|sbloccat|disponibil|operativ|attiv)[oaie]`,
  },
  { kind: 'fix', source: `${who}${clitic}(?:risolviamo|risolvo|sistemiamo|sistemo|ripariamo)`, needs: 'a day' },
  { kind: 'escalate', source: will('inoltrer|passer|trasmetter|segnaler|girer|trasferir') },
  {
    kind: 'other',
    source: will(
      'verificher|controller|annuller|cancelleer|canceller|modificher|esaminer|gestir|cambier|aggiorner|processer|chieder|parler|occuper|prenoter|provveder|ritirer|approfondir|indagher|elaborer|attiver',
    ),
  },
];

/** How promises are made in Italian. */
export const italian: PromiseGrammar = {
  joins: 'e|ed|ma|quindi|poi|allora|o',
  opens: String.raw`(?:(?:ti|la|le|lo|vi|ci|mi|si) \S+(?:o|emo|a|anno|iamo)(?!\p{L})|il |la |un |una |qualcuno|ricevera|avra|noi |io )`,
  conditions:
    'se(?! possibile)|quando|appena(?! possibile)|non appena(?! possibile)|una volta|dopo(?= (?:aver|la ricezione|il ricevimento|che|la verifica))|a patto|purche|a meno che|qualora|nel caso|previa|salvo',
  asides: 'perche|poiche|affinche|finche|mentre|anche se|sebbene|come|dove|prima che|dato che',
  turns: String.raw`(?:ti|la|le|lo|vi|ci|mi|si)? ?\S+(?:eremo|iremo|ero|iro|aremo|erai|era)(?!\p{L})`,
  asks: /^(?:per favore |ci |mi )?(?:invii|inviaci|inviami|invia|mandaci|mandami|mandi|risponda|rispondi|confermi|conferma|indichi|indica|restituisca|compili|compila|fornisca|ci invii|mi invii)(?!\p{L})/u,
  never:
    /(?<!\p{L})(?:non(?! appena)|mai|normalmente|di solito|generalmente|solitamente|in genere|sempre|automaticamente|tutti (?:gli|i) (?:ordini|rimborsi|clienti)|ogni (?:ordine|cliente|richiesta)|i rimborsi (?:vengono|sono|saranno)|speriamo|spero)(?!\p{L})/u,
  doubts:
    /(?<!\p{L})(?:forse|magari|puo darsi|hai (?:detto|scritto)|ha (?:detto|scritto)|mi hanno detto|potrebbe|potremmo|potrei|dubito)(?!\p{L})/u,
  continues:
    /^(?:e )?(?:poi |anche |quindi )?(?=(?:ti|la|le|lo|vi)? ?\p{L}+(?:o|emo|are|ere|ire)(?!\p{L}))(?!grazie|saluti)/u,
  find: createInflected(acts),
};
