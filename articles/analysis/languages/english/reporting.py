"""How likely a word in a construction reports what somebody says, thinks or plans, in percent.

Measured on the training part of PolNeAR (840 US news articles, 625,000 words, 19,800 attributions): the share of
the candidates of a construction that the annotators marked with at least half of the content the same, smoothed by
two observations of the verb's and the construction's own rate. Pairs below a third are left out: F1 gains nothing.
Words that are rare there but plainly report are in `speech.py`.
"""

MEASURED: dict[str, str] = {
    "clause": (
        "accus:44 acknowledge:46 address:41 admit:34 agree:49 allege:44 announce:55 appoint:36 argue:66 believe:33 "
        "blame:49 blast:38 boast:45 celebrate:35 cite:63 claim:52 compare:49 concede:74 conclude:63 condemn:57 "
        "conven:36 convince:43 criticize:33 decide:33 declare:35 decry:83 demonstrate:31 describe:39 determine:42 "
        "disclose:37 discover:36 dismiss:37 doubl:41 elevate:34 estimate:65 explain:47 fear:51 find:33 forget:55 "
        "guess:52 highlight:35 hint:71 hope:66 imagine:54 imply:75 indicate:50 insist:62 justify:39 knock:66 know:36 "
        "learn:36 mock:54 negotiate:36 not:73 notice:53 order:49 outlin:44 point:58 post:39 predict:78 press:45 "
        "promise:79 propose:44 push:32 quot:32 rebuff:36 recall:56 reference:48 reiterate:74 reject:48 remind:77 "
        "repeat:45 report:44 retweet:35 reveal:62 say:81 show:44 slam:41 spott:53 state:50 suggest:70 tell:67 "
        "testify:45 think:39 tout:56 tweet:36 urge:66 voice:65 warn:84 wish:32 worry:69 write:40"
    ),
    "colon": (
        "add:97 agree:55 continue:88 fir:72 include:76 interject:82 post:83 read:61 reply:90 respond:74 say:85 "
        "tell:73 tweet:76 want:39 warn:90 write:94"
    ),
    "fixed": "according_to:83",
    "ing": (
        "describe:56 email:40 endorse:72 mention:54 oppose:39 persuade:36 propose:65 recall:57 release:35 remember:34 "
        "report:46 respond:54 say:68 see:31 seem:44 show:54 suggest:56 support:45 tell:48 work:32"
    ),
    "ing:clause": (
        "add:35 announce:31 answer:35 argue:88 ask:42 believe:50 blast:44 cite:70 claim:51 confirm:64 conflict:32 "
        "deliver:32 describe:34 detail:69 hope:73 list:37 mention:39 not:63 plan:33 point:45 predict:77 propose:52 "
        "protest:38 re-tweet:78 recall:53 reference:35 say:69 shock:38 show:41 suggest:52 tell:57 think:37"
    ),
    "ing:colon": "add:90 say:79 tell:54 write:54",
    "ing:ing": "show:32",
    "ing:np": (
        "accus:65 announce:47 answer:34 append:44 applaud:66 ask:34 attack:31 bash:44 blame:75 blast:46 bor:38 "
        "call:57 chant:40 chid:82 cite:76 compil:31 congratulate:40 contrast:40 credit:55 criticize:38 decide:35 "
        "declare:41 decry:49 defend:42 deliver:42 demand:48 denounce:56 depict:40 describe:63 detail:39 discuss:32 "
        "dismiss:41 endorse:37 expect:42 explain:34 express:52 fear:64 figure:33 hammer:33 highlight:46 ignore:34 "
        "impugn:40 label:32 lament:71 lay:61 mention:51 mock:46 mount:32 nagge:40 not:70 outlin:43 paint:30 pass:45 "
        "point:64 portray:38 post:32 pound:40 praise:47 present:38 press:60 profess:40 publicize:44 question:41 "
        "rebrand:36 rebutt:36 recall:63 reference:59 reiterate:70 reject:38 remember:39 repeat:62 reprise:44 "
        "restrict:50 rip:37 say:60 seek:33 slamm:87 tell:38 thank:33 threaten:43 tout:62 tweet:77 urge:46"
    ),
    "ing:prep:about": "talk:57 think:65 worry:34",
    "ing:prep:against": "rail:37",
    "ing:prep:ahead": "look:35",
    "ing:prep:for": "ask:54 call:63 hope:66 push:49",
    "ing:prep:into": "call:63",
    "ing:prep:of": "speak:32 understand:46",
    "ing:prep:on": "call:64 going:36 reflect:33",
    "ing:prep:to": "allud:66 pivot:45 point:40 refer:60 vow:77",
    "ing:quote": "add:90 ask:64 chant:43 say:86 shout:82 state:84 tell:85 write:66",
    "ing:that": (
        "acknowledge:76 add:85 admit:84 allege:57 announce:39 argue:85 assert:90 assume:38 believe:76 claim:69 "
        "clarify:57 concede:59 declare:71 demand:50 determine:74 explain:86 imply:73 insist:93 jok:87 know:61 not:93 "
        "predict:68 remark:75 remind:87 report:65 respond:79 say:81 show:41 state:76 suggest:78 tell:82 think:44 "
        "understand:38 write:84"
    ),
    "ing:to": (
        "advise:33 aim:41 ask:60 decide:38 expect:70 hope:52 plan:49 point:57 promise:61 propose:44 refer:60 "
        "refuse:55 seek:38 struggle:34 tell:36 threaten:53 vow:63"
    ),
    "ing:wh": (
        "ask:88 decide:34 describe:75 determine:33 explain:56 highlight:48 know:34 question:77 say:53 show:57 "
        "wonder:80"
    ),
    "left": (
        "acknowledge:65 add:71 admit:42 agree:53 announce:80 answer:38 argue:55 ask:45 assert:61 assure:43 bark:90 "
        "chant:53 charge:41 claim:42 come:33 complain:56 concede:81 conclude:79 confirm:51 continue:44 declare:68 "
        "declin:56 deliver:44 exclaim:90 explain:57 find:61 go:46 indicate:71 insist:47 jok:60 mock:52 not:74 post:61 "
        "predict:76 promise:45 put:54 read:86 recall:65 release:44 remark:68 reply:56 report:75 respond:60 reveal:70 "
        "rule:36 say:68 shoot:53 shout:81 state:59 suggest:66 surmise:53 tell:64 think:37 tweet:80 vow:86 warn:92 "
        "wonder:85 write:75"
    ),
    "noun:about": "concern:48 concerns:38 criticism:71 doubts:40 fears:48 questions:40 reports:39 speculation:38",
    "noun:for": "call:30 calls:43 criticism:43 expectations:43 fear:42 proposal:34 proposals:49 questions:52",
    "noun:of": "fears:46 hope:69 hopes:35 view:50",
    "noun:that": (
        "admission:69 allegations:39 assertion:64 assurances:48 belief:49 call:46 charges:30 claims:44 complaints:81 "
        "concern:52 conclusion:47 contention:46 criticism:61 doubt:87 finding:42 hope:41 hopes:79 insistence:48 "
        "ruling:34 rumors:48 speculation:74 statement:54 suggestion:60 warning:72"
    ),
    "noun:to": "call:34 claim:34 complaint:37 desire:35 pledge:39 pledges:31 promise:43 promises:49 question:33 vow:51",
    "np": (
        "accus:75 acknowledge:49 admire:31 air:32 allege:33 announce:65 appear:44 applaud:56 approve:44 argue:54 "
        "articulate:34 ask:38 assail:34 attack:39 authorize:48 back:34 beg:36 bemoan:86 blame:68 blast:65 boo:59 "
        "brush:51 call:49 campaign:31 cast:35 cement:36 challeng:52 champion:50 characterize:75 cheer:34 chid:79 "
        "cite:68 claim:53 clash:34 co-sponsor:37 comment:51 commit:31 compare:37 concede:56 conclude:71 condemn:61 "
        "confirm:31 conflate:42 congratulate:52 counter:36 credit:63 cri:30 criticize:71 declare:49 declin:48 "
        "decry:78 deem:32 defend:46 denounce:58 deny:38 derid:69 describe:69 disavow:60 discuss:44 dismiss:68 "
        "display:38 disregard:79 distance:50 distinguish:36 downplay:63 dubb:40 echo:39 email:63 emphasize:79 "
        "encourage:40 endorse:45 estimate:34 exclud:38 expect:39 experience:35 explain:41 express:66 eye:36 fad:34 "
        "floate:69 forecast:33 foreshadow:79 frame:41 guarante:61 hail:58 herald:42 highlight:63 hijack:42 "
        "identify:52 illustrate:45 imagine:32 indicate:47 insist:55 invok:44 issue:55 label:61 laid:36 lambast:61 "
        "lament:56 lash:49 laud:38 laugh:31 lean:33 liken:65 list:55 mandate:49 measure:39 mention:62 misstate:38 "
        "mock:51 nam:46 negotiate:33 nominate:42 not:56 offer:36 oppose:35 order:63 outlin:53 paint:39 perceive:37 "
        "plant:38 plead:60 point:59 portray:62 position:34 post:43 praise:76 predict:49 prefer:42 press:33 promote:36 "
        "pronounce:42 propose:52 protest:65 publish:31 question:76 quot:36 reaffirm:79 rebuk:30 recalibrate:42 "
        "recall:46 recit:33 recount:45 refer:34 reference:69 refuse:63 regard:44 regret:38 reiterate:57 reject:59 "
        "relish:38 remember:47 remind:68 repeat:51 replay:79 report:48 reprimand:79 repudiate:52 request:36 resist:42 "
        "respond:33 retweet:52 reveal:51 ridicule:30 rip:44 say:54 scrapp:36 see:35 seek:33 seem:56 sentence:32 "
        "shout:45 show:35 shrug:38 signal:42 slam:67 sound:38 sparr:53 spott:39 state:43 stress:78 suggest:32 talk:36 "
        "tell:40 thank:53 think:48 tout:58 tweet:37 underestimate:35 underscor:37 undo:30 unveil:36 urge:74 veer:38 "
        "view:46 voice:53 want:33 welcome:34 withdraw:43 withheld:34 witness:45 yell:43"
    ),
    "passive:clause": "ask:41",
    "passive:ing": "see:33 show:55",
    "passive:np": (
        "announce:55 challeng:38 charge:60 consider:33 declare:53 deem:37 divid:58 nam:30 release:32 retweet:40 "
        "worry:41"
    ),
    "passive:prep:about": "ask:60 press:49 worry:71",
    "passive:prep:around": "built:32",
    "passive:prep:as": (
        "criticize:47 describe:49 identify:53 interpret:59 know:37 list:45 mention:45 nominate:63 portray:58 "
        "regard:59 see:47 view:33"
    ),
    "passive:prep:between": "divid:33",
    "passive:prep:by": "criticize:34 denounce:65 echo:59 greet:32 ignore:35 nominate:33 reject:61 see:40 share:39 support:39",
    "passive:prep:for": "celebrate:33 criticize:72 intend:36 know:55 nominate:36 target:34",
    "passive:prep:of": "accus:40 assure:63 suspect:49",
    "passive:prep:on": "premise:36 split:54",
    "passive:prep:to": "devot:32",
    "passive:prep:with": "align:39",
    "passive:quote": "ask:70",
    "passive:that": "convince:68 report:81 reveal:82 say:60 tell:73 worry:55",
    "passive:to": "ask:65 expect:79 intend:39 invit:40 know:32 mean:44 require:43 say:83 show:67 think:33",
    "passive:wh": "ask:76",
    "prep:about": (
        "boast:49 bragge:65 car:31 comment:69 complain:72 jok:84 learn:43 mus:86 report:49 say:33 speak:66 talk:51 "
        "warn:47 worry:44 write:31"
    ),
    "prep:after": "go:30",
    "prep:against": "campaign:57 caution:69 decide:33 push:61 rail:73 rule:40 vote:47 warn:85",
    "prep:as": "acknowledge:44 appear:37 criticize:42 describe:45 regard:45 say:31 seem:41 show:31 view:40",
    "prep:at": "balk:65 bristl:41 estimate:41 fir:38 hint:41 insult:33 marvel:78 swip:52 talk:38",
    "prep:by": "begin:30 respond:37 see:33",
    "prep:for": (
        "apologize:51 argue:72 ask:32 blame:32 call:73 campaign:33 cheer:35 declin:46 feel:36 hope:34 know:41 "
        "lobby:33 press:62 push:63 rule:37 say:77 see:36 vouch:87"
    ),
    "prep:from": "back:31",
    "prep:in": "agree:64 back:56 believe:49 call:38 chim:42 say:44",
    "prep:into": "call:51 rip:35",
    "prep:of": (
        "accus:35 ask:37 boast:68 emerge:33 learn:31 show:67 speak:39 state:74 talk:52 tell:73 think:40 waffl:40 "
        "warn:77 write:47"
    ),
    "prep:on": (
        "agree:61 call:70 cheer:34 comment:59 compromise:32 divid:33 dwell:56 egge:41 elaborate:39 flip-flopp:37 "
        "reflect:33 talk:43 touch:42"
    ),
    "prep:outside": "tell:43",
    "prep:to": (
        "acquiesce:78 allud:46 appear:49 ask:42 gravitate:34 liken:57 look:48 pivot:52 pledge:69 point:64 promise:68 "
        "refer:49 respond:31 seek:35 stuck:33 threaten:64 vow:71"
    ),
    "prep:upon": "call:74 remark:81",
    "prep:with": "agree:48 battl:30 disagree:30 flirt:36 plead:34 respond:31 sid:62",
    "quote": (
        "add:87 admit:77 announce:56 ask:78 call:40 chant:52 conclude:88 continue:68 declare:74 dubb:51 find:48 "
        "jok:85 not:90 pass:34 reply:79 respond:88 say:87 shoot:67 shout:65 state:83 tell:77 tweet:92 write:96"
    ),
    "that": (
        "accept:48 acknowledge:73 add:88 admit:78 affirm:50 agree:78 allege:86 announce:81 anticipate:81 appear:51 "
        "argue:88 ask:86 assert:87 assume:49 assure:81 believe:57 bet:30 boast:70 call:75 caution:88 charge:80 "
        "claim:70 clarify:82 comment:62 complain:76 concede:64 conclude:75 confirm:82 convince:57 declare:80 "
        "demand:61 demonstrate:71 deny:64 determine:33 discover:38 echo:54 emphasize:86 estimate:66 expect:58 "
        "explain:83 fear:60 find:74 forecast:56 guess:51 hint:55 hope:56 imply:31 indicate:82 inform:53 insist:81 "
        "jok:70 know:53 lament:86 learn:58 maintain:48 mention:55 not:92 op-:49 order:90 pledge:78 post:80 predict:94 "
        "project:74 promise:68 propose:56 reaffirm:93 realize:59 recall:66 recognize:72 recommend:47 reiterate:57 "
        "remark:88 remember:37 remind:82 reply:86 report:82 require:47 respond:66 reveal:64 rule:50 say:87 see:67 "
        "show:65 signal:88 speculate:71 state:95 stress:48 suggest:76 suspect:87 tell:89 think:43 tweet:65 "
        "understand:32 vow:89 warn:98 worry:77 write:92"
    ),
    "to": (
        "agree:49 aim:50 appear:54 ask:61 call:47 claim:65 decide:41 declin:71 demand:40 determine:32 email:33 "
        "expect:39 hope:46 know:52 lik:31 look:53 love:63 offer:51 perceive:39 pledge:44 plott:35 point:72 poise:34 "
        "prefer:71 promise:82 propose:45 push:72 refer:40 refuse:61 remind:46 require:36 respond:40 seek:45 seem:56 "
        "show:56 tell:55 threaten:54 vote:32 vow:89 warn:80"
    ),
    "wh": (
        "address:65 announce:51 ask:76 consider:37 define:64 describe:80 discuss:60 explain:68 hear:37 know:43 "
        "learn:34 leave:36 not:80 question:81 recall:67 remember:78 reveal:57 say:68 tell:69 understand:33 wonder:80"
    ),
}
