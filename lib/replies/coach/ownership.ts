import type { Observation } from './coach-context.ts';
import { createRemark } from './create-remark.ts';
import { phrasePattern } from './phrases.ts';

/** The customer is put in the wrong, or told what to do. What they have not received is no fault of theirs. */
const you = phrasePattern([
  'you (?:have )?(?:failed|forgot|forgotten|neglected|omitted) to(?! mention)',
  "you (?:didn't|did not|haven't|have not) (?!receive|get|got|need|have|hear|want|mean|do anything|ask for|been|yet|make|place|order|request|expect|recogni[sz]e|authori[sz]e)\\p{L}+",
  'you (?:should|could|ought to) have (?!received|got|had|been|a |an |the |your |it )\\p{L}+',
  'you must have (?!received|got|been|had|felt)\\p{L}+',
  'you (?:need|have|are required) to (?:contact|call|ask|pay|send|update|provide|ensure|register|submit|prove|fill)(?: \\p{L}+)?',
  'you (?:opened|ordered|chose|clicked|pressed|entered|selected|typed|picked|booked) (?:it )?(?:two|too late|twice|the wrong|wrongly|\\p{L}+ twice)',
  'your (?:own )?(?:fault|mistake|error)',
  'you (?:obviously|clearly|probably|simply|evidently|must have|apparently) \\p{L}+ed',
  'you left (?:the|it|your) \\p{L}+ (?:empty|open|on|off|blank)',
  "you(?:'d)? (?:aren't|are not|need to|have to) (?:one|ring|write|take it up|come early|be an?)(?: \\p{L}+)?",
]);
const others = phrasePattern([
  "(?:our|company|store|the) polic(?:y|ies) (?:says?|states?|is|are|does not|doesn't|won't|requires?|prohibits?)",
  '(?:per|due to|because of|against|under) (?:our|company|the) (?:policy|policies|rules|terms)',
  'according to (?:our|the) (?:terms|polic(?:y|ies)|rules|guidelines)(?: and conditions)?',
  "(?:the|our|your|manufacturer's) system (?:shows?|says?|won't|will not|doesn't|does not|can't|cannot|only|lets)",
  'until the system (?:updates|allows)',
  '(?:handled|done|decided|dealt with) by (?:another|a different|the other) (?:department|team)',
  "(?:not|isn't) my (?:department|job|area)",
  "(?:it's|it is|that's|this is) out of (?:our|my) hands",
  "(?:not|isn't|is not) (?:our|my) (?:fault|problem|responsibility|mistake)",
  "(?:is|it's) the (?:courier|carrier|manufacturer|bank|supplier)'s (?:fault|responsibility|problem|job)",
  "(?:there's|there is|is) nothing (?:more |else |that )?(?:i|we) can do",
  "(?:i am|we are|i'm|we're) not (?:allowed|permitted|authorised|authorized) to",
  '(?:mistakes?|errors?) (?:was|were|have been|has been) made',
  'contact (?:them|the (?:courier|carrier|manufacturer|bank)) (?:directly|yourself)',
  "(?:the|your|our) (?:\\p{L}+ )?(?:supplier|courier|carrier|manufacturer|bank|provider|department|boss|manager|system|computer|it|company) (?:is|'s|are) (?:responsible|at fault|to blame)",
  "(?:the|our) (?:\\p{L}+ )?(?:boss|manager|system|computer|company) (?:does not|doesn't|won't|will not) (?:allow|let|permit|accept)",
  '(?:we|i) have (?:no say|nothing to do with|no influence|no control)',
  "(?:something|that's|that is|this is)(?: \\p{L}+){0,2} (?:your|their) own (?:it|bank|provider|doctor|team|department) (?:needs?|has|have) to",
  "another (?:department|team)'s (?:system|job|task|matter|responsibility)",
  "which (?:i|we) (?:can't|cannot|can not) (?:influence|change)",
  "(?:we|i) (?:can't|cannot) help (?:you )?(?:there|here|with that)",
  '(?:at fault|responsible) here,? so please',
  '(?:please )?(?:turn|write) to (?:them|the \\p{L}+)(?: directly)?(?=\\s*[.!])',
]);

/** The customer, a rule, a system or somebody else is put in front of what we do. */
export const observeOwnership: Observation = ({ text }) => {
  const blamed = you.exec(text);
  if (blamed)
    return createRemark(
      'ownership',
      blamed.index,
      blamed[0],
      'Say what we can do about it, rather than what the customer did or has to do.',
    );
  const pushed = others.exec(text);
  if (!pushed) return null;
  return createRemark(
    'ownership',
    pushed.index,
    pushed[0],
    'Say what you can do yourself, and why, in your own words.',
  );
};
