"""Common given names, to tell a person from a body and he from she; capitals that stand for a government."""

MALE_NAMES = frozenset(
    "aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alberto alejandro alex alexander alexei alfred ali "
    "alistair amir amit anand andre andrea andreas andrei andrew andy angus anil anthony antonio arjun arthur arun ashok "
    "ben benjamin bernard bill bob boris brad brandon brendan brett brian bruce bruno callum cameron carl carlos cesar "
    "charles charlie chris christian christopher chuck clive colin connor craig curtis dale damien dan daniel darren dave "
    "david dean deepak dennis derek desmond diego dmitry dominic donald doug douglas duncan dylan ed eddie edgar eduardo "
    "edward edwin elias elliott emeka emmanuel enrique eric erik ernest ethan eugene evan femi felix fernando finn francesco "
    "francis francisco frank franz fred frederick gabriel gareth gary gavin geoff geoffrey george gerald gerard gilbert "
    "giovanni giuseppe glenn gordon graham grant greg gregory guillermo gustavo guy hamid hans harold harry hasan hassan "
    "hector henri henry herbert howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jaime jake "
    "james jamie jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joao joe joel johan john "
    "johnny jon jonas jonathan jorge jose joseph josh joshua juan julian julio justin karim karl keith kelvin ken kenneth "
    "kevin khalid kofi kumar kurt kwame kyle lars larry laurent lawrence lee leo leon leonard leonardo lewis liam louis luca "
    "lucas luis luke magnus mahmoud malcolm manuel marc marcel marco marcos marcus mario mark markus martin marvin mathieu "
    "matt matthew maurice max maxim michael michel miguel mike mikhail milan mohamed mohammad mohammed moses muhammad "
    "mustafa nathan neil nelson nicholas nick nicolas nigel nikolai noah norman oleg oliver olivier omar oscar pablo patrick "
    "paul paulo pavel pedro peter phil philip philippe pierre pradeep quentin rafael rahul raj rajesh ralph ramesh randy "
    "ravi ray raymond ricardo richard rick rob robert roberto rodrigo roger roland roman ron ronald rory ross roy ruben "
    "russell ryan saeed salman sam samir samuel sandeep sanjay santiago scott sean sebastian sergei sergio seth shane shaun "
    "simon stanley stefan stephen steve steven stuart sunil suresh tariq ted terence terry theo thomas tim timothy toby "
    "todd tom tommy tony travis trevor umar usman vernon victor vijay vikram vincent vladimir walter warren wayne wesley "
    "will william xavier yusuf yuri zachary chinedu tunde ngozi olu segun tendai thabo sipho mandla juma otieno kamau mwangi "
    "kenji hiroshi takashi wei jun hao minh jin seung min".split()
)
FEMALE_NAMES = frozenset(
    "abigail adele agnes aisha alexandra alice alicia alison amanda amber amelia amina amy ana andrea angela anita ann anna "
    "anne annette annie anita april ashley audrey barbara beatrice becky bella bernadette beth betty beverley brenda "
    "bridget camilla carla carmen carol caroline catherine cathy cecilia charlotte cheryl chloe christina christine claire "
    "clara claudia colleen cristina cynthia daisy daniela danielle dawn debbie deborah deepa denise diana diane donna "
    "doris dorothy eileen elaine eleanor elena elisa elizabeth ella ellen emily emma erica erin esther eva eve fatima "
    "fatou fiona florence frances francesca gabriela gail georgina geraldine gillian gina gloria grace greta hannah harriet "
    "hazel heather heidi helen helena hilary holly imogen ines ingrid irene iris isabel isabella ivana jacqueline jane janet "
    "janice jasmine jean jeanne jennifer jenny jessica jill jo joan joanna joanne jodie josephine joy joyce judith judy "
    "julia juliana julie june karen kate katherine kathleen kathryn kathy katie katrina kavita kay kelly kerry kim kirsten "
    "kirsty kristen lara latoya laura lauren leah leila leslie lily linda lisa liz lorna lorraine louise lucia lucy lydia "
    "lynn madeleine maggie margaret maria mariam marie marina marion marta martha mary maryam matilda maureen maya meera "
    "megan melanie melissa mercy mia michelle miranda miriam molly monica nadia nancy naomi natalia natalie natasha nicola "
    "nicole nina nisha nora norma olga olivia pamela patricia paula pauline penelope penny phoebe pooja priya priyanka "
    "rachel rebecca renee rita roberta rosa rose rosemary roxanne ruth sally samantha sandra sara sarah shannon sharon "
    "sheila shirley silvia sofia sonia sophia sophie stella stephanie sue sunita susan susanna suzanne svetlana sylvia "
    "tamara tanya tara tatiana teresa tessa theresa tina tracy ursula valerie vanessa vera verónica veronica victoria "
    "violet virginia vivian wanda wendy yasmin yolanda yvonne zainab zoe zsofia amara adaeze chiamaka folake yetunde wanjiru "
    "akinyi nomsa thandi lindiwe mei ling yuki".split()
)

# A capital, or a seat of power, that speaks for a government: "Paris said".
SEATS = frozenset(
    "washington london paris berlin moscow beijing kyiv kiev tokyo delhi madrid rome brussels ankara tehran jerusalem "
    "cairo riyadh doha canberra ottawa seoul pyongyang islamabad kabul baghdad damascus warsaw budapest vienna athens "
    "lisbon dublin oslo stockholm helsinki copenhagen bern prague bratislava bucharest sofia belgrade zagreb sarajevo "
    "minsk tbilisi yerevan baku astana tashkent hanoi jakarta manila bangkok nairobi abuja accra pretoria khartoum "
    "caracas bogota lima santiago brasilia mexico havana taipei kremlin pentagon".split()
)
