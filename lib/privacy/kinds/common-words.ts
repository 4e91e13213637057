/** Words that are also names: as a name they are taken only where they are written as one ("Will", not "will"). */
export const commonWords: ReadonlySet<string> = new Set(
  'will may mark grace hope rose joy art sue bill pat rich frank june april august jack drew chase page young long day best love small king price green brown white black gray grey wood stone rice cook baker smith hunter fisher bishop dean earl guy faith summer autumn dawn eve ruby amber pearl penny olive holly ivy daisy lily violet robin jay skip rusty sandy misty buddy chance major miles van don ray rob nick dick tom tim max victor dear case major reed hall hill lane ford banks bush cash church cross dale field flowers forest fox glass gold good hand hardy heath iris jean josh kay kit lake law lee little marsh mason miller moody moon moss park parks peace pope power rain rivers sharp short star still storm strong sunny swift temple trinity tucker vale wall ward waters wise wolf worth first last new old sie ernst lange kurz klein gross groß schwarz weiß braun rot sommer winter herbst frei gut stark lieb engel könig kaiser bauer koch jung alt wolf fuchs mai luz sol mar rosa flor alba nieves dolores consuelo pilar paz gloria victoria angel santos cruz guerra rey campos rivera vega blanco moreno rubio león bravo delgado franco cordero clara belle blanche petit grand noir blanc roux marin pierre marc reine claire aime juste leclerc rosso bianchi bianco serena felice bella chiara stella gioia luce costa villa silva lima reis dias pinto branco ramos rocha bela clara vera'.split(
    ' ',
  ),
);

/** Parts of names that name nobody by themselves, and words of a desk that signs as one. */
export const particles: ReadonlySet<string> = new Set(
  'de da do dos das del della dello di la le les el al los las van von der den dem zu zum zur bin ibn ben abu ter ten du des y e i o a an the and und et mr mrs ms miss dr sir jr sr ii iii st san santa support team customer service help shop store care desk agent admin sales info official kundenservice kundendienst servicio cliente atención service clients servizio clienti suporte equipo equipe bot user guest gast client kunde you me'.split(
    ' ',
  ),
);

/** Greeted and thanked, but nobody: "Hello Support", "Hi There". */
export const nobody =
  /^(?:there|all|team|everyone|everybody|guys|folks|support|sir|madam|zusammen|again|i|we|and|the|a|an|equipo|todos|todas|tous|tout|toutes|tutti|a tutti|buenas|buenos|buen|good|guten|bon|bonjour|bonsoir|buongiorno|buonasera|bom|boa|my|your|our|it|its|is|this|that|what|when|where|who|how|why|can|could|please|bitte|por|s'il|per|ich|wir|mein|meine|ihr|je|mon|ma|nous|mi|yo|io|il|lo|la|eu|o|os|again|so|very|for|in|to|from|on|at|you|u|dear|customer|service|help|sorry|thanks|thank|yes|no|ok|okay|just|not|me|mate|man|bro|dude|girl|love|friend|friends|amigo|amigos|liebes|liebe|damen|herren|community|moderator|admin|mods|world|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|great|amazing|awesome|ridiculous|unacceptable|urgent|madame|monsieur|messieurs|signori|senhores|señores|freunde|leute|ihr|nochmal|wieder|encore|d'avance|ancora|novamente|nuevamente|alle|équipe|equipe|pessoal|gente|galera|ragazzi|but|if|as|also|any|since|still|because|bye|ciao|adiós|tchau)(?![\p{L}\p{N}])/iu;
