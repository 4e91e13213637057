import type { PromiseKind } from '@/lib/domain/promise';
import { onTheSpot, readAct, readThing } from './english-acts.ts';
import type { Lead, PromiseGrammar } from './promise-grammar.ts';

const staff =
  'colleagues?|teams?|teammates?|agents?|technicians?|engineers?|managers?|supervisors?|specialists?|experts?|couriers?|drivers?|departments?|developers?|devs|support|warehouse|supplier|carrier|representatives?|reps?|members?|staff|guys|folks|people|accountants?|accounting|billing|logistics|finance|advisors?|advisers?|fitters?|plumbers?|electricians?|partners?|lead|installers?|coordinators?|boss|office|store|shop|lab|workshop|dispatcher|dispatch|designers?|editors?|crew';
const somebody = String.raw`(?:i|we|u?s?someone|somebody|(?:one|a member|another member|somebody|someone) (?:of|from|in|on|at) (?:us|(?:our|the|my) (?:[\w'-]+ ){0,2}?[\w'-]+)|(?:a|an|my|our|the|another|that|this)(?: [\w'-]+){0,3}? (?:${staff})(?: (?:of|from|in|at|on|for) (?:[\w'-]+ ?){1,3}?| [a-z]+)?|they|he|she|both of us|(?:billing|accounting|engineering|logistics|support|finance|development))`;
const will = String.raw`(?: will|'ll| ll|(?:'m| am|'re| are|'s| is) (?:going to|gonna)| shall)`;
const adverb = String.raw`(?: (?:also|then|definitely|certainly|surely|personally|of course|gladly|happily|quickly|promptly|shortly|soon|first|now|naturally|absolutely|immediately|asap|in turn|again|still|at least|hopefully|obviously|all|both|directly|be sure to|make sure to|make every effort to|do (?:my|our) (?:very )?best to|do everything (?:i|we) can to|try (?:my|our) best to|try to|try and|aim to|endeavou?r to|go ahead and|work to|personally make sure (?:that )?(?:we|to)|today|tomorrow|tonight))*`;
/** Somebody else is made to do it. */
const causing =
  /^(?:get (?:someone|somebody|my \w+|an? \w+|the \w+|one of \w+ \w+) to|have (?:someone|somebody|my \w+|our (?:\w+ )?\w+|the (?:\w+ )?\w+|an? (?:\w+ )?\w+|one of (?:our|the|my) \w+)) /u;
const before = String.raw`(?<![\p{L}\d'])`;

/** Somebody of ours, and what stands before the verb. */
const acting = new RegExp(String.raw`${before}(?<who>${somebody})${will}${adverb} (?=[a-z])`, 'gu');
const slipped = new RegExp(
  String.raw`^(?:and |so |but |ok |sure |yes |hi |sorry )*(?<who>ill|well)${adverb} (?=(?:call|get|send|let|refund|check with|look into|ship|follow|update|be in|keep|email|forward|escalate|pass|fix|sort) )`,
  'gu',
);
const bare = new RegExp(
  String.raw`^(?:ok(?:ay)?|sure|hi|yes|and|so|thanks|no problem|great|understood|noted)? ?(?:will|gonna|going to)${adverb} (?=[a-z])`,
  'gu',
);
const pledging = new RegExp(
  String.raw`${before}(?:i|we)(?: can| do|'ll| will)? (?:promise|guarantee|commit|pledge|undertake|swear)(?: you)?(?: to| that (?:i|we)(?:'ll| will))${adverb} (?=[a-z])`,
  'gu',
);
const scheduled = new RegExp(
  String.raw`${before}(?:${somebody}(?:'m| am|'re| are|'s| is)) (?:scheduled|set|due|booked) to (?=[a-z])`,
  'gu',
);
const passed = new RegExp(
  String.raw`${before}let (?:me|us) .{3,70}?(?: and|,)(?: then)?(?: i'll)? (?=(?:get back|come back|circle back|let you know|follow up|update you|call you|be in touch|email you))`,
  'gu',
);

