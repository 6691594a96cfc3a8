"""What people do who hold a post that a clause tells without its name. Read by `agreement.posts.post_clauses`.

Each line is the deed and the post it comes to; what stands behind "for", "at", "of" or "in" names the body.
"""

from __future__ import annotations

_PRESS = r"(?:press|media|public|communications?|publicity)(?: (?:relations|affairs|inquir(?:y|ies)|enquir(?:y|ies)|office|operations|matters|work))?"
_TENDS = r"(?:looks after|handles|deals with|does|manages|takes care of|is in charge of|is responsible for|is charged with)"
_HOUSE = r"(?:the )?(?:[A-Z][\w'-]+ ){0,3}(?:parliament|Parliament|Commons|assembly|Assembly|Bundestag|Knesset|Lok Sabha|Rajya Sabha|Dail|Diet|legislature)"

DEEDS = (
    (rf"{_TENDS} (?:the )?{_PRESS}", "press spokesman"),
    (r"(?:speaks|spoke|answers|answered|was speaking|does the talking|did the talking)(?= for | on behalf of )", "spokesman"),
    (r"(?:keeps|does|manages|balances|looks after|minds) the (?:books|accounts|finances|money|purse(?: strings)?|till)", "treasurer"),
    (r"(?:represents|has represented|sits for|won) [\w' -]{2,40}? in (?:the )?(?:[A-Z]\w+ )?[Ss]enate", "senator"),
    (r"sits in (?:the )?(?:[A-Z]\w+ )?[Ss]enate", "senator"),
    (rf"(?:represents|has represented|sits for) [\w' -]{{2,40}}? in {_HOUSE}", "mp"),
    (rf"(?:sits|has a seat|holds a seat) (?:in|on) {_HOUSE}", "mp"),
    (r"(?:represents|has represented|sits for) [\w' -]{2,40}? on (?:the )?(?:city|town|county|district|borough|parish|local)? ?council", "councilor"),
    (r"(?:sits|has a seat|holds a seat|serves) on (?:the )?(?:[\w'-]+ ){0,2}council", "councilor"),
    (r"(?:sits|serves) on (?:the|its|their) (?:[\w'-]+ ){0,2}board", "board member"),
    (r"sits on the bench", "judge"),
    (r"(?:is )?(?:defending|defends|is to defend|will defend|has defended)(?= (?:the |him|her|them|[A-Z]))", "defense lawyer"),
    (r"(?:is acting|acts|acted|is appearing|appears|appeared)(?= for (?:the |him|her|them|[A-Z]))", "lawyer"),
    (r"(?:is prosecuting|prosecutes|prosecuted|is to prosecute|leads the prosecution|led the prosecution)", "prosecutor"),
    (r"(?:pilots|piloted|flies|was flying|was piloting|had flown|was at the controls of)", "pilot"),
    (r"(?:drives|was driving|was at the wheel of|was behind the wheel of)", "driver"),
    (r"(?:teaches|has taught|was teaching)", "teacher"),
    (r"(?:lectures|lectured)(?= (?:in|on|at) )", "lecturer"),
    (r"(?:keeps|kept) goal|(?:plays|played|was|stood) in goal", "goalkeeper"),
    (r"(?:plays|played) up front|leads the line", "striker"),
    (r"(?:plays|played) in (?:the )?(?:center |centre )?(?:defen[cs]e|back four)", "defender"),
    (r"(?:plays|played) in (?:the )?(?:central )?midfield", "midfielder"),
    (r"(?:plays|played) the (?:violin|fiddle)", "violinist"),
    (r"(?:plays|played) the cello", "cellist"),
    (r"(?:plays|played) the piano", "pianist"),
    (r"(?:plays|played) the drums|drums", "drummer"),
    (r"(?:plays|played) (?:the )?(?:lead |rhythm )?guitar", "guitarist"),
    (r"(?:plays|played) (?:the )?bass", "bassist"),
    (r"(?:plays|played) the organ", "organist"),
    (r"sings(?= (?:in|with|for) )", "singer"),
    (r"(?:cooks|cooked)(?= (?:at|for|in) )", "cook"),
    (r"(?:operates|operated) on (?:him|her|them|the \w+)", "surgeon"),
    (r"(?:treats|treated|is treating|examined) (?:him|her|them|the \w+)", "doctor"),
    (r"(?:nursed|is nursing) (?:him|her|them|the \w+)", "nurse"),
    (r"(?:farms|has farmed)", "farmer"),
    (r"(?:cleans|cleaned)(?= (?:at|for|the|its) )", "cleaner"),
    (r"(?:guards|guarded|was guarding)(?= the )", "guard"),
    (r"(?:referees|refereed|officiated|was refereeing)", "referee"),
    (r"(?:umpires|umpired)", "umpire"),
    (r"(?:curates|curated|is curating)", "curator"),
    (r"(?:audits|audited|is auditing)", "auditor"),
    (r"(?:interprets|interpreted|translates|translated)(?= for )", "interpreter"),
    (r"(?:trains|has trained|is training) (?=the (?:team|side|squad|club|national|women|men|under))", "coach"),
    (r"(?:studies|is studying|is reading)(?= [\w ]{2,30} at )", "student"),
    (r"(?:volunteers|was volunteering)(?= (?:at|for|with|in) )", "volunteer"),
    (r"(?:is employed|works on the staff)(?= (?:at|by|of|in) )", "employee"),
    (r"leads the opposition", "opposition leader"),
    (r"is second in command|is number two|deputizes|deputises", "deputy commander"),
)
# A ministry by its "portfolio".
PORTFOLIO = r"(?:holds|held|has|had|took on|was given|is in charge of|looks after) the (?P<field>[a-z]+(?: and [a-z]+)?) (?:portfolio|brief|ministry)"
# A post that is taken up: hired people had no other before in that house.
HIRED = r"(?:was|has been|had been|is) (?:hired|engaged|employed|recruited|taken on|retained|brought in|drafted in|on the payroll|under contract)"
