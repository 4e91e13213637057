/** Words that carry grammar or courtesy and hardly any matter, as they stand after folding. */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** The languages that texts are read by rules of their own in. */
export const stemLanguages = ['en', 'es', 'de', 'fr', 'it', 'pt'] as const;
export type StemLanguage = (typeof stemLanguages)[number];

export const stopWords: Readonly<Record<StemLanguage, ReadonlySet<string>>> = {
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
  de: list(
    `aber alle allem allen aller alles als also am an auch auf aus bei beim bereits bin bis bist bitte bitten bzw da dabei dafur damit danach dank danke dann das dass
    dein deine dem den denn der des deshalb die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines einfach er es etwas euch euer eure fur gar geht
    gerne gern gibt guten gut gruss grusse hab habe haben habt hallo hat hatte hatten hier hilfe ich ihm ihn ihnen ihr ihre ihrem ihren ihrer immer in ist ja jede jeden jeder jetzt kein keine keinen
    konnte konnten leider mal man mehr mein meine meinem meinen meiner mich mir mit morgen mochte moin muss mussen na nach nicht nichts noch nun nur ob oder ohne schon sehr sei sein
    seine seit sich sie sind so soll sollte sondern sonst tag um und uns unser unsere unter vielen vom von vor war ware waren weil weiter weiterhin wenn werde werden wieder will wir wird wurde
    wurden zu zum zur zwar uber`,
  ),
  fr: list(
    `a ai aide alors apres as au aucun aucune aussi autre aux avant avec avez avoir bien bonjour bonsoir c ca car ce cela ces cet cette ceux chez ci cordialement d dans de deja depuis des
    deux dire dit dois doit donc du elle elles en encore entre es est et etait etant etc ete etes etre eu fait faire faut fois il ils j jai je jour l la le les leur leurs lui m ma mais me meme merci mes
    moi mon n ne ni non nos notre nous on ont par pas peu plus plait pour prie puis qu que quelque quelques qui s sa salut sans se sera ses si sil son sont sous suis sur svp stp t ta te tes
    toi ton tous tout toute toutes tres trop tu un une vais vers veux veut voici voila vos votre voudrais vous vraiment y`,
  ),
  it: list(
    `a abbiamo ad agli ai aiuto al alla alle allo anche ancora avere avete aveva avevo bene buonasera buongiorno c che ci ciao con cosi cosa d da dagli dai dal dalla dalle degli dei del
    della delle dello deve devo di dopo e ed era ero essere fa fare favore fino fra gia gli grazie ha hai hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie miei mio molto ne
    negli nei nel nella nelle no noi non nostra nostro o ogni oppure per pero piu poi prima pure qualche quella quelle quelli quello questa queste questi questo qui quindi sa salve sara se sei si sia siamo sono
    sta stata stati stato su sua sue sul sulla suo suoi te ti tra tu tua tutti tutto un una uno va vi voi vorrei vostra vostro`,
  ),
  pt: list(
    `a agora ainda ajuda algo alguem algum alguma ao aos apenas as ate bem boa boas bom cada com da dar das de dela dele depois desde desse deste dia do dos e ela elas ele eles em entre era essa esse
    esta estao estar estava este estes estou eu favor fazer fez foi for foram gostaria ha isso isto ja la lhe mais mas me mesmo meu meus minha minhas muito muita na nada nao nas nem nenhum no nos nossa nosso num o obrigada
    obrigado oi ola os ou outra outro para pela pelo pois por porque pra preciso que quero sao se seja sem ser sera seu seus sim so sobre sua suas tambem tarde te tem tenho ter teu teve tinha todas
    todo todos tu tua tudo um uma umas uns vai voce voces vou`,
  ),
};

/** Words that say which kind of answer is asked for; titles that are questions share them. */
export const questionWords: Readonly<Record<StemLanguage, ReadonlySet<string>>> = {
  en: list('how what when where which who why can could cannot cant'),
  es: list('como cuando cuanto cuantos cual cuales donde quien'),
  de: list('wie wann wo warum wieso weshalb was welche welcher welches wer woher wohin kann konnen wieviel'),
  fr: list('comment combien quand ou pourquoi quel quelle quels quelles quoi puis peut peux pouvez'),
  it: list('come quando dove perche quale quali quanto quanta quanti chi posso puo potete'),
  pt: list('como quando onde porque qual quais quanto quantos quem posso pode podem'),
};