const thing = String.raw`(?:it|this|that|they|these|those|everything|both|all of (?:it|them)|(?:your|the|a|an|this|that|these|those|our|another|my|his|her|any|half|one)(?: (?!will\b|is\b|are\b)[\w'/-]+){1,6}?)`;
const done =
  'refunded|credited|reimbursed|returned|sent|shipped|dispatched|mailed|posted|e-?mailed|delivered|replaced|fixed|resolved|repaired|corrected|restored|unlocked|reset|released|deployed|rolled out|sorted|solved|patched|cancel+ed|updated|changed|removed|processed|looked (?:into|at)|investigated|reviewed|escalated|passed (?:on|to)|forwarded|transferred|waived|paid|reversed|activated|reactivated|completed|issued|handled|dealt with|taken care of|assigned|applied|added|published|announced|collected|picked up|replied|answered|extended|reinstated|approved|booked|arranged|finished|installed|exchanged|handed over|made|confirmed|resent|re-sent|rebooked|reshipped|pushed (?:out|live)|hand[- ]delivered|couriered|up to date';
const there = String.raw`be (?:back |up |on (?:its|the|their) way|out(?: for delivery)?|with you|there|ready|live|available|working|in (?:your|the) (?:account|inbox|post|mail|hands|mailbox|bank)|back|up|done|fully|all|online|over|at your|home|out)`;
const arriving = String.raw`arrive|ship|go (?:out|live|through|back|into)|leave (?:our|the)|land|reach (?:you|your)|get (?:to you|there|fixed|sorted|resolved|shipped|sent|refunded|delivered|processed)|come|follow|appear (?:in|on)|show (?:up|in|on)|hit (?:your|the)|drop (?:into|on)|roll out|be yours|make (?:it|its way)`;
const happening = new RegExp(
  String.raw`${before}(?<what>${thing})(?<will> will|'ll| ll| is going to|'s going to| are going to| should| shall)(?: (?:also|then|definitely|certainly|all|both|now|be able to|hopefully|surely|still|probably|most likely|likely))* (?<verb>(?:be|get) (?:\w+ly |back |all |then |also |fully )?(?:${done})|${there}|${arriving})(?![\p{L}])`,
  'gu',
);
const movesOn = new RegExp(`^(?:${there}|${arriving})`, 'u');
/** What is done to a thing, by how it is said. */
const doneKinds: readonly (readonly [PromiseKind, RegExp])[] = [
  ['refund', /(?:refunded|credited|reimbursed|reversed|waived|paid)/u],
  ['send', /(?:sent|shipped|dispatched|mailed|posted|delivered|replaced|exchanged|couriered)/u],
  [
    'fix',
    /(?:fixed|resolved|repaired|corrected|restored|unlocked|reset|released|deployed|rolled out|sorted|solved|patched|activated|reinstated|taken care of|pushed)/u,
  ],
  ['escalate', /(?:escalated|passed|forwarded|assigned)/u],
  ['update', /(?:replied|answered|announced|published|confirmed)/u],
];
const presentThing = new RegExp(
  String.raw`${before}(?<what>${thing}|(?:refund|fix|replacement|update|label|parcel|package|new one|patch|answer|call)s?)(?: is|'s| are|'re)? (?:now )?(?<verb>ships?|arrives?|goes (?:out|live)|go (?:out|live)|leaves?|lands?|gets? (?:there|to you|shipped|fixed|delivered)|comes?|coming|going out|going live|arriving|shipping|landing|being (?:${done})|scheduled|due|booked|set|arranged|lined up|planned)(?![\p{L}])`,
  'gu',
);
const told = new RegExp(
  String.raw`${before}you(?<will>'ll| will| ll| should|'re going to| are going to| can expect to| may expect to|'ll be able to| will be able to)(?: (?:also|then|soon|shortly|definitely|certainly|still|now|both|all|hopefully|absolutely|at least|already|start to|probably|most likely))* (?<verb>hear|receive|get|have|see|be (?:\w+ly )?(?:contacted|called|phoned|refunded|reimbursed|notified|informed|credited|updated|e-?mailed|sent|given|compensated|messaged|told|paid|able to (?:log|use|access|see))|find)(?<rest>.*)$`,
  'gu',
);
const expecting = new RegExp(
  String.raw`(?:^|${before}(?:please|can|may|should|so|and|to|do|will|now) )(?:expect|watch for|look out for|watch out for|keep an eye out for) (?<what>(?:an?|the|our|my|your|it|to|us|me|another|some|that|this|delivery|someone|one of).*)$`,
  'gu',
);
const progressive = new RegExp(
  String.raw`${before}(?<who>${somebody})(?:'m| am|'re| are|'s| is)(?: (?:also|then|now|already|definitely|personally|just))* (?=(?:call|phon|send|shipp|refund|credit|post|mail|e-?mail|dispatch|deliver|replac|releas|deploy|com|fix|process|issu|get|meet|visit|collect|pick|reship|resend|rolling|push|repair)\w*ing?|[a-z]+ing )`,
  'gu',
);
const simple = new RegExp(
  String.raw`${before}(?:i|we) (?=(?:call|send|ship|refund|fix|deliver|dispatch|get back|come back|follow up|release|update) )`,
  'gu',
);
const noSubject = new RegExp(
  String.raw`^(?:and |so |i'm |we're |i am |we are )?back (?:to you|with (?:you|an?|more|the|news|an update))(?![\p{L}])`,
  'gu',
);

