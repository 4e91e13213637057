// Written by scripts/train-telling.ts from our own messages. Do not edit.

/** English stems that tell little of what a message is about, behind how much in steps of 0.1; all others tell 1. */
export const tellingWords = `
  3 a and i it the
  4 at for have in is me my of on that there to with you your
  5 about all an ar as ask be been befor but by can come do dont from get go got ha had he her hi just know like
  5 look mother no not now onli our out over put sai see she so thei them then thi thing three time two up us
  5 veri wa want we what when which who work
  6 1 2 3 4 5 6 9 after again alreadi also alwai am ani anyth back becaus bit call club dai daughter dear did
  6 doesnt done down each eleven els even everyth find first five flatmat forti four front give gone good half
  6 hand here home hour hous how husband if im into isnt keep ladi last leav left let littl live lot love made
  6 mai make man mean mi mine mondai more morn mum must n need never new next nice night nine noth off offic open
  6 or other own peopl phone place pleas read right round said same second seen shop should show sinc sister sit
  6 six some someth son still such sundai take tell ten than these think thirti those thought through todai told
  6 too u until user w wai wait week well went were where while wife window without would write year
  7 10 11 12 14 15 30 40 7 8 against anoth app arent aunt awai bed begin behind believ besid better between big
  7 boi book boss both box broken brother bu came cant car care carri check class close coffe colleagu confirm
  7 could couldnt count custom dad de desk didnt differ doe dog door draw drop eat eight either end engin enough
  7 ever everi face famili far father feel fine flat form found fridai full garden gave girl given goe gran
  7 grandson guest gui happen happi havent head heard heart help him hold holidai hope hospit hundr iv kei kid
  7 kind kitchen lad late learn letter life line list long machin mail meet messag might minut miss month most
  7 move mr much myself name nineti nobodi note number o ok old onc order page paper parent pass past person
  7 photo pick pictur plai po point post problem quit r rather realli receiv rest room row run school send sent
  7 set seven shift short side sign sing sir sixti sleep small somebodi someon sorri spring stand start stop
  7 suppos sure swim tabl taken tea their third thursdai till togeth took train tuesdai turn twenti under upon ur
  7 walk wasnt watch weekend whatev whole why will wish wont word wouldnt written wrong wrote yall yesterdai
  7 young
  8 00 16 17 18 19 20 200 22 31 34 50 abl abov abroad accord account across actual ad address admit aerolynx
  8 afternoon afterward ag ago agre allow alon along answer anyon anywai anywher apart april arm around asleep
  8 autumn babi bad bank bath bear began begun bicycl birthdai biscuit blue board boat bother bought branch break
  8 breakfast bridg bring brixtel brought bui button c cake card case cat centr chair chang chat child children
  8 choir christma circl clean clear click client clinic clock coat collect compani complain complet comput
  8 content corner correct counter countri cours cousin cross cry cup cut danc date decid dei deliveri dentist di
  8 dinner doctor drive e ear easter eighti email enclos english enjoi envelop everybodi everyon exactli except
  8 exist expect explain extra ey fair fall feet few fifteen fifti figur file fill film final finger finish firm
  8 fit floor folder forward fourth free friend friendli funni game gener gentleman glad glass granddaught grate
  8 great green grei group grown guess hadnt hair hall hang hard hasnt hat hear heat hei held himself hit hotel
  8 hr id ill includ instal itself job juli june kept kindli kitchora knee known land larg later laugh law least
  8 lift light listen lol longer lost lunch ly manag mani march matter mayb meant member mention middl min mind
  8 mistak mod monei na nan near nearli neighbour neither nephew niec nineteen none nor nordlyshop normal notic
  8 nurs nurseri octob offer oh onlin pai paid park part parti patient pen perhap photograph pl plant practic
  8 press print promis proof properli provid quarter question quick quiet rang reach readi regard regist remain
  8 rememb report request retir ring roll roof sat saturdai save saw scan screen sea seat seem sell servic
  8 seventi shall shout shown shut simpli singl site sock sofa somewher sort soup spent stai star state step
  8 stock stood stori straight streamzo street stuck stuff suit support sweet switch talk tap taught teach
  8 teacher team telephon term test text thank though thousand thru tick ticket tonight tool top town travel
  8 treasur tri trip try twelv twice twin type uncl understand veltrapai visit wall ward warm water wed wednesdai
  8 whether white whom whose woman wonder x ye
  9 0 000 100 12th 14th 15th 1st 20th 24 25 2nd 300 30th 3rd 400 45 48 4th 500 60 80 90 900 99 9th accept add
  9 advis afraid agent ah aid airport among amount annual anybodi anymor appar appear appli appoint approv arriv
  9 articl assist attach august author b badg bag bakeri bar basket batteri becom beg bell belong below bench
  9 best bike bill bin bird birth black bless block blood boiler boot bot bottom bread broke build busi cabl cafe
  9 calendar camera cancel candl cannot carpet cash certif chanc channel charg cheer choos chose church citi
  9 claim climb coach code coin cold colour concert connect consid consum contact contract control cook cool copi
  9 cost courier court cover crack credit dark data dead deal debit decemb declin degre delet deliv depart
  9 deposit detail devic digit direct discount displai dm document dot doubl drawer drink driver due earli eaten
  9 edit electr em empti enter entir error euro ex exam exampl exchang expir export fail fault februari fee fell
  9 felt ferri field fish fitter fix flight fly follow food foot forget forgiv forgot fourteen frame freez fridg
  9 further ga garag gate gift god grandmoth guarante gym handl hate hello high hire histori hole honest honestli
  9 hot human hung idea inform insid instead insur interest internet invoic issu item januari join joke kettl
  9 keyboard kill kilo kit knew knock label lamp landlord languag laptop lawyer leaflet leg less lesson level
  9 librari licenc lid limit link load lock log login logo lose loud m mailbox map mark market marri match math
  9 mattress meal measur membership men mend met meter midnight milk minu mobil model moment monthli moon ms
  9 music newspap noon novemb okai oper option otherwis ought outsid oven overnight ow owner pack packag paint
  9 pair panel parcel partner passport password patienc payment pension per perfect permit pharmaci piano piec
  9 pin plan plate platform plu plug polici polit pool portal possibl pound power ppl pram prefer premium present
  9 pressur price printer profil propos public pull pump purchas purpos push queue quot radio rain ran rate
  9 reader real reason receipt recept recip recommend record red refer refund refus releas remind remov renew
  9 rent repair replac repli requir reset return review river road robot router rule rung sad safe sale sandwich
  9 screenshot search season secretari secur seller separ septemb server settl share sheet ship shirt shoe
  9 shouldnt signatur simpl sixteen size skin slept slip slot slow smell smile sold solicitor song soon sound
  9 spare speak spell split spoken staff stair stamp statement station statu stick sticker store stranger stream
  9 student suggest sum summer surgeri surpris swap swear system tablet tape tax taxi telli tenant tent thread
  9 throw thumb til tini tire tomorrow total touch track trade transfer tree trial troubl trust tv unit unless
  9 updat usual valu van version video view villag voic voucher warehous warranti wash wave wear weather websit
  9 weight welcom wet wheel wheelchair whoever wine winter withdraw within worri worth yet zero
`;
