"""What sort of event or measure words speak of, over the domains of news. Read by `words.frames`.

Each line of FRAMES is one sort: a name, then words (any inflection of them) and, between bars, phrases; "_" stands for
up to two words in between. Unlike the groups of `synonyms`, a word may stand in several lines, and the words of a line
need not be exchangeable: "in handcuffs" and "custody" answer one question, "Was he arrested?".
"""

from __future__ import annotations

FRAMES = """
death: die dead death deadly kill fatality fatal perish toll corpse bury burial mourn funeral slay drown victim bereaved casualty | lose _ life | lost _ lives | loss of life | loss of _ lives | claim _ lives | cost _ lives | body bag | no longer alive | did not survive | pass away | pronounced dead | death toll | take _ lives | left dead | found dead | body recover | body find | lives lost
injury: injure injury wound hurt casualty fracture burn concussion bruise maim trauma laceration bleed limb | break _ rib | break _ leg | break _ arm | critical condition | stable condition | serious condition | treated for | intensive care
missing: miss missing unaccounted vanish disappear untraced | not been found | still being sought | whereabouts unknown | no trace | feared trapped | accounted for | never be found | yet to be found | hope _ fade | hope _ fading | still looking for | search for survivor
rescue: rescue save pluck free haul airlift winch survivor | pull _ alive | pull from | brought up alive | to safety | dug out | brought ashore | picked up | taken off | pull out | to the surface | walked free | came out alive
search: search sweep hunt diver helicopter sonar dog comb scour | stand down | stood down | call off | called off | scale back | look for | comb through | back to base | search team
hospital: hospital hospitalize admit ward clinic infirmary bed icu patient treat treatment discharge ambulance | intensive care | in hospital | taken to hospital | sent home | go home | went home | under observation | life support | emergency room
evacuation: evacuate evacuation evacuee flee displace displacement shelter homeless uproot | order out | told to leave | leave _ home | forced from | flee _ home | moved out | out of _ home | evacuation order | clear out | return home | go back home | allowed home | allowed back
aboard: aboard onboard passenger carry crew manifest | on board | people on | travelling on | traveling on | in the cabin | on the flight | on the ship | on the train | on the bus | on the ferry
capacity: capacity licensed license licence certify certified permit allow seat maximum accommodate hold legally | can carry | can hold | can legally | room for | built for | designed for | up to a maximum | allowed to carry | fit for
collision: collide collision crash ram hit strike plough plow smash struck impact wreck derail overturn shunt bump | run into | ran into | bore down | bear down | veered into | head on | came off the rail | slam into | rear end
sinking: sink sank capsize founder submerge wreck list drown | went down | go down | take on water | keel over
fire: fire blaze inferno burn flame wildfire ignite smoke arson torch char scorch gut | catch fire | caught fire | break out | went up in | set alight | burnt down | burn down | burned down
containment: contain containment control hold | under control | out of control | half contained | percent contained | per cent contained | brought under
explosion: explode explosion blast detonate bomb blow burst rupture | blow up | blew up | went off | go off | tore through
collapse: collapse crumble fail failure burst rupture breach subside buckle topple | give way | gave way | came down | cave in | fell in | broke up | break up | fall apart | fell apart
flood: flood flooding inundate deluge overflow submerge water level | under water | burst its bank | washed away | sweep away | swept away
storm: storm hurricane typhoon cyclone tornado gale gust wind landfall squall thunderstorm hail lightning | make landfall | made landfall | tore through
quake: earthquake quake tremor temblor magnitude aftershock seismic richter epicenter shake jolt rattle shock
magnitude: magnitude richter measure scale strong
weather: temperature degree celsius fahrenheit heat heatwave cold frost snow rain rainfall drought humid forecast | millimeters of rain | inches of rain
burnedarea: hectare acre burn area size cover spread grow square
damage: damage destroy destruction ruin wreck flatten level raze demolish gut collapse rubble | beyond repair | written off | badly hit | reduced to | burned down | are gone
outage: outage blackout powerless electricity power cut grid disconnect | without power | lost power | lose power | in the dark | power out | power cut | lights out | without electricity | back on | restore power | supply restored
water: water tap boil drinking supply reservoir contamination sewage | without water | safe to drink | boil water
pollution: pollute pollution spill leak contaminate contamination toxic effluent slick discharge escape seep emission | leak into | spill into | poured into | ended up in | oil slick
gas: gas leak odor smell valve pipeline
cause: cause blame trigger spark fault lead origin responsible due | set off | down to | because of | root cause | likely cause | to blame | brought about | traced to
warning: warn warning alert alarm siren caution advisory notice notify heed ignore tip | sound the alarm | raise the alarm | red flag | early warning
inspection: inspect inspection inspector check examine audit survey examination certify pass review | passed _ inspection | looked over | routine check
maintenance: maintain maintenance repair service overhaul fix refurbish replace
radar: radar instrument equipment malfunction defect fault faulty failure broken | out of order | switched off | turned off | not working | out of action | out of service
speed: speed knot mph kph fast velocity | miles an hour | kilometers an hour | kilometres an hour | per hour | doing | speed limit
arrest: arrest detain detention custody handcuff cell apprehend nab cuff jail seize suspect bail capture catch | led away | in handcuffs | taken into custody | in custody | take in | turned himself in | turned herself in | behind bars | picked up | on bail | at large | on the run | held for questioning
questioning: question interview interrogate quiz grill | helping police | being questioned | under caution
charge: charge indict indictment accuse prosecute prosecution count felony misdemeanor plead allege | charged with | face trial | accused of | stand trial | on trial | pressed charges | brought charges
plea: plead plea guilty innocent deny admit | not guilty | pleads guilty | deny it | deny charges | denied the charge
conviction: convict conviction guilty verdict found | found guilty | convicted of
acquittal: acquit acquittal clear exonerate innocent dismiss | cleared of | not guilty | thrown out | throw out | walked free
sentence: sentence jail prison imprison term penalty punish life year parole serve | prison term | years in prison | behind bars | years in jail | sent to prison | went to prison | given _ years | faces up to | suspended sentence | serve _ years | maximum sentence
verdict: verdict judgment judgement ruling decision rule decide conclude hand | handed down | a decision | expected to rule | make a decision
trial: trial court hearing judge tribunal jury testify testimony witness evidence proceeding prosecution defense defence case bench
witness: witness testify testimony hear heard stand | called to testify | took the stand | on the stand | gave evidence | give evidence
appeal: appeal overturn uphold overrule challenge contest | lodge an appeal | court of appeal | take the case
lawsuit: sue lawsuit suit claim litigation plaintiff complaint settle settlement damages petition class-action | take to court | taken to court | file against | legal action
extradition: extradite extradition deport deportation expel hand | handed over | sent back | removed from the country
bribery: bribe bribery corrupt corruption kickback graft backhander envelope enrich sweetener pocket | pay off | brown envelope | took money | abuse of office | in return for | illegal payment
fraud: fraud scam swindle embezzle launder cheat deceive fake forge ponzi con bogus falsify counterfeit | cooked the books | shell company | false invoice
theft: steal theft rob robbery burglar burglary heist loot thief stolen snatch shoplift raid haul | made off | break in | broke into | took away | went missing | walked away with
murder: murder homicide stab shoot kill gun strangle assassinate slay poison behead hitman | gun down | gunned down | shot dead | stabbed to death
shooting: shoot shot gunman gunfire rifle pistol bullet shooter firearm gun | opened fire | open fire | gunned down
abduction: abduct kidnap hostage ransom captor captive seize | held hostage | held captive
ransom: ransom extort extortion demand blackmail pay bitcoin hush | to keep quiet | pay up | hand over
captivity: hold held detain imprison captivity prisoner captive inmate jail custody cell | behind bars | walked free | in captivity | spent _ in
swap: swap exchange trade prisoner captive detainee | changed hands | exchange of prisoners | in return for | in exchange for | hand over | handed over | flown to | went the other way | went home | prisoner swap
release: release free freed liberate pardon amnesty clemency unblock unfreeze | let go | set free | walked free | handed back | walk out of
pardon: pardon clemency amnesty commute reprieve
escape: escape flee abscond breakout | get away | got away | broke out | on the run
police: police officer constable detective sheriff cop force patrol
investigation: investigate investigation probe inquiry enquiry examine look review inquest commission detective scrutinize | look into | fact finding | under investigation | opened a case | public inquiry
evidence: evidence proof trace sign indication prove document record footage fingerprint sample dna | no evidence | found nothing | no sign | no trace | no indication
alcohol: drink drunk drunken drunkenness alcohol breath intoxicate sober breathalyzer booze | under the influence | over the limit | breath sample | breath test
drugs: drug cocaine heroin cannabis methamphetamine fentanyl narcotic traffic smuggle opioid meth marijuana
weapons: weapon gun rifle arm ammunition explosive missile knife firearm grenade
attack: attack assault strike raid bomb shell bombard fire drone missile airstrike offensive ambush hit target | air raid | open fire | carried out
casualtiesmilitary: soldier troop kill wound casualty combat
ceasefire: ceasefire truce armistice peace halt hostilities fighting | lay down arms | stop fighting
talks: talk negotiate negotiation meeting summit discuss dialogue mediate mediation round meet broker | sit down | sat down | around the table | rounds of talks
treaty: deal agreement accord pact treaty sign signature ratify memorandum | struck a deal | reached a deal | put pen to paper
sanctions: sanction embargo freeze blacklist asset tariff duty ban | asset freeze | trade ban
troops: troop soldier deploy deployment brigade battalion force army regiment serviceman reinforce garrison | boots on the ground | sent in | send in
territory: territory advance capture retake seize village town occupy frontline front | took control | pushed back | fell to
refugees: refugee asylum migrant displace camp flee border cross
border: border frontier cross crossing checkpoint close reopen
airspace: airspace drone jet fighter intercept scramble incursion
diplomats: ambassador diplomat embassy consul expel summon recall envoy | called in
protest: protest demonstrate demonstration rally march protester demonstrator picket crowd riot activist | took to the streets | take to the streets | turned out | stood outside | gather outside | sit in
attendance: attend attendance crowd turnout spectator gather audience estimate | turned out | turn up | turned up | stood outside | took part | showed up | came out | full house | sold out
strike: strike walkout picket stoppage union industrial downtools | walk out | walked out | down tools | work to rule | lay down work
negotiationlabor: wage pay offer union contract bargain raise settlement demand | pay offer | pay rise | pay deal | collective agreement
layoff: layoff redundancy redundant dismiss sack job cut lay headcount workforce pink furlough shed axe | job loss | job cut | laid off | lay off | lose _ job | let go | jobs will go | jobs to go | made redundant | cut jobs | shed jobs | work for | out of work | positions will go | jobs go | job go
employment: employ employee worker staff workforce payroll headcount personnel job | works for | work for | on its books | people on | number of jobs
hiring: hire recruit employ job create vacancy opening | new jobs | take on | took on | jobs created
closure: close closure shut shutter cease shutdown wind | shut down | close down | shut its doors | wind down | mothball | go dark | come to an end | last shift | gates for the last time | stop production | cease production
opening: open reopen inaugurate launch start ribbon | cut the ribbon | up and running | opened its doors
relocation: move relocate relocation transfer shift | production to | moving to | move to
severance: severance compensation package payoff redundancy | weeks of pay | week's pay | golden handshake
pay: pay salary wage earn bonus remuneration stipend paycheck pocket package | took home | take home | payroll
resignation: resign resignation quit depart departure leave oust remove office post tenure | step down | stepped down | stand down | stepping down | leave office | left office | stays in _ post | remain in office | stay in office | stay on | stays on | steps aside | step aside | remain in _ post | hand in | tender resignation | no intention of resigning | on the payroll | gone from
appointment: appoint appointment name nominate replace successor succeed promote acting interim | take over | took over | new head | take charge | took office | take office | sworn in | fill the post
dismissal: sack fire dismiss terminate suspend contract | sack from | part company | parted company | with immediate effect | let go | relieved of | shown the door | terminated the contract | on the payroll | remain with | stays with
suspension: suspend suspension ban bar sideline | provisionally suspended | placed on leave | ruled out | out for | kick out | sit out
ban: ban bar prohibit outlaw suspension suspend forbid exclude sanction moratorium | out for | ban of | for life
candidacy: run candidate candidacy nominate nominee bid contest | stand for | stand as | throw hat | run for
election: elect election vote ballot poll voter candidate campaign seat constituency | went to the polls | cast _ ballot | head to the polls | take seat
votecount: vote ballot count recount tally margin lead majority percent counted | share of the vote | ahead by | lead by | won by
boardvote: vote member board favor favour oppose dissent against unanimous abstain | voted for | voted against | backed the move | in favor | in favour | in a vote | split | wanted to leave | disagreed
turnout: turnout participation voter vote poll
poll: poll survey respondent approve approval rating support favor lead
coalition: coalition government cabinet minister party alliance majority parliament | form a government | junior partner
legislation: bill law legislation act statute amend amendment pass vote parliament senate lawmaker decree | sign into law | signed into law | come into force | took effect | takes effect
veto: veto block override reject strike
referendum: referendum plebiscite independence vote
budget: budget spend spending deficit surplus allocate fund fiscal expenditure treasury
tax: tax levy duty vat tariff rate taxpayer credit relief exempt | tax bill | tax break | tax credit
debt: debt owe owing borrow loan liability creditor bond arrears unpaid default outstanding | in the red | money owed
insolvency: insolvent insolvency bankrupt bankruptcy administration liquidate receivership creditor winding administrator | go bust | went bust | go under | winding up | wind up | chapter 11 | collapse into
rescuefunding: rescue bailout rescue inject capital rescue guarantee nationalize lifeline recapitalize | step in | prop up | pour into
deposits: deposit withdraw withdrawal saver account run customer | took out | taken out | take out | pulled out | pull out
interestrate: rate interest benchmark basis hike raise cut bank borrow repo lending | key rate | policy rate | benchmark rate | basis point
inflation: inflation price consumer cpi cost living | cost of living | consumer prices | price growth | price rise
growth: growth grow gdp economy expand contract forecast recession shrink output
unemployment: unemployment jobless unemployed | out of work | jobless rate
price: price cost charge fetch sell worth pay expensive fare fee value tag | price tag | went for | on sale for | changed hands for | sold for
budgetcost: cost budget price bill expense overrun spend | price tag | come to | add up | comes to | run to
contract: contract deal tender worth award agreement sign order bid
investment: invest investment inject stake fund funding venture finance raise | put into | pour into | plough into
stake: stake share hold holding own ownership owner percent control acquire | take over | hold of
profit: profit earnings income earn margin ebitda gain | in the black | net income | bottom line
loss: loss lose deficit red | in the red
revenue: revenue sales turnover income takings proceeds box office | box office
shares: share stock fall rise slump market investor trading close index | wiped off
acquisition: acquire acquisition buy purchase takeover merger merge bid offer | take over | bought out | buy out
sale: sell sale sold auction buyer bidder hammer | went under the hammer | under the hammer | change hands
fine: fine penalty penalize sanction settlement pay punish regulator | slapped with | hit with a | ordered to pay
compensation: compensate compensation payout damages reimburse refund redress reparation fund hardship victim | pay out | paid out | make good
fund: fund donate donation relief charity pledge appeal bereaved hardship aid pot contribution promise | put up | set up a fund | relief fund | raise money
prizemoney: prize purse cheque check winnings pot jackpot reward award money | prize money | take home
aid: aid relief food tent supply humanitarian shipment deliver convoy flight assistance help | field hospital | aid flight
loan: loan lend borrow credit repay mortgage lender
insurance: insure insurer insurance claim cover premium payout policy reserve reinsurer underwrite | set aside
cyber: hack hacker breach cyber ransomware malware data leak intrude intruder intrusion attacker login phish | broke into | broke in | break in | gained entry | gain access | gained access | slip in | slipped in | got in | get in | got hold of | log in | logged in
datastolen: data record detail passport card number account steal copy expose leak file personal take stolen customer user affect | got hold of | walked away with | details were | personal data | caught up
customersaffected: customer client user account passenger member affect write notify hit | caught up | details copied
password: password credential token login account key
aifirm: model chatbot algorithm software ai tool
outageit: outage crash server system down glitch bug software app website | went down | offline | back online | knocked out
privacy: privacy data consent track surveillance camera
outbreak: outbreak infect infection case virus epidemic sick ill illness contract spread catch disease positive patient fever | tested positive | fell ill | falling ill | fell sick | come down with | came down with | struck down | taken ill | laid low
vaccine: vaccine vaccinate jab dose shot immunize immunisation inoculate booster
virus: virus strain variant bacteria bacterium pathogen legionella norovirus measles cholera flu influenza ebola
source: source origin trace tap supplier shower tower kitchen blame | came from | traced to | traced back | start from
quarantine: quarantine isolate isolation lockdown ward confine | shut off | cut off
recall: recall withdraw batch lot product faulty defective remove return unit vial pack bottle tablet | taken off the shelves | pull from | pulled from | off the market | from sale
sideeffect: reaction adverse effect event patient report complain dizzy faint heart rash | side effect | adverse event | taken ill
contamination: contaminate contaminant impurity trace bacteria toxin level nanogram microgram milligram lead mercury carcinogen metal particle | parts per million | parts per billion | found in
concentration: concentration nanogram microgram milligram level amount trace limit threshold ng mg | per milliliter | per millilitre | per liter | per litre
drugapproval: approve approval license regulator agency authorize trial clear authorise | given the go ahead | green light
trialresults: trial study patient participant volunteer placebo reduce risk effective efficacy
surgery: surgery operate operation surgeon transplant
doping: doping dope substance sample test positive banned steroid urine control athlete cheat clean trimetazidine | failed test | anti doping | b sample | fail a test | tested positive
sample: sample test urine blood swab specimen take give provide collect | gave a sample | gave _ sample | doping control
testing: test tested control check sample screen | been tested
laboratory: laboratory lab analysis result
birth: birth born baby newborn pregnant deliver twin
wedding: marry marriage wedding wed bride groom spouse
age: age aged old year birthday
school: school pupil student teacher class classroom lesson head principal kindergarten
exam: exam examination paper test candidate grade mark result cheat leak question
university: university college campus student tuition professor degree enroll
enrollment: enroll enrolment apply applicant admission intake place
strikeair: airport flight cancel delay runway passenger airline terminal ground
delay: delay late postpone put hold defer wait behind | pushed back | put off | behind schedule | put back | running late
cancellation: cancel scrap drop abandon shelve axe | call off | called off | off the table | pull the plug
resumption: resume restart reopen return restore | up and running | back to normal | return to | fly again
launch: launch liftoff blastoff lift takeoff rocket pad ignite mission | lift off | lifted off | blast off | blasted off | took off | roar into
satellite: satellite orbit payload spacecraft probe capsule craft
rocketfailure: explode fail anomaly engine break flight second liftoff | broke up | seconds into | seconds after
landing: land landing touch splashdown touchdown arrive | touched down | touch down | came down
debris: debris wreckage fragment piece rubble part litter scatter | washed up | picked up
weight: weigh weight ton tonne kilogram pound heavy | tip the scales | tipped the scales
size: size large big length long wide tall high height ton tonnage square hectare acre measure area cover stretch
depth: depth deep below underground metre foot down
distance: distance kilometer mile away far off from long route
duration: last hour minute day week month year long duration take spend spent
journey: travel trip journey voyage ride flight route
arrival: arrive arrival reach land come dock
departure: leave depart departure sail set off
construction: build construct construction erect site project contractor bridge tunnel complete finish
completion: complete finish ready deadline open delivery
builtyear: build built construct date launch commission founded found establish
housing: house home apartment flat tenant rent landlord eviction unit dwelling household
mortgage: mortgage borrower lender homeowner
transport: train rail bus tram metro line passenger service commuter ticket fare
railworks: track signal rail derail carriage platform
ticket: ticket seat sell sale admission buy spectator pass | sold out
festival: festival award prize win jury film premiere competition screening entry
filmfirst: premiere show screen debut release | first shown | first screening | opening night
music: concert tour album song band singer gig stage
book: book novel author publish publisher copy write
museum: museum gallery exhibit exhibition painting art artist sculpture collection artifact
auction: auction bid lot hammer estimate sell
goal: goal score win beat lead match game minute penalty equalize
match: match game fixture final semi-final play team beat win draw defeat
margin: beat margin win lead second ahead gap clear | won by | by a margin | gap of
stagewin: stage win victory title medal race lap
medal: medal gold silver bronze podium champion title
record: record best fastest highest longest previous
transfer: transfer sign fee contract club join loan player move deal
contractlength: contract deal extension year sign season
playerinjury: injury miss knee hamstring surgery sideline ankle | out for | ruled out
coach: coach manager trainer sack appoint
relegation: relegate relegation promote points table deduct league
fans: fan supporter crowd stadium attendance spectator
sponsor: sponsor sponsorship backer partner pay freeze suspend payment logo
ownership: own owner belong proprietor consortium buyer | belongs to | in the hands of
founded: found founded establish start set
branches: branch store shop outlet location
fleet: fleet ship vessel aircraft plane vehicle
production: produce production output make manufacture factory plant unit barrel build assembly
exports: export import ship shipment trade
crop: crop harvest yield grain wheat farmer farm ton
livestock: cattle sheep pig poultry bird herd cull slaughter animal cow chicken
fishing: fish fishing catch quota trawler
wildlife: animal species wildlife elephant whale wolf bear endangered poach
forest: forest tree woodland deforest log
climate: climate emission carbon warming greenhouse
energy: energy power plant megawatt solar wind reactor nuclear turbine
oil: oil barrel crude pipeline refinery
mining: mine miner shaft coal colliery underground pit ore borehole drill
trapped: trap trapped stuck underground stranded | cut off | still underground
drill: drill borehole rig bore hole
dam: dam reservoir embankment wall level
bridge: bridge span pier pylon
license: license licence permit revoke withdraw suspend pull grant authorization
safety: safety safe hazard rule standard violate breach deficiency violation
radioactive: radiation radioactive nuclear reactor leak
chemical: chemical acid toxic gas fumes
visit: visit trip tour travel host receive
speech: speech speak address remarks tell
apology: apologize apology sorry regret | say sorry
remark: remark comment statement word say quote
comment: comment respond response reply discuss decline question request | did not respond | refused to discuss | declined to say | would not say | no comment | not available
denial: deny denial dismiss reject refute false untrue invention lie nonsense fabricate | no truth
admission: admit acknowledge concede confess accept confirm own
plan: plan intend propose expect will aim schedule prepare mean | due to | set to | going to | be expected
promise: promise pledge vow commit undertake
future: again further next another more future | once more | be ruled out | not excluded | rule out
repeatexchange: another further again
signal: sign sign again
money: money million billion fund payment pay cash sum amount pot euro dollar pound crown
payment: pay payment transfer instalment installment cash money cent sum wire settle remit | a cent | hand over | paid out | frozen payments
cash: cash banknote note envelope bill coin
frozen: freeze frozen unfreeze unblock asset account release | handed back
account: account bank offshore shell deposit
witnesslist: witness list prosecution defense defence call name
envelope: envelope cash suitcase bag
torture: torture beat abuse mistreat ill-treat bruise electric | ill treatment
racism: racist racism slur abuse discriminate discrimination
harassment: harass harassment abuse assault sexual misconduct rape
resignationcall: resign call demand quit go
allegation: allege allegation accuse claim accusation
document: document file letter memo email report leak record
letter: letter email write send memo note
phone: phone call telephone text message
video: video footage film clip recording camera
name: name identify identity call known
nationality: citizen national passport briton american
residence: live resident home village town
population: population people inhabitant resident
queue: queue line wait
list: list name register manifest roll
petition: petition signature sign signatory | put their names
complaint: complain complaint grievance report
tip: tip informant whistleblower bidder anonymous
boycott: boycott withdraw pull
meetingplace: venue host hold
schedule: schedule date set begin start due hearing session
startdate: begin start commence first open | kick off | got under way | underway | under way
enddate: end finish conclude close expire over last
time: time clock moment hour minute local noon midnight
takeplace: happen occur incident accident event disaster | take place | took place
strikeweather: hit strike pound batter lash
sinkhole: sinkhole hole crater
elevator: elevator lift cable gondola
school-shooting: lockdown school shooter
bees: bee hive honey
vote-no-confidence: confidence censure impeach motion topple
immunity: immunity lift strip prosecute
king: king queen royal prince monarch throne crown coronation
church: church priest bishop pope cathedral parish
mosque: mosque imam muslim prayer
lottery: lottery jackpot draw winner ticket
space: space astronaut station orbit crew
telescope: telescope star planet galaxy asteroid comet
fossil: fossil bone dinosaur skeleton skull
archaeology: archaeologist dig tomb excavate bury
patent: patent invent copyright royalty
minimumwage: wage minimum hourly pay
pension: pension retire retirement pensioner
welfare: benefit welfare allowance subsidy claimant
childcare: child nursery care parent
trade: trade tariff export import quota duty
currency: currency dollar exchange devalue peg
tourism: tourist visitor hotel holiday cruise
hotel: hotel guest room stay
restaurant: restaurant diner meal menu chef
food: food meal product supermarket allergen
vehicle: car vehicle driver truck lorry bus
traffic: traffic road lane highway motorway junction
lane: lane channel route course
pilot: pilot cockpit copilot captain crew
captain: captain skipper master officer watch
altitude: altitude climb descend height
runway: runway takeoff landing overrun
blackbox: recorder box cockpit audio transcript
fuel: fuel diesel gasoil petrol gasoline tank bunker
seats: seat member parliament win lose hold
quorum: quorum absent session
deadline: deadline ultimatum expire extend until
lockout: lockout gate shift
overtime: overtime hour shift work
training: train training instructor course
equipment: equipment gear device kit
volunteers: volunteer helper neighbor
firefighters: firefighter crew brigade engine tanker personnel line | on the line | working on it | battle the | fighting the fire
curfew: curfew emergency state lockdown
emergency: emergency declare state crisis
internet: internet social platform post account network block
journalist: journalist reporter editor newspaper broadcaster press
spy: spy espionage agent intelligence
passport: passport visa travel document
monument: statue monument memorial
anniversary: anniversary commemorate memorial
satisfaction: satisfied happy angry fury rage
""".strip()
