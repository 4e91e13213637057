import type { Finding } from '@/lib/domain/finding';
import { blankCode } from './blank-code.ts';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { joinFacts, readFacts } from './known-facts.ts';
import { findPromises } from './promises.ts';
import { type FoundNumber, readCounts, readNumbers } from './read-numbers.ts';
import { keepReading, spokenText } from './spoken-text.ts';
import { splitSentences } from './split-sentences.ts';
import { worksOut } from './works-out.ts';

/** What was done or is so, as the agent sees it elsewhere: no promise. */
const report =
  /(?<!\p{L})(?:(?:have|has|['’]ve) (?:already |just )?(?:sent|refunded|paid|credited|returned|transferred|issued|processed)|was|were|has been|have been|had|ago|since|yesterday|charged|billed|booked|paid|went through|you (?:bought|ordered|chose)|as we said|wurde|wurden|war|waren|seit|gestern|fue|fueron|ayer|desde|a été|ont été|hier|è stato|ieri|foi|foram|ontem|come to|comes to|total|altogether|in total|insgesamt|rows|scanned)(?!\p{L})/iu;
/** A price is named; what is worked out for this customer ("so £104 then") is theirs to reckon. */
const priced =
  /(?<!\p{L})(?:is(?= ?[£$€])|pay|costs?|price[sd]?|fees?|charges?|charged|postage|shipping|delivery|deposit|from|only|just|per|each|every|an? (?:day|week|month|year|night|person|hour)|kostet|kosten|preis|versand|gebühr|pro|je|cuesta|precio|vale|envío|por|coûte|prix|frais|par|costa|prezzo|spese|preço|frete)(?!\p{L})/iu;
/** What is offered or will be. */
const offer =
  /(?:(?<=\p{L})['’]ll(?!\p{L}))|(?<!\p{L})(?:will|going to|offer|give|giving|grant|add|send you|credit|get|can do|do you|here's|here’s|here is|knock|take|takes|off|for you|discount|voucher|free|promise|raised|we refund|refund you|bekommen|bekommst|erhalten|schenken|geben|rabatt|gutschein|regalamos|damos|descuento|te llega|llega|offrons|baissons|remise|sconto|desconto|damos|cai|devolvemos|oferecemos|ofrecemos)(?!\p{L})/iu;
/** What the agent will do next, which is theirs to say. */
const ownStep =
  /(?<!\p{L})(?:call|ring|phone|text|write|reply|answer|get back|come back|let you know|tell you|update you|in touch|check (?:back|in)|report back|follow up|hear from|look again|melde|melden|rufe|rufen|schreibe|schreiben|antworte\w*|llam\w+|escrib\w+|contest\w+|réécri\w*|rappel\w*|écri\w*|tiens au courant|chiam\w+|scriv\w+|lig\w+|escrev\w+|respond\w+)(?!\p{L})/iu;
/** In which a time is a promise: how long something takes, holds or is kept. */
const timed =
  /(?:\b(?:within|in|under|takes?|less than|up to|for|credit(?:ed)?(?: you)?|freeze|innerhalb(?: von)?|binnen|en|dans|sous|entro|em|até|dentro de|tarda(?:n)?|dura|dauert|durante)\s(?:only |just |about |nur |solo |the |los |las |next )*)$|^$/iu;
const keeps = /^[\s-]*(?:warrant|guarant|uptime|garant|gewährleist|return|free\b|gratis|kostenlos|gratuit)/iu;
/** What the customer can do in that time, by themselves. */
const byThemselves =
  /(?<!\p{L})(?:you|sie|du|puedes|puede|vous) (?:can|could|may|might|should|können|kannst|pouvez)(?!\p{L})[^.!?]*(?:in|within|innerhalb|en|dans) (?:about |only |just |nur )*$/iu;
const atTheirs = /(?<!\p{L})bei (?:ihnen|dir|euch)(?!\p{L})/iu;
const moreToGo =
  /(?:more|another|further|left|weitere|noch|más|encore|altri|mais)\s*$|^\s*(?:more|left|old|ago|late|early|alt)/iu;
const cheaper = /^\s(?:off|discount|cheaper|rabatt|de descuento|de remise|di sconto|de desconto|korting)/iu;
const inParts = /^\s(?:fois|instal\p{L}+|raten|cuotas|plazos|vezes|rate|payments)(?!\p{L})/iu;
const MOST = 4;
const MOST_COUNTS = 60;
/** Letters of a sentence that are looked at; nobody writes longer ones. */
const LONGEST = 600;
const AROUND = 80;

const factsSaid = keepReading((context) => joinFacts([readFacts(spokenText(context), false)]));

const why = {
  money: 'No article, reply or message names this sum.',
  percent: 'No article, reply or message names this share.',
  hours: 'No article, reply or message names this time.',
  gigabytes: 'No article, reply or message names this size.',
  count: 'No article, reply or message names this number.',
};

/** A promise, or a number in one, that nothing known supports. */
export const findUnsupported: DraftCheck = (draft, context) => {
  const { facts } = context;
  if (facts === null || facts.isEmpty) return [];
  const said = spokenText(context);
  const talk = factsSaid(context);
  const counts = [1, ...readCounts(`${draft}\n${said}`)];
  const steps = counts.flatMap((a) => counts.map((b) => a - b)).filter((step) => step > 1);
  const isKnown = (number: FoundNumber): boolean =>
    facts.supports(number) ||
    talk.supports(number) ||
    (number.kind === 'money' &&
      worksOut(number.low, [...new Set([...counts, ...steps])].slice(0, MOST_COUNTS), facts, talk));

  const judge = (number: FoundNumber, whole: string, at: number): boolean => {
    const sentence = whole.slice(0, LONGEST);
    const before = whole.slice(Math.max(0, number.start - at - AROUND), number.start - at);
    const after = whole.slice(number.end - at, number.end - at + AROUND);
    const isOffer = offer.test(sentence);
    switch (number.kind) {
      case 'money':
        return isOffer || (facts.knows('money') && priced.test(sentence) && !report.test(sentence));
      case 'percent':
        // All of it, as an article may say in words.
        if (number.low === 100 && facts.mentions(/^full/u)) return false;
        return isOffer || cheaper.test(after);
      case 'hours':
        if (ownStep.test(sentence) || moreToGo.test(before) || moreToGo.test(after)) return false;
        // Minutes are how long tea draws, unless they are promised.
        if (byThemselves.test(before) || (number.high < 1 && !isOffer && !atTheirs.test(sentence))) return false;
        if (!facts.knows('hours') && !isOffer) return false;
        return (timed.test(before.slice(-40)) || keeps.test(after)) && (!report.test(sentence) || isOffer);
      case 'gigabytes':
        return isOffer;
      case 'count':
        return isGiven(before, after) || inParts.test(after);
    }
  };

  const findings: Finding[] = [];
  const text = blankCode(draft);
  const numbers = readNumbers(text);
  for (const { start: at, text: sentence } of splitSentences(text)) {
    if (findings.length >= MOST) break;
    // Its end may say that it was so: "6 weeks, as we said on the phone".
    if (context.isWriting && at + sentence.length === text.length && !/[.!?…\n]\s*$/u.test(sentence)) continue;
    for (const number of numbers) {
      if (number.start < at || number.end > at + sentence.length) continue;
      if (isKnown(number) || !judge(number, sentence, at)) continue;
      const severity = number.kind === 'hours' || number.kind === 'count' ? 'note' : 'caution';
      const { start, end } = number;
      findings.push(
        createFinding(draft, { kind: 'unsupported', severity, start, end, why: why[number.kind], mend: null }),
      );
    }
    for (const { start, end, why: because } of findPromises(sentence.slice(0, LONGEST), said, facts))
      findings.push(
        createFinding(draft, {
          kind: 'unsupported',
          severity: 'caution',
          start: start + at,
          end: end + at,
          why: because,
          mend: null,
        }),
      );
  }
  return findings.slice(0, MOST);
};

/** "give you 5,000 gems", "raised your limit to 500,000": no list, no year, no time. */
const isGiven = (before: string, after: string): boolean =>
  /(?:give|giving|add|adding|send|offer|credit|get|raised|raise|increased?|limit (?:of|to))(?: (?:you|your|the|a|an|up|\p{L}+ limit|limit|to|for)){0,5}\s$/iu.test(
    before,
  ) && /^\s\p{L}{3,}/u.test(after);
