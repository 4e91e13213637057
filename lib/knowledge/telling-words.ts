// Written by scripts/train-telling.ts from our own messages. Do not edit.

/** English stems that tell little of what a message is about, behind how much in steps of 0.1; all others tell 1. */
export const tellingWords = `
  2 a and i in it on the to
  3 as at be for from have is me my not of so that there we with you your
  4 about all am an ar ask been befor but by can come dai did do dont find first four get go got ha had he her hi
  4 how if just know last like look mai mother no noth now off onli other our out over peopl put right sai said
  4 see she should sinc thei them then thi thing think three time two up us veri wa want what when which who wife
  4 work
  5 1 2 3 4 5 6 9 after again alreadi also alwai ani anoth anyth back becaus bit call cant car club could daughter
  5 dear doesnt done down each eleven els even everyth five flatmat forti front give gone good half hand here
  5 home hour hous husband im into isnt keep ladi leav left let littl live lot love made make man mean mi mine
  5 mondai more morn mum must n need never new next nice night nine offic old onc open or own pass phone place
  5 pleas read round same second seen send shop show sister sit six some somebodi someth son still such sundai
  5 take tell ten than these thirti those thought through todai told too turn u until user w wai wait week well
  5 went were where while window without would write year
  6 10 11 12 14 15 30 40 7 8 app arent aunt awai bed behind believ better between big boi book boss both box
  6 brother bu came carri check class close coffe colleagu couldnt count custom dad de desk didnt differ doe dog
  6 door draw drop eat eight either end engin enough ever everi face famili far father feel fine flat found
  6 fridai full garden gave girl goe grandson guest happen happi havent head heard heart help him hold holidai
  6 hope iv kei kid kind late learn letter life line list long machin meet messag might minut miss month move mr
  6 much myself name nineti nobodi note number o ok order page paper parent past pick pictur plai po point post
  6 quit r rather realli rest room row run school sent set seven shift side sign sixti small someon sorri spring
  6 stand start stop sure tabl taken their third thursdai till togeth took train tuesdai twenti under ur walk
  6 wasnt watch weekend whatev whole will wont word wouldnt written wrong wrote yall yesterdai
  7 18 20 200 22 abl accord account across actual address admit aerolynx afterward against ago allow along answer
  7 anyon anywher apart asleep babi bad bath bear begin besid birthdai biscuit board boat bother bought break
  7 breakfast bridg bring brixtel broken brought bui card care case cat centr chair chang chat child children
  7 choir christma click client clock coat collect compani complet confirm countri cousin cry cut danc date decid
  7 dei deliveri di drive e eighti english everybodi everyon exactli except expect explain ey fair fall feet few
  7 fifteen fifti figur fill finish firm fit form forward friend game gentleman given glass gran grate great
  7 green group grown guess gui hall hang hasnt hear held himself hospit hotel hr hundr job june kept kindli
  7 kitchen kitchora knee known lad land larg later laugh law least lift light lol longer lost lunch ly mail
  7 manag mani march matter meant mention min mind monei most neighbour neither niec nineteen nordlyshop notic oh
  7 pai paid park parti patient pen perhap person photo practic print problem properli question quiet rang reach
  7 readi receiv regard retir ring roof sat saturdai save saw screen seat seem servic seventi short shown shut
  7 simpli sing singl sir site sleep sofa somewher sort stai state step stood stori streamzo stuck stuff suppos
  7 sweet swim switch talk tea teacher team telephon test though thousand thru ticket tonight top travel treasur
  7 try twelv twice twin uncl upon veltrapai visit wall wed wednesdai whom why wish woman wonder x ye young
  8 0 00 000 100 12th 16 17 19 24 25 300 30th 31 34 3rd 400 45 50 60 80 90 abov abroad accept ad advis afraid
  8 afternoon ag agre airport alon among anybodi anymor anywai appear approv april arm around arriv attach august
  8 autumn b bag bakeri bank bar beg began begun below bicycl bill bin bird blue boiler bottom branch bread build
  8 busi button c cafe cake cancel candl channel charg church circl citi clean clear clinic coach code cold
  8 complain comput contact content contract control cook copi corner correct cost counter cours cross cup deal
  8 dentist dinner doctor drawer drink driver due ear easter eaten em email empti enclos enjoi envelop euro exam
  8 exchang exist extra februari fee felt ferri field file film final finger fish floor folder follow food forgiv
  8 fourteen fourth free fridg friendli funni gener glad granddaught grandmoth grei hadnt hair handl hard hat
  8 hate heat hei hello high hit honest honestli id idea ill includ inform insid instal instead interest item
  8 itself januari joke juli keyboard leaflet lesson librari listen lose loud match math mattress mayb measur
  8 member men meter middl minu mistak mod moment moon ms na nan near nearli nephew none noon nor normal novemb
  8 nurs nurseri octob offer okai onlin option otherwis ought outsid oven ow pair part payment permit photograph
  8 piano pl plan plant polici polit pool ppl present press price promis proof provid purchas purpos push quarter
  8 quick radio ran reader reason recept record red refer regist remain rememb report request return review road
  8 roll rule rung sale sandwich scan sea secretari sell seller shall shirt shoe shout simpl sixteen slept slow
  8 sock soup speak spell spent split spoken staff stair star station stick stock store straight stream street
  8 student suit sum support surgeri swear tablet tap taught teach term text thank thread tick tini tomorrow tool
  8 total touch town tree tri trip troubl tv type understand unit usual view voic ward warm wash water websit
  8 weight wet wheelchair whether white whoever whose worri yet zero
  9 14th 15th 1st 20th 2nd 48 4th 500 900 99 9th access add admin adult agent ah aid alarm alter amount annual
  9 appar appli appoint articl assist attempt author awak badg balanc basic basket batteri becom bell belong
  9 bench best bigger bike birth black bless block blood boot bot bottl brake breath broke brown burn bye cabl
  9 calendar camera cannot capit carpet carton cash catalogu certif chanc cheap cheaper checkout cheer choos
  9 chose claim climb coin colour complaint concert congratul connect consid consum cool cot council courier
  9 court cover crack credit cri curtain dark data dead debit decemb declin degre delet deliv depart deposit
  9 depot describ detail devic digit direct discount dispatch displai dm document dot doubl download dress drove
  9 earli edit egg electr enter entir error everywher ex exampl expens expir export fail fast fault fell fire
  9 fitter fix flight flower fly foot forget forgot forgotten forum frame freez further ga garag gate gift god
  9 gold greet guarante gym hire histori hiya hole hot human hung insur internet invoic issu jacket jar join judg
  9 jump kettl kill kilo kit knew knock label lamp landlord languag laptop lawyer leak leg legal less level
  9 licenc lid limit link load loan lock log login logo lorri m madam magazin mailbox map mark market marri meal
  9 membership mend menu met metr midnight milk million mobil mode model monthli music neednt newspap ombudsman
  9 oper overnight owner pack packag paint panel parcel partner passport password patienc paus pdf pend pension
  9 per perfect pharmaci piec pin pizza plate platform plu plug portal possibl pound power pram prefer premium
  9 prepar pressur printer privat pro process profil program proper propos protect prove public pull pump queue
  9 quot rain rate real recal receipt recip recommend refund refus releas remind remov renew rent rental repair
  9 replac repli requir reserv reset result revers ride rider river robot router sad safe screenshot screw search
  9 season secur separ septemb server settl share sheet shelf ship shouldnt signal signatur size skin slip slot
  9 smell smile smoke sold solicitor song soon sound spare spin spoke stamp statement statu sticker storm
  9 stranger subscript suggest summer sun surnam surpris swap system tape tax taxi technician televis telli
  9 tenant tent termin throw thumb til tin tire track trade transfer treat trial trust umbrella understood undo
  9 unless updat upgrad upload valid valu van vat verifi version video villag voucher wallet warehous warranti
  9 wave wear weather welcom wheel whenev wifi win wine winter wipe withdraw within workshop worth yearli zip
`;