const excludedThings =
  /(?<!\p{L})(?:bank|paypal|apple|google|provider|issuer|card company|screen|button|page|pop-?up|prompt|menu|system|browser|windows|phone will|post office|customs|insurer)(?!\p{L})/u;
const weak =
  /^(?:an? |the )?(?:option|error|prompt|pop-?up|screen|button|menu|list|choice|chance|opportunity|problem|issue|question|notification|until|to |no |nothing|page|window|warning|what i mean|discount if|access to (?:all|every)|more|better|used)/u;
const toldThing =
  /^(?:hear|be |see (?:it|the (?:refund|money|credit|amount|funds)|your (?:refund|money|credit)|a (?:refund|credit)|this|that|an? (?:update|improvement))|(?:receive|get|have|find) )/u;

const ing: Readonly<Record<string, string>> = {
  shipping: 'ship',
  replacing: 'replace',
  issuing: 'issue',
  coming: 'come',
  releasing: 'release',
  getting: 'get',
  processing: 'process',
  calling: 'call',
  phoning: 'phone',
  sending: 'send',
  refunding: 'refund',
  crediting: 'credit',
  posting: 'post',
  mailing: 'mail',
  emailing: 'email',
  dispatching: 'dispatch',
  delivering: 'deliver',
  fixing: 'fix',
  deploying: 'deploy',
  visiting: 'visit',
  collecting: 'collect',
  picking: 'pick',
  resending: 'resend',
  rolling: 'roll',
  pushing: 'push',
  repairing: 'repair',
  following: 'follow',
  cancelling: 'cancel',
  escalating: 'escalate',
  passing: 'pass',
  upgrading: 'upgrade',
  changing: 'change',
  updating: 'update',
  moving: 'move',
  swapping: 'swap',
  reshipping: 'reship',
  meeting: 'visit',
  forwarding: 'forward',
  checking: 'check',
  looking: 'look',
  speaking: 'speak',
  giving: 'give',
  putting: 'put',
  booking: 'book',
  contacting: 'contact',
  ringing: 'ring',
  investigating: 'investigate',
  closing: 'close',
};

const strong: ReadonlySet<PromiseKind> = new Set(['refund', 'callback', 'send', 'update', 'fix']);

/** Of verbs that are joined, the first that is more than looking, checking or passing on. */
function readJoined(phrase: string): PromiseKind | null {
  const first = readAct(phrase);
  if (first === null || strong.has(first)) return first;
  for (const { index, 0: join } of phrase.matchAll(
    /(?:, | and )(?:and )?(?:then |also |will |i'll |we'll |personally )*/gu,
  )) {
    const kind = readAct(phrase.slice(index + join.length));
    if (kind !== null && strong.has(kind)) return kind;
  }
  return first;
}

type Needs = Lead['needs'];

