/** Names that are one person's, a line each: the full name with its pet forms and its forms in other languages. */
const groups = `
abigail abby gail
abraham abe
adrian adrien adriano
agnes ines
albert bert al alberto
alexander alexandre alessandro alejandro alex sasha sascha xander sandy aleksandr alec
alexandra sandra alex sasha lexi lexie alessandra alejandra
alfred fred alfie alfredo
alice ali alicia
alison ali
amanda mandy
andrew andy drew andreas andre andrea andres anders andrej
angela angie angel angelika
anna anne ann annie anita ana anja hannah nan nancy annika anke anouk
anthony tony antonio antoine anton toni
arthur art arturo
barbara barb babs barbie
beatrice bea trixie beatriz
benjamin ben benny benji benjamim
bernard bernie bernhard bernd bernardo
bridget bridie brigitte birgit gitte
cameron cam
camilla camille milla cami
carolina caroline carol carrie caro karolina karoline lina
catherine katherine katharine kathryn catharina katharina katarina caterina catalina cathy kathy kate katie katy kat cat kit kitty kathleen karin katja trina
charles charlie chuck carlos carlo karl carl chas
charlotte charlie lottie lotte carlotta charly
christian chris cristian kristian
christina christine chris chrissy tina kristina kristin cristina christel stina
christopher chris kit topher cristobal christoph christophe kris
clara klara claire clare
claudia claudine claude klaudia
constance connie constanze
cynthia cindy
daniel dan danny dani daniele danilo
daniela danielle dani danni
david dave davy davide
deborah debbie deb debra
dennis denny denis
diana di diane
dominic dom nick dominik domingo dominique
donald don donnie
dorothy dot dottie dorothea dora
douglas doug
edward ed eddie ted teddy ned eduardo edoardo edouard
elena helen helena ellen elaine helene lena nell nellie ilona eleni
elizabeth elisabeth eliza liz lizzie beth betty bess elsa elise lisa liza betsy libby lilibet isabel isabella isabelle bella isa elisabetta sissi lies
emily em emmy emilia emilie millie
emma em emmy
eric erik erich rick erico
ernest ernie ernst ernesto
eugene gene eugen eugenio
eva eve evie evelyn
felicity flick fliss
florence flo flora florrie
frances fran frannie francesca franziska francisca francoise franzi paqui
francis frank franz francesco francisco francois franco paco pancho kiko frankie chico
frederick fred freddie fritz friedrich federico frederic rick
gabriel gabe gabi gabriele
gabriella gabriela gabrielle gabby gabi
george georg georges giorgio jorge jurgen jordi georgie
gerald gerry jerry gerard gerhard gerd
grace gracie graciela
gregory greg gregor gregorio
guillermo memo guille
gustav gus gustavo
harold harry hal harald
harriet hattie harry
heather hettie
henry harry hank heinrich henri enrico enrique heinz henrik hal
herbert herb bert
howard howie
ignacio nacho
immanuel emmanuel manuel manny manolo emanuel
irene rena
jack john johnny jackie
jacob jake jakob jacobo jago
jacqueline jackie jacqui
james jim jimmy jamie jaime giacomo jacques iago jem
jane janet jean joan johanna joanna jo giovanna juana jeanne jenny hanna jana
jason jay
jeffrey jeff geoffrey geoff
jennifer jen jenny jenni
jeremy jerry jem jeremias
jessica jess jessie
joel joe
john jon johnny jack johann johannes hans juan jean giovanni ivan ian sean shaun jan johan joao ioan hannes
jonathan jon jonny john jonas
joseph joe joey josef jose giuseppe pepe beppe peppe jo sepp
josephine jo josie josefina
joshua josh
joyce joy
judith judy jude jutta
julia julie jules juliana juliet giulia
julian jules julio julien
katrina kat trina
kenneth ken kenny
kimberly kim kimmy
laurence lawrence larry lars lorenzo laurent lorenz loren laurie
laura laurie lauren lori lara
leonard leo len lenny leonardo leon lennart
leonie leo
leslie les
lewis louis lou ludwig luis luigi lew lui luiz
lillian lily lilli lil liliana
linda lindy
louise lou luise luisa
lucas luke luca luc lukas
lucy lucia lucie luzia
madeleine maddie maddy magdalena lena madeline
marcus mark marc marco marcos markus
margaret maggie meg peggy greta margarete margherita margarita gretchen rita marge margie margot daisy maisie marguerite
maria mary marie mia miriam mariam molly polly maryam marija ria
marianne marian mari
martha marta martina
martin marty martino
matthew matt matthias mateo matteo mathieu matty mats mattis
matilda tilly tilda
maximilian max maxi massimiliano
melanie mel
melissa mel missy lissa
michael mike mick mickey michel michele miguel micha mikhail misha mikael mikey
michaela michelle mica mikaela
mohammed muhammad mohamed mo mohammad ahmed mehmet
monica monika mona
nathaniel nathan nate nat
nadia nadine nadja
natalie nat natalia natasha natascha
nicholas nick nicky nico nicolas klaus claus nikolaus nicola nikolai niklas colin
nicole nicky nikki nicola
olivia liv livvy livia
oliver ollie oli olivier
oscar oskar
pamela pam
patricia pat patty trish tricia patsy
patrick pat paddy rick patricio patrik
paul pablo paolo pavel paulo pauly
paula paulina pauline polly paola
penelope penny
peter pete pedro pietro pierre piotr petr pieter petra
philip phil phillip philipp felipe filippo pip
rachel rach rachael raquel rahel
raphael rafael rafa raffaele rafe
raymond ray ramon raimund
rebecca becky becca beck
richard rick dick rich ricky ricardo riccardo richie
robert bob rob bobby robbie roberto bert rupert robin robby
roberta bobbie robbie
rodrigo rod rodney
roger rog rogelio ruediger
roland orlando rolando
ronald ron ronnie ronaldo
rose rosa rosie rosemary rosalie
ruth ruthie
samantha sam sammy
samuel sam sammy
sarah sara sally sadie
sebastian seb bastian basti sebastien
simon simone
sophie sophia sofia sofie soph
stanley stan
stefanie stephanie steph steffi stef estefania
stephen steven steve stefan stefano esteban etienne stephane
susan sue susie suzanne susanne susanna suzie sanne
sylvia silvia sylvie
teresa theresa tess terry therese tessa resi
theodore ted teddy theo theodor teodoro
thomas tom tommy tomas tommaso thom maik
timothy tim timmy timo timoteo
tobias toby tobi tobia
valerie val valeria
veronica vera ronnie veronika
victor vic viktor vittorio
victoria vicky vic tori viktoria vittoria
vincent vince vinnie vincenzo vicente vinzenz
virginia ginny ginger
walter walt wally gualtiero
wilhelmina mina minnie wilma
william bill will billy liam wilhelm guillaume willy guglielmo willem wim
xavier javier javi xavi saverio
yves ivo ives
zachary zach zack
`;

const byName = new Map<string, Set<number>>();
groups
  .trim()
  .split('\n')
  .forEach((line, at) => {
    for (const name of line.split(' ')) byName.set(name, (byName.get(name) ?? new Set()).add(at));
  });

/** Whether two folded names are forms of one: "bob" and "robert". */
export function arePetForms(a: string, b: string): boolean {
  const others = byName.get(b);
  if (others === undefined) return false;
  for (const group of byName.get(a) ?? []) if (others.has(group)) return true;
  return false;
}

/** Whether a folded word is a given name that everybody knows. */
export const isGivenName = (word: string): boolean => byName.has(word);
