/**
 * Words that turn, raise or lower the words after them, folded as `normalise` folds. One list for six languages: the
 * few words that mean something else in another of them ("no", "me", "tan") are left out where they would do harm.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter((word) => word !== ''));

export const negators = words(`
  not no never none nobody nothing neither nor without hardly barely rarely cannot cant cant dont doesnt didnt isnt
  arent wasnt werent wont wouldnt shouldnt couldnt havent hasnt hadnt aint nope lacks lacking dnt
  nunca jamas tampoco sin ni ningun ninguna nadie
  ne pas jamais sans aucun aucune rien plus
  nicht kein keine keinen keiner nie niemals ohne nichts
  non mai senza nessun nessuna niente
  nao nem sem nenhum nenhuma ninguem
`);

/** "not only great": the first word does not turn what follows. */
export const afterNegator = words(
  'only just sure wonder doubt thats thanks thank problem worries solo seulement nur solamente apenas',
);

export const boosters = words(`
  very really so extremely absolutely totally completely incredibly super truly utterly insanely seriously such too
  beyond highly deeply fucking freaking damn bloody mega hella especially always constantly
  muy super tan demasiado totalmente completamente realmente increiblemente bastante re
  tres trop vraiment tellement completement totalement
  sehr total echt wirklich extrem absolut vollig richtig
  molto troppo davvero veramente assolutamente
  muito demais totalmente realmente
`);

export const dampeners = words(`
  slightly somewhat bit little kinda sorta fairly mildly partly almost quite poco algo peu etwas poco pouco
`);

/** What follows outweighs what went before: "nice box but the mug is broken". */
export const turns = words('but however though although yet pero aunque sino mais cependant aber jedoch ma pero porem');
