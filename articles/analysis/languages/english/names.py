"""Common given names, to tell a person from a body and he from she. General knowledge, from no corpus."""

MALE_NAMES = frozenset(
    [
        "aaron", "abdul", "abdullah", "abraham", "adam", "adrian", "ahmad", "ahmed", "alan", "albert", "alberto",
        "alejandro", "alex", "alexander", "alexei", "alfred", "ali", "alistair", "amir", "amit", "anand", "andre",
        "andrea", "andreas", "andrei", "andrew", "andy", "angus", "anil", "anthony", "antonio", "arjun", "arthur",
        "arun", "ashok", "ben", "benjamin", "bernard", "bill", "bob", "boris", "brad", "brandon", "brendan",
        "brett", "brian", "bruce", "bruno", "callum", "cameron", "carl", "carlos", "cesar", "charles", "charlie",
        "chris", "christian", "christopher", "chuck", "clive", "colin", "connor", "craig", "curtis", "dale",
        "damien", "dan", "daniel", "darren", "dave", "david", "dean", "deepak", "dennis", "derek", "desmond",
        "diego", "dmitry", "dominic", "donald", "doug", "douglas", "duncan", "dylan", "ed", "eddie", "edgar",
        "eduardo", "edward", "edwin", "elias", "elliott", "emeka", "emmanuel", "enrique", "eric", "erik", "ernest",
        "ethan", "eugene", "evan", "femi", "felix", "fernando", "finn", "francesco", "francis", "francisco",
        "frank", "franz", "fred", "frederick", "gareth", "gary", "gavin", "geoff", "geoffrey", "george",
        "gerald", "gerard", "gilbert", "giovanni", "giuseppe", "glenn", "gordon", "graham", "grant", "greg",
        "gregory", "guillermo", "gustavo", "guy", "hamid", "hans", "harold", "harry", "hasan", "hassan", "hector",
        "henri", "henry", "herbert", "howard", "hugh", "hugo", "hussein", "ian", "ibrahim", "igor", "imran",
        "isaac", "ivan", "jack", "jacob", "jacques", "jaime", "jake", "james", "jamie", "jan", "jared", "jason",
        "javier", "jay", "jean", "jeff", "jeffrey", "jeremy", "jerome", "jerry", "jesse", "jim", "jimmy", "joao",
        "joe", "joel", "johan", "john", "johnny", "jon", "jonas", "jonathan", "jorge", "jose", "joseph", "josh",
        "joshua", "juan", "julian", "julio", "justin", "karim", "karl", "keith", "kelvin", "ken", "kenneth",
        "kevin", "khalid", "kofi", "kumar", "kurt", "kwame", "kyle", "lars", "larry", "laurent", "lawrence", "lee",
        "leo", "leon", "leonard", "leonardo", "lewis", "liam", "louis", "luca", "lucas", "luis", "luke", "magnus",
        "mahmoud", "malcolm", "manuel", "marc", "marcel", "marco", "marcos", "marcus", "mario", "mark", "markus",
        "martin", "marvin", "mathieu", "matt", "matthew", "maurice", "max", "maxim", "michael", "michel", "miguel",
        "mike", "mikhail", "milan", "mohamed", "mohammad", "mohammed", "moses", "muhammad", "mustafa", "nathan",
        "neil", "nelson", "nicholas", "nick", "nicolas", "nigel", "nikolai", "noah", "norman", "oleg", "oliver",
        "olivier", "omar", "oscar", "pablo", "patrick", "paul", "paulo", "pavel", "pedro", "peter", "phil",
        "philip", "philippe", "pierre", "pradeep", "quentin", "rafael", "rahul", "raj", "rajesh", "ralph", "ramesh",
        "randy", "ravi", "ray", "raymond", "ricardo", "richard", "rick", "rob", "robert", "roberto", "rodrigo",
        "roger", "roland", "roman", "ron", "ronald", "rory", "ross", "roy", "ruben", "russell", "ryan", "saeed",
        "salman", "sam", "samir", "samuel", "sandeep", "sanjay", "santiago", "scott", "sean", "sebastian", "sergei",
        "sergio", "seth", "shane", "shaun", "simon", "stanley", "stefan", "stephen", "steve", "steven", "stuart",
        "sunil", "suresh", "tariq", "ted", "terence", "terry", "theo", "thomas", "tim", "timothy", "toby", "todd",
        "tom", "tommy", "tony", "travis", "trevor", "umar", "usman", "vernon", "victor", "vijay", "vikram",
        "vincent", "vladimir", "walter", "warren", "wayne", "wesley", "will", "william", "xavier", "yusuf", "yuri",
        "zachary", "chinedu", "tunde", "olu", "segun", "tendai", "thabo", "sipho", "mandla", "juma",
        "otieno", "kamau", "mwangi", "kenji", "hiroshi", "takashi", "wei", "jun", "hao", "minh", "jin", "seung",
        "min",
    ]
) | frozenset(
    (
        "ade adebayo adekunle adeola afonso agustin ahmet aidan akhil akin akram alain alastair albin aldo alec "
        "aleksandar aleksander aleksandr alessandro alexandre alexandru alf alfonso alfredo alhassan allan "
        "allen alonso alun alvaro amadou ambrose amin aminu amos anders andrej andris andrius andrzej angelo "
        "anselm antoine anton antonin archie aristide arjan armand armando arne arnold arsene artem artur arturo "
        "arvind asad ashwin asif aslan atul augusto aurel avi axel ayman ayo azamat aziz babatunde badr bakari "
        "balazs baltasar barnaby barney barry bart bartek bartosz basil bassam benedict benito benoit bernardo "
        "bernd bert bertrand bilal bjorn blake bogdan bohdan bradley bram brent brynn burak byron caleb "
        "calum carlo casper cecil cedric cem cheikh chike christoph christophe christos ciaran cillian claude "
        "claudio clem clement clint colm conall conor constantin corentin cormac cornelius cosmin cristian cyril "
        "dafydd damian dario darius dariusz darragh darrell darryl davide davit declan denis deniz derrick dewi "
        "dieter dilip dimitar dimitri dimitrios dinesh dino dirk djibril dmitri dmytro domenico donal donovan "
        "dragan duane duarte dusan dwayne eamon edmond edmund edoardo efe eirik elijah elliot ellis emanuel emil "
        "emile emilio emre emrys enda eoghan eoin erhan erich erick erwin esteban etienne euan eugen evgeny ewan "
        "fabian fabio fabrice faisal farid faruk federico fela felipe ferdinand fergus filip fintan florian "
        "fraser frederic frederik fritz gabor gabriel gaetano ganesh garrett gaston gavan gennady geraint gerardo "
        "gerhard gerry gianluca gianni gideon gilles giorgi giorgos girish glyn godfrey gopal goran grigory guido "
        "gunnar gunter gustav gwilym habib hakan hakeem hakim halil hamish hamza haris harish harvey hashim "
        "heinrich heinz helmut hendrik herman hermann hideo hossein hubert humberto huseyin huw hywel iain "
        "ibrahima idris iestyn ignacio ikechukwu iker ilias ilyas imre indra ioan ionut iqbal irfan irvin irving "
        "ismael ismail istvan ivo iwan jaap jabulani jacek jad jafar jagdish jakob jakub jamal jameel janos "
        "jaroslav jarrod jayden jem jens jeroen jerzy jethro joaquin jochen joergen jomo jonah joost jordi jorgen "
        "joris josef josip jozef juha julien julius junaid jurgen kadir kamal kamil karan karel karol kaspar "
        "kasper kazim keenan keir keiron kelechi kemal kenny kenton kerem khalil kian kieran kieron kilian kirill "
        "kirk kiyoshi klaus kobina kojo konrad konstantin kostas kris krishna kristian kristof krzysztof kunle "
        "kwabena kwaku lachlan ladislav lajos lamine lance laszlo latif leandro leif lennart leopold leroy leslaw "
        "levi lionel lloyd loic lorenzo lothar louie luc lucian luciano ludovic ludwig luigi lukas lukasz maciej "
        "mahesh majid maksim malachy malik mamadou manfred manish manny manoj manu marat marcelo marcin marek "
        "marius mariusz marko marlon massimo matej mateo mateusz mathias matteo matthias matti mattias mauricio "
        "maurizio mauro maxime maximilian mayank mehdi mehmet melvin mervyn micah mick mihai mihail miles "
        "mircea miroslav mischa mitch mladen mohan moritz morten moshe moussa mukesh murat musa mustapha myles "
        "nabil nasser naveed naveen niall nico nicolae nikhil niklas nikola nikolaos nikos nils nishant nnamdi "
        "noam nuno obinna octavio odhiambo oisin okan olaf ole oleksandr oleksiy olumide oluwaseun omari onur "
        "orhan osama osman otto owen ozan padraig panos paolo pascal pasquale patricio pawel percy petar pete "
        "petr petros petter piotr prakash pranav praveen predrag prem quinton radek radovan radu rafal rafiq "
        "raheem rainer rajiv rakesh ralf ramiro ramon ranjit rashid rasmus raul reece reggie reginald reid remi "
        "renato reuben rhodri rhys ricky rishi rizwan robbie rocco rodney rohan rohit rolf romain romeo "
        "roshan rowland rudolf rudy rufus rui rupert ruslan rustam rutger ryszard sachin sadiq saif sajid sakari "
        "salim salvatore sami sander sandor sanjeev santino satish saul sayed scottie seamus selim selwyn semyon "
        "sepp serge sergiu sergiy serhiy seydou shahid shakeel shamil shankar shashi sher shingo shlomo siddharth "
        "sigurd silas silvio simeon slobodan soren spencer srdjan stan stanislav stefano stellan stephane stewart "
        "sven syed sylvain sylvester szymon tadeusz tadhg taha takeshi tamas tancredi taras tarek tayo teddy "
        "terrence thaddeus thierry thijs thilo thorsten tibor timur tobias tomas tomasz tomaz tomislav torben "
        "toshiro tristan tudor tuncay tyler tyrone ulf ulrich umberto uriel uwe vaclav valentin valery vasile "
        "vasily vasyl venkat vesa viktor ville vinay vince vincenzo vinod viorel vitaly vito vittorio vivek vlad "
        "vladislav vojtech volker volodymyr wael waleed wasim werner wilfred wilhelm willem willy winston "
        "wojciech wolfgang wouter yann yannick yaroslav yasin yasser yaw yevhen yiannis youssef yuriy yves zac "
        "zack zaid zain zak zbigniew zdenek zeke zeljko zlatan zoltan zoran"
    ).split()
)
FEMALE_NAMES = frozenset(
    [
        "abigail", "adele", "agnes", "aisha", "alexandra", "alice", "alicia", "alison", "amanda", "amber", "amelia",
        "amina", "amy", "ana", "andrea", "angela", "anita", "ann", "anna", "anne", "annette", "annie", "anita",
        "april", "ashley", "audrey", "barbara", "beatrice", "becky", "bella", "bernadette", "beth", "betty",
        "beverley", "brenda", "bridget", "camilla", "carla", "carmen", "carol", "caroline", "catherine", "cathy",
        "cecilia", "charlotte", "cheryl", "chloe", "christina", "christine", "claire", "clara", "claudia",
        "colleen", "cristina", "cynthia", "daisy", "daniela", "danielle", "dawn", "debbie", "deborah", "deepa",
        "denise", "diana", "diane", "donna", "doris", "dorothy", "eileen", "elaine", "eleanor", "elena", "elisa",
        "elizabeth", "ella", "ellen", "emily", "emma", "erica", "erin", "esther", "eva", "eve", "fatima", "fatou",
        "fiona", "florence", "frances", "francesca", "gabriela", "gail", "georgina", "geraldine", "gillian", "gina",
        "gloria", "grace", "greta", "hannah", "harriet", "hazel", "heather", "heidi", "helen", "helena", "hilary",
        "holly", "imogen", "ines", "ingrid", "irene", "iris", "isabel", "isabella", "ivana", "jacqueline", "jane",
        "janet", "janice", "jasmine", "jean", "jeanne", "jennifer", "jenny", "jessica", "jill", "jo", "joan",
        "joanna", "joanne", "jodie", "josephine", "joy", "joyce", "judith", "judy", "julia", "juliana", "julie",
        "june", "karen", "kate", "katherine", "kathleen", "kathryn", "kathy", "katie", "katrina", "kavita", "kay",
        "kelly", "kerry", "kim", "kirsten", "kirsty", "kristen", "lara", "latoya", "laura", "lauren", "leah",
        "leila", "leslie", "lily", "linda", "lisa", "liz", "lorna", "lorraine", "louise", "lucia", "lucy", "lydia",
        "lynn", "madeleine", "maggie", "margaret", "maria", "mariam", "marie", "marina", "marion", "marta",
        "martha", "mary", "maryam", "matilda", "maureen", "maya", "meera", "megan", "melanie", "melissa", "mercy",
        "mia", "michelle", "miranda", "miriam", "molly", "monica", "nadia", "nancy", "naomi", "natalia", "natalie",
        "natasha", "nicola", "nicole", "nina", "nisha", "nora", "norma", "olga", "olivia", "pamela", "patricia",
        "paula", "pauline", "penelope", "penny", "phoebe", "pooja", "priya", "priyanka", "rachel", "rebecca",
        "renee", "rita", "roberta", "rosa", "rose", "rosemary", "roxanne", "ruth", "sally", "samantha", "sandra",
        "sara", "sarah", "shannon", "sharon", "sheila", "shirley", "silvia", "sofia", "sonia", "sophia", "sophie",
        "stella", "stephanie", "sue", "sunita", "susan", "susanna", "suzanne", "svetlana", "sylvia", "tamara",
        "tanya", "tara", "tatiana", "teresa", "tessa", "theresa", "tina", "tracy", "ursula", "valerie", "vanessa",
        "vera", "verónica", "veronica", "victoria", "violet", "virginia", "vivian", "wanda", "wendy", "yasmin",
        "yolanda", "yvonne", "zainab", "zoe", "zsofia", "amara", "adaeze", "chiamaka", "folake", "yetunde",
        "wanjiru", "akinyi", "nomsa", "thandi", "lindiwe", "mei", "ling", "yuki",
    ]
) | frozenset(
    (
        "ada adela adelina aditi adriana adrienne aerin agata agathe agnieszka aida aileen aimee aine aisling "
        "aissatou ajla akua albertine alejandra aleksandra alena alessandra alessia alexa alexandrina alexia "
        "alina alisa alma althea alva alyssa amaka amalia amelie aminata amira amparo anahita anais anastasia "
        "anca andreea aneta angelica angelina angelique angie anika anja anjali anke ann-marie annabel annabelle "
        "anneke annelise annemarie annika anouk anthea antje antonella antonia anuradha anushka anya aoife aparna "
        "araceli ariana arlene asha ashanti asma assia astrid aurelia ayesha aylin ayse azadeh babette bahar "
        "barbora bea beata begona belen belinda benedicta bernice berta bertha bettina bianca birgit birgitta "
        "blanca blanka blessing bogna bonnie branka breda brigid brigitte britta brittany bronagh bronwen bronwyn "
        "bryony caitlin camila candace candice caoimhe carina carlotta carly carme caron carrie "
        "cassandra catalina catarina cate catherina catriona cecile celeste celia celine chantal chantelle "
        "charlene charmaine chiara chika chinwe chioma chrissie christa christelle christiane ciara cinzia clare "
        "clarissa claudette clementine colette concetta constance cora cordelia corinne cornelia cosima cosmina "
        "dagmar dalia damaris daphne darya dearbhla debra deirdre delia delphine demi denisa desiree dilys dina "
        "dinah divya djamila dolores dominika dominique dora doreen dorota dorothea dragana dympna edith edna "
        "edwina efua eilidh eimear eira elaina elif elin elisabeta elisabeth elisabetta elise eliza elke elma "
        "elodie eloise elsa elsie elspeth elvira elzbieta emilia emilie emine enid erika erna ernestine esme "
        "esmeralda esperanza estella estelle eudora eugenia eugenie eunice eveline evgenia ewa fabienne "
        "fadia faith farah farida fatemeh fatma fatoumata fay faye felicia felicity ffion filiz filomena "
        "fionnuala flavia florentina fran francine franziska freda freja freya frida funmi funmilayo "
        "gabriella gabrielle galina gemma genevieve georgette georgiana gerda germaine gertrude ghada gilda "
        "ginette giorgia giovanna gisela giselle giulia gladys glenda glenys glynis gosia gracie graciela grainne "
        "grazyna gretchen gudrun gulnara gwen gwyneth hadiza hafsa halima halina hana hanan hanane hanna hanne "
        "hatice hayley hedwig helga helle henrietta hermione hestia hilda hildegard hiroko hortense houda "
        "huda ida ikram ilaria ilona ilse imane imelda inga inge ingeborg inger ioana iolanda iona irena irina "
        "irma isadora isobel ivanka iwona izabela jacinta jadwiga jana janelle janette janina janine "
        "jaqueline jasmin jayne jeanette jeanine jeannie jelena jemima jenna jennie jerusha jitka joana joann "
        "johanna jolanta jolene josefa josefina josie jovana juanita judit juliet juliette justina "
        "justine kadiatou kajsa kamala karin karina karla karolina karoline kasia katarina katarzyna kateryna "
        "katharina katherina kathrin katia katja katy katya kayla keira kelsey kendra kezia khadija khadijah "
        "kiara kinga kirsti kirstin klara klaudia krista kristin kristina kristine krystyna kyra laila lakshmi "
        "lana latifa laure lauretta lavinia layla leanne leda leena lena leonie leonor leonora leticia "
        "letitia liane lidia liesbeth liesl lilian liliana lillian lina linnea lisbeth lise liv livia "
        "ljiljana loes lola lolita loredana lorena lorenza loretta lotta lotte louisa luana lucie lucile lucille "
        "lucinda lucrezia ludmila luisa luljeta lyn lynda lynette lynne lynsey lyudmila mabel mada maddalena "
        "madina magali magda magdalena magdalene mahira maia maike maja malgorzata malika malin mamta mandy manon "
        "manuela mara marcela marcella marcia mareike margarita margaux margot margrethe mariana marianne maribel "
        "marica maricel marija marijana marika marilyn marisa marisol mariya marjorie marla marlene marlies marni "
        "marsha martina martine maryse masha mathilde maud maude mavis maxine melania melinda meryl "
        "micaela michaela mihaela mila mildred milena millicent millie mimi minna minnie mira mireille mirela "
        "mirjam mitzi moira mona monika muriel myfanwy myriam myrna nadezhda nadine naima najma nanette naoko "
        "narges nasreen nasrin natalya nathalie nausheen nazanin neha nell nellie nerys nesrin ngozi nia niamh "
        "nicoletta nigar nikki nimmi noemi noreen nuala nuria oana odette odile oksana olena olha "
        "olivera olwen oonagh ophelia orla orsolya paige pallavi pam parvati pascale patience patrice patrizia "
        "patsy peggy perpetua petra petronella philippa philomena pia pilar piroska polina polly poppy "
        "radhika raisa ramona rania ranjana raquel rashida reema regina rekha renata rhiannon rhoda rhona rhonda "
        "ria riitta rina roisin romana romy rosalia rosalie rosalind rosanna rosaria rosario roseanne roselyn "
        "rosie rosita rowena roxana rukhsana ruxandra ruzica saanvi saba sabina sabine sabrina sadia safia saida "
        "salma salome samira sandhya sandie sanja sanna saoirse saskia seema selina selma serena shabana shabnam "
        "shanice shanthi shauna sheena shelley sheryl shreya shruti sian sibylle sigrid silke silvana simona "
        "sinead siobhan sissel siv snezana solange solveig sona sonja soraya stefania stephania "
        "stine sujata sukhi sumaya suzan suzana swati sylvie tabitha tahira tamar tamsin tania tanja "
        "tasneem tatyana tegan teodora teresia tereza terezinha thea thelma theodora tiffany tilda tilly tine "
        "tomoko tonya tracey tricia trine trish trudy tuula ulla ulrike urszula usha ute valentina valeria "
        "vandana vasiliki veena vesna vicky victorija vilma violeta viorica vittoria vivienne waleria "
        "weronika wilhelmina wilma winifred winnie ximena yael yana yara yasmine yekaterina yelena yulia yuliya "
        "yumiko zahra zara zdenka zehra zeinab zelda zeynep zinaida zita zofia zsuzsanna zuzana"
    ).split()
)

