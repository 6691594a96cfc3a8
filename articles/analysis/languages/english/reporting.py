"""How likely a word in a construction reports what somebody says, thinks or plans, in percent.

Measured on the training part of PolNeAR (840 US news articles, 625,000 words, 19,800 attributions): the share of
the candidates of a construction that the annotators marked with at least half of the content the same, smoothed by
two observations of the verb's and the construction's own rate. Pairs below a third are listed only for the
words of `speech.CLASSES`, whose chance they overrule.
"""

MEASURED: dict[str, str] = {
    "clause": (
        "accus:44 acknowledge:46 add:25 address:41 admit:34 agree:49 allege:44 announce:55 appoint:36 argue:67 "
        "assume:21 believe:32 blame:49 blast:49 celebrate:35 cite:58 claim:52 comment:5 compare:49 concede:73 "
        "conclude:58 condemn:57 continue:5 conven:36 convince:43 criticize:40 declare:35 decry:83 describe:39 "
        "determine:42 disclose:39 discover:36 dismiss:37 doubl:42 elevate:34 estimate:44 expect:8 explain:37 fear:51 "
        "feel:26 find:31 forget:45 guess:52 highlight:35 hint:71 hope:66 imagine:54 imply:75 indicate:50 insist:62 "
        "justify:39 knock:65 know:34 learn:36 maintain:3 mention:11 mock:54 negotiate:36 not:69 notice:53 order:56 "
        "outlin:35 pledge:22 point:58 post:40 predict:84 press:45 promise:79 propose:44 quot:53 rebuff:36 recall:55 "
        "reference:48 reiterate:59 reject:47 remember:44 remind:77 repeat:45 report:46 respond:25 retweet:35 "
        "reveal:64 rule:3 say:80 show:46 slam:41 spott:53 state:57 suggest:70 tell:67 testify:46 think:38 tout:56 "
        "tweet:37 understand:5 urge:68 voice:65 warn:84 worry:69 write:40"
    ),
    "colon": (
        "add:97 agree:56 continue:88 fir:72 include:76 interject:83 post:84 read:61 reply:90 respond:74 say:85 "
        "tell:73 tweet:76 want:40 warn:90 write:95"
    ),
    "fixed": "according_to:83",
    "ing": (
        "describe:56 email:40 endorse:72 mention:54 oppose:39 persuade:37 propose:65 recall:57 release:35 remember:34 "
        "report:46 respond:54 say:68 seem:44 show:54 suggest:56 support:45 tell:49"
    ),
    "ing:clause": (
        "add:35 answer:35 argue:88 ask:42 believe:50 blast:44 cite:70 claim:51 confirm:64 describe:34 detail:69 "
        "hope:73 list:37 mention:39 not:63 point:45 predict:77 propose:61 protest:38 re-tweet:78 recall:53 "
        "reference:35 say:70 shock:38 show:41 suggest:52 tell:57 think:37"
    ),
    "ing:colon": "add:90 say:79 tell:54 write:54",
    "ing:np": (
        "accus:65 announce:47 answer:34 append:44 applaud:66 ask:34 bash:44 blame:75 blast:46 bor:38 call:57 chant:40 "
        "chid:82 cite:76 congratulate:40 contrast:40 credit:55 criticize:38 decide:35 declare:46 decry:49 defend:42 "
        "deliver:42 demand:48 denounce:56 depict:40 describe:63 detail:39 dismiss:41 encourage:12 endorse:37 "
        "expect:42 explain:34 express:52 fear:64 highlight:46 ignore:34 impugn:40 lament:71 lay:62 mention:51 mock:46 "
        "not:70 outlin:43 pass:45 point:64 portray:38 pound:40 praise:47 present:38 press:60 profess:40 publicize:44 "
        "question:41 rebrand:36 rebutt:36 recall:63 reference:59 reiterate:70 reject:38 remember:40 repeat:62 "
        "reprise:44 restrict:50 rip:37 say:60 slamm:87 thank:33 threaten:43 tout:62 tweet:77 urge:42"
    ),
    "ing:prep:about": "talk:57 think:65 worry:34",
    "ing:prep:against": "rail:37",
    "ing:prep:ahead": "look:34",
    "ing:prep:for": "ask:54 call:63 hope:66 push:49",
    "ing:prep:into": "call:63",
    "ing:prep:of": "understand:46",
    "ing:prep:on": "call:64 going:36",
    "ing:prep:to": "allud:66 pivot:45 point:40 refer:60 vow:77",
    "ing:quote": "add:91 ask:64 chant:43 say:86 shout:82 state:84 tell:85 write:66",
    "ing:that": (
        "acknowledge:76 add:85 admit:84 allege:57 announce:39 argue:85 assert:90 assume:38 believe:76 claim:69 "
        "clarify:57 concede:59 declare:71 demand:50 determine:74 explain:85 imply:73 insist:93 jok:87 know:60 not:94 "
        "predict:69 remark:75 remind:87 report:65 respond:79 say:81 show:41 state:76 suggest:75 tell:84 think:44 "
        "understand:38 write:84"
    ),
    "ing:to": (
        "advise:33 aim:59 ask:60 decide:38 expect:70 hope:52 plan:49 point:57 promise:61 propose:44 refer:60 "
        "refuse:55 seek:38 struggle:34 tell:36 threaten:53 vow:63"
    ),
    "ing:wh": (
        "ask:88 decide:34 describe:75 determine:34 explain:56 highlight:48 know:34 question:77 say:53 show:57 "
        "wonder:80"
    ),
    "left": (
        "acknowledge:62 add:65 agree:49 announce:71 argue:49 believe:44 claim:49 conclude:85 confirm:47 declin:52 "
        "deliver:40 explain:70 find:52 indicate:69 insist:53 not:77 observe:43 predict:87 promise:43 recall:51 "
        "report:72 reveal:67 rule:33 say:84 show:23 state:79 suggest:63 tell:57 tweet:42 warn:84 write:57"
    ),
    "leftq": (
        "add:72 admit:54 answer:39 argue:61 ask:54 assure:44 bark:91 chant:54 charge:74 come:42 concede:83 "
        "conclude:75 continue:45 declare:68 exclaim:91 explain:48 go:70 insist:59 jok:61 not:72 post:64 put:69 "
        "read:87 recall:70 remark:69 reply:57 report:76 respond:74 say:66 shoot:68 shout:82 state:48 tell:65 tweet:86 "
        "warn:89 wonder:86 write:76"
    ),
    "noun:about": "concern:48 concerns:38 criticism:71 doubts:40 fears:46 questions:40 reports:39 speculation:38",
    "noun:for": "calls:43 criticism:43 expectations:43 fear:42 proposal:34 proposals:49 questions:52",
    "noun:of": "fears:44 hope:69 hopes:35 view:50",
    "noun:that": (
        "admission:69 allegations:39 assertion:64 assurances:48 belief:49 call:47 claims:45 complaints:81 concern:52 "
        "conclusion:47 contention:46 criticism:61 doubt:87 fears:47 finding:42 hope:41 hopes:79 insistence:48 "
        "ruling:34 rumors:48 speculation:74 statement:54 suggestion:60 warning:72"
    ),
    "noun:to": "call:34 claim:34 complaint:37 desire:35 pledge:39 promise:43 promises:49 question:33 vow:51",
    "np": (
        "accus:75 acknowledge:49 announce:66 appear:42 applaud:56 approve:44 argue:58 articulate:34 ask:38 assail:34 "
        "attack:39 attribut:50 authorize:48 back:34 beg:36 bemoan:86 blame:72 blast:63 boo:59 brush:51 call:50 "
        "cast:35 cement:36 challeng:52 champion:49 characterize:76 cheer:34 chid:79 cite:68 claim:51 co-sponsor:37 "
        "comment:35 compare:37 concede:57 conclude:79 condemn:61 confirm:31 conflate:42 congratulate:52 counter:36 "
        "credit:63 criticize:72 declare:49 declin:60 decry:78 defend:45 denounce:58 deny:38 derid:69 describe:70 "
        "disavow:60 discuss:44 dismiss:68 display:38 disregard:79 distance:50 distinguish:36 downplay:63 dubb:40 "
        "echo:39 email:63 emphasize:79 encourage:40 endorse:45 estimate:24 exclud:38 expect:41 experience:35 "
        "explain:38 express:66 eye:36 fad:34 floate:69 forecast:34 foreshadow:79 frame:41 guarante:61 hail:58 "
        "herald:42 highlight:63 hijack:42 identify:55 illustrate:45 indicate:57 insist:56 invok:44 issue:52 label:61 "
        "laid:36 lambast:61 lament:56 lash:49 laud:38 liken:65 list:56 mandate:49 measure:39 mention:60 misstate:38 "
        "mock:51 nam:46 nominate:42 not:64 offer:35 oppose:35 order:60 outlin:53 paint:39 perceive:37 plant:38 "
        "plead:60 point:59 portray:62 position:34 post:43 praise:76 predict:49 prefer:42 press:33 promote:36 "
        "pronounce:42 propose:52 protest:65 question:76 quot:36 reaffirm:79 recalibrate:42 recall:46 recount:45 "
        "refer:34 reference:69 refuse:63 regard:44 regret:38 reiterate:62 reject:59 relish:38 remember:47 remind:68 "
        "repeat:51 replay:79 report:52 reprimand:79 repudiate:53 request:36 resist:50 retweet:52 reveal:51 rip:45 "
        "say:57 scrapp:36 see:35 seem:53 shout:45 show:34 shrug:37 signal:42 slam:67 sound:38 sparr:54 spott:39 "
        "state:36 stress:78 talk:40 tell:45 thank:53 think:39 tout:58 tweet:38 underestimate:35 underscor:37 "
        "unveil:36 urge:76 veer:38 view:44 voice:53 want:33 welcome:34 wish:37 withdraw:43 withheld:34 witness:45 "
        "yell:43"
    ),
    "passive:clause": "ask:41",
    "passive:ing": "show:55",
    "passive:np": "announce:55 challeng:38 charge:61 consider:33 declare:53 deem:37 divid:58 retweet:40 worry:41",
    "passive:prep:about": "ask:60 press:49 worry:71",
    "passive:prep:as": (
        "criticize:48 describe:49 identify:53 interpret:59 know:37 list:45 mention:45 nominate:63 portray:58 "
        "regard:59 see:47"
    ),
    "passive:prep:between": "divid:33",
    "passive:prep:by": "criticize:34 denounce:65 echo:59 ignore:35 nominate:33 reject:61 see:40 share:39 support:38",
    "passive:prep:for": "celebrate:33 criticize:72 intend:36 know:54 nominate:36 target:34",
    "passive:prep:of": "accus:40 assure:63 suspect:49",
    "passive:prep:on": "premise:36 split:54",
    "passive:prep:with": "align:39",
    "passive:quote": "ask:70",
    "passive:that": "convince:68 report:81 reveal:82 say:61 tell:73 worry:55",
    "passive:to": "ask:65 expect:79 intend:39 invit:40 mean:44 require:43 say:83 show:67",
    "passive:wh": "ask:76",
    "prep:about": (
        "boast:49 bragge:65 comment:68 complain:73 feel:34 jok:84 learn:43 mus:86 report:50 speak:66 talk:52 warn:47 "
        "worry:44"
    ),
    "prep:against": "campaign:57 caution:69 push:61 rail:73 rule:38 vote:47 warn:85",
    "prep:as": "acknowledge:44 criticize:42 describe:45 regard:45 seem:40 view:40",
    "prep:at": "balk:65 bristl:41 estimate:39 fir:38 hint:41 insult:34 marvel:78 swip:53 talk:38",
    "prep:by": "respond:37 see:33",
    "prep:for": (
        "allow:35 apologize:51 argue:72 call:73 cheer:35 declin:47 feel:37 hope:34 know:41 press:62 push:63 rule:35 "
        "say:77 see:36 vouch:87"
    ),
    "prep:in": "agree:64 back:56 believe:49 call:39 chim:42 say:44",
    "prep:into": "call:51 rip:35",
    "prep:of": "ask:37 boast:72 complain:72 show:71 speak:46 talk:52 tell:73 think:35 waffl:40 warn:77",
    "prep:on": "agree:61 call:70 cheer:33 comment:58 divid:33 dwell:56 egge:41 elaborate:39 flip-flopp:37 talk:43 touch:42",
    "prep:outside": "tell:44",
    "prep:to": (
        "acquiesce:78 allud:46 appear:49 ask:42 gravitate:34 liken:57 look:48 pivot:52 pledge:69 point:64 promise:68 "
        "refer:49 seek:35 threaten:64 vow:71"
    ),
    "prep:upon": "call:74 remark:81",
    "prep:with": "agree:48 flirt:36 plead:34 respond:39 sid:62",
    "quote": (
        "add:87 admit:77 announce:56 ask:78 call:40 chant:52 conclude:88 continue:74 declare:74 dubb:51 find:47 "
        "jok:85 not:90 pass:34 read:27 reply:79 respond:88 say:86 shoot:67 shout:65 state:86 tell:77 tweet:92 "
        "write:96"
    ),
    "that": (
        "accept:48 acknowledge:74 add:88 admit:78 affirm:50 agree:78 allege:86 announce:82 anticipate:81 appear:51 "
        "argue:88 ask:86 assert:87 assume:49 assure:81 believe:57 boast:71 call:87 caution:88 charge:80 claim:70 "
        "clarify:83 comment:76 complain:76 concede:64 conclude:76 confirm:82 convince:57 declare:79 demand:61 "
        "demonstrate:71 deny:64 determine:33 discover:38 echo:54 emphasize:86 estimate:65 expect:58 explain:83 "
        "fear:70 find:74 forecast:56 guess:51 hint:55 hope:56 indicate:78 inform:53 insist:81 jok:70 know:50 "
        "lament:86 learn:58 maintain:48 mention:55 not:93 notice:77 op-:50 order:90 pledge:78 post:64 predict:95 "
        "project:74 promise:68 propose:56 reaffirm:93 realize:59 recall:67 recognize:72 recommend:48 reiterate:57 "
        "remark:88 remember:37 remind:82 reply:86 report:86 require:47 respond:66 reveal:64 rule:49 say:87 see:67 "
        "show:65 signal:88 speculate:71 state:95 stress:48 suggest:76 suspect:87 tell:89 think:43 tweet:65 vow:89 "
        "warn:98 worry:77 write:92"
    ),
    "to": (
        "agree:49 aim:51 appear:55 ask:61 call:47 claim:64 decide:41 declin:71 demand:40 determine:36 expect:39 "
        "hope:46 intend:13 know:52 look:53 love:64 offer:51 perceive:39 plan:26 pledge:44 plott:35 point:73 poise:34 "
        "prefer:75 promise:82 propose:45 push:72 refer:40 refuse:61 remind:46 require:36 respond:40 seek:45 seem:56 "
        "show:56 tell:55 threaten:54 vow:89 want:29 warn:80"
    ),
    "wh": (
        "address:65 announce:61 ask:76 consider:37 define:64 describe:80 determine:27 discuss:60 explain:68 hear:37 "
        "know:44 learn:34 leave:36 not:81 question:81 recall:67 remember:78 reveal:57 say:68 show:28 tell:69 "
        "understand:33 wonder:80"
    ),
}
