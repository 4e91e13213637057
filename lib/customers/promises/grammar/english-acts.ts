import type { PromiseKind } from '@/lib/domain/promise';

const money = String.raw`refund(?:ed)?|reimburse(?:d|ment)|credit(?:ed)?|compensation|compensated|voucher|discount|money|goodwill|cash ?back|gift card|waived|(?:payment|deposit|charge|amount|[£$€]\s?\d\S*|\d+ (?:euros?|dollars|pounds)) back`;
const call = String.raw`call(?:[- ]?back)?|callback|ring`;
const word = String.raw`update|reply|answer|response|news|message|heads[- ]up|confirmation|word|e-?mail|note|line|text|information|details|timeline|estimate|eta`;
const right = String.raw`fixed|repaired|resolved|sorted|solved|corrected|working|unlocked|restored|fix|patch|hotfix|reset|back up|back online|reactivated|straightened out|rectified|cleared up`;
const thing = String.raw`sent|shipped|delivered|dispatched|posted|mailed|out to you|over to you|to you|on its way|replacement|replaced|new one|parcel|package|label|copy|invoice|receipt|courier|delivery|item|items|link|document|form|pdf|guide`;

/** Up to so many words between a light verb and what it is about. */
const near = (nouns: string): RegExp => new RegExp(String.raw`^[a-z]+(?: [^\s,]+){0,6}? (?:${nouns})(?![\p{L}])`, 'u');
const [nearMoney, nearCall, nearWord, nearRight, nearThing] = [money, call, word, right, thing].map(near) as [
  RegExp,
  RegExp,
  RegExp,
  RegExp,
  RegExp,
];

const light =
  /^(?:send|get|give|issue|process|arrange|organi[sz]e|provide|offer|apply|add|put|make|set up|start|initiate|request|submit|complete|finali[sz]e|book|push|trigger|approve|do|have|release|transfer|drop|bring|e-?mail|mail|share|schedule|sort|run|push out)(?![\p{L}])/u;
const lightSends =
  /^(?:send|mail|share|drop|bring) |^e-?mail (?:you|it|them|over|that|this|the|a) (?!by |on |within |tomorrow|today|when|once|as soon|later|again)/u;
const lightOther =
  /^(?:arrange|organi[sz]e|process|request|submit|add|apply|complete|finali[sz]e|approve|start|initiate|book|schedule|set up|make sure|transfer|put)(?![\p{L}])/u;
const lightNever =
  /^(?:do my best|have (?:a|to|no|the option)|get to|make (?:a note|sense)|give (?:it a|this a|you (?:some|a few) (?:tips|steps|options|examples))|share (?:some|a few|the) (?:steps|tips|instructions)|start by|start with|put (?:it|this) (?:another|simply)|add that|send (?:a|you a) hug|offer you)/u;

const people = String.raw`(?:the|our|my|your|a|an|them|him|her|someone|that|this|with)`;