# First names of both; they say nothing about "he" or "she".
UNISEX = frozenset([
    "dale", "jordan", "taylor", "alex", "sam", "robin", "kim", "lee", "chris", "pat", "terry", "jean", "jamie", "casey",
    "morgan", "drew", "leslie", "ashley", "kelly", "tracy", "shannon", "dana", "jesse", "jessie", "charlie", "frankie",
    "andrea", "nikita", "sasha", "nicola", "simone", "laurie", "kerry", "courtney", "lindsay", "hilary", "vivian",
    "beverly", "marion", "sidney", "sydney", "quinn", "riley", "cameron", "blair", "jody", "toni", "parker", "avery",
    "reese", "rowan", "noel", "angel", "gale", "carey", "cary", "corey", "lynn", "meredith", "ariel", "jan", "ollie",
    "ronnie", "bobbie", "billie", "jackie", "kiran", "manpreet", "gurpreet", "harpreet", "chidi", "ife",
    "temi", "tobi", "yuki", "wei", "ling", "min", "jun", "amor", "shay", "darcy", "kai", "emerson",
    "lindsey", "stacey", "stacy", "leigh", "alexis", "laurence", "michal", "amal", "noor", "nour", "evelyn", "rene", "suman",
    "jules", "femi", "yemi", "tosin", "ayo", "ade", "bola", "shola", "tendai", "tatenda", "farai", "rory", "claude", "dominique",
    "inge", "nicky", "sandy", "mel", "ashton", "iman", "jocelyn", "merlin", "val", "kit", "sky", "charley", "stevie", "ellery",
])

# Men's names in -a, where most first names in -a are women's.
LOOKS_MALE = frozenset([
    "joshua", "luca", "nikita", "mustafa", "ezra", "noah", "elisha", "ira", "dana", "sasha", "misha", "kolya", "vanya",
    "krishna", "rama", "aditya", "surya", "shiva", "raja", "rana", "abba", "musa", "isa", "issa", "yahya", "zakaria",
    "emeka", "chukwuka", "obinna", "kwabena", "kofi", "chidera", "bukola", "tendai", "akira", "kenta", "shota", "ryota",
    "yuta", "hamza", "taha", "mirza", "agha", "costa", "attila", "bela", "geza", "gyula", "barna", "nicola", "andrea",
    "juma", "mwita", "otieno", "sipho", "themba", "bala", "danjuma", "garba", "shehu", "dikembe", "papa", "moussa",
    "ilya", "nikola", "sava", "kosta", "siddhartha", "chandra", "ananda", "vidya", "jona", "juda", "osama", "usama",
])
