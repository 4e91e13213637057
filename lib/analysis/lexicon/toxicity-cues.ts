/**
 * Words of attacks, for a model to weigh beside everything else: none of them decides anything. `find-phrases.ts` has the
 * syntax. Which of them is said of whom matters more than the word: "I am an idiot" is not "you are an idiot".
 */
export const toxicityCues = {
  swearing: `
    1: fuck*; fck*; fuk; wtf; ffs; stfu; gtfo; motherfuck*; shit*; bullshit; crap; crappy; damn*; goddamn*; hell; bloody; bollocks; bugger; piss; pissed; ass; arse; asses; lmfao; b s; effing; freaking; frickin*; bs; sob
  `,
  insult: `
    3: idiot*; moron*; imbecile*; cretin*; dumbass*; dipshit*; asshole*; arsehole*; bastard*; bitch*; b*tch; cunt*; twat*; wanker*; tosser*; prick; pricks; dickhead*; douche*; scum; scumbag*; lowlife*; loser*; clown*; muppet*; pig; pigs; rat; rats; snake; weasel; leech*; parasite*; coward*; liar*; fraud*; crook*; thief; thieves; hypocrite*; traitor*; retard*; dumb; stupid; pathetic; worthless; disgusting; braindead; brainless; halfwit*; dimwit*; nitwit*; fool*; jerk*; creep; creeps; pervert*; psycho; lunatic*; nutcase*; trash; garbage; filth; filthy; vile; evil; vermin; slob; fatso; hag; witch; swine; jackass*; schmuck; sheep; libtard*; snowflake*; troll*; nazi*; fascist*; racist*; bigot*; pedo*; pos; sleaz*; sicko; deplorable*; demonic; corrupt; crooked; delusional; ignorant; deranged
    1: fat; ugly; lazy; useless; incompetent; greedy; dense; thick; sick; insane; crazy; nuts; joke; disgrace; shame; awful; horrible; cheat*; lying; lies; lie; fake; phony; hateful; arrogant; rude; nasty
  `,
  at_you: `
    3: you|u|ur|youre|your ?all|are|guys|lot|people ?a|an|so|such|just|really|absolute|complete|fucking|total idiot*|moron*|stupid|dumb|clown*|liar*|loser*|trash|pathetic|useless|ugly|fat|disgust*|scum|joke|pig*|crook*|fool*|bitch*|disgrace|thief|thieves|coward*|worthless|incompetent; you .. idiot*|moron*|clown*|liar*|loser*|scum*|bastard*|asshole*|bitch*|fool*|cow|cunt*|prick*|muppet*|worm|snake|rat|pig; shut up|it|your|the; fuck|screw|damn you|u|off|your|this|them|her|him; go to hell; go die|away|kill; kys; kill yourself|urself; get lost|a|stuffed; piss off; eat shit|dirt; suck my|it; kiss my; hope you|u|they die|rot|choke|burn|suffer|get|lose; nobody|no one likes|asked|cares ?about you|u; shame on you; hate you|u; how|what stupid|dumb are you
  `,
  at_them: `
    2: he|she|hes|shes|they|theyre|is|are|was|were|these|those|that|this|such ?a|an|just|all|nothing|so|the|fucking|complete idiot*|moron*|stupid|dumb|clown*|liar*|liars|loser*|trash|pathetic|scum|joke|crook*|fool*|bitch*|disgrace|disgusting|evil|sick|fraud*|coward*|worthless|traitor*|insane|criminal*|pig*; bunch|pack|lot|gang of; lock him|her|them up
  `,
  at_me: `
    3: i|im|am|me|my|myself|was|feel ?am|a|an|so|such|being|like|too|totally|just|really ?an|a idiot|moron|stupid|dumb|clown|fool|loser|noob|clumsy|silly|useless|trash|dumbass|donkey|ass|bitch|mess; my bad|mistake|fault|apolog*; silly|stupid|dumb me|of; sorry i was; i suck
  `,
  threat: `
    3: ill|i|gonna|going|will|we|well ?will|to|am ?gonna|to kill|hurt|find|beat|break|smash|burn|stab|shoot|bomb|destroy|punch|slap|smack|hunt|hit|drag|torch|strangle|cut|come you|u|your|him|her|them|every|that|this|someone|it; know|got where you|your|u|she|he; know your address|car|home|street; watch your|ur back; youre|your|ur dead; you will|ll regret|pay|die|bleed; youll regret|pay|die|be; sleep well|tight|with; last warning; a bullet|bomb|bat|hammer|brick|knife|gun|shotgun|petrol; break your|his|her|their legs|neck|face|teeth|bones|arms; your teeth|legs|throat|face|neck; should be shot|hanged|killed|beaten|bombed; deserve* to die|be; wait for|till you|u; waiting for you; swat|dox you|u|him
  `,
  group: `
    1: women|woman|girls|female*|feminis*; gay|gays|lesbian*|queer*|homosexual*|trans|transgender*|lgbt*|rainbow; muslim*|islam*|jew|jews|jewish|christian*|hindu*|sikh*|religion|mosque|prophet|headscar*|hijab; black|blacks|white|whites|brown|asian*|arab*|african*|mexican*|chinese|indian*|latino*|roma|gypsy|gypsies; immigrant*|migrant*|refugee*|foreigner*|illegals; disabled|cripple*|autistic|wheelchair|blind|deaf|spastic*; old people|hag|hags; liberal*|conservative*|democrat*|republican*|leftist*|antifa|maga
    2: your|their|those|these|that|all kind|sort|people|lot|blood|race|religion; go|send|crawl|get back|home to|where; go home; dont belong|want; breed|breeding; deport*; ban|kick|throw|keep them|all|out; out of our|this country|club; subhuman*|animals|savages|degenerate*|abomination|disease|unnatural|perverts|terrorists|rapists|criminals; should be|not|never ?be banned|allowed|locked|deported|shot|kept|put
  `,
  sexual: `
    3: nude|nudes|naked|topless|undress; tits|boobs|boob|titties|bosom|knockers|rack; dick pic|pics|picture; cock; pussy; horny; sexy; sex with|tonight|now|chat|phone; have sex; blowjob*; porn*; slut*; whore*; hoe|hoes; thot; lick you|me|it; suck me|my|it; sit on my|me; bend over; underwear|panties|bra; what are you wearing; turn me on; touching myself; onlyfans; 18; hot girl|girls|singles|babe; in bed|my bed; your body|ass|legs|lips|mouth
  `,
  junk: `
    3: click|tap the|here|this|below|link; link in bio; free gift|iphone|followers|spins|robux|money|vbucks; won|win a|an|the prize|iphone|gift|lottery|car; claim your|it|now; verify|confirm|update your password|account|card|details|identity|mailbox|credentials; bank details; whatsapp|telegram me|now|us|channel; dm me|us for|if|now; earn|made|make # a|per|from|last|weekly|daily|daily; passive income; work from home; crypto|bitcoin|forex|trader|signals|investment; 100 guaranteed|sure; viagra|cialis|pills; casino|bet|bonus|jackpot|odds; loan approved|percent|without; inheritance|beneficiary|lawyer|widow|fund|million; seo|backlinks|guest post|first page; follow for|back|4; cheap price|followers|tickets; limited|exclusive offer|time|seats; western union; our new bank|iban|account; promo|promote
  `,
} as const;
export type ToxicityCue = keyof typeof toxicityCues;