function fromActs(pattern: RegExp, clause: string, needs: Needs): Lead | null {
  for (const match of clause.matchAll(pattern)) {
    const phrase = clause.slice(match.index + match[0].length);
    const caused = phrase.replace(causing, '');
    const isSent =
      /(?:courier|driver)/u.test(match.groups?.who ?? '') && /^be (?:with you|there|at your)/u.test(phrase);
    const kind = isSent ? 'send' : ((caused === phrase ? null : readJoined(caused)) ?? readJoined(phrase));
    if (kind === null) continue;
    const start = match.index + (match[0].length - match[0].trimStart().length);
    return { kind, start, needs: kind === 'other' && onTheSpot.test(phrase) && needs === 'nothing' ? 'a day' : needs };
  }
  return null;
}

function fromThings(clause: string): Lead | null {
  for (const match of clause.matchAll(happening)) {
    const { what = '', verb = '', will: mood = '' } = match.groups ?? {};
    if (excludedThings.test(what)) continue;
    const noun = /^(?:it|this|that|they)$/u.test(what) ? clause : what;
    const acted = doneKinds.find(([, pattern]) => pattern.test(verb))?.[0];
    const isHanded =
      /(?:processed|issued|returned|completed|done|applied|added|made|transferred|approved|handed)$/u.test(verb);
    const named = readThing(noun);
    const kind = acted ?? (isHanded ? (named === 'send' ? 'other' : named) : movesOn.test(verb) ? named : 'other');
    return { kind, start: match.index, needs: mood === ' should' ? 'a day' : 'nothing' };
  }
  for (const match of clause.matchAll(presentThing)) {
    const { what = '' } = match.groups ?? {};
    if (!excludedThings.test(what)) return { kind: readThing(what), start: match.index, needs: 'a day' };
  }
  return null;
}

function fromTold(clause: string): Lead | null {
  for (const match of clause.matchAll(told)) {
    const { will: mood = '', verb = '', rest = '' } = match.groups ?? {};
    const object = rest.trimStart();
    if (!toldThing.test(`${verb} ${object}`) || weak.test(object)) continue;
    const isWord =
      verb === 'hear' || /^be (?:\w+ly )?(?:contacted|notified|informed|updated|e-?mailed|messaged|told)/u.test(verb);
    const isMoney = /^be (?:\w+ly )?(?:refunded|reimbursed|credited|compensated|paid)/u.test(verb);
    const isCall = /^be (?:\w+ly )?(?:called|phoned)/u.test(verb);
    const kind = isWord
      ? 'update'
      : isMoney
        ? 'refund'
        : isCall
          ? 'callback'
          : /(?<!\p{L})(?:fixed|working|access|log|use)(?!\p{L})/u.test(verb + object)
            ? 'fix'
            : verb === 'see'
              ? 'refund'
              : readThing(object);
    const isClear =
      isWord ||
      isMoney ||
      isCall ||
      kind !== 'send' ||
      /(?:replacement|label|tracking|new one|parcel|package)/u.test(object);
    return { kind, start: match.index, needs: mood === ' should' ? 'a day' : isClear ? 'nothing' : 'words of when' };
  }
  for (const match of clause.matchAll(expecting)) {
    const what = match.groups?.what ?? '';
    if (
      !/(?:call|hear|update|e-?mail|reply|answer|refund|money|credit|parcel|package|order|it|news|message|replacement|delivery|response|fix|label|visit|technician|courier|word|us|me)(?!\p{L})/u.test(
        what,
      )
    )
      continue;
    const kind = /^(?:us|me|someone|one of)(?!\p{L}).*call|(?<!\p{L})call(?!\p{L})/u.test(what)
      ? 'callback'
      : /hear|from (?:us|me)$/u.test(what)
        ? 'update'
        : readThing(what);
    return {
      kind,
      start: match.index + match[0].search(/expect|watch|look|keep/u),
      needs: match[0].includes('expect') ? 'nothing' : 'a day',
    };
  }
  return null;
}

function fromProgress(clause: string): Lead | null {
  for (const match of clause.matchAll(progressive)) {
    const phrase = clause.slice(match.index + match[0].length);
    const [verb = ''] = phrase.split(' ', 1);
    const base = ing[verb];
    const kind = base === undefined ? null : readJoined(base + phrase.slice(verb.length));
    if (kind !== null) return { kind, start: match.index, needs: 'a day' };
  }
  return null;
}

