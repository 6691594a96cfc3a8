"""How likely a word in a construction reports what somebody says, thinks or plans, in percent.

Measured on the training part of PolNeAR (840 US news articles, 625,000 words, 19,800 attributions): the share of
the candidates of a construction that the annotators marked with at least half of the content the same, smoothed by
two observations of the verb's and the construction's own rate. Pairs below a third are listed only for the
words of `speech.CLASSES`, whose chance they overrule.
"""

MEASURED: dict[str, str] = {
    "clause": (
        "accuse:39 acknowledge:46 add:25 admit:34 agree:49 allege:57 announce:52 answer:20 appoint:36 argue:67 "
        "assume:21 believe:32 blame:49 brag:48 celebrate:35 cite:58 claim:52 clarify:43 concede:73 conclude:63 "
        "condemn:56 continue:5 convince:42 criticize:38 declare:35 decline:73 decry:68 demand:41 describe:38 "
        "determine:42 disclose:46 discover:36 dismiss:37 doubt:49 echo:34 elevate:34 email:11 estimate:58 expect:14 "
        "explain:37 fear:51 feel:28 find:27 forget:45 guess:52 highlight:34 hint:71 hope:66 imagine:54 imply:74 "
        "indicate:50 insist:62 justify:39 knock:65 know:34 lay_out:40 learn:36 maintain:3 mention:11 mock:54 "
        "negotiate:35 note:71 notice:53 offer:33 order:49 outline:34 pledge:22 point_out:75 post:24 predict:82 "
        "press:44 promise:55 propose:44 quote:43 rebuff:36 recall:61 reference:48 reiterate:73 reject:40 remember:44 "
        "remind:76 repeat:44 report:48 respond:21 reveal:61 say:81 show:50 slam:42 spot:53 state:7 suggest:70 "
        "tell:67 testify:36 think:38 tout:56 tweet:37 understand:5 unveil:67 urge:66 voice:64 warn:84 witness:43 "
        "worry:69 write:43"
    ),
    "colon": (
        "add:96 agree:55 continue:88 fir:71 include:75 interject:82 post:76 read:60 reply:89 report:55 respond:73 "
        "retort:59 say:85 tell:73 tweet:76 want:39 warn:90 write:94"
    ),
    "fixed": "according_to:83",
    "ing": (
        "describe:56 endorse:72 mention:54 oppose:38 persuade:38 propose:65 recall:57 release:35 remember:34 "
        "respond:42 rule_out:60 say:68 seem:43 show:53 suggest:56 support:45 tell:48"
    ),
    "ing:clause": (
        "add:35 answer:34 argue:88 ask:34 believe:50 blast:43 cite:47 claim:51 confirm:64 deliver:45 describe:34 "
        "detail:71 echo:39 hope:72 list:38 mention:39 note:63 point_out:46 predict:77 propose:41 protest:33 recall:59 "
        "reference:35 say:72 shock:37 show:35 suggest:52 tell:57 think:37"
    ),
    "ing:colon": "add:90 say:77 tell:54 write:54",
    "ing:np": (
        "accuse:65 announce:47 answer:34 append:44 applaud:66 ask:34 bash:44 blame:75 blast:45 bor:38 call:56 "
        "call_out:40 chant:39 chid:82 cite:81 congratulate:40 contrast:40 credit:55 criticize:38 decide:35 declare:52 "
        "decry:48 defend:42 deliver:38 demand:49 denounce:56 depict:40 describe:63 dismiss:41 encourage:12 endorse:37 "
        "expect:42 explain:34 express:52 fear:64 highlight:42 ignore:34 impugn:40 lament:71 lay:45 mention:51 mock:51 "
        "note:71 outline:43 pass:45 portray:38 pound:40 praise:47 present:46 press:60 profess:40 propose:37 "
        "publicize:44 question:41 re-tweet:78 rebrand:36 rebut:36 recall:72 reference:59 reiterate:69 reject:38 "
        "remember:40 repeat:62 reprise:44 restrict:50 rip:37 say:55 slam:85 thank:34 threaten:43 tout:62 tweet:78 "
        "urge:46"
    ),
    "ing:prep:about": "speak_out:53 talk:57 think:65 worry:34",
    "ing:prep:against": "rail:37",
    "ing:prep:ahead": "look:34",
    "ing:prep:for": "ask:54 call:63 hope:66 push:48",
    "ing:prep:into": "call:63",
    "ing:prep:of": "understand:46",
    "ing:prep:on": "call:64 going:36",
    "ing:prep:to": "allud:66 pivot:45 point:38 refer:60 try:33",
    "ing:quote": "add:91 ask:65 chant:42 say:86 shout:81 state:71 tell:85 write:66",
    "ing:that": (
        "acknowledge:76 add:85 admit:84 allege:58 announce:39 argue:85 assert:89 assume:38 believe:76 claim:69 "
        "clarify:54 concede:59 declare:71 demand:51 determine:74 explain:86 imply:73 insist:93 joke:87 know:60 "
        "note:94 point_out:77 predict:68 remark:70 remind:87 report:64 respond:79 say:81 show:41 state:72 suggest:75 "
        "tell:84 think:44 understand:38 write:84"
    ),
    "ing:to": (
        "advise:34 aim:59 ask:65 decide:38 expect:70 hope:52 plan:49 point:51 promise:61 propose:44 refer:60 "
        "refuse:55 seek:38 struggle:34 tell:36 threaten:53 vow:67"
    ),
    "ing:wh": (
        "ask:88 decide:34 describe:75 determine:33 explain:56 highlight:47 know:34 point_out:54 question:77 say:53 "
        "show:57 wonder:80"
    ),
    "left": (
        "acknowledge:62 add:65 agree:50 allege:50 announce:68 argue:49 ask:34 believe:44 blar:45 claim:49 conclude:85 "
        "confirm:47 decline:42 demand:45 explain:70 find:61 indicate:69 insist:53 note:75 observe:41 post:46 "
        "predict:86 promise:35 recall:52 report:75 respond:38 reveal:81 rule:45 say:85 show:22 state:27 suggest:63 "
        "tell:61 tweet:42 warn:84 write:53"
    ),
    "leftq": (
        "add:72 admit:54 answer:49 argue:61 ask:54 assure:44 bark:91 chant:53 charge:72 come:42 concede:83 "
        "conclude:75 continue:45 declare:68 exclaim:91 explain:48 go:70 insist:59 joke:61 note:72 point_out:84 "
        "post:63 put:69 read:87 recall:73 release:71 remark:63 reply:52 report:72 respond:74 say:66 shoot:68 shout:81 "
        "state:32 tell:65 tweet:86 warn:89 wonder:86 write:76"
    ),
    "noun:about": "concern:48 concerns:37 criticism:70 doubts:39 fears:45 questions:39 reports:37 speculation:38 worry:46",
    "noun:for": "calls:43 criticism:43 expectations:43 fear:42 proposal:34 proposals:49 questions:40",
    "noun:of": "fears:44 hope:69 hopes:35 view:50",
    "noun:that": (
        "admission:68 allegations:38 assertion:64 assurances:47 belief:49 call:46 claims:45 complaints:81 concern:52 "
        "conclusion:46 contention:46 criticism:55 doubt:84 fears:46 finding:42 hope:41 hopes:78 insistence:47 "
        "ruling:34 rumors:47 speculation:74 statement:54 suggestion:59 warning:72"
    ),
    "noun:to": "call:33 claim:34 complaint:36 desire:35 promise:42 promises:40 vow:34",
    "np": (
        "accuse:75 acknowledge:49 allege:55 announce:66 appear:42 applaud:56 approve:44 argue:58 articulate:34 ask:38 "
        "assail:34 assert:58 attribute:49 authorize:48 back:36 bemoan:86 blame:70 blast:63 boo:59 brush:34 "
        "brush_off:71 call:51 call_out:53 cast:35 cement:36 challenge:55 champion:57 characterize:76 cheer:34 chid:79 "
        "cite:71 claim:53 clash:34 co-sponsor:37 comment:46 compare:44 concede:57 conclude:79 condemn:61 confirm:31 "
        "conflate:42 congratulate:52 count:38 counter:36 credit:63 criticize:72 declare:49 decline:48 decry:80 "
        "deem:39 defend:47 demand:37 denounce:61 deny:37 deride:69 describe:68 detail:44 direct:14 disavow:55 "
        "discuss:47 dismiss:69 display:38 dispute:53 disregard:79 distance:43 distinguish:36 doubl:37 downplay:63 "
        "dub:40 echo:35 emphasize:79 encourage:40 endorse:46 estimate:39 exclud:38 expect:37 experience:41 "
        "explain:38 express:67 fad:34 floate:69 forecast:34 foreshadow:79 frame:41 guarantee:61 hail:58 highlight:63 "
        "hijack:42 identify:57 illustrate:45 implore:42 indicate:57 insist:56 invite:12 invok:50 issue:55 label:61 "
        "laid:36 lambast:61 lament:56 laud:38 liken:65 list:74 mandate:49 measure:39 mention:60 misstate:38 mock:51 "
        "name:50 nominate:42 note:67 offer:34 oppose:35 order:44 outline:44 paint:43 perceive:37 plant:38 plead:65 "
        "point_out:41 portray:62 position:34 post:35 praise:71 predict:45 prefer:42 press:33 promote:36 pronounce:42 "
        "propose:52 question:66 quote:35 reaffirm:79 recalibrate:42 recall:49 recount:45 refer:34 reference:69 "
        "refuse:63 refute:79 regard:44 regret:38 reiterate:53 reject:58 relish:38 remember:47 remind:68 repeat:48 "
        "replay:79 report:44 repudiate:53 request:29 resist:41 respond:39 retweet:61 reveal:54 revise:36 rip:39 "
        "say:57 scrap:36 see:35 seem:53 shout:35 shrug_off:38 signal:42 slam:70 sound:40 spar:54 specify:42 "
        "spot:39 stress:79 talk_up:71 tell:46 thank:56 think:39 tout:58 tweet:38 underestimate:35 underscore:36 "
        "undo:38 urge:77 veer:38 view:48 voice:52 want:35 withdraw:43 withheld:34 witness:52 yell:43"
    ),
    "passive:clause": "ask:41",
    "passive:ing": "show:55",
    "passive:np": "announce:55 challenge:38 charge:59 declare:53 deem:37 divid:58 retweet:40 worry:42",
    "passive:prep:about": "ask:60 press:49 worry:71",
    "passive:prep:as": (
        "criticize:48 describe:48 identify:53 interpret:59 know:36 list:46 mention:45 nominate:63 portray:58 "
        "regard:59 see:47"
    ),
    "passive:prep:between": "divid:33",
    "passive:prep:by": "criticize:34 denounce:65 echo:59 ignore:34 nominate:33 reject:61 see:40 share:39 support:38",
    "passive:prep:for": "celebrate:33 criticize:72 intend:37 know:54 nominate:36 target:33",
    "passive:prep:of": "accuse:40 assure:63 suspect:50",
    "passive:prep:on": "premise:36 split:54",
    "passive:prep:with": "align:39",
    "passive:quote": "ask:70",
    "passive:that": "convince:68 report:80 reveal:82 say:60 tell:72 worry:55",
    "passive:to": "ask:65 expect:79 intend:39 invite:40 mean:44 require:43 say:83 show:67",
    "passive:wh": "ask:76 shock:40",
    "prep:about": (
        "boast:49 brag:61 complain:72 feel:42 gush:86 joke:87 learn:43 muse:86 question:41 report:49 speak:66 "
        "speak_out:81 speculate:51 talk:49 warn:47 worry:46"
    ),
    "prep:against": "campaign:57 caution:69 protest:39 push:60 rail:73 rule:39 speak_out:59 vote:47 warn:85",
    "prep:as": "acknowledge:44 criticize:42 describe:45 regard:45 say:37 seem:40 view:40",
    "prep:at": "balk:65 bristl:38 estimate:42 fir:38 hint:41 lash_out:62 marvel:78 point:36 swip:53 talk:38",
    "prep:by": "respond:37 see:33",
    "prep:for": (
        "apologize:51 argue:72 call:71 cheer:35 decline:46 feel:37 hope:34 know:41 praise:69 press:62 push:62 rule:36 "
        "say:77 see:36 vouch:87"
    ),
    "prep:in": "agree:64 back:57 believe:49 call:39 say:44 speak_out:66",
    "prep:into": "call:51 rip:35",
    "prep:of": "ask:37 boast:72 complain:72 show:63 speak:46 state:36 talk:52 tell:73 think:35 waffl:40 warn:77",
    "prep:on": (
        "agree:61 call:70 cheer:33 comment:59 divid:33 dwell:56 egge:41 elaborate:39 flip-flop:37 speculate:44 "
        "talk:42 touch:42"
    ),
    "prep:outside": "tell:44",
    "prep:to": (
        "acquiesce:58 allud:46 appeal:11 appear:49 gravitate:34 liken:57 look:48 pivot:52 pledge:69 point:59 "
        "promise:72 refer:50 seek:35 threaten:64 vow:71"
    ),
    "prep:upon": "call:73 remark:73",
    "prep:with": "agree:48 flirt:36 plead:35 reckon:69 respond:39 sid:62",
    "quote": (
        "add:87 admit:77 announce:55 ask:78 call:40 chant:51 conclude:88 continue:68 declare:74 dub:50 find:47 "
        "joke:87 note:90 pass:34 promise:56 read:27 reply:78 report:53 respond:88 say:86 shoot:67 shout:63 state:68 "
        "tell:77 tweet:92 write:96"
    ),
    "that": (
        "accept:47 acknowledge:74 add:88 admit:78 affirm:50 agree:79 allege:90 announce:82 anticipate:80 appear:51 "
        "argue:88 ask:86 assert:76 assume:48 assure:81 believe:57 boast:71 calculate:81 call:84 caution:92 charge:66 "
        "claim:70 clarify:79 comment:78 complain:78 concede:64 conclude:76 confirm:82 contend:71 convince:64 "
        "declare:80 demand:68 demonstrate:71 deny:64 discover:38 doubt:90 echo:54 emphasize:86 estimate:66 expect:57 "
        "explain:83 fear:70 find:74 forecast:55 guess:50 hint:55 hope:56 indicate:78 inform:53 insist:81 joke:75 "
        "know:50 lament:86 learn:58 maintain:48 mention:54 note:91 notice:77 op-:49 order:88 pledge:82 point:50 "
        "point_out:78 post:44 predict:94 project:73 promise:73 propose:56 reaffirm:93 realize:59 recall:67 "
        "recognize:72 recommend:47 reiterate:56 remark:80 remember:37 remind:81 reply:84 report:76 require:47 "
        "respond:66 reveal:64 rule:49 say:87 see:67 show:65 signal:88 speculate:72 state:59 stress:57 suggest:76 "
        "suspect:89 tell:89 think:43 tweet:65 underscore:50 vow:71 warn:98 worry:77 write:93"
    ),
    "to": (
        "agree:48 aim:51 appear:55 ask:59 call:47 claim:64 decide:40 decline:71 demand:41 deserve:34 determine:36 "
        "expect:39 hope:46 intend:19 know:52 look:53 love:51 offer:51 perceive:39 plan:28 pledge:44 plot:50 point:45 "
        "poise:33 prefer:75 promise:76 propose:36 push:71 refuse:61 remind:46 reply:74 require:36 respond:37 seek:44 "
        "seem:56 show:56 tell:55 threaten:54 vow:90 want:29 warn:84"
    ),
    "wh": (
        "address:65 announce:61 ask:76 consider:37 define:64 describe:80 determine:27 discuss:60 explain:68 hear:37 "
        "know:43 learn:34 leave:36 note:81 question:82 recall:67 remember:78 reveal:57 say:68 show:28 state:6 tell:65 "
        "understand:33 wonder:80"
    ),
}
