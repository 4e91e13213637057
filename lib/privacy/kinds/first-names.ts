// Written down from what is common in the countries of the six languages and among those who write them there. Left out: what is a
// word, a town, a land or a brand as often ("Max", "Paris", "Mercedes", "Alexa"); these need a greeting, a title or a signature.
/** First names that are taken for one wherever they are written with a capital. */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abdul abdullah abigail adam adele adrian adriana agata agnes agnieszka ahmed aisha akira alan alana albert alberto alejandra alejandro
  alessandra alessandro alessia alex alexander alexandra alexandre alexis alfonso alfredo alice alicia alina alison allison álvaro alvaro amanda
  amelia amélie amelie amina amir amira amy ana anaïs andré andre andrea andreas andrei andrés andres andrew andrzej andy ángel angela ángela angelo
  angelika anita anja anke anna annabelle anne annette annika antje anthony antoine antonia antónio antonio anton antonella anya arianna
  arjun arthur arturo asha ashley astrid axel aylin ayse ayşe barbara bárbara bartosz bastian beatrice beatriz béatrice ben benedikt benjamin benoît bernard
  bernd beth betty bianca birgit björn boris brandon brenda brian bridget britta bruno bryan caitlin camila camille cameron carla carlo carlos
  carmen carole carolin caroline carsten catarina caterina catherine cathy cecilia cécile céline cesar césar charles charlie
  chen chloe chloé christa christiane christina christine christoph christophe christopher cindy claire claude claudia
  claudio clément clemens colin connor corinna corinne cornelia craig cristian cristina cynthia dagmar damien damian daniel daniela daniele
  danielle danny dario darius dave david davide deborah debbie denise dennis derek diana diane didier dieter diego dimitri dirk dmitri dominic
  dominik dominique donald donna doris dorothea dorothy douglas duncan edith eduardo eileen elaine elena eleonora elif elisa elisabeth élise
  elizabeth elke ella ellen emanuele emil emilia émilie emily emma emmanuel enrico enrique enzo eric erica erik erika erin ernesto esra esteban esther
  ethan eugenia eva evelyn fabian fabien fabio fabrice fátima fatima fatma federica federico felix félix fernanda fernando filip filipa filippo fiona
  flavia florian fran françois françoise frances francesca francesco francisca francisco franziska fred frédéric frederik friederike gabriel
  gabriela gabriele gabriella gareth gary gemma geoffrey georg george gerard gérard gerhard gertrud giacomo gianluca gianni gilles gina giorgia
  giorgio giovanna giovanni gisela giulia giuliano giulio giuseppe gonzalo graham greg gregor grégory greta guido guillaume guillermo gustavo
  günter günther hamza hanna hannah hannes hans harald harriet hassan hector héctor heather heike heiko heinz helen helena hélène helga helmut
  henri henrik henrique henry herbert hermann hilary holger hugo hussein ian ibrahim ignacio igor ilaria ilse imran ines inês inés inga inge ingo ingrid
  irene irina isabel isabella isabelle iván ivan ivana jacek jacob jacqueline jacques jaime jakob jakub jamal james jamie jana jane janet janina jasmin
  jasmine javier jean-pierre jeanne jeff jeffrey jelena jenna jennifer jenny jens jeremy jérôme jessica jesús jim jimmy joana joanna joão joaquín jochen
  joel joëlle johan johann johanna johannes john johnny jonas jonathan joost jordi jorge josé josef joseph josefine joshua juan juana judith julia julian
  juliana julie julien juliette jürgen justin justine justyna jutta kai kamal karen karim karin karina karl karla karolina karsten kasia katarina kate
  katharina katherine kathleen kathrin kathy katia katja katrin kayla keith kelly ken kenneth kerstin kevin khaled kim kimberly kirsten klaus konrad
  konstantin kristin kristina krzysztof kurt kyle lara larissa lars laura laure laurent laurence lauren laurie lea léa leila lena leo leonard leonardo
  leonie leonor leticia lewis liam lidia lilian lina linda lisa liz lorena lorenzo louis louisa louise luc luca lucas lúcia lucía lucia lucie lucy ludovic
  luigi luis luís luisa luísa lukas łukasz lydia madeleine maike maja malcolm małgorzata malik manfred manon manuel manuela marcel marcela marcelo marcin   marcos marcus margaret margarita maria maría mariam marian mariana marianne marie mario marion marisa marjorie markus marlene marta martha martin martina
  martine mary mateo mateusz mathias mathieu mathilde matilde matt matteo matthew matthias matthieu maurice mauricio maurizio maya mehmet mehdi melanie mélanie
  melissa mia micha michael michaela michał michel michele michelle miguel mihai miranda miriam mohamed mohammed monica mónica monika monique muhammad mustafa
  nadia nadine nadja nancy naomi natalia natalie natasha nathalie nathan neil nele nicholas nico nicola nicolas nicole nigel nikita niklas nikolai nikos nils
  nina noah noemi noémie nora norbert nuno oksana oleg olga oliver olivia olivier omar oscar óscar oskar pablo pamela paola paolo patricia patrícia
  patrick patrizia paul paula paulina pauline paulo pawel paweł pedro peter petra philip philipp philippe pia pierre-yves pietro piotr priya rachel rachid rafael
  rafał raimund rainer raj rajesh ralf ralph ramón raquel rashid raúl rebecca rebekka regina reiner rekha renate renaud renée ricarda riccardo richard   ricardo rita robert roberta roberto roger roland rolf ronald ronny rosalie rosanna rosemarie ross rui rudolf ruth ryan sabina sabine sabrina   salvatore sam samantha samir samira samuel sandra sara sarah sascha saskia scott sébastien sebastian sebastián selena serena sergei sergio séverine sharon
  sheila sibylle siegfried silke silvia simon simona simone sina sofia sofía sonia sonja sophia sophie stacey stanislav stefan stefania stefanie stefano steffen
  stéphane stéphanie stephan stephanie stephen steve steven stuart sunita susan susana susanna susanne susie suzanne svenja sven svetlana sylvia sylvie
  tamara tania tanja tariq tatiana tatjana teresa thérèse theresa thomas thorsten tiago tina tobias tomás tomasz tommaso toni tony tracey tracy tristan
  udo ulrich ulrike urs ursula ute uwe valentin valentina valeria valérie vanessa verena veronica verónica véronique victor vincent vincenzo viktor virginie
  vítor vitor vivian viviana vladimir volker walter wanda werner wilhelm william wolfgang xavier yasmin yasmine yann yannick yolanda yosef youssef yuki yuri
  yusuf yvonne yves zainab zofia zoe zoé`
    .split(/\s+/u)
    .filter((name) => name !== ''),
);
