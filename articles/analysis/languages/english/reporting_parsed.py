"""How likely a verb reports, given how the rules and how the parser read it, in percent.

Keys are the two readings, `rules|parser` ("-" where one has none); "*" is any other verb. `BY_RULES` is the chance that the
rules' source and content are right, `BY_PARSE` that the parser's are. Measured on the 840 articles of the training part of PolNeAR
(source head and at least half of the content right), each figure smoothed by three observations of the next wider class.
"""

BY_RULES: dict[str, str] = {
    "clause|-": (
        "*:5 acknowledge:43 agree:56 argue:54 believe:32 brag:34 broke:30 conclude:35 decry:47 estimate:40 fear:31 "
        "figure:39 hint:57 hope:57 imagine:52 imply:64 note:42 predict:70 reveal:52 say:52 seem:41 show:29 slam:56 "
        "suggest:47 tell:68 tweet:43 want:31"
    ),
    "clause|clause": (
        "*:62 accompany:28 acknowledge:68 address:24 admit:41 agree:46 allege:73 allow:27 announce:67 appear:37 "
        "argue:79 ask:24 assume:21 assure:26 attract:23 award:28 believe:28 call:27 cause:14 claim:64 co-found:28 "
        "concede:86 conclude:66 conduct:9 confirm:42 confront:18 consider:4 control:28 convince:28 create:6 decide:52 "
        "declare:33 decry:77 defy:23 demand:68 deny:22 determine:44 discover:28 doubt:54 endorse:8 enjoy:46 ensure:4 "
        "estimate:65 expect:15 explain:36 fear:46 feel:18 find:46 fir:18 forget:67 get:1 give:3 guess:66 hate:23 "
        "hear:18 help:0 highlight:33 hint:83 hope:69 imagine:59 imply:89 indicate:53 insist:77 investigate:14 know:39 "
        "lay:25 learn:54 leave:3 let:7 maintain:9 make:9 mean:1 need:5 note:72 notice:73 offer:50 pick:6 play:5 "
        "pledge:17 predict:78 prefer:14 present:47 promise:63 promote:23 prove:9 question:14 realize:37 remain:2 "
        "remind:86 renew:56 report:64 require:36 resist:27 respond:46 retain:18 retweet:31 reveal:71 say:78 see:18 "
        "seem:41 select:16 share:15 show:41 spend:7 state:18 struck:24 suggest:68 support:6 take:4 tell:61 testify:49 "
        "think:40 turn:3 tweet:57 undermine:20 understand:13 use:4 used:9 view:10 want:21 warn:89 watch:32 win:2 "
        "wish:41 won:2 worry:89 write:67 yell:28"
    ),
    "clause|ing": "*:13 admit:47 argue:55 believe:47 order:56 report:30 say:82 urge:77",
    "clause|left": (
        "*:34 admit:25 allow:13 argue:70 back:4 become:4 believe:29 call:14 cite:66 claim:59 cut:5 endorse:5 "
        "estimate:66 feel:14 finish:11 follow:8 get:1 help:1 hit:5 hope:59 hurt:10 insist:70 keep:3 lead:3 list:17 "
        "make:5 mean:3 note:70 open:17 order:60 pass:35 perform:13 point:19 prefer:8 protect:6 put:7 quote:32 "
        "remove:15 say:53 see:9 seek:36 seem:44 sell:11 sew:13 share:11 shed:15 speak:6 struck:17 support:6 tell:29 "
        "think:24 tie:15 want:41 welcome:7 win:1 write:31 yield:11"
    ),
    "clause|np": (
        "*:8 accuse:35 address:28 allege:53 announce:32 argue:43 believe:39 blame:52 celebrate:43 cite:54 conclude:60 "
        "condemn:52 criticize:38 decline:67 decry:60 describe:33 disclose:45 elevate:35 email:33 explain:32 fear:54 "
        "feel:29 justify:35 knock:67 lay:31 mock:53 note:46 notice:28 offer:29 order:40 outline:32 predict:45 "
        "promise:57 propose:58 publish:46 quote:49 rebuff:43 recall:49 reference:35 reiterate:58 remind:72 repeat:43 "
        "report:54 retweet:31 reveal:46 say:56 show:40 spot:32 suggest:41 tell:53 tout:35 unveil:67 urge:40 voice:63 "
        "witness:43 worry:40"
    ),
    "clause|passive:np": "*:22 predict:73 report:35",
    "clause|prep:about": "*:20 open:40",
    "clause|prep:at": "*:12 claim:58 show:30",
    "clause|prep:by": "*:25 follow:32",
    "clause|prep:for": "*:12 feel:41 say:57 show:30",
    "clause|prep:in": "*:7 argue:43 make:29 recall:60 report:34 say:57",
    "clause|prep:on": "*:18 doubl:51 insist:29 notice:57 open:40 report:60",
    "clause|prep:to": "*:2 say:57",
    "clause|prep:with": "*:4 argue:42",
    "clause|that": (
        "*:73 add:65 admit:55 agree:66 argue:69 assume:49 believe:39 charge:13 conclude:77 declare:51 determine:70 "
        "estimate:74 fear:63 find:54 forget:70 help:2 hope:76 indicate:65 insist:59 know:48 learn:35 mean:5 note:66 "
        "pledge:43 promise:71 recall:77 reiterate:88 report:59 reveal:72 say:80 seem:22 show:76 state:31 suggest:83 "
        "tell:83 think:31 understand:15 warn:90 write:61"
    ),
    "clause|to": (
        "*:19 agree:33 appoint:49 blame:31 clarify:49 defend:35 hire:37 order:38 press:49 propose:43 push:43 "
        "require:29 urge:58"
    ),
    "colon|-": (
        "*:28 agree:28 come:4 email:8 fir:74 include:61 post:21 report:42 respond:70 retort:28 say:83 split:10 "
        "state:13 tweet:61 want:32 write:88"
    ),
    "colon|clause": (
        "*:89 add:100 agree:80 continue:99 email:33 interject:96 post:78 read:57 reply:98 respond:79 retort:80 say:88 "
        "state:64 tell:60 tweet:78 warn:96 write:99"
    ),
    "colon|ing": "*:55 read:33 say:88 tweet:44",
    "colon|left": "*:65 say:69",
    "colon|np": "*:42 continue:87 include:53 post:60 tell:48 tweet:40",
    "fixed|-": "*:57 according_to:57",
    "fixed|prep:to": "*:72 according_to:72",
    "ing:clause|-": "*:1 conflict:32 mention:41",
    "ing:clause|clause": (
        "*:41 add:42 admit:12 allow:7 announce:49 argue:93 becom:6 believe:23 claim:66 consider:15 declare:5 "
        "ensure:15 expect:19 explain:39 give:5 help:5 highlight:13 hope:10 legalize:18 let:15 make:12 note:41 "
        "predict:10 require:10 say:50 see:5 shak:18 show:54 suggest:47 tax:15 tell:54 think:18 using:4 watch:11"
    ),
    "ing:clause|np": "*:3 answer:33 ask:39 echo:33 expect:29 plan:39 propose:31 recall:60 report:33 say:50 show:37 tell:44",
    "ing:clause|prep:on": "*:12 add:45",
    "ing:clause|that": "*:52 argue:91 note:48 recognize:57 say:71 show:56 suggest:25 tell:38",
    "ing:colon|-": "*:17 add:79 say:45",
    "ing:colon|clause": "*:61 add:95 say:56 tell:67 write:42",
    "ing:colon|np": "*:22 say:33 write:50",
    "ing:np|-": "*:1 bor:32 call:29 carry:31 note:53",
    "ing:np|clause": "*:10 add:33 say:28 tell:34",
    "ing:np|ing": "*:18 call:63",
    "ing:np|np": (
        "*:8 accuse:67 adopt:35 answer:35 applaud:67 call:39 chant:35 chid:52 cite:65 compare:31 compil:35 "
        "congratulate:35 credit:52 decide:35 declare:35 decry:44 denounce:35 describe:40 express:35 ignore:35 "
        "impugn:35 lament:67 lin:44 mention:53 mock:40 note:46 outline:42 pass:52 pound:35 present:49 press:39 "
        "profess:35 publicize:35 question:32 re-tweet:67 reassure:40 recall:45 reference:38 reiterate:35 remember:35 "
        "repeat:53 reprise:35 restrict:40 slam:75 tweet:63"
    ),
    "ing:np|prep:at": "*:16 tweet:75",
    "ing:np|that": "*:36 allow:7 call:30 drive:7 elect:8 mark:13 point:69 press:46 say:48 tell:48 using:1 wip:11",
    "ing:np|to": "*:9 ask:41 challenge:42 urge:31",
    "ing:prep:about|prep:about": "*:33 complain:12 talk:40 think:47 worry:27",
    "ing:prep:for|-": "*:12 call:51 prepare:40",
    "ing:prep:for|prep:for": "*:7 call:34 hope:67",
    "ing:prep:of|prep:of": "*:20 speak:42",
    "ing:prep:on|to": "*:48 call:48 going:70",
    "ing:prep:to|prep:to": "*:20 allud:42 link:36 pivot:39 point:34 refer:54",
    "ing:prep:to|to": "*:41 appeal:12 going:6 tell:15 try:35 vow:79",
    "ing:quote|-": "*:28 add:67 ask:38 going:13 read:13 say:33 write:38",
    "ing:quote|clause": "*:63 add:90 ask:36 chant:61 say:57 shout:43 tell:66",
    "ing:quote|ing": "*:43 read:20 say:61 shout:60 write:29",
    "ing:quote|np": "*:28 add:84 chant:19 cite:10 going:13 say:66 state:28 tell:63",
    "ing:that|-": "*:14 acknowledge:37",
    "ing:that|np": "*:25 remind:52 tell:73",
    "ing:that|that": (
        "*:58 acknowledge:32 add:80 admit:39 allege:31 announce:11 argue:81 assert:39 assume:14 believe:21 carp:26 "
        "claim:70 clarify:53 concede:53 convince:22 declare:72 demand:53 determine:85 ensure:11 explain:64 imply:60 "
        "insist:80 joke:53 know:64 note:76 predict:39 remark:72 remind:81 report:39 respond:81 say:64 show:16 "
        "state:56 suggest:62 tell:35 think:40 tweet:21 understand:17 vote:26 write:85"
    ),
    "ing:to|prep:to": "*:12 point:28 refer:61",
    "ing:to|to": "*:15 advise:37 ask:44 plan:54 promise:31 propose:47 refuse:30 seek:36 threaten:54",
    "ing:wh|-": "*:24 know:58",
    "ing:wh|clause": (
        "*:32 ask:63 consider:26 decide:10 describe:75 determine:40 doing:11 explain:55 highlight:11 know:14 "
        "question:58 remind:14 say:26 show:58 wonder:43"
    ),
    "ing|-": "*:7 begin:34 oppose:49 remember:40 show:30 support:43 work:34",
    "ing|clause": "*:53 make:8 require:15 respond:57 say:66 show:61 tell:39",
    "ing|ing": (
        "*:19 describe:55 endorse:76 mention:30 oppose:38 propose:65 recall:55 report:29 say:68 show:63 suggest:54 "
        "support:37"
    ),
    "ing|left": "*:38 avoid:7 continue:37 report:49 see:27 show:39 start:22",
    "ing|np": "*:20 endorse:70 propose:70 see:36 seem:39 show:42 tell:42",
    "leftq|-": (
        "*:61 add:91 answer:73 ask:33 bark:82 continue:57 exclaim:82 explain:62 go:82 joke:42 note:42 post:59 read:73 "
        "recall:76 release:22 reply:67 report:83 respond:87 say:69 seize:27 state:26 tell:79 tweet:66 wonder:82 "
        "write:59"
    ),
    "leftq|clause": "*:78 continue:61 say:75 tell:74",
    "leftq|left": (
        "*:66 add:70 admit:56 answer:34 argue:56 ask:56 assure:42 bark:85 charge:88 come:30 concede:88 conclude:75 "
        "continue:41 declare:71 explain:43 go:85 insist:56 joke:70 note:81 post:75 read:87 recall:68 remark:67 "
        "reply:56 report:74 respond:69 say:65 shoot:88 shout:85 state:39 tell:65 tweet:97 warn:88 wonder:85 write:77"
    ),
    "leftq|np": "*:50 ask:71 chant:62 declare:49 post:57 put:18 read:84 tell:68 tweet:88 write:81",
    "leftq|prep:after": "*:57 chant:40 tell:49 tweet:91",
    "leftq|prep:at": "*:71 say:71",
    "leftq|prep:from": "*:42 come:19 shout:74",
    "leftq|prep:in": "*:63 ask:66 declare:76 say:81 struggle:28 write:85",
    "leftq|prep:of": "*:62 say:57 write:82",
    "leftq|prep:on": "*:58 ask:65 tweet:91 write:71",
    "leftq|prep:to": "*:49 report:52 say:74",
    "left|-": (
        "*:14 acknowledge:64 announce:30 argue:56 believe:53 claim:37 decline:29 explain:35 find:50 indicate:37 "
        "insist:51 note:63 recall:46 report:61 reveal:37 rule:51 say:83 suggest:55 think:35 warn:61 write:30"
    ),
    "left|clause": "*:15 explain:75",
    "left|left": (
        "*:81 accuse:36 add:78 adopt:36 agree:76 allege:76 announce:88 argue:54 believe:46 carry:36 conclude:95 "
        "confirm:76 demur:30 explain:90 find:77 give:6 go:36 happen:20 help:21 hope:36 indicate:89 insist:58 know:21 "
        "let:26 mean:24 note:87 oppose:18 predict:97 promise:62 recall:51 report:92 require:26 reveal:89 rule:58 "
        "say:88 show:46 state:64 tell:74 think:29 warn:91 write:80"
    ),
    "left|np": "*:4 add:41 announce:35 find:28 report:61 tell:32 write:36",
    "left|prep:in": "*:41 argue:34 note:63 report:79 say:62 suggest:65 write:66",
    "left|prep:on": "*:18 post:48 report:35",
    "left|prep:to": "*:13 acknowledge:30 add:42 write:30",
    "left|that": "*:41 argue:34 respond:49 tell:53",
    "left|to": "*:19 argue:32 ask:34",
    "noun:about|-": "*:21 concern:30 criticism:72 fears:40 reports:40",
    "noun:for|-": "*:10 calls:29 fear:36 proposal:36 proposals:28",
    "noun:that|-": (
        "*:20 admission:45 allegations:37 assertion:53 assurances:45 claims:45 complaints:83 conclusion:39 "
        "contention:45 criticism:32 doubt:45 fears:39 hopes:30 insistence:45 rumors:45 speculation:39 suggestion:45 "
        "warning:38"
    ),
    "noun:that|that": "*:13 sense:38",
    "noun:to|-": "*:12 complaint:36 promise:32",
    "np|-": (
        "*:7 accuse:38 acknowledge:32 appear:59 argue:61 blast:46 call:33 champion:60 cite:44 claim:48 co-sponsor:30 "
        "compare:56 condemn:41 criticize:41 defend:35 demand:45 denounce:63 describe:36 detail:39 disavow:36 "
        "dismiss:72 dispute:30 encourage:45 endorse:34 highlight:29 ignore:41 issue:28 lament:30 list:47 mandate:28 "
        "nominate:63 note:38 portray:60 praise:71 question:43 quote:47 repeat:28 reveal:60 rip:41 say:54 seem:43 "
        "signal:42 slam:77 sound:35 support:28 tackle:33 target:40 tell:55 trash:40 tweet:41 veer:35 write:37 yell:43"
    ),
    "np|clause": (
        "*:36 acknowledge:61 add:7 address:12 adopt:7 allow:17 announce:70 applaud:29 argue:44 ask:52 assail:54 "
        "attract:2 battl:51 believe:18 bring:2 call:72 cap:12 cause:1 choose:13 claim:61 compare:34 compil:16 "
        "conclude:76 consider:52 counter:39 decide:7 declare:41 decline:59 defeat:2 deny:53 describe:77 discuss:59 "
        "doubt:14 dub:56 end:4 endorse:54 ensure:10 expect:32 explain:30 feel:15 figure:9 find:36 follow:30 get:0 "
        "give:6 hammer:22 hear:4 help:0 hold:3 hope:9 imagine:34 implore:56 include:5 indicate:14 insist:71 "
        "involve:10 know:42 learn:13 let:3 make:11 mean:3 mention:70 mock:38 need:2 nominate:32 note:54 order:35 "
        "pick:4 play:4 point:23 post:24 predict:27 propose:58 protect:3 provide:33 publish:19 put:8 reach:7 recall:32 "
        "remember:23 render:14 report:52 request:24 reveal:70 say:71 scor:7 see:22 seem:64 send:6 share:44 show:62 "
        "shrug:56 sign:16 state:28 suggest:33 tell:77 think:53 tout:41 turn:3 tweet:28 want:40 watch:2 welcome:52 "
        "win:0 won:1 worry:10 write:15"
    ),
    "np|ing": (
        "*:15 blast:70 capture:30 condemn:67 describe:45 emphasize:51 insult:43 note:65 propose:35 remember:56 "
        "report:50 rule:54 say:59 seek:49 seem:41 start:35 support:38 trust:36 urge:56"
    ),
    "np|left": (
        "*:16 appear:63 call:42 cite:69 defend:53 disavow:56 expect:49 fear:44 implement:43 issue:35 know:36 lead:28 "
        "mention:69 offer:46 oppose:44 prefer:37 question:40 record:32 see:49 seem:37 sound:45 suggest:46 support:38 "
        "urge:78 want:31"
    ),
    "np|np": (
        "*:15 accuse:69 acknowledge:49 aim:29 air:36 announce:58 appear:31 applaud:42 approve:47 argue:70 "
        "articulate:37 assail:32 assert:29 attack:29 attribute:54 authorize:47 back:42 bemoan:84 blame:67 blast:67 "
        "boo:37 brush:75 call:46 cast:30 cement:37 challenge:58 champion:56 characterize:54 cheer:49 chid:69 "
        "circulate:34 cite:64 claim:44 clarify:34 co-sponsor:38 commit:37 compare:43 concede:54 condemn:62 "
        "conflate:37 congratulate:43 count:40 credit:44 criticize:69 declare:33 decline:52 decry:82 deem:45 defend:38 "
        "denounce:59 deny:37 deride:69 describe:64 detail:41 disavow:46 discuss:44 dismiss:54 dispute:61 disregard:69 "
        "distance:46 distinguish:36 downplay:69 dress:43 dump:29 echo:40 email:56 emphasize:90 endorse:38 estimate:58 "
        "exclud:37 expect:44 experience:45 express:57 floate:37 forecast:43 foreshadow:69 frame:32 hail:46 "
        "highlight:60 hijack:37 identify:60 illustrate:44 imagine:30 invok:54 issue:55 justify:34 label:44 laid:34 "
        "lambast:64 lament:61 land:29 lean:45 lik:29 liken:64 list:83 love:33 mandate:64 mention:59 mock:53 name:46 "
        "negotiate:37 nominate:39 note:63 order:41 outline:44 paint:46 perceive:47 plant:37 plead:56 portray:50 "
        "position:42 post:37 praise:70 predict:33 prefer:35 press:30 pressure:43 project:30 promote:30 pronounce:37 "
        "propose:67 protest:49 publish:28 question:62 quote:29 rattl:30 reaffirm:37 rebuke:29 recalibrate:37 recall:55 "
        "recount:31 refer:29 reference:71 refuse:64 refute:69 regard:47 regret:37 reiterate:53 reject:59 remember:66 "
        "repeat:61 replay:69 report:59 repudiate:36 request:35 reserve:29 resist:44 retweet:64 reveal:44 revise:37 "
        "rip:45 say:54 scrap:37 see:34 seek:31 seem:50 shout:34 show:30 signal:41 slam:68 spar:31 specify:37 "
        "spot:37 stress:71 sued:29 talk:42 thank:41 tick:32 tout:65 trade:28 tweet:47 underestimate:36 underscore:38 "
        "undo:37 unleash:29 urge:56 utter:29 view:41 voice:53 withdraw:46 withheld:37 witness:54 write:28"
    ),
    "np|passive:np": "*:3 call:33 say:39",
    "np|prep:about": "*:39 lie:13 make:8 open:61 say:39 speak:41 talk:53 worry:9",
    "np|prep:against": "*:15 campaign:47",
    "np|prep:as": "*:15 remember:32 speak:41",
    "np|prep:at": "*:12 appear:28 lash:53 predict:48 say:39",
    "np|prep:before": "*:3 say:39",
    "np|prep:by": "*:22 conclude:76 go:32",
    "np|prep:during": "*:6 name:29",
    "np|prep:for": "*:8 appear:53 call:33 cry:32 hope:33",
    "np|prep:from": "*:9 seem:37 stand:34",
    "np|prep:in": "*:5 call:33 coin:39 name:29 seem:37 speak:43",
    "np|prep:like": "*:33 fix:15 hurt:3 live:5 look:30 seem:50 sound:18",
    "np|prep:of": "*:5 accuse:47",
    "np|prep:off": "*:15 laugh:47",
    "np|prep:on": "*:16 doubl:33 hold:42 insist:46 look:32 remain:31 stand:35",
    "np|prep:over": "*:11 argue:61 call:58 clash:36 spar:63",
    "np|prep:to": "*:15 admit:41 call:46 compare:57 plead:62 respond:28 say:45",
    "np|prep:under": "*:4 operate:42 propose:34",
    "np|prep:with": "*:5 argue:35 respond:40 say:39",
    "np|that": (
        "*:47 accept:14 add:40 announce:69 argue:54 beaten:15 became:1 become:4 begin:6 boast:48 broken:18 call:33 "
        "cite:57 claim:62 combine:13 continue:7 denounce:43 discover:43 draw:6 express:79 find:26 focus:14 get:1 "
        "hope:16 hung:18 indicate:18 insist:41 knock:59 make:53 mark:13 mean:8 mock:65 offer:47 pepper:18 point:46 "
        "polarize:55 publish:45 purchase:10 reassure:8 recall:58 remind:21 report:22 resemble:10 say:73 see:50 "
        "seem:75 send:6 state:3 suggest:40 summon:21 tell:73 trust:18 turn:2 tweet:54 uncover:26 undercut:15 walk:12 "
        "write:39"
    ),
    "np|to": (
        "*:17 announce:69 ask:42 authorize:58 brush:38 challenge:51 choose:30 command:38 condemn:67 defend:28 "
        "encourage:43 endorse:28 nominate:44 order:61 press:31 push:29 request:41 see:49 tell:56 urge:70 welcome:49"
    ),
    "passive:ing|passive:ing": "*:24 see:32 show:67",
    "passive:np|-": "*:3 retweet:41",
    "passive:np|passive:np": "*:18 announce:65 consider:33 declare:37 deem:38 hold:42 name:31 offer:35",
    "passive:np|passive:prep:as": "*:33 name:50",
    "passive:np|passive:prep:over": "*:7 challenge:43",
    "passive:np|passive:prep:with": "*:25 charge:73",
    "passive:prep:about|passive:prep:about": "*:40 ask:61 interview:10 make:15 press:47 talk:15",
    "passive:prep:against|passive:prep:against": "*:7 make:35",
    "passive:prep:as|passive:prep:as": (
        "*:31 choose:11 criticize:43 describe:47 elect:9 identify:58 interpret:33 know:37 lambast:11 list:47 mark:11 "
        "mention:43 nominate:75 perceive:11 portray:58 regard:58 see:43 treat:9 used:8 view:33"
    ),
    "passive:prep:by|-": "*:10 criticize:41 echo:43 greet:44 nominate:36 reject:43 support:43",
    "passive:prep:by|passive:prep:for": "*:22 denounce:72",
    "passive:prep:by|passive:prep:in": "*:9 hit:31",
    "passive:prep:for|-": "*:23 intend:50",
    "passive:prep:for|passive:prep:for": "*:19 celebrate:39 criticize:76 know:63 nominate:39 target:39",
    "passive:prep:of|passive:prep:of": "*:25 accuse:45 suspect:41",
    "passive:prep:on|passive:prep:on": "*:4 premise:34",
    "passive:prep:to|passive:prep:to": "*:3 attribute:30",
    "passive:that|passive:that": "*:58 report:85 reveal:85 say:53 tell:60",
    "passive:to|-": "*:5 expect:85",
    "passive:to|passive:left": "*:37 expect:86 say:80 set:5 tempt:17 used:6",
    "passive:to|passive:to": (
        "*:31 allow:19 ask:65 assign:11 authorize:2 bound:6 compell:14 design:21 expect:77 favor:33 force:3 honor:11 "
        "intend:46 invite:46 know:23 mean:49 need:6 permit:30 persuade:8 poise:1 position:11 project:11 register:11 "
        "require:33 say:85 schedul:6 select:11 set:6 show:75 slate:6 structure:14 suppose:1 tell:11 tempt:14 think:33 "
        "update:3 used:2"
    ),
    "passive:wh|-": "*:6 ask:51",
    "passive:wh|passive:clause": "*:50 ask:74",
    "prep:about|-": "*:25 joke:76 question:28 worry:40",
    "prep:about|clause": "*:44 ask:20 say:43",
    "prep:about|np": "*:27 ask:29 speak:45 warn:48",
    "prep:about|prep:about": (
        "*:39 ask:16 boast:56 brag:60 car:42 complain:74 feel:46 gush:78 hear:8 joke:87 know:16 learn:46 make:7 "
        "muse:46 question:16 report:32 say:20 set:14 speak:67 speculate:46 talk:52 think:27 warn:27 worry:19 write:26"
    ),
    "prep:against|-": "*:8 campaign:35 push:60",
    "prep:against|prep:against": (
        "*:31 campaign:78 caution:47 compete:11 cut:12 decide:33 fil:8 push:61 rail:73 ran:11 revolt:8 rule:43 run:3 "
        "turn:26 vote:32 warn:79 work:8"
    ),
    "prep:as|-": "*:4 appear:31 seem:42 watch:34",
    "prep:as|clause": "*:25 say:44 show:47",
    "prep:as|prep:as": "*:8 acknowledge:44 criticize:35 describe:46 view:38",
    "prep:at|prep:at": "*:9 balk:42 bristl:35 estimate:35 fir:42 hint:44 marvel:59 point:44 swip:41",
    "prep:by|prep:by": "*:10 begin:36 open:44 stand:35",
    "prep:for|-": "*:16 allow:44 apologize:34 call:75 lobby:38 praise:38 press:58 push:70",
    "prep:for|left": "*:15 call:72",
    "prep:for|np": "*:38 call:72 compete:12 paid:9 play:12 push:40 see:54 work:2",
    "prep:for|prep:for": (
        "*:16 apologize:59 argue:67 ask:29 call:56 campaign:38 feel:47 fundraise:35 hope:31 press:62 push:53 rule:47 "
        "say:61 see:48 vouch:64"
    ),
    "prep:for|that": "*:56 say:67",
    "prep:for|to": "*:50 ask:38 call:78 decline:63",
    "prep:into|np": "*:15 call:43",
    "prep:into|prep:into": "*:2 rip:33",
    "prep:in|-": "*:1 unite:40",
    "prep:in|clause": "*:12 question:40",
    "prep:in|np": "*:7 see:32 show:33",
    "prep:in|prep:in": "*:3 agree:65 believe:48 call:41 hear:41 say:41",
    "prep:in|prep:with": "*:35 chime:60 come:2 weigh:18",
    "prep:in|that": "*:46 believe:65 campaign:8 find:55 live:31",
    "prep:of|-": "*:4 waffl:33",
    "prep:of|clause": "*:8 show:43 warn:44",
    "prep:of|np": "*:48 remind:8 show:80 speak:28 tell:81 think:20 warn:79",
    "prep:of|prep:of": (
        "*:30 accuse:11 approve:25 ask:33 boast:77 come:11 complain:69 consist:8 convict:3 die:6 emerge:14 learn:33 "
        "leave:8 say:5 speak:43 suspect:11 talk:74 think:26 warn:85"
    ),
    "prep:on|-": "*:8 call:72 go:32 settle:40",
    "prep:on|clause": "*:37 agree:26 go:47 take:4",
    "prep:on|ing": "*:34 call:65",
    "prep:on|left": "*:10 call:72",
    "prep:on|np": "*:8 flip-flop:44 focus:32 reflect:57",
    "prep:on|prep:on": "*:9 agree:38 call:57 comment:63 count:30 egge:44 elaborate:35 push:33 speculate:35 stand:33 talk:50 touch:45",
    "prep:on|to": "*:54 call:66 click:20 decide:58 go:40 lean:49 rely:5 sign:10",
    "prep:to|-": "*:7 point:40 refer:32 respond:40",
    "prep:to|clause": "*:21 point:61",
    "prep:to|prep:to": "*:9 acquiesce:67 allud:35 decide:41 gravitate:35 liken:33 pivot:36 point:62 refer:51 seek:46 stuck:36",
    "prep:to|to": (
        "*:32 agree:15 appear:58 ask:54 bound:14 continue:11 decide:19 fail:14 fall:12 fallen:10 get:5 going:14 "
        "intend:11 move:3 need:5 plan:43 pledge:78 point:67 promise:72 seek:30 start:11 take:5 tend:12 threaten:43 "
        "tri:31 try:26 vote:14 vow:73 want:7 yield:14"
    ),
    "prep:upon|prep:upon": "*:42 remark:79",
    "prep:with|left": "*:23 identify:43",
    "prep:with|np": "*:17 share:44",
    "prep:with|prep:with": "*:8 agree:49 battl:35 call:38 flirt:35 reckon:67 set:35 sid:53",
    "prep:with|that": "*:36 agree:58 share:48 start:16 struggle:6",
    "prep:with|to": "*:18 plead:35",
    "quote|-": (
        "*:33 ::0 add:87 announce:15 ask:83 believe:12 continue:49 declare:62 entitl:44 go:8 joke:62 note:79 pass:25 "
        "program:8 read:10 receive:15 reply:75 report:30 respond:83 say:82 shoot:76 shout:62 show:15 state:22 "
        "tweet:86 wear:15 write:92"
    ),
    "quote|clause": (
        "*:75 add:84 admit:89 ask:82 believe:23 conclude:93 continue:92 declare:49 entitl:31 feel:23 joke:78 note:92 "
        "put:34 read:30 reply:80 report:74 respond:95 say:79 see:24 spend:34 state:52 tell:94 think:19 titl:19 "
        "tweet:97 write:92"
    ),
    "quote|ing": "*:49 ask:56 chant:50 continue:51 involve:18 read:15 respond:87 say:89 shout:55 tell:80 tweet:92 wear:22",
    "quote|left": "*:81 add:94 ask:86 conclude:93 note:95 respond:95 say:80 see:26 state:66 tweet:96 write:94",
    "quote|np": "*:24 admit:66 ask:77 call:39 declare:48 dub:41 find:41 joke:34 pass:37 promise:51 respond:81 say:89 tell:58",
    "that|-": (
        "*:9 affirm:44 announce:56 charge:28 claim:28 demand:60 doubt:35 estimate:64 inform:44 mean:40 project:44 "
        "report:29 say:49 show:44 tweet:36 worry:36 write:55"
    ),
    "that|clause": "*:60 emphasize:80 realize:45 say:75 show:42 tell:91",
    "that|left": (
        "*:59 argue:85 declare:80 indicate:65 insist:54 propose:67 prove:19 remark:82 report:63 respond:39 say:69 "
        "show:67 suggest:77 suspect:45 tell:58"
    ),
    "that|np": (
        "*:30 accelerate:11 agree:75 argue:59 ask:79 call:87 convince:13 doubt:67 echo:43 feel:7 find:50 fit:9 get:11 "
        "give:5 hear:11 maintain:33 make:7 question:13 reach:11 reiterate:31 report:77 say:89 see:75 show:52 tell:66"
    ),
    "that|prep:by": "*:57 conclude:73 feel:13 respond:51",
    "that|prep:in": "*:90 insist:82 say:94",
    "that|that": (
        "*:72 accept:58 acknowledge:66 add:89 admit:80 advise:26 affirm:48 agree:72 allege:96 allow:26 announce:86 "
        "anticipate:90 appear:52 argue:81 ask:90 assert:69 assume:58 assure:85 believe:57 bet:39 boast:75 "
        "calculate:93 caution:95 charge:87 claim:70 clarify:90 comment:88 complain:77 concede:52 conclude:63 "
        "confirm:85 contend:75 convince:34 declare:75 demand:70 demonstrate:79 deny:67 determine:34 discover:18 "
        "doubt:84 email:23 emerge:26 emphasize:83 ensure:2 estimate:64 expect:58 explain:86 fear:75 feel:11 find:72 "
        "forecast:58 give:12 guess:58 help:26 hint:47 hope:55 imply:22 indicate:51 inform:48 insist:76 joke:54 "
        "know:44 lament:90 learn:61 maintain:57 make:27 mean:20 mention:26 note:86 notice:90 order:75 pledge:68 "
        "point:73 post:59 predict:86 project:48 promise:75 propose:48 prove:21 reaffirm:90 realize:71 recall:68 "
        "recognize:67 recommend:34 reiterate:63 remark:88 remember:34 remind:90 reply:90 report:82 require:58 "
        "respond:70 reveal:55 rule:59 say:83 see:64 show:58 signal:54 speculate:54 state:92 stress:54 suggest:70 "
        "suspect:71 tell:92 think:38 tweet:61 underscore:58 understand:34 vow:90 warn:94 worry:66 write:88"
    ),
    "to|-": (
        "*:12 agree:32 appeal:35 appear:41 claim:65 decide:50 hope:28 plan:32 pledge:30 point:28 promise:40 refer:38 "
        "refuse:54 remind:45 reply:60 respond:51 seem:65 threaten:55 volunteer:42 vow:90 want:42"
    ),
    "to|clause": "*:43 ask:70 cut:19 seek:56 show:31 tend:7 want:57",
    "to|ing": (
        "*:51 advise:23 afford:13 choose:13 decide:35 hope:33 opt:14 prefer:88 seem:57 tell:52 threaten:59 vow:75 "
        "warn:88"
    ),
    "to|left": (
        "*:31 aim:62 appear:41 come:2 continue:10 decide:17 going:5 look:3 need:4 point:58 prefer:77 refuse:43 say:14 "
        "seek:56 seem:56 start:5 struggle:46 threaten:32 turn:38 used:4 want:37"
    ),
    "to|np": "*:32 advise:14 ask:44 need:4 promise:57 put:24 remind:29 show:57 stick:14 take:9",
    "to|passive:to": "*:13 expect:36 seem:31",
    "to|prep:to": "*:12 point:45 prefer:48 refer:31 refuse:67 reply:60 respond:40 take:31",
    "to|that": "*:39 choose:40 continue:16 decide:52 prove:24",
    "to|to": (
        "*:28 afford:3 agree:48 aim:50 appear:50 ask:62 attempt:25 begin:5 believe:45 bother:5 bring:10 call:49 "
        "choose:12 claim:64 combine:7 come:1 continue:21 decide:35 decline:68 demand:42 design:1 determine:24 "
        "email:40 exist:32 expect:29 fail:11 fight:8 figure:10 get:1 going:4 happen:4 help:4 hire:10 hope:48 "
        "intend:14 know:5 leave:4 lik:32 look:1 love:74 make:10 manage:12 mean:3 motivate:13 move:12 need:6 offer:42 "
        "opt:4 perceive:42 persuade:4 plan:26 pledge:40 plot:57 poise:42 position:6 prefer:81 prepare:1 proceed:6 "
        "promise:69 propose:10 prove:32 push:82 put:48 race:7 refuse:59 register:7 remain:4 require:42 respond:22 "
        "rise:8 run:10 rush:5 say:13 scramble:11 seek:39 seem:40 set:18 show:19 speak:38 start:1 state:36 stop:7 "
        "struggle:26 suit:8 take:4 tell:58 tend:6 threaten:40 tri:14 try:9 turn:13 use:3 used:5 using:10 volunteer:18 "
        "vote:50 vow:86 vying:7 wait:6 want:26 work:4"
    ),
    "wh|-": "*:8 describe:65 question:54 remember:72 say:76",
    "wh|clause": (
        "*:45 address:80 alter:16 announce:61 ask:81 assess:16 change:31 confront:16 consider:38 decide:17 define:48 "
        "describe:83 determine:17 discuss:56 doing:11 explain:75 guess:16 hear:48 investigate:16 know:36 learn:43 "
        "leave:60 note:80 question:73 recall:69 remember:79 reveal:58 say:63 see:9 show:27 tell:56 understand:34 "
        "want:16 wonder:50"
    ),
    "wh|ing": "*:37 consider:43 decide:41 determine:14 discuss:34 know:44 learn:26",
    "wh|left": "*:38 ask:53 explain:49 know:55",
    "wh|np": "*:34 ask:51 decide:16 explain:49 know:54 question:47 show:14 tell:79",
}
BY_PARSE: dict[str, str] = {
    "-|clause": (
        "*:14 acknowledge:71 announce:71 believe:55 claim:52 crystallize:34 demonstrate:64 expect:43 explain:53 "
        "find:47 go:32 hope:61 insist:81 offer:55 point:48 predict:33 proclaim:61 question:71 remind:51 report:71 "
        "respond:54 say:67 show:42 suggest:42 tell:67 think:71 understand:38 want:36 wish:48 wonder:47 worry:50"
    ),
    "-|ing": "*:5 advise:39 advocate:39 include:42 say:47",
    "-|left": (
        "*:12 acknowledge:55 add:64 announce:45 argue:42 charge:30 confirm:55 find:55 hope:62 note:35 point:57 "
        "read:73 report:76 say:50 show:44 suggest:40 tell:45 write:44"
    ),
    "-|np": (
        "*:4 accuse:33 alert:31 am:42 announce:53 appear:28 articulate:34 assail:41 assert:51 attribute:34 betray:30 "
        "blame:35 blast:56 brand:34 broadcast:45 brush:31 cajole:34 call:31 care:51 cast:33 challenge:29 "
        "characterize:62 charge:31 chronicl:34 circulate:43 cite:43 congratulate:35 contemplate:54 craft:44 credit:68 "
        "demand:47 deride:64 detail:47 devise:34 devot:49 discuss:40 document:64 draft:35 email:32 emphasize:44 "
        "encourage:34 endorse:29 evince:57 explain:31 exploit:31 explor:39 express:53 hate:53 heap:64 herald:52 "
        "hurl:39 intend:34 interpret:51 invok:33 jab:34 list:50 mention:49 mince:39 mock:76 name:35 note:78 oppose:45 "
        "overstate:31 perpetuate:31 polish:39 politicize:37 portray:44 position:28 pound:30 praise:55 preach:57 "
        "prohibit:41 promise:47 pump:30 question:41 reasses:34 rebuff:36 rebut:69 recite:34 reference:32 regard:36 "
        "release:33 remind:39 renam:42 renounce:36 retweet:28 reveal:44 revise:45 satirize:57 savage:29 say:34 "
        "share:36 show:34 size:42 slam:29 spell:41 spotlight:30 sue:45 suggest:41 support:28 symbolize:34 thank:48 "
        "tout:68 underscore:47 voice:70 vow:57 woo:39"
    ),
    "-|passive:left": "*:6 say:43",
    "-|passive:np": "*:9 ask:50",
    "-|passive:prep:as": "*:15 know:58",
    "-|passive:to": "*:25 ask:70",
    "-|prep:about": "*:14 care:36 talk:46 were:29",
    "-|prep:against": "*:21 are:55 campaign:35 warn:71 was:40",
    "-|prep:as": "*:8 characterize:41 know:42 perceive:35",
    "-|prep:at": "*:3 balk:74 lash:34",
    "-|prep:by": "*:4 stand:53",
    "-|prep:for": "*:7 advocate:29 apologize:43 call:28 mean:43 pres:34",
    "-|prep:of": "*:14 boast:58 disapprove:46 warn:76",
    "-|prep:on": "*:6 bank:30 comment:35 fixate:34 focus:43 sound:57",
    "-|prep:to": "*:6 refer:50 respond:35",
    "-|prep:with": "*:2 empathize:51",
    "-|that": (
        "*:23 acknowledge:41 add:89 agree:66 announce:82 ask:34 assure:39 believe:43 cite:46 complain:77 concede:36 "
        "contend:72 convince:55 find:61 indicate:72 know:35 mention:59 note:86 persuade:40 point:89 reveal:75 say:92 "
        "show:47 state:77 stress:50 suggest:83 tell:74 testify:59 warn:70"
    ),
    "-|to": "*:7 call:43 empower:43 hesitate:43 like:41 love:65 refuse:49 seek:45 sign:32 strive:58 threaten:41 urge:33",
    "clause|clause": (
        "*:65 acknowledge:78 address:53 admit:43 agree:58 allow:24 announce:65 appear:20 argue:87 ask:32 assume:20 "
        "assure:26 attract:24 believe:29 call:46 cause:13 claim:77 concede:87 conclude:73 confirm:55 confront:24 "
        "consider:33 create:23 decide:50 declare:54 deny:32 determine:31 doubt:50 endorse:29 enjoy:84 ensure:4 "
        "estimate:66 expect:17 explain:45 fear:39 feel:41 find:55 get:1 give:24 guess:53 hear:23 help:0 highlight:9 "
        "hope:65 imagine:40 imply:50 indicate:62 insist:80 investigate:24 know:48 lay:23 learn:74 leave:18 let:7 "
        "make:11 mean:1 need:12 note:75 notice:69 offer:74 pick:20 play:37 predict:74 promise:66 prove:14 question:51 "
        "realize:58 remain:12 remind:67 report:61 require:45 resist:44 respond:77 reveal:60 say:81 see:21 seem:6 "
        "share:49 show:52 spend:29 state:39 suggest:70 take:11 tell:65 testify:55 think:42 turn:9 tweet:86 "
        "undermine:29 understand:30 use:23 want:33 warn:86 watch:31 win:24 wish:41 won:14 worry:84 write:66"
    ),
    "clause|ing": "*:11 report:58 say:73 urge:55",
    "clause|left": "*:25 admit:59 argue:29 claim:51 estimate:66 hope:48 note:69 point:35 say:41 tell:47 write:52",
    "clause|np": (
        "*:15 accuse:65 acknowledge:45 address:39 admit:47 allege:48 announce:68 answer:38 ask:31 attack:34 back:31 "
        "believe:46 bemoan:76 blame:88 blast:64 brush:58 call:36 celebrate:34 charge:29 chid:43 cite:76 claim:46 "
        "coin:34 condemn:30 confirm:36 contemplate:57 crave:47 criticize:52 debate:37 declare:47 decline:73 decry:51 "
        "deem:38 defend:66 denounce:59 deny:40 describe:69 disclose:55 discount:47 dismiss:60 disparage:40 dispute:62 "
        "distance:28 distribut:39 document:68 draft:36 echo:35 email:49 endorse:46 enforce:37 explain:44 expos:48 "
        "express:81 eye:40 favor:37 fear:31 foresee:74 hail:59 hate:64 herald:31 highlight:46 indicate:41 insult:57 "
        "introduce:41 issue:36 justify:61 knock:53 know:30 laid:52 legalize:32 liken:67 list:57 mention:56 merit:47 "
        "mock:73 name:35 negotiate:31 note:77 observe:43 offer:48 oppose:67 order:47 outline:63 paint:35 portray:31 "
        "pose:30 position:55 post:47 praise:73 preach:62 prefer:55 project:29 promise:30 pronounce:31 propose:56 "
        "publicize:51 publish:53 quash:40 question:67 quote:51 read:31 rebuff:48 recall:38 recit:29 recognize:29 "
        "reference:47 regard:57 reiterate:39 reject:31 relish:51 remember:37 remind:40 renounce:48 repeat:55 "
        "report:84 reprimand:62 resist:29 savage:46 say:42 see:34 seek:29 sentence:62 show:47 shut:36 slam:63 "
        "spot:38 state:70 stress:43 submit:31 sue:31 sum:62 tell:28 thank:55 throw:35 tick:56 tout:44 trumpet:62 "
        "tweet:42 unveil:59 voice:83 vow:62 walk:29 want:32 welcome:36 witness:51 write:36"
    ),
    "clause|prep:about": "*:34 car:19 feel:32 know:14 open:43 talk:63",
    "clause|prep:against": "*:37 come:58 decide:23 speak:45 turn:29",
    "clause|prep:as": "*:12 bring:45",
    "clause|prep:at": "*:8 lash:48",
    "clause|prep:by": "*:39 remain:18 respond:55",
    "clause|prep:for": "*:9 call:35 feel:53 say:35",
    "clause|prep:in": "*:2 make:29",
    "clause|prep:on": "*:13 comment:32 doubl:53 go:29 sound:61",
    "clause|prep:to": "*:6 say:43",
    "clause|that": (
        "*:78 add:92 admit:50 agree:79 argue:86 assert:75 assume:61 believe:52 boast:95 charge:60 conclude:91 "
        "declare:79 determine:73 estimate:85 fear:86 find:88 forget:67 help:29 hope:71 indicate:77 inform:79 "
        "insist:65 know:65 learn:50 mean:12 note:72 pledge:85 promise:88 recall:75 reiterate:82 report:91 reveal:83 "
        "say:85 seem:25 show:83 state:76 suggest:84 tell:94 think:45 understand:25 warn:92 write:93"
    ),
    "clause|to": "*:21 agree:34 ask:33 call:40 defend:49 hire:37 know:28 order:57 press:40 propose:38 push:46 urge:64 used:31",
    "colon|clause": (
        "*:88 add:97 agree:77 ask:57 becom:39 conclude:90 continue:97 explain:71 interject:96 post:86 predict:76 "
        "read:55 reply:95 resist:79 respond:60 say:86 state:73 tell:82 tweet:91 warn:91 write:95"
    ),
    "colon|ing": "*:37 read:51 say:75 tweet:39",
    "colon|left": "*:30 say:37 suggest:20",
    "colon|np": "*:38 believe:17 continue:32 include:45 post:58 promise:33 remain:5 tell:10 think:7 tweet:50",
    "ing:clause|clause": (
        "*:47 add:68 admit:23 allow:5 announce:73 argue:95 assume:16 becom:21 believe:24 claim:70 consider:22 "
        "declare:27 ensure:8 expect:36 explain:35 fear:58 figure:15 give:18 help:1 highlight:10 hope:79 imagine:20 "
        "insist:84 let:5 make:13 note:78 predict:81 require:26 say:58 see:8 show:38 state:40 suggest:37 tell:60 "
        "think:57 watch:9 wish:32"
    ),
    "ing:clause|np": (
        "*:7 announce:40 answer:31 ask:45 blame:44 blast:36 call:44 challenge:29 cite:74 confirm:42 contemplate:30 "
        "criticize:52 deliver:42 demand:31 denounce:35 describe:50 document:65 echo:41 embrace:28 emphasize:30 "
        "endorse:46 expect:65 focus:30 insult:55 list:31 mention:36 mock:47 mull:58 name:35 note:53 outline:28 "
        "point:31 portray:30 post:31 project:43 promise:29 propose:78 question:41 recall:52 recit:52 recognize:54 "
        "reference:38 reject:62 remind:50 repeat:29 report:33 satirize:58 savage:55 say:48 slash:35 start:31 "
        "stress:42 talk:47 tout:37 track:30 trend:43 tweet:48 withhold:29 write:31"
    ),
    "ing:clause|prep:on": "*:13 comment:57",
    "ing:clause|that": "*:78 argue:91 note:70 recognize:75 say:90 show:70 suggest:81 tell:65",
    "ing:clause|to": "*:7 ask:33 order:32 urge:33",
    "ing:colon|clause": "*:64 add:93 say:64 tell:76 write:57",
    "ing:colon|np": "*:15 say:35 write:46",
    "ing:ing|ing": "*:26 note:52 say:74",
    "ing:ing|np": "*:6 celebrate:33",
    "ing:np|clause": "*:17 add:85 emphasize:31 fear:29 offer:31 say:49 show:63 tell:60",
    "ing:np|ing": "*:30 ban:13 call:66 figure:45 help:2 shak:11",
    "ing:np|np": (
        "*:9 accuse:62 announce:40 answer:32 applaud:73 argue:46 blame:46 blast:47 brush:32 call:41 challenge:38 "
        "chant:40 cite:73 compare:31 congratulate:42 contemplate:31 credit:86 declare:66 decry:75 deliver:30 "
        "demand:32 denounce:28 deregulate:44 describe:55 detail:31 dismiss:46 dispute:35 emphasize:32 endorse:33 "
        "expect:56 explain:53 express:52 fear:45 hammer:32 heap:66 highlight:44 introduce:30 invalidate:59 lament:40 "
        "learn:37 lin:44 mention:30 mock:58 mount:36 name:31 note:59 outline:30 paint:30 pass:60 pegge:44 pledge:40 "
        "portray:28 position:54 post:38 praise:43 prefer:60 prescrib:59 press:35 profess:35 propose:41 publicize:39 "
        "publish:36 question:47 quote:34 re-tweet:67 recall:74 reference:41 reiterate:71 reject:44 remember:49 "
        "repeat:62 reprise:35 retweet:29 rip:40 savage:56 say:38 show:31 sink:44 sketch:41 slam:75 state:60 sum:59 "
        "taunt:41 thank:48 tout:35 tweet:44 wage:34 write:31"
    ),
    "ing:np|prep:to": "*:8 respond:38",
    "ing:np|that": "*:52 allow:32 call:23 insist:54 mark:23 point:80 press:83 promise:82 say:75 tell:89",
    "ing:np|to": "*:12 ask:33 challenge:54 invite:30 seek:29 urge:51",
    "ing:prep:about|prep:about": "*:41 ask:7 boast:24 brag:35 complain:45 fight:74 lie:53 speak:47 talk:44 think:60 worry:26 write:26",
    "ing:prep:against|prep:against": "*:13 argue:61 rail:31",
    "ing:prep:at|prep:at": "*:5 hint:64",
    "ing:prep:by|prep:by": "*:8 stand:43",
    "ing:prep:for|prep:for": "*:8 advocate:30 call:43 cheer:59 fall:31 hope:51 push:41 vouch:44",
    "ing:prep:in|np": "*:8 show:29 throw:36",
    "ing:prep:of|prep:of": "*:10 speak:34",
    "ing:prep:on|np": "*:12 email:49",
    "ing:prep:on|prep:on": "*:9 align:44 comment:56 pounce:41 reflect:32 seize:30",
    "ing:prep:on|to": "*:51 call:51 going:44",
    "ing:prep:to|prep:to": "*:12 allud:32 cling:45 pivot:31 refer:36",
    "ing:prep:to|to": "*:35 ask:59 continue:14 going:5 pledge:56 promise:77 tell:41 try:21 vow:42",
    "ing:quote|clause": "*:65 add:70 argue:92 ask:32 say:65 tell:84",
    "ing:quote|ing": "*:46 read:30 say:67 shout:61",
    "ing:quote|np": "*:21 add:29 chant:42 cite:83 end:29 position:32 praise:44 recall:68 say:49 show:29 state:39",
    "ing:that|np": "*:20 defend:30 propose:73 recall:68 tell:58",
    "ing:that|that": (
        "*:57 acknowledge:61 add:78 admit:49 allege:33 announce:62 argue:77 ask:71 assert:48 assume:21 believe:31 "
        "caution:88 claim:39 clarify:60 concede:53 contend:81 convince:27 declare:73 demand:55 demonstrate:81 deny:44 "
        "determine:74 ensure:4 explain:31 fear:81 hint:71 hope:68 imply:40 indicate:75 inform:46 insist:80 joke:85 "
        "know:59 note:77 pledge:78 predict:68 promise:83 recognize:47 remark:54 remember:22 remind:83 report:57 "
        "respond:90 say:61 show:25 state:33 suggest:56 tell:66 think:48 tweet:37 understand:16 worry:50 write:73"
    ),
    "ing:to|prep:to": "*:12 point:34 refer:56",
    "ing:to|to": (
        "*:19 advise:36 agree:47 aim:62 ask:53 call:65 decline:51 expect:61 look:31 plan:47 pledge:30 plot:28 "
        "promise:67 refuse:28 seek:37 strive:64 threaten:71 vote:63 vow:56"
    ),
    "ing:wh|clause": (
        "*:34 acknowledge:50 ask:69 consider:12 crystallize:25 decide:39 describe:87 determine:36 discuss:73 "
        "display:15 doing:8 end:11 explain:67 highlight:6 know:13 make:33 outline:30 ponder:30 question:65 recall:75 "
        "remind:32 say:77 send:15 share:63 show:25 win:13 wonder:28"
    ),
    "ing|clause": "*:65 believe:23 make:6 require:32 respond:77 reveal:66 say:69 show:74 tell:76 think:33 tweet:61",
    "ing|ing": (
        "*:18 describe:51 endorse:70 mention:54 oppose:37 propose:56 recall:29 report:61 say:59 show:48 suggest:69 "
        "support:31"
    ),
    "ing|left": "*:14 report:51 show:28",
    "ing|np": (
        "*:25 admit:47 circulate:60 cite:79 contemplate:60 email:34 emphasize:32 endorse:58 feel:41 give:29 lob:47 "
        "offer:46 prohibit:50 propose:74 see:38 send:30 show:63 sign:41 tell:30 unleash:35 witness:28"
    ),
    "leftq|clause": "*:75 continue:92 say:77 tell:77",
    "leftq|left": (
        "*:64 acknowledge:74 add:65 admit:59 agree:84 answer:23 argue:47 ask:54 assure:38 charge:79 claim:44 come:13 "
        "complain:69 concede:87 conclude:60 continue:33 declare:64 explain:44 go:41 insist:46 note:59 post:69 "
        "predict:56 promise:84 read:77 recall:23 remark:61 remember:69 reply:56 report:68 respond:65 say:64 shoot:74 "
        "sound:69 start:49 state:47 surmise:44 tell:65 tweet:91 urge:24 vow:84 warn:89 write:72"
    ),
    "leftq|np": "*:1 declare:31 describe:38",
    "left|clause": "*:47 admit:29 allow:10 ask:25 contradict:76 explain:55 hold:30 let:6 make:4 mean:3 say:71 show:70",
    "left|left": (
        "*:79 add:69 adopt:36 agree:91 announce:93 argue:46 believe:27 carry:30 conclude:85 confirm:80 declare:74 "
        "endorse:30 estimate:91 explain:82 find:81 give:26 go:18 help:12 hope:48 indicate:88 insist:49 know:18 "
        "mean:20 note:84 oppose:20 predict:91 promise:91 recall:29 report:92 reveal:70 rise:36 rule:61 say:86 show:60 "
        "state:77 surmise:76 tell:68 think:21 vow:91 warn:92 write:74"
    ),
    "left|np": (
        "*:16 accuse:50 announce:66 applaud:42 ask:64 assert:29 call:28 cite:54 count:41 criticize:65 deliver:31 "
        "describe:39 dismiss:64 downplay:42 include:31 mock:71 offer:46 post:57 praise:75 promise:44 recit:54 "
        "remind:51 show:40 support:32 tweet:49"
    ),
    "left|prep:on": "*:17 comment:46",
    "left|that": "*:74 argue:89 convince:29 respond:94 tell:92",
    "left|to": "*:22 ask:47 order:35",
    "noun:that|that": "*:49 finding:50 warning:59",
    "np|clause": (
        "*:40 acknowledge:76 add:68 address:70 adopt:46 allow:14 announce:72 argue:93 ask:56 attract:12 believe:21 "
        "bring:14 call:59 cause:3 claim:78 compare:33 conclude:79 consider:45 counter:73 decide:24 declare:41 deny:48 "
        "describe:88 discuss:49 doubt:27 end:13 endorse:18 ensure:6 expect:25 explain:62 feel:24 figure:13 find:43 "
        "follow:15 get:0 give:15 hear:14 help:0 hold:52 hope:29 imagine:12 imply:27 include:14 indicate:72 insist:87 "
        "know:15 learn:42 let:15 make:11 mean:1 mention:15 need:5 note:63 pick:15 play:52 point:30 post:40 predict:45 "
        "propose:60 put:18 recall:77 remember:12 report:73 reveal:71 say:84 see:19 seem:4 send:18 share:65 show:68 "
        "state:64 suggest:64 tell:84 think:49 tout:18 turn:10 tweet:81 want:46 watch:5 welcome:73 win:15 won:13 "
        "worry:42 write:44"
    ),
    "np|ing": (
        "*:17 caution:63 leave:33 propose:35 remember:44 report:71 rule:64 say:66 spend:30 start:31 suggest:38 "
        "support:49 urge:48"
    ),
    "np|left": (
        "*:32 adopt:15 appear:6 assure:21 become:15 believe:9 build:15 call:3 carry:10 cite:15 come:5 confirm:37 "
        "feel:10 fell:15 get:6 give:7 help:3 hold:6 include:7 join:12 know:9 lead:10 make:7 mean:10 open:12 oppose:10 "
        "pass:10 perform:15 point:70 post:30 prefer:7 provide:12 recall:41 receive:15 reduce:15 report:51 represent:8 "
        "say:67 see:7 seem:10 shoot:25 sound:30 spend:8 state:62 suffer:12 suggest:21 support:15 take:12 tell:47 "
        "think:13 tie:15 turn:12 tweet:92 urge:10 used:12 want:27 win:7 won:3 write:74"
    ),
    "np|np": (
        "*:15 accuse:75 acknowledge:42 air:30 align:41 allege:48 announce:57 applaud:64 appoint:29 approve:44 "
        "argue:38 articulate:36 ask:40 assail:53 assert:53 attack:34 attribute:49 authorize:39 back:35 bash:39 "
        "bemoan:86 blame:64 blast:76 boo:35 boycott:33 breach:47 brush:72 call:41 castigate:47 cement:30 challenge:50 "
        "champion:32 chant:51 characterize:80 chastise:43 cheer:47 chid:35 circulate:46 cite:77 claim:42 clarify:35 "
        "commit:31 compare:34 concede:51 condemn:41 confirm:48 conflate:38 congratulate:43 contradict:34 credit:88 "
        "criticize:63 declare:44 decline:61 decry:82 deem:30 deepen:43 defend:46 deflect:41 demand:28 denounce:45 "
        "deride:75 describe:52 detail:38 devot:40 disavow:40 discredit:36 discuss:48 dismiss:54 display:38 dispute:64 "
        "disregard:70 distance:44 distinguish:35 downplay:33 echo:47 email:39 emphasize:62 endorse:45 estimate:70 "
        "evaluate:47 evince:62 exclud:35 expect:48 experience:35 explain:45 expos:35 express:77 extoll:47 fil:33 "
        "floate:35 foresee:68 foreshadow:65 frame:40 hail:60 hammer:28 hate:28 heap:68 herald:56 highlight:59 "
        "hijack:38 hope:70 identify:47 indicate:51 invalidate:62 invok:75 issue:50 label:37 laid:36 lambast:44 "
        "lament:43 laud:65 lean:41 lik:30 liken:67 list:63 love:48 mandate:61 mention:53 misstate:35 mock:65 mull:62 "
        "name:46 nominate:29 note:93 offer:30 oppose:30 outline:45 pitch:45 plant:38 plead:52 point:33 portray:54 "
        "position:46 post:45 praise:60 prefer:46 prescrib:62 press:30 pressure:43 prid:47 proclaim:47 project:30 "
        "promote:42 pronounce:65 propose:75 protest:44 publish:42 question:67 quote:41 rank:67 rattl:31 reaffirm:33 "
        "reassure:35 recalibrate:38 recall:59 recit:54 recommend:43 recount:44 reference:67 refuse:64 refute:70 "
        "regard:57 regret:38 reiterate:61 reject:56 relish:41 remember:69 remind:50 render:33 renegotiate:47 "
        "replay:38 report:49 reprimand:62 repudiate:35 request:33 resist:58 retweet:75 reveal:48 revise:38 revisit:45 "
        "ridicule:29 rip:43 rush:41 say:56 see:30 sentence:62 share:30 shelve:47 shout:35 show:43 signal:40 singl:42 "
        "slam:67 slap:43 slid:47 sow:38 specify:38 spell:56 spot:38 stage:37 state:50 stress:79 suggest:30 talk:42 "
        "thank:50 tick:45 tout:65 trace:41 trade:31 trumpet:62 tweet:53 underscore:37 unveil:33 urge:37 veto:41 "
        "view:39 voice:57 want:29 warn:49 withdraw:33 withheld:33 witness:38 write:32"
    ),
    "np|prep:about": "*:53 car:24 lie:32 make:15 open:83 say:42 speak:66 talk:63 worry:18",
    "np|prep:against": "*:37 campaign:63 come:58 go:7 speak:20 vote:42",
    "np|prep:at": "*:18 lash:75",
    "np|prep:behind": "*:24 lin:53",
    "np|prep:by": "*:21 conclude:76 go:49",
    "np|prep:for": "*:6 call:35 cry:34 hope:64 vote:30",
    "np|prep:in": "*:3 speak:37",
    "np|prep:of": "*:19 accuse:43",
    "np|prep:off": "*:12 laugh:45",
    "np|prep:on": "*:10 comment:38 doubl:40 focus:31 hold:28 remain:37",
    "np|prep:over": "*:10 clash:33 por:45 spar:68",
    "np|prep:to": "*:16 admit:52 compare:30 hew:47 look:63 say:35",
    "np|prep:with": "*:8 say:40",
    "np|that": (
        "*:56 accept:33 add:92 announce:62 argue:71 became:8 boast:89 call:25 cite:27 claim:73 complain:82 "
        "continue:71 discover:54 express:89 find:69 focus:25 get:25 hope:43 indicate:50 insist:80 knock:52 make:64 "
        "mark:25 mean:13 point:81 posit:40 reassure:14 recall:69 remind:53 reply:46 report:88 say:81 see:64 seem:12 "
        "state:49 suggest:60 tell:90 turn:8 tweet:71 uncover:25 write:81"
    ),
    "np|to": (
        "*:17 ask:33 authorize:48 challenge:45 choose:31 encourage:43 fail:32 lobby:45 nominate:38 order:63 prefer:31 "
        "request:41 start:31 tell:49 urge:65 vote:63 vow:76"
    ),
    "passive:clause|passive:np": "*:15 call:35 crown:43 declare:49",
    "passive:ing|passive:ing": "*:18 see:31 show:38",
    "passive:np|np": "*:17 call:55",
    "passive:np|passive:np": "*:15 announce:69 call:29 dub:47 offer:35",
    "passive:np|passive:prep:with": "*:24 charge:56",
    "passive:prep:about|passive:prep:about": "*:41 ask:68 interview:10 make:15 press:47 talk:15",
    "passive:prep:against|passive:prep:against": "*:7 make:35",
    "passive:prep:as|passive:prep:as": (
        "*:27 criticize:74 define:52 describe:46 interpret:32 know:72 lambast:42 mention:42 nominate:42 portray:53 "
        "recognize:52 regard:57 see:30 treat:42"
    ),
    "passive:prep:by|passive:prep:for": "*:3 criticize:28",
    "passive:prep:for|passive:prep:for": "*:18 celebrate:38 criticize:72 know:73 nominate:38",
    "passive:prep:of|passive:prep:of": "*:28 accuse:59 assure:3 compos:7 convict:7 suspect:42",
    "passive:prep:to|passive:to": "*:34 allow:9 expect:73 poise:4 schedul:10 tell:50 used:6",
    "passive:that|passive:that": "*:63 report:87 reveal:87 say:87 tell:66",
    "passive:to|passive:to": "*:26 ask:65 expect:66 favor:31 intend:32 invite:46 mean:37 permit:31 require:32 say:56 show:41 think:31",
    "passive:wh|passive:clause": "*:65 ask:85 see:44",
    "prep:about|clause": "*:65 add:86 ask:32 predict:73 say:84",
    "prep:about|np": "*:15 ask:31 warn:49",
    "prep:about|prep:about": (
        "*:41 ask:12 boast:33 brag:56 car:37 complain:41 feel:68 fight:74 gush:79 hear:10 joke:85 know:16 learn:47 "
        "lie:28 make:7 muse:47 question:12 say:15 set:15 speak:72 speculate:47 talk:54 think:30 worry:28 write:37"
    ),
    "prep:after|prep:after": "*:8 going:38",
    "prep:against|prep:against": "*:24 argue:66 campaign:74 caution:45 come:29 decide:29 push:50 rail:36 rule:41 turn:43 warn:52",
    "prep:ahead|prep:to": "*:20 look:30",
    "prep:as|clause": "*:40 go:39 mention:12 say:84 show:63",
    "prep:as|left": "*:24 say:49",
    "prep:as|np": "*:7 announce:66",
    "prep:as|passive:prep:as": "*:38 know:81 see:32 view:9",
    "prep:as|prep:as": "*:12 criticize:36 describe:46 identify:29 regard:43 view:52",
    "prep:at|prep:at": "*:8 balk:68 bristl:35 estimate:35 hint:62 point:44 talk:31",
    "prep:by|prep:by": "*:9 begin:34 stand:40",
    "prep:for|np": "*:28 call:30 compete:12 establish:34 negotiate:41 paid:1 play:4 push:9 see:48 work:2",
    "prep:for|passive:prep:for": "*:31 know:55",
    "prep:for|prep:for": (
        "*:17 apologize:47 argue:64 ask:45 blame:28 call:54 campaign:37 cheer:63 declare:38 feel:56 fundraise:31 "
        "give:48 go:41 hope:63 know:39 push:58 say:75"
    ),
    "prep:for|that": "*:74 acknowledge:78 say:75 write:93",
    "prep:for|to": "*:40 ask:27 call:73 decline:77",
    "prep:from|prep:from": "*:1 shi:32",
    "prep:into|np": "*:5 call:30",
    "prep:in|clause": "*:17 question:47 say:59",
    "prep:in|np": "*:15 promise:55 remind:50 see:38 show:77",
    "prep:in|prep:in": "*:2 agree:33 believe:46 say:39",
    "prep:in|prep:on": "*:22 weigh:45",
    "prep:in|prep:with": "*:35 check:56 chime:77 come:4",
    "prep:in|that": "*:54 believe:64 conclude:88 estimate:55 find:53 testify:70",
    "prep:in|to": "*:23 decide:50",
    "prep:of|clause": "*:37 remind:33 show:63 think:32 warn:51",
    "prep:of|np": "*:27 show:42 speak:31 tell:30",
    "prep:of|prep:of": (
        "*:29 accuse:14 approve:26 ask:32 boast:50 come:9 consist:6 convict:18 die:5 disapprove:28 learn:32 make:9 "
        "say:26 speak:61 suspect:11 talk:51 think:10 warn:89 write:53"
    ),
    "prep:on|clause": "*:73 agree:74 discuss:81 go:82 take:18",
    "prep:on|ing": "*:22 call:37",
    "prep:on|prep:on": "*:9 agree:53 comment:61 compromise:33 focus:29 push:63 ran:35 stand:29 take:35 touch:44",
    "prep:on|that": "*:37 dawn:16 focus:16 push:16",
    "prep:on|to": "*:54 call:61 decide:52 go:49 rely:16 sign:33",
    "prep:to|clause": "*:51 call:41 point:39",
    "prep:to|np": "*:12 ask:46",
    "prep:to|prep:to": "*:6 acquiesce:66 agree:33 gravitate:34 liken:66 look:33 nod:43 pander:30 point:40 stuck:38",
    "prep:to|that": "*:39 get:18 move:33 prove:13",
    "prep:to|to": (
        "*:32 agree:35 appear:3 ask:59 begin:6 continue:11 decide:20 fail:7 get:5 going:5 intend:10 manage:11 mean:8 "
        "move:19 need:3 offer:66 plan:37 pledge:58 promise:82 propose:25 push:22 seek:31 seem:12 start:7 struggle:16 "
        "take:1 tend:6 threaten:75 tri:25 try:18 vote:40 vow:89 want:10"
    ),
    "prep:upon|prep:upon": "*:38 base:17 remark:81",
    "prep:with|np": "*:18 share:47 show:54",
    "prep:with|prep:with": "*:7 agree:44 begin:29 disagree:30 flirt:32 reckon:66 set:29 sid:50 tangl:34",
    "prep:with|that": "*:44 agree:51",
    "prep:with|to": "*:23 plead:47",
    "quote|clause": (
        "*:75 add:79 admit:58 allow:10 answer:74 ask:70 believe:19 claim:81 conclude:89 continue:87 declare:33 "
        "deny:35 emphasize:78 fear:61 feel:23 hear:23 highlight:15 hope:45 know:24 mean:4 note:83 put:34 read:43 "
        "reply:82 report:77 respond:83 say:81 see:13 spend:34 state:76 suggest:71 tell:73 think:22 tweet:93 warn:85 "
        "weigh:34 welcome:89 write:89"
    ),
    "quote|ing": (
        "*:52 ask:15 begin:9 caution:78 chant:73 continue:10 involve:11 keep:11 read:32 say:85 shout:51 sing:63 "
        "tell:63 tweet:76 vote:20"
    ),
    "quote|left": (
        "*:31 acknowledge:37 add:27 ask:28 conclude:72 note:36 quote:14 respond:40 say:41 see:7 state:37 tweet:60 "
        "write:52"
    ),
    "quote|np": (
        "*:29 accept:10 address:14 admit:48 announce:41 ask:46 bear:6 becom:1 become:4 call:51 carry:2 choose:9 "
        "cite:79 consider:12 contain:4 counter:5 decimate:13 declare:67 deem:18 direct:6 dub:75 end:4 entitl:32 "
        "examin:38 explain:56 fan:9 feel:17 fight:1 find:27 get:1 give:3 help:1 include:6 increase:2 insult:61 "
        "involve:2 label:14 lack:3 lead:2 lik:49 list:66 make:5 meet:2 need:5 negotiate:17 offer:46 oppose:26 owe:11 "
        "pass:33 pay:2 pose:7 promise:57 publish:31 put:5 read:25 receive:1 reject:38 release:17 remain:4 represent:5 "
        "say:57 see:18 seek:45 share:22 show:29 spend:2 support:39 tell:7 titl:20 toss:13 visit:1 want:14 win:0"
    ),
    "that|clause": "*:46 emphasize:67 realize:32 say:73 show:38 tell:51",
    "that|left": "*:14 argue:28 declare:41 indicate:37 report:41 respond:62 show:28 tell:35",
    "that|np": (
        "*:25 agree:44 ask:37 call:46 decry:77 dismiss:65 echo:62 embrace:39 endorse:58 feel:41 forward:47 "
        "question:67 reiterate:41 reject:63 renew:34 report:35 say:49 see:58 show:45 withdraw:51"
    ),
    "that|prep:by": "*:33 conclude:75 respond:37",
    "that|prep:in": "*:71 say:75",
    "that|that": (
        "*:75 accept:52 acknowledge:77 add:86 admit:72 advise:27 agree:77 allege:56 allow:52 announce:90 "
        "anticipate:91 appear:7 argue:88 ask:78 assert:69 assume:48 assure:70 believe:57 bet:44 boast:96 calculate:94 "
        "caution:96 charge:91 claim:75 clarify:85 complain:78 concede:62 conclude:87 confirm:85 contend:77 "
        "continue:78 convince:20 dawn:34 decide:34 declare:69 demand:66 demonstrate:80 deny:66 determine:41 "
        "discover:23 doubt:91 emerge:27 emphasize:85 ensure:2 estimate:85 expect:59 explain:82 fear:77 feel:40 "
        "find:72 forecast:59 forget:41 grow:34 guarantee:34 guess:59 help:22 hint:62 hope:56 imply:37 indicate:67 "
        "inform:78 insist:76 joke:77 know:45 lament:91 learn:69 maintain:59 make:39 mean:17 mention:62 move:74 "
        "note:87 notice:59 order:75 pledge:72 point:87 posit:74 post:69 predict:75 promise:78 prove:19 reaffirm:59 "
        "realize:75 recall:49 recognize:67 recommend:75 reiterate:71 remark:74 remember:30 remind:87 reply:82 "
        "report:83 require:59 respond:97 reveal:74 rule:62 say:87 see:47 show:64 signal:75 speculate:55 state:87 "
        "stress:37 suggest:68 suspect:55 tell:91 testify:53 think:45 tweet:68 uncover:34 underscore:59 understand:28 "
        "vow:91 warn:94 worry:76 write:99"
    ),
    "to|clause": "*:32 ask:31 show:38 want:44",
    "to|ing": "*:43 advise:29 choose:11 decide:18 prefer:86 seem:14 tell:49 vow:61 warn:86",
    "to|left": "*:5 point:30 say:49",
    "to|np": "*:13 show:35",
    "to|passive:to": "*:5 expect:38",
    "to|prep:to": "*:12 admit:50 link:32 point:57 refer:50 refuse:46 reply:42 respond:36 stuck:53",
    "to|that": "*:42 continue:41 decide:19 prove:13",
    "to|to": (
        "*:25 agree:51 aim:41 ask:52 call:60 claim:62 decide:38 decline:70 determine:45 exist:31 expect:30 forget:51 "
        "hope:48 know:53 lik:31 lobby:60 look:51 love:78 offer:56 opt:45 perceive:41 plan:28 plead:60 pledge:40 "
        "plot:53 poise:32 prefer:68 promise:67 propose:38 push:48 refuse:57 seek:42 show:51 tell:50 threaten:54 "
        "vote:46 vow:75 want:30"
    ),
    "wh|clause": (
        "*:42 acknowledge:77 address:76 alter:15 announce:48 answer:34 ask:74 assess:15 believe:47 call:64 change:10 "
        "compare:59 confront:13 consider:14 contradict:74 counter:74 decide:18 define:47 demonstrate:41 describe:88 "
        "detail:53 determine:23 discuss:75 display:19 doing:8 end:13 enjoy:74 explain:61 favor:59 get:2 guess:20 "
        "hear:34 indicate:72 investigate:13 know:27 learn:54 leave:46 note:84 notice:34 outline:59 ponder:59 "
        "predict:45 prove:13 question:73 recall:73 remember:44 report:74 reveal:44 say:61 see:10 show:26 take:10 "
        "tell:57 tout:19 turn:10 undermine:19 understand:34 want:25 watch:11 wonder:56 worry:43 write:56"
    ),
    "wh|ing": "*:60 consider:55 decide:57 determine:22 discuss:67 know:53",
    "wh|left": "*:21 explain:36",
    "wh|np": "*:19 explain:30 know:39 promise:56 question:42 tell:42",
}
