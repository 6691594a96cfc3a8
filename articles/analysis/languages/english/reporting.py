"""How likely a word in a construction reports what somebody says, thinks or plans, in percent.

Measured on the training part of PolNeAR (840 US news articles, 625,000 words, 19,800 attributions): the share of
the candidates of a construction that the annotators marked with at least half of the content the same, smoothed by
two observations of the verb's and the construction's own rate. Pairs below a third are left out: F1 gains nothing.
Words that are rare there but plainly report are in `speech.py`.
"""

MEASURED: dict[str, str] = {
    "clause": (
        "accus:45 acknowledge:46 address:41 admit:34 agree:49 allege:45 announce:55 appoint:37 argue:66 blame:49 "
        "blast:38 boast:47 celebrate:35 cite:64 claim:51 compare:49 concede:74 conclude:63 condemn:55 conven:36 "
        "convince:44 declare:35 decry:81 describe:39 determine:42 disclose:39 discover:36 dismiss:37 doubl:41 "
        "elevate:34 estimate:64 explain:48 fear:51 find:33 forget:55 guess:52 highlight:34 hint:70 hope:66 imagine:54 "
        "imply:75 indicate:50 insist:63 justify:39 knock:66 know:36 learn:36 mock:53 negotiate:36 not:73 notice:53 "
        "order:49 outlin:42 point:59 post:39 predict:77 press:45 promise:81 propose:44 quot:35 rebuff:36 recall:55 "
        "reference:46 reiterate:76 reject:47 remind:77 repeat:44 report:42 retweet:35 reveal:63 say:81 show:44 "
        "slam:42 spott:53 state:50 suggest:70 tell:67 testify:45 think:39 tout:57 tweet:36 urge:66 voice:64 warn:83 "
        "worry:69 write:39"
    ),
    "colon": (
        "add:97 agree:56 continue:88 fir:72 include:76 interject:88 post:83 read:60 reply:90 respond:74 say:85 "
        "tell:73 tweet:76 want:40 warn:89 write:94"
    ),
    "ing": (
        "describe:56 email:41 endorse:71 mention:34 oppose:38 persuade:37 propose:58 recall:56 release:35 remember:35 "
        "report:47 respond:54 say:63 show:71 suggest:71 support:45 tell:49"
    ),
    "ing:clause": (
        "add:35 answer:36 argue:88 ask:42 believe:50 blast:43 cite:71 claim:51 confirm:64 describe:34 detail:69 "
        "hope:73 list:37 mention:40 not:63 plan:33 point:46 predict:76 propose:52 protest:38 re-tweet:78 recall:53 "
        "reference:34 say:69 shock:38 show:41 suggest:52 tell:56 think:37"
    ),
    "ing:colon": "add:90 say:79 tell:54 write:53",
    "ing:np": (
        "accus:65 announce:47 answer:35 append:43 applaud:67 ask:33 bash:44 blame:74 call:58 chant:40 chid:59 cite:73 "
        "congratulate:42 contrast:41 credit:57 decide:34 decry:47 defend:34 deliver:35 demand:49 denounce:34 "
        "depict:40 describe:63 detail:39 discuss:50 dismiss:52 endorse:45 expect:40 explain:35 express:39 impugn:40 "
        "lament:45 lay:61 mention:51 mock:45 nagge:40 not:56 outlin:42 pass:65 point:53 portray:38 pound:40 praise:46 "
        "present:38 press:60 profess:40 publicize:44 question:43 quot:51 rebrand:36 rebutt:44 recall:52 reference:58 "
        "reiterate:71 reject:38 remember:40 repeat:62 restrict:50 rip:37 say:62 slamm:87 tell:38 tout:63 tweet:77 "
        "urge:58"
    ),
    "ing:prep:about": "complain:52 talk:45 think:46",
    "ing:prep:against": "push:36 rail:37",
    "ing:prep:ahead": "look:34",
    "ing:prep:for": "ask:53 call:51 cheer:34 hope:41 push:47",
    "ing:prep:into": "call:38",
    "ing:prep:on": "call:72 going:36",
    "ing:prep:to": "allud:68 pivot:44 point:40 refer:62 vow:76",
    "ing:quote": "add:90 ask:64 chant:43 say:86 shout:80 state:84 tell:85 write:65",
    "ing:that": (
        "acknowledge:75 add:85 admit:84 allege:58 announce:39 argue:85 assert:88 assume:38 believe:76 claim:69 "
        "clarify:57 concede:59 declare:71 demand:52 determine:74 explain:87 imply:73 insist:93 jok:82 know:60 not:94 "
        "predict:67 remark:74 remind:88 report:65 respond:79 say:81 show:41 state:76 suggest:78 tell:82 think:44 "
        "understand:37 write:83"
    ),
    "ing:to": (
        "agree:35 aim:41 ask:44 decide:37 expect:68 hope:61 look:38 plan:48 point:57 promise:62 propose:43 refer:59 "
        "refuse:36 seek:34 tell:36 threaten:66 vow:63"
    ),
    "ing:wh": (
        "ask:87 decide:34 describe:75 determine:33 explain:56 highlight:46 know:34 question:82 say:52 show:57 "
        "wonder:80"
    ),
    "left": (
        "acknowledge:55 add:72 admit:43 announce:81 answer:39 argue:54 ask:46 assure:44 bark:90 begin:34 believe:39 "
        "chant:53 charge:42 come:41 concede:82 conclude:76 confirm:51 continue:44 declare:66 explain:54 find:61 "
        "indicate:86 insist:47 mock:51 not:75 post:61 predict:57 put:55 read:86 recall:65 remark:67 reply:56 "
        "report:74 respond:67 reveal:70 rule:41 say:68 shoot:42 state:59 surmise:53 tell:64 think:50 tweet:79 warn:87 "
        "wonder:85 write:75"
    ),
    "np": (
        "accus:80 acknowledge:43 allege:34 announce:67 appear:45 applaud:65 approve:54 argue:54 articulate:34 ask:38 "
        "assail:52 attack:44 attribut:51 authorize:48 beg:36 bemoan:67 blame:65 blast:65 boo:60 brush:51 call:46 "
        "cement:36 challeng:57 champion:48 characterize:76 cheer:35 chid:75 cite:79 claim:47 clash:34 co-sponsor:37 "
        "comment:39 compare:37 concede:57 conclude:71 condemn:54 conflate:42 congratulate:61 contradict:35 "
        "contrast:36 counter:36 credit:82 criticize:66 declare:48 declin:60 decry:66 defend:46 denounce:57 deny:38 "
        "derid:64 describe:66 disavow:50 disclose:37 discuss:50 dismiss:64 display:38 disregard:79 distance:50 "
        "distinguish:36 downplay:63 dubb:37 echo:51 email:64 emphasize:79 encourage:40 endorse:36 estimate:33 "
        "exclud:38 expect:39 explain:57 expos:34 express:72 eye:36 fad:34 fil:37 floate:69 forecast:57 foreshadow:79 "
        "frame:51 guarante:61 hail:58 herald:42 highlight:58 hijack:42 identify:50 illustrate:45 indicate:65 "
        "insist:70 invok:56 issue:52 label:61 lambast:61 lament:84 laud:71 liken:65 list:56 mandate:49 measure:39 "
        "mention:68 misstate:38 mock:43 nam:50 not:88 offer:37 order:63 paint:38 perceive:37 plant:38 plead:60 "
        "point:75 portray:67 position:34 post:43 praise:67 predict:42 prefer:42 press:33 promote:50 pronounce:73 "
        "propose:49 protest:65 publish:35 question:77 quot:52 rank:37 reaffirm:79 rebuk:34 recalibrate:42 recall:51 "
        "recit:33 recount:59 refer:34 reference:53 refuse:62 regard:37 regret:38 reiterate:66 reject:61 relish:38 "
        "remember:47 remind:68 repeat:44 replay:42 report:51 reprimand:79 repudiate:53 request:37 resist:60 "
        "respond:33 retweet:66 reveal:57 ridicule:57 rip:45 say:59 see:34 seem:43 shout:43 show:35 shrug:38 signal:35 "
        "singl:43 slam:74 spott:39 state:43 stress:78 suggest:46 tell:43 thank:45 think:45 tick:40 titl:36 tout:69 "
        "tweet:45 underscor:37 unveil:36 urge:77 veer:38 view:38 voice:43 withdraw:43 withheld:34 witness:45 yell:43"
    ),
    "passive:clause": "ask:41",
    "passive:ing": "show:54",
    "passive:np": "announce:55 challeng:37 charge:61 declare:38 divid:58 worry:40",
    "passive:prep:about": "ask:60 press:48 worry:70",
    "passive:prep:as": "criticize:44 describe:47 interpret:53 know:35 mention:42 nominate:35 portray:56 see:39",
    "passive:prep:between": "divid:34",
    "passive:prep:by": "accus:42 criticize:43 intrigue:39 know:34 startl:34",
    "passive:prep:for": "criticize:59 intend:35 know:54 nominate:34 target:33",
    "passive:prep:of": "accus:51 assure:63 suspect:49",
    "passive:prep:on": "premise:36 split:54",
    "passive:prep:to": "devot:58",
    "passive:quote": "ask:69",
    "passive:that": "convince:69 report:81 reveal:82 say:60 tell:72 worry:55",
    "passive:to": "ask:57 expect:63 intend:38 invit:40 mean:33 require:42 say:82 show:41",
    "passive:wh": "ask:75",
    "prep:about": (
        "boast:66 bragge:59 comment:53 complain:72 feel:40 jok:39 learn:41 mus:84 report:48 speak:75 talk:43 view:39 "
        "warn:44 worry:44"
    ),
    "prep:against": "campaign:57 caution:68 push:59 rail:63 rule:39 vote:47 warn:84",
    "prep:as": "appear:36 criticize:40 describe:45 seem:38",
    "prep:at": "balk:64 bristl:34 claim:66 estimate:40 fir:38 marvel:78 report:67 swip:52 talk:36",
    "prep:by": "respond:38",
    "prep:despite": "say:85",
    "prep:for": (
        "apologize:39 argue:57 call:71 cheer:36 declin:45 feel:36 hope:34 know:41 press:45 push:45 rule:36 say:88 "
        "see:35 vouch:67"
    ),
    "prep:in": "agree:64 believe:45 call:38 learn:46 not:41 show:35 zero:36",
    "prep:into": "call:51 rip:35",
    "prep:of": "accus:35 ask:36 boast:69 show:57 speak:46 state:73 talk:51 tell:41 waffl:39 warn:76 write:37",
    "prep:on": "agree:61 call:75 cheer:34 comment:58 disagree:52 divid:59 dwell:56 egge:41 elaborate:39 expand:36 talk:42",
    "prep:outside": "tell:34",
    "prep:to": (
        "acquiesce:78 allud:74 appear:49 ask:67 liken:57 look:34 pivot:52 pledge:69 point:61 promise:84 refer:43 "
        "threaten:38 vow:85"
    ),
    "prep:upon": "call:68 remark:49",
    "prep:with": "agree:44 flirt:36 grappl:40 plead:34 reckon:36 respond:51 sid:62",
    "quote": (
        "add:87 admit:79 announce:57 ask:78 call:40 chant:52 conclude:88 continue:68 declare:74 dubb:48 find:49 "
        "jok:80 not:91 pass:35 reply:79 respond:89 say:87 shoot:67 shout:63 state:83 tell:77 tweet:92 write:96"
    ),
    "that": (
        "accept:48 acknowledge:73 add:88 admit:78 affirm:50 agree:78 allege:88 announce:81 anticipate:81 appear:51 "
        "argue:88 ask:86 assert:86 assume:49 assure:81 believe:57 boast:72 call:75 caution:88 charge:81 claim:70 "
        "clarify:82 comment:62 complain:77 concede:64 conclude:75 confirm:82 convince:58 declare:80 demand:62 "
        "demonstrate:71 deny:64 discover:38 echo:53 emphasize:86 estimate:66 expect:56 explain:84 fear:59 find:74 "
        "forecast:60 guess:51 hint:54 hope:56 indicate:82 inform:53 insist:81 jok:66 know:53 lament:86 learn:58 "
        "maintain:48 mention:55 not:92 op-:46 order:90 pledge:78 post:80 predict:94 project:74 promise:70 propose:56 "
        "reaffirm:93 realize:59 recall:66 recognize:72 recommend:48 reiterate:58 remark:87 remember:37 remind:82 "
        "reply:86 report:83 require:47 respond:66 reveal:64 rule:49 say:87 see:67 show:65 signal:87 speculate:65 "
        "state:95 stress:48 suggest:76 suspect:87 tell:89 think:43 tweet:65 vow:89 warn:98 worry:77 write:92"
    ),
    "to": (
        "agree:53 aim:50 appear:48 ask:53 call:47 claim:42 declin:66 demand:41 expect:34 hope:43 know:51 look:48 "
        "love:62 offer:51 opt:36 perceive:39 pledge:42 plott:34 point:73 poise:34 prefer:71 promise:82 propose:69 "
        "push:70 refer:40 refuse:54 remind:46 respond:40 seek:50 seem:46 show:39 tell:55 threaten:53 vow:80 warn:53"
    ),
    "wh": (
        "address:65 announce:51 ask:76 consider:37 define:63 describe:79 discuss:60 explain:68 hear:37 know:43 "
        "learn:34 leave:36 not:81 question:83 recall:66 remember:78 reveal:57 say:56 tell:55 wonder:80"
    ),
}
