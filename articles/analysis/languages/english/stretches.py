"""The words by which English-language pages open and close stretches that stand inside an article and are none of it.

Patterns are matched against a line in lower case, without bullets and brackets at its ends.
"""

# A line that says that what follows was paid for; whole lines of few words.
SPONSOR_OPENS = (
    r"(?:and now )?(?:an? |this )?(?:quick |brief |short |special |paid )?(?:message|word|note|thanks) (?:from|to) (?:our |the |today's )?(?:sponsors?|partners?|advertisers?|supporters?)\b.{0,40}|"
    r"(?:a|this) (?:paid |brief |sponsored )?message from .{2,50}|(?:today's (?:\w+ )?|this (?:newsletter|edition|episode|issue|email) is |proudly )?(?:presented|sponsored|brought to you|powered|supported|made possible) by:? .{2,50}|"
    r"(?:in partnership|together|in association|in collaboration) with:? .{2,50}|(?:our|today's|this week's) (?:sponsors?|partners?)(?:: .{2,50})?|partner message|sponsor message|a sponsored message|(?:paid )?partner content from .{2,50}"
)
# The button under a paid message.
BUTTONS = (
    r"(?:learn more|find out more|read more|see more|see how|see details|discover more|shop (?:now|the .{1,30})|buy now|order now|book now|get started|get it now|get the app|try it (?:free|now)|try .{1,20} free|start (?:now|today|saving|your .{1,20})|"
    r"sign up(?: now| today)?|join (?:now|today)|apply now|claim (?:your|the) .{1,30}|download (?:now|the .{1,30})|subscribe(?: now)?|register(?: now| here)?|explore(?: more| now)?|click here.{0,40}|tap here.{0,40}|take the .{1,20}|unlock .{1,30}|save (?:now|your .{1,20})|donate(?: now)?|"
    r"terms(?: and conditions)? apply.{0,40}|t&cs apply.{0,40})[ .!→»>]*"
)
# Marks in brackets of a transcript, between which a broadcaster sells something.
BREAK_OPENS = r"(?:begin |start of )?(?:an? )?(?:ad|ads|advert|commercial|sponsor|promo|station|midroll|mid-roll)(?: break| message| spot| begins?| starts?)?"
BREAK_CLOSES = r"(?:(?:end of |end )(?:the )?(?:ad|ads|advert|commercial|sponsor|promo|station|midroll|mid-roll)?(?: break| message| spot)?|(?:ad|commercial|promo)?(?: ?break)? ?(?:ends?|over)|(?:and )?we(?:'re| are) back)"
# What people answer in a poll, and how it counts them.
ANSWERS = r"(?:yes|no|not sure|don'?t know|unsure|undecided|maybe|neither|both|other|i don'?t (?:know|care)|none of (?:the above|these)|agree|disagree|strongly (?:agree|disagree)|for|against|true|false)(?:[,;:.!–-].{0,80}|\s?\(?\d{1,3}(?:\.\d)?\s?%\)?)?"
VOTED = r"(?:total (?:votes?|responses?|voters?)[: ]*\d[\d,.]*|\d[\d,.]*k? (?:total )?(?:votes?|voters|responses|participants|people (?:have )?voted)(?: .{0,40})?|(?:view|see|show) results?|vote(?: now)?|poll (?:closed|ends?|closes?).{0,40}|voting (?:is )?closed.{0,20}|thank(?:s| you) for (?:voting|your vote).{0,20}|share your vote)"
SHARE = r"(?:.{1,80}?[\s:(–-])?\(?\d{1,3}(?:[.,]\d+)?\s?%\)?(?:\s?\(\d[\d,.]*(?: votes?)?\))?"
# The lines under a post on a social network: its hour with the day, and how many liked it.
POST_STAMPS = r"(?:posted |last edited )?(?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)? ?(?:[·•|,–-]|on) ?.{3,30}\b\d{4}\b.{0,40}"
POST_COUNTS = (
    r"(?:(?:\d[\d,.]*[km]? ?(?:reposts?|retweets?|quote(?: tweets?|s)?|likes?|bookmarks?|replies|reply|views?|shares?|comments?|reactions?)[ ·•|,]*){1,6}|(?:reply|repost|retweet|like|copy link(?: to post)?|read \d[\d,.]*[km]? repl(?:y|ies)|explore what's happening on \w+|follow|view (?:post|tweet|thread|more|profile|replies)(?: .{1,30})?|show more|see more posts?.{0,20}|read the full (?:conversation|thread).{0,20}|watch on \w+)[ ·•|]*)"
)
# The lines around a reader's comment: its hour, and the button to answer it.
COMMENT_STAMPS = (
    r"(?:[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2} [a-z]{3,9}\.?,? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|yesterday|today|(?:\d+|an?) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|years?) ago)"
    r"(?:,? (?:at )?\d{1,2}[:.]\d{2} ?(?:[ap]\.?m\.?)?)?(?: ?[·|•-] .{1,20})?"
)
COMMENT_BUTTONS = r"(?:(?:like|dislike|recommend|upvote|agree|helpful)s?(?: ?\(?\d+\)?)?[ ·|,]*){0,2}(?:reply|replies|report|report (?:this|comment|abuse)|flag|respond|quote)(?: ?\(?\d+\)?)?(?:[ ·|,]+(?:reply|report|flag|share|like|link|quote)(?: ?\(?\d+\)?)?)*"
# The head over what readers sent in, and how a line of theirs ends: "…," writes Ines from Porto.
LETTERS_OPEN = (
    r"(?:(?:your|readers'?|reader|our readers'?|some of your|more of your) (?:e-?mails?|messages|comments?|views?|thoughts|tweets?|posts|letters|reactions?|responses|verdicts?|memories|photos|texts|voice notes)"
    r"(?: so far| and (?:e-?mails?|messages|comments?|views?|thoughts|tweets?|texts))?|have your say|you(?:'ve| have) been (?:getting in touch|writing|e-?mailing)|from (?:the|our) (?:inbox|mailbag|mail ?bag|postbag)|what you(?:'re| are) saying|over to you)"
)
LETTER_ENDS = r"[\"”’] (?:(?:e-?mails?|tweets?|texts?|messages) |writes (?=[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?,? (?:from|in|of|by (?:e-?mail|text)) ))[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}(?:[.,]| (?:from|in|on|of|by|with) )"
LETTER_CUES = r"\" (?:writes?|e-?mails?|tweets?|texts?|messages|says?|asks?|reckons?|adds?|suggests?|posts?|wonders?|thinks?|jokes?) [^\"]{2,80}"
