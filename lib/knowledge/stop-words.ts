/** Words that carry grammar or courtesy and hardly any matter, as they stand after folding. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const stopWords: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: list(
    `a about after again all also am an and any anyone anything are arent as at be because been before being but by d did didnt
    do does doesnt doing done dont down else even ever every for from get getting give go going got had has hasnt have havent having he her here
    hers him his i id if ill im in into is isnt it its ive just know let like ll look m made make many may me might more most much must my
    need no not now of off ok okay on once one only or other our out over own please pls plz put re really s said same see she should so some
    something still such sure t take tell than that thats the their them then there these they thing this those through to too try trying u under until
    up ur us use ve very via want wanted wanting was wasnt way we well were will wish with wont would wouldnt yes yet you your youre yours
    hello hi hey dear thanks thank thx cheers help team guys sir madam good morning afternoon evening day today anybody someone possible able
    able seem seems appear mean means think thought believe guess say says happen happens happened been being come comes came`,
  ),
  es: list(
    `a al algo algun alguna alguno ante antes aqui asi aun aunque ayuda bien buenas buenos cada casi como con contra cosa creo cual de del desde
    despues dias donde dos e el ella ellas ellos en entonces entre era es esa ese eso esta estaba estan estas este esto estos estoy favor fue
    gracias gustaria ha hace hacer hacia han hasta hay he hola la las le les lo los mas me mi mis mucho muchas muchos muy nada necesito ni no nos
    nosotros o os otra otro para pero poco podria por porque pude puede pueden puedo pues que quien quiero quiere quisiera se sea ser si sido sin sobre solo
    son soy su sus tal tambien tan tanto tardes te tengo ti tiene tienen todo todos tu tus un una unas uno unos usted ustedes va vez voy y ya yo`,
  ),
};

/** Words that say which kind of answer is asked for; titles that are questions share them. */
export const questionWords: Readonly<Record<'en' | 'es', ReadonlySet<string>>> = {
  en: list('how what when where which who why can could cannot cant'),
  es: list('como cuando cuanto cuantos cual cuales donde quien'),
};