/** Verbs that say by themselves what is done; the first that fits counts. Each stands at the beginning of its phrase. */
const plain: readonly (readonly [PromiseKind | null, RegExp])[] = [
  [
    null,
    /^(?:call (?:it|this|that)(?![\p{L}])|check out\b|handle with care|answer (?:your|all|any) questions? (?:below|here)|update (?:your|the) (?:app|browser|software)|ask (?:you|for)|close (?:this|the) (?:chat|ticket|conversation|case|thread)|keep (?:it|this) (?:short|brief)|look forward|be (?:happy|glad|here|sure you|able|honest|there for)|check (?:it |this |that )?out\b)/u,
  ],
  [
    'refund',
    /^(?:refund|reimburs(?:e|ing)|credit|crediting|compensate|waiv(?:e|ing)|pay (?:you )?(?:back|for)|repay|reverse (?:the|this|that|your|both|all)|return (?:the|your|all) (?:\w+ )?(?:money|payment|funds|amount|deposit)|knock .{1,30} off|take .{1,30} off (?:your|the)|remove (?:the|that|this) (?:\w+ )?(?:charge|fee)|cover (?:the|your)|drop (?:the|that|this) (?:\w+ )?(?:fee|charge)|deduct)/u,
  ],
  [
    'refund',
    /^be (?:refund|credit|reimburs|issuing (?:a|your|the) (?:\w+ )?(?:refund|credit)|processing (?:a|your|the) (?:\w+ )?(?:refund|credit)|waiv)/u,
  ],
  [
    'callback',
    /^(?:(?:give|get) (?:you|them|him|her) a (?:\w+ )?(?:call|ring|bell|buzz)|(?:be )?(?:call|phone|ring|telephon)(?:e|ing)?(?: (?:you|u|back|again|him|her|at|on|tomorrow|today|by|first|this|later|in|within|monday|tuesday|wednesday|thursday|friday|before|shortly|asap)|$)|be on the phone)/u,
  ],
  [
    'update',
    /^(?:update you|keep (?:you|u|everyone|all of you) (?:\w+ )?(?:updated|posted|informed|in the loop|up to date|in the picture)|let (?:you|u|everyone) know|inform you|notify you|(?:get|come|be|circle|revert|write|report|reach) back(?! (?:online|up|to (?:normal|work)|in (?:stock|action))| the)|getting back|(?:be )?coming back to|(?:be )?follow(?:ing)?(?:-| )up(?! with (?:the|our|my|them))|reach(?:ing)? out(?! to (?:the|our|my|them|their))|(?:be )?contact(?:ing)? (?:you|u)|be (?:back )?in (?:touch|contact)|be with you|be writing|be updating|be emailing|be messaging|get in (?:touch|contact)|repl(?:y|ying)|respond|answer (?:you|this|that|it|by|your)|write (?:to )?(?:you|again)|write (?:by|on|tomorrow)|message you|text you|ping you|dm you|pm you|tell you|touch base|check (?:back )?in(?: (?:with you|again|on you)|$)|confirm(?! with)|drop you|share an? (?:\w+ )?update|post an? (?:\w+ )?update|send (?:you )?(?:an?|the|our|some|another|regular|daily) (?:\w+ )?(?:updates?|reply|answer|news|message|confirmation|response|e-?mail)|revert|e-?mail you(?: (?:by|on|within|tomorrow|today|when|once|as soon|later|again|back|with|the (?:outcome|result|details|answer)|an update|about)|$)|speak to you|talk to you|speak with you|have an? (?:\w+ )?(?:answer|update|reply|response)|have (?:some |more )?news|provide (?:you )?(?:with )?an? (?:\w+ )?(?:update|answer|response)|give you (?:an?|the|another|more) (?:\w+ )?(?:update|answer|date|eta|estimate|timeline|news)|be able to (?:tell|update|confirm|let you know|give you))/u,
  ],
  [
    'escalate',
    /^(?:escalat|forward (?!you|it to you|them to you)|pass (?:it|this|that|these|your|the|on|along|them|you)|rais(?:e|ing) (?:it|this|that|a|an|your|the)|hand (?:it|this|that|you|over|your)|ask (?:my|our|the|a|one of|someone|somebody|them|him|her|around)|speak (?:to|with) (?:my|our|the|a)|talk (?:to|with) (?:my|our|the|a)|have a word|bring (?:it|this|that|your \w+) (?:up|to)|flag|transfer (?:you|this|your (?:case|ticket|chat|call))|assign|involve|loop|let (?:the|our|my) (?:\w+ ){0,3}know|refer (?:you|this|it|your)|relay|log (?:it|this|a|your)|file (?:a|this|it)|report (?:this|it|that|your)|open (?:a|an) (?:\w+ )?(?:ticket|case|investigation|claim)|put you (?:in touch|through)|take (?:it|this|that) (?:up|to) |share (?:this|your|it|that|the|these) (?:\w+ ){0,3}with (?:the|our|my)|send (?:this|it|your (?:case|ticket|feedback|request|comments|suggestion)) (?:over |on |up |straight )?to (?:the|our|my)|get (?:the|our|my|a|an|someone|one of) (?:\w+ ){0,4}(?:involved|to (?:look|check|take))|push (?:this|it|that) (?:up|to)|submit (?:it|this|your|a) )/u,
  ],
  [
    'fix',
    /^(?:fix|repair|resolv|solv|correct|restor|unlock|reset|patch|mend|put (?:this|that|it|things|everything) right|mak(?:e|ing) (?:this|it|things|that) (?:right|up)|sort (?:\w+ ){0,3}out|sort (?:this|it|that)|take care of|see to (?:it|this|that)|deal with|handl|deploy|roll out|reactivat|re-activat|reinstat|rectif|address|remedy|clear (?:this|that|it) up|straighten|be (?:fix|resolv|repair|restor|deploy|rolling out|releasing (?:a|the) (?:fix|patch))|release (?:a|the) (?:\w+ )?(?:fix|patch|update)|push (?:a|the|out) (?:\w+ )?(?:fix|patch|update|hotfix)|ship (?:a|the) (?:\w+ )?(?:fix|patch|hotfix)|get you back (?:in|on)|bring (?:it|the \w+|everything) back)/u,
  ],
  [
    'send',
    /^(?:ship|dispatch|deliver|post (?!an? update)|replac|swap|re-?send|courier|express|drop (?:it|them|the \w+) off|upload|attach|fax|mail (?:you|it|out|the|a)|forward (?:you|it to you|them to you)|be (?:send|shipp|deliver|dispatch|mail|e-?mail|post|replac|resend)|exchange|reship|re-ship|put (?:it|one|a|the|them|another|your \w+|a new \w+) .{0,20}in the (?:post|mail)|pop .{1,30}in the post|get (?:it|them|one|that|this|the \w+|a new \w+|your \w+|another \w*) ?(?:out |over |sent |shipped |delivered )?to you)/u,
  ],
];

