import type { Intent } from '@/lib/domain/signal';

/** What customers write in English; the syntax is in `find-phrases.ts`. Weight 3 decides alone, 1 needs company. */
export const englishIntents: Partial<Record<Intent, string>> = {
  order_status: `
    3: where is|are my order|parcel|package|delivery|item|items|stuff|purchase; wheres my order|parcel|package|delivery|stuff; where is|are it|they; track* ?my|the|an order|parcel|package|shipment|purchase|delivery; status of ?my|the|an order|purchase|delivery; order status; when .. ship|ships|shipped|arrive|arrives|arriving|delivered; when will|does .. get here|come; eta; tracking hasnt|has|isnt|says|number|link|doesnt|not; has|have my|the order|parcel|package .. shipped|dispatched|left|gone|sent; has .. gone out; hasnt shipped|dispatched; not shipped; still|says processing|preparing; my order number is; order|parcel|package update; update on my order; how long .. delivery|shipping|arrive; expected|estimated delivery
    2: tracking; any news on|about; any update; still waiting .. order|parcel|package|delivery; waiting for my order|parcel|package|delivery|item; dispatched; in transit; still no package|parcel|order|delivery; delivery date|period|time; my order from
    1: order #; parcel; package; my order; shipped; delivery
  `,
  delivery_problem: `
    3: never arrived|came|turned|showed; didnt|hasnt|havent|not|never arrive|arrived|come|received|receive|turn|turned; says|said|marked|marks .. delivered; marked it as; left .. in|out|outside|with; lost in transit|the post|the mail; lost ?my|the parcel|package|order; missed delivery; wrong address; driver|courier .. left|never|didnt|threw|dumped|rude|says|lost; delivery was due; not home; nothing has arrived; still no package|parcel|order|delivery|item; stuck in|at customs|depot|sorting; returned to sender; ask|tell the driver|courier; two|three|# days|weeks late
    2: courier; driver; not delivered; late delivery; delivery .. late|delayed|failed; delayed; on the porch; with neighbour|neighbor; failed delivery; delivery attempt; # weeks; three|two|four weeks
    1: delivery; delivered; late; porch; neighbours; parcel; package
  `,
  damaged_or_wrong_item: `
    3: arrived|came|turned|received|got .. broken|cracked|damaged|smashed|shattered|faulty|dented|bent|torn|empty|scratched|leaking; sent|got|received|delivered .. wrong item|size|colour|color|order|product|one|thing|model; wrong item|size|colour|color|product|model|one; not what i ordered; isnt what i ordered; different .. ordered; asked for|ordered .. got|came|received|sent; missing .. part|parts|piece|pieces|screws|item|items|from; are|is|was|were missing; box was empty|open|opened; damaged in transit; with a crack|hole|scratch|dent|stain|chip; faulty|defective item|product|unit; incomplete order; sent me a|an|the
    2: crack|cracks|cracked|smashed|shattered|dented|chipped|damaged; hole in|through; came apart; arrived|came broken; wrong one; missing screws; defective|faulty; expired .. date; went off; mouldy
    1: broken; scratched; missing; wrong; torn; photo attached
  `,
  return_or_refund: `
    3: refund*; money back; return* ?my|the|an|these|this|it|them label|window|policy|item|order|shoes|boots|dress|product|form|request; send|sent|sending .. back; return it|them|this|these; returns; how .. return; get|want|need .. reimburs*; reimburs*; exchange .. for|it|them|this; swap it for; take it|them back; return label|policy|window
    2: return*; compensat*; restitution; rebate; rembours*
    1: exchange; back; quality; havent seen my money
  `,
  cancel: `
    3: cancel* ?my|the|an|this|our order|booking|purchase|reservation|appointment|trip|flight|delivery|membership|subscription|account|plan|contract|request|it; want|like|need|possible|how to|do .. cancel; cancel it|everything|please|that; stop|end|terminate my|the|our membership|subscription|contract|plan|service; cancellation ?fee|charge|policy|penalty; cancelled .. and|but; call off
    2: cancel*; dont need|want it anymore; by accident; end my contract
    1: terminate
  `,
  change_order: `
    3: chang*|edit|modify|update|alter|correct ?my|the|an|this|something|items order|purchase|delivery address|size|colour|color|date|shipping|quantity; swap .. for; add|remove .. to|from .. order|cart|basket; change|modify|edit|update|correct|amend .. order|purchase; deliver* to ?a|another different|another|new address; different|another delivery address; change|update|set ?up .. delivery|shipping address|date|slot|time; upgrade my seat; rebook; reschedul*; before it ships|goes; swap .. item|items|product|products
    2: shipping address; delivery address; instead of .. ordered; wrong address on; leave it with
    1: swap; change; address; too late to
  `,
  payment_problem: `
    3: card|payment|paypal|transaction .. declined|rejected|refused|failed|fail|fails|error|stuck|pending|not; cant|cannot|unable|wont|not able .. pay|checkout|purchase; payment|billing problem|problems|issue|issues|error|errors; issue|issues|problem|problems|trouble|error|errors with|making|regarding ?my|a|the payment|payments|paying|billing|card; do|can you|i take|accept|pay paypal|visa|klarna|cash|amex|card|cards|apple|google|by|with; payment method|methods|option|options; accepted payment*; took|take|taken|charged .. by mistake|twice|wrong; took .. from|out my|account; overcharg*; charged .. too much|wrong|more; unexpected|unknown|extra charge|fee; line on .. bill; charged me|my
    2: declin*; payment; pay by|with; installment*; billing; direct debit; charged; took # ; gift card .. work|balance
    1: card; paypal; bank; charge; pay; checkout
  `,
  double_charge: `
    4: charged|billed|debited .. twice|double|two|again|three|multiple; charged ?me|us twice|double; double charge|charged|charges|billed|billing|payment; twice for the|one|a same|order|single; two payments|charges|transactions|debits; duplicate* charge|charges|payment|payments|transaction|billing; same charge|payment|amount .. twice; paid twice; took .. twice; both times; took the|my|payment money|payment|out twice; charged me again
    2: renewed without; charge* .. again
    1: twice
  `,
  invoice: `
    3: invoice*; vat; receipt; tax document; copy of .. bill|receipt; billing statement|document; proof of purchase|payment; my|last|the bill|bills; company name on; bill from|for
    1: accounting; billing; document; tax
  `,
  account_access: `
    3: log|sign|get in|into|back .. account|app|profile; cant|cannot|unable|wont|not able|couldnt .. log|login|sign|access|in; locked out; forgot*|lost|reset*|recover*|restore|retrieve|remember|wrong|incorrect|change .. password|pin|passcode|username|login|key|access|email|user; wrong password|pin|code; password reset|wrong|incorrect; reset|verification|confirmation|login|backup mail|email|link|code|sms; two factor; 2fa; account .. locked|blocked|suspended|disabled|frozen|banned; my account is|was|got locked|blocked|suspended|disabled|hacked; which email .. register; access ?to my|the account; code never|not|doesnt|isnt .. arrive*|come|work*; froze my account
    2: password; login; log in|on|back; sign in; locked out; login code; cant remember; credentials; pin code
    1: account; username; access; verify; code
  `,
  account_change: `
    3: change|update|edit|modify|correct|switch|amend .. email|name|surname|phone|number|address|profile|details|account|personal|information|username|user; new email|phone|number|address|surname|name .. profile|account|update; merge .. accounts|account; delete|close|remove|deactivate|erase .. account|profile|user; open|create|creating|register|registering|set|make|opening .. account|user|profile; sign up|signup; registration; registering; account type|category|settings; switch .. account; user account; profile settings; got married; account for|with
    2: profile; surname; new account; my details; personal data; register; another user
    1: account; update; email address
  `,
  technical_problem: `
    3: app|site|website|page|software|game|program|installer|update|it|screen|device|phone|player|system|printer|router|webhook|plugin .. crash*|freez*|froze|hang|hangs|lag|lags|stuck|broken|glitch*|bug*|failing; keeps|keep crashing|freezing|failing|stopping|disconnecting|restarting|buffering|loading|logging|saying|pausing|skipping|cutting; wont|doesnt|dont|cant|isnt|not|didnt|never work*|load*|open*|play*|connect*|sync*|download*|start*|install*|update*|upload*|charge*|pair*|turn|respond*|print*|save*|display*|show*; stopped working|responding|loading|charging; error code|message|#; getting .. error|errors; gives|says|shows|throws .. error|errors; error; crashes|crashing|crashed; drops|dropping|cuts out; tried .. resetting|restarting|reinstalling|reset|restart|reinstall; reinstall*; black|blue|white|blank screen; not working; doesnt|didnt|isnt work*; bluetooth; kill the process; no sound|audio|signal|picture|internet; cleared .. cache; lags; grayed|greyed out; battery .. dies|drains|died; broken .. again|since; worker node
    2: bug; glitch*; since the|last|your update; latest version; firmware; reboot*; restart; cache; wifi; offline; laggy|lagging; troubleshoot*; instal*; version; update is|broke; export|import|sync fails|failing; when exporting; webhook; api
    1: app; update; broken; device; tried; fix; fails; slow; song|songs; playlist; browser; screen
  `,
  outage: `
    3: is|are .. down; site|service|server|servers|app|website|system|network|everything|internet|platform down|offline; down for everyone; outage; # error everywhere; 503|502|500|504 ?errors|everywhere; nobody .. can log|login|access|connect; internet|power|broadband|service|wifi|electricity|signal .. out|gone|dead|down; no internet|service|power|signal .. area|street|since|everywhere|building; servers are|is|down; status page; whole team|office|company|street|building
    2: went down; service interruption; been down; not .. reachable; unreachable; service unavailable; cant reach your site
    1: everyone; everywhere; nobody; down
  `,
  product_question: `
    3: does|do|will|can|is|are the|it|this|these|that|your .. fit|come|work|support|include|have|contain|waterproof|compatible|vegan|available|suitable|safe|stock|made|cover|with; in stock; back in|on stock; out of stock; restock*; gluten|nut|sugar|lactose free; vegan; how big|heavy|tall|wide|long is|are; what size|sizes|colour|colors|material|dimensions; which size|model|one .. recommend|better|best|should; size guide|chart; do you sell|stock|have|carry|make|offer; come|comes in|with|back; preorder*; pre order*; still available; difference between; compatible with; when .. come out|open|launch|release|released|drop; looking for a|an|some; available in; coming back
    2: fit; stock; available; sizes; ingredients; measurements; specs; material; opening hours; where to buy|find; is it possible to; wholesale
    1: size; colour; product; is the; does it; inch
  `,
  price_or_discount: `
    3: how much is|are|does|do|would|for|to; price* .. of|for|up|increase|match|list|again; discount*; promo* ?code; coupon*; voucher*; code .. accepted|work|working|valid|expired|applied; cheaper; what does .. cost; cost of|to; shipping cost*|fee|fees|price*|charge*; price|prices; is .. on sale; black friday; special offer|deal; deal|deals; quote for; free shipping|delivery
    2: cost*; fee; fees; sale; expensive; the code; student
    1: offer; yearly; monthly
  `,
  complaint: `
    3: worst .. ever|service|company|experience; terrible|awful|horrible|shocking|appalling|disgraceful|poor|rude|bad|unacceptable|pathetic|useless service|support|experience|company|staff|customer|attitude|treatment; very|so|extremely|really|bitterly disappoint*; disappoint* with|in|by; file|filing|make|making|lodge|submit|submitting|register a|an|my|another complaint|claim|complaints; want|like|need|wish to complain; complaint* about|against|regarding; never buy*|shop*|order*|use*|again ?here|from|with again; never again; shame on you; waste of time|money; nobody answers|replies|cares|responds; no one answers|replies|cares|responds; is anyone there; thanks for nothing; fed up; ripped off; rip off; a joke; hung up on me; laughed at; rude; disgrace*; unacceptable; not good enough; let .. down; had enough; customer service|support is|was .. terrible|useless|joke|awful|bad|shit|worst; customer claim|complaint; post this|it all|on|everywhere; sick of|and; third|fourth|fifth|second message|email|time|complaint
    2: complain*; disappoint*; useless; pathetic; disgust*; ridiculous; angry; furious; dissatisf*; unhappy with; not happy; appalling; worst; trading standards; joke
    1: terrible; awful; horrible; bad; again; still; poor; shocking
  `,
  praise: `
    3: love|loving|loved|adore it|this|you|them|your|these|the; you guys|lot are|rock; best .. ever|all year|thing|service|company; amazing|awesome|excellent|fantastic|brilliant|wonderful|great|outstanding|superb|incredible|perfect service|support|team|job|work|product|experience|staff|job|app|shoes|quality|help; just wanted to say; made my|our|her|his|mums day|week; absolute star|legend; well done; hats off; keep it up; keep up the; highly recommend; so|very|really|super happy|pleased|impressed with; exceeded; above and beyond; are|is unreal|amazing|awesome|brilliant|fantastic|excellent|perfect|gorgeous|beautiful; well played; never had a problem; leave|write|give|post|submit .. review|feedback; positive review|feedback; five|5 stars; shout out; shoutout; had me dying of
    2: amazing; awesome; excellent; fantastic; brilliant; wonderful; perfect; superb; impressed; great job; good job; lovely; so kind|helpful; congrat*
    1: love; great; happy; beautiful; star; glad; feedback; review
  `,
  feature_request: `
    3: would|it|itd|be .. great|nice|cool|good|awesome|handy|helpful|useful if|to; any|are plans|chance .. add*|support*|bring*; please|pls|plz add|bring|make|implement|support; can|could|will you add|bring|implement|introduce|make it; feature request; suggestion; one idea; wish .. had|could|would|there; you should|need add|make|have|bring|let; let us|me|users reorder|choose|sort|hide|pick|disable|turn; dark mode; missing feature; add .. option|feature|support|button; is it planned; roadmap
    2: feature*; idea; would love; add an|a; option to
    1: add; able to
  `,
  warranty_or_repair: `
    3: warrant*; guarantee; repair*; covered by|under; send .. in .. repaired|fixed|service|serviced; spare|replacement part|parts; broke after; stopped working after # months|years|weeks; fix my|it under; bought .. # months|years|weeks ago; service centre|center; get it|my fixed|mended|serviced; out of warranty
    2: broke; servic* my; leaks; # months ago; fixed; mended
    1: broken; months; years
  `,
  subscription: `
    3: subscri*; membership; my|pro|basic|premium|family|student|yearly|annual|monthly plan; downgrade; upgrade ?my|to|from; renew*; auto renew*; free trial; trial; unsubscrib*; newsletter*; billing cycle; change .. plan; pause my; yearly|annual|monthly plan|billing|payment; premium account|user; every|each month .. bill*|charg*; bill*|charg* .. every|each month
    2: plan; premium; monthly; yearly; corporate email; mailing list; these emails
    1: pro; tier
  `,
  security_or_fraud: `
    4: hacked; hacker*; hacking; phish*; someone|somebody|stranger .. into|using|used|accessed|logged|stole|changed .. account|card|email|password|name; someone .. into my account; fraud*; identity theft; card .. stolen|cloned|compromised; stolen card; payment|charge|transaction|order|purchase .. i|we never|didnt|not made|make|placed|authori*|recognise|recognize; dont recogni* .. charge|payment|transaction|purchase|order|login; unauthori*; pretending to be; suspicious email|login|activity|link|message|call|text|charge|sms; account .. compromised; is this|it .. scam|legit|phishing; security breach; scam email|text|call|site; asking for my pin|password|card|bank; i didnt|never request|ordered|authori*|place
    2: scam*; stolen; suspicious; didnt request; login from; not me; data breach; details were
    1: security; fake; pin
  `,
  data_privacy: `
    4: gdpr; ccpa; data protection; delete|erase|remove all|my .. data|information|details; my|personal data|information|details .. deleted|erased|removed; copy of .. data; data you hold|have|store|keep; share .. my|our data|information|details; right to be forgotten|erasure; subject access request; dsar; sell my data; opt out of .. data|tracking|sharing; unsubscribe me
    2: privacy; personal data|information; my data; consent; cookies; remove me from
    1: data; personal
  `,
  legal_threat: `
    4: my|our lawyer|lawyers|solicitor|solicitors|attorney|attorneys|barrister; contact*|call*|get*|speak*|talk*|consult* .. lawyer|solicitor|attorney|ombudsman; hear* from my; legal|court action|proceedings; small claims; take|taking|see you to|in court; sue|suing you|your|them; will|going|gonna|ill|to sue; lawsuit; class action; ombudsman; trading standards; consumer rights|protection|court|authority; press charges; report* you|this|your .. to; better business bureau; bbb; file .. complaint .. with; letter before action; breach of contract; attorney general
    2: court; lawyer; solicitor; attorney; sue; legal; chargeback; police
    1: rights; illegal; regulator
  `,
  safety_issue: `
    4: caught|catch|catches|set fire; went|is|was|are on fire; started|starts|began|is|was|are|were|keeps|been ?literally smoking|sparking|burning|melting|overheating; sparked; exploded|blew up; smoke coming|came|from|pouring; saw|seeing sparks|smoke; melted; burnt|burned|burns|burn my|her|his|our|me|the|skin|hand|daughters|sons|finger*|face|leg; electric|electrical shock; got a shock; smell of gas|burning; gas leak; gas smell; allergic reaction; anaphyla*; food poisoning; glass|metal|plastic|insect|nail in ?my|the|our food|baby|bread|meal|soup|salad|drink|bottle|cereal; piece|pieces|shard|shards of glass|metal|plastic; choking hazard; choked on; injured my|me|himself|herself; cut|hurt my|her|his hand|finger*|face|leg|arm|foot|child; ended|rushed .. hospital|er|a&e; taken to hospital; insulin; medication .. late|due|dose|left|missing; carbon monoxide; brakes failed|dont|stopped; recall* product; child|baby|daughter|son|dog .. swallowed|choked|burnt|burned|hurt|injured|sick
    2: dangerous; unsafe; hazard; hospital; explod*; overheat*; injur*; fumes; short circuit; sick after; made .. sick|ill; poison*
    1: smell; safety; hot; smoke; fire
  `,
  ask_for_human: `
    4: speak|talk|chat|speaking|talking|put|connect|transfer|contact|call|reach|assistance|pass|get .. human|person|someone|somebody|agent|representative|rep|manager|supervisor|operator|people|advisor|adviser|specialist|assistant|employee; real|actual|live person|human|agent|people|someone; human agent|being|please|support|representative|assistance; your|a|the manager|supervisor .. call|now|please|contact|phone; not a bot|robot|machine; customer service|support|assistance|care phone|number|email|hours|contact; contact|call|reach|talk|speak ?to|with customer|your customer|support|service|assistance; contact customer|you; want|need a|your|the manager|supervisor|human|agent; call me back; callback; phone number; how .. contact|reach you; speak to someone; free|toll number; assistance from; agent please; speak to a; hour*|when customer service|support; anyone there
    2: manager; supervisor; bot; robot; human; agent; operator; customer|client service|care|support|assistance|desk; contact; hotline; call you
    1: someone; person; phone; call; speak; talk
  `,
  greeting: `
    2: hello; hi; hey; heya; hiya; good morning|afternoon|evening|day; greetings; anyone there; anybody there; howdy; yo; are you there
  `,
  thanks_or_closing: `
    2: thank you|u; thanks; thx; ty; cheers; bye; goodbye; thats all|everything|it; all good now; that worked; have a nice|good|great; see you; no more questions; appreciate it|your|the; sorted; solved now; ta; problem solved; it works now; tysm; much appreciated
    1: great; perfect; ok thanks; fixed
  `,
  spam: `
    4: followers; # real followers; work|earn|money|job from home; earn $|money|cash|#; make money|# online|fast|daily; crypto ?signals|investment|trading|currency; bitcoin; forex; telegram; leading|professional manufacturer|supplier|factory; we are .. manufacturer|supplier|factory; contact ?me|us whatsapp|on|via whatsapp|telegram; seo service*; backlinks; rank .. google; first page of google; casino; betting; loan offer; viagra; click here|link|below; dear sir|friend|madam|beneficiary; collab with us; promote it on; dm for promo; guest post; increase your sales|traffic|followers|ranking; win a free; you have won; you won a|the; claim your|it|this prize|reward|gift|bonus|spot|now|here|today|free; only # left|spots|places; lottery; inheritance; free gift card; limited offer; investment opportunity; onlyfans; hot singles; grow your
    2: whatsapp; promo; cheap; best price; bulk; 100% ; passive income; link in bio; congratulations you; nft; airdrop
    1: free; per day; offer; $
  `,
  off_topic: `
    3: tell me a joke; joke; weather; who won; win|won on|the sunday|saturday|match|game|league|cup; arsenal|chelsea|liverpool|barcelona|madrid; football; do you love me; are you single|real|human; meaning of life; favorite|favourite color|colour|song|movie; sing me; what .. think about|of trump|politics|religion; recipe for; good luck with the game
    2: politics; president; lol who
  `,
};