function find(clause: string): Lead | null {
  const found = [
    fromActs(acting, clause, 'nothing'),
    fromActs(slipped, clause, 'nothing'),
    fromActs(bare, clause, 'nothing'),
    fromActs(pledging, clause, 'nothing'),
    fromActs(scheduled, clause, 'a day'),
    fromActs(passed, clause, 'nothing'),
    fromThings(clause),
    fromTold(clause),
    fromProgress(clause),
    fromActs(simple, clause, 'a day'),
    ...[...clause.matchAll(noSubject)].map(({ index }): Lead => ({
      kind: 'update',
      start: index,
      needs: 'words of when',
    })),
  ].filter((lead) => lead !== null);
  return found.toSorted((a, b) => a.start - b.start)[0] ?? null;
}

const all = String.raw`(?:all|any|every|each)(?: of)?(?: our| the)?(?: \w+)? (?:orders?|refunds?|customers?|returns?|requests?|payments?|parcels?|tickets?|subscribers?|users?|items?|claims?|messages?|shipments?|packages?|complaints?|queries|enquiries|inquiries)`;

/** How promises are made in English. */
export const english: PromiseGrammar = {
  joins: 'and|but|so|or|then|&',
  opens: String.raw`(?:i|we|you|it|they|he|she|someone|somebody|your|the|our|my|a colleague|one of|a|please|if|once|let me|expect)(?=[ '])`,
  conditions: String.raw`if(?! (?:possible|need(?:ed)? be|necessary))|once(?! (?:more|again|a|every|per))|when(?! possible)|whenever|as soon as(?! (?:possible|i can|we can|humanly))|as long as|after(?= (?:(?:you|we|i|it|the|your|that|they|our|he|she|a)(?! (?:weekend|week|month|holidays?|\d))|receiving|checking))(?! \S+ (?:weekend|week|month|holidays?))|unless|provided|providing|assuming|should you|in case|upon|subject to|depending on|on receipt|pending|the (?:moment|minute|second)(?= (?:you|we|i|it|the|they|your|that) )|as and when|following(?= (?:your|the|receipt|approval))`,
  asides: String.raw`because|since(?= (?:we|you|it|the|i))|so that|until(?= (?:we|you|it|the|i|he|she|they))|while|whether|how|why|where|before(?= (?:we|you|it|the(?! (?:end|week|month))|i|he|she|they))|even though|although|though|than|like|as if`,
  turns: String.raw`(?:i|we|you|it|they|someone|somebody|a colleague|our team|your \w+|the \w+)(?: will|'ll|'m going to|'re going to| are going to| am going to)`,
  asks: /^(?:please |just |could you |can you |can you please |kindly |simply |pls )*(?:send|reply|share|give|let (?:us|me) know|return|fill|confirm|forward|provide|e-?mail|upload|dm|pop|drop|tell|sign|pick|choose|place|attach|bring|hand|ship|complete|submit|pay|approve|click|say)(?!\p{L})/u,
  never: new RegExp(
    String.raw`(?<!\p{L})(?:won't|wont|will not|'ll not|'ll never|will never|not be able|no longer|never again|usually|normally|typically|generally|automatically|automated|as a rule|always|${all}|refunds will|orders will|returns will|replacements will|payments will|we'll only|will only|i'll be honest|hope to|in theory|ideally)(?!\p{L})`,
    'u',
  ),
  doubts:
    /(?<!\p{L})(?:can't|cannot|can not|don't (?!worry)|do not (?!worry)|not sure|not certain|unsure|doubt|i hope|we hope|hoping|wish|unlikely|might|maybe|perhaps|possibly|you (?:said|wrote|mentioned|were told|asked|heard|read|thought|claim)|you've been told|(?:said|told you|promised you|wrote|assured you|claimed)|no guarantee|never said|whether|if|in the event|pretend|imagine|suppose|when|what happens|nobody|no one|not everyone|who|not)(?!\p{L})/u,
  continues: /^(?:and |then |and then |and also |& )(?:then |also |will |personally |finally )*(?=[a-z])/u,
  find,
};