const spot = String.raw`^(?:check(?! (?:back|with|in))|see (?:what|if|whether|where)|look at|have a look|take a (?:quick )?look|pull (?:up|that|your)|find (?:it|that|this|your)|look (?:it|that|this) up|bring up)`;
/** Done while the customer waits, where no day is named. */
export const onTheSpot = new RegExp(spot, 'u');

const other = new RegExp(
  String.raw`^(?:look(?:ing)? (?:in ?to|at|for|further|deeper)|check|investigat|dig (?:in|deeper)|review|cancel|chang|updat|remov|delet|extend|upgrad|downgrad|reserv|hold (?:it|one|them|the|your|on to)|keep (?:an eye|monitoring|looking|working|chasing|trying|pushing|your|it (?:for|on))|monitor|chas|priori|make (?:sure|certain)|ensure|see (?:what|if|whether|that|where)|find out|find (?:you|a|it|that|your)|work (?:on|with ${people}|through)|prepar|creat|regist|activat|enabl|disabl|switch|renew|void|stop|block|merg|mov(?:e|ing)|contact (?:the|our|my|them|ups|dhl|fedex)|reach(?:ing)? out|re-?open|test|track|trac|locat|hono(?:u)?r|match|do (?:that|this|so|it) (?:by|on|for you|tomorrow|today|first|within)|get (?:it|that|this|everything) (?:done|ready|set up|processed|approved|changed|cancel+ed|updated|booked|arranged|checked|looked|moved|started)|visit|come (?:by|over|round|around|out|and|to)|be (?:there|looking into|checking|investigating|working|visiting|reviewing|cancel+ing|coming|chasing|at your)|install|pick (?:it|them|this|that|up|the)|collect|go (?:through|over|ahead|back)|get to the bottom|follow(?:-| )up with|speak|talk|sign|unsubscrib|take (?:it|that|this|them|you|your \w+) (?:off|down|back)|confirm with|lift|amend|edit|adjust|correct|place (?:a|an|the|your)|put (?:a|an|in|you|your|the|it|this|that)|gather|sit down|inspect|examine|rerun|re-run|retry|convert|issue|measure|order (?:a|the|one|it|you|new))`,
  'u',
);

/** The kind of act that a phrase begins with; null where it is none that could be promised. */
export function readAct(phrase: string): PromiseKind | null {
  for (const [kind, pattern] of plain) if (pattern.test(phrase)) return kind;
  if (light.test(phrase) && !lightNever.test(phrase)) {
    if (nearMoney.test(phrase)) return 'refund';
    if (nearCall.test(phrase) && !phrase.startsWith('add')) return 'callback';
    if (nearRight.test(phrase)) return 'fix';
    if (/^[a-z]+ (?:\w+ ){0,3}escalated/u.test(phrase)) return 'escalate';
    if (lightSends.test(phrase)) return nearWord.test(phrase) && !nearThing.test(phrase) ? 'update' : 'send';
    if (nearThing.test(phrase)) return 'send';
    if (nearWord.test(phrase) && /^(?:get|give|have|provide)/u.test(phrase)) return 'update';
    if (lightOther.test(phrase)) return 'other';
  }
  if (lightNever.test(phrase)) return null;
  return other.test(phrase) ? 'other' : null;
}

/** What something is about by its noun, where the verb does not tell: "your refund will be there". */
export function readThing(noun: string): PromiseKind {
  if (new RegExp(String.raw`(?<!\p{L})(?:${money}|funds|amount|payment|reimbursement)(?!\p{L})`, 'u').test(noun))
    return 'refund';
  if (/(?<!\p{L})(?:call|callback)(?!\p{L})/u.test(noun)) return 'callback';
  if (
    /(?<!\p{L})(?:update|answer|reply|response|news|decision|outcome|result|e-?mail|confirmation|message|word)s?(?!\p{L})/u.test(
      noun,
    )
  )
    return 'update';
  if (
    /(?<!\p{L})(?:fix|patch|hotfix|bug|issue|problem|error|site|app|service|outage|account|login|server|feature|connection)s?(?!\p{L})/u.test(
      noun,
    )
  )
    return 'fix';
  return 'send';
}
