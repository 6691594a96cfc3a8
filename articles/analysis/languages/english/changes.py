"""Words whose exchange changes what a sentence says: modals, negations, quantifiers, opposites. Read by `alignment`."""

from __future__ import annotations

MODALS = frozenset("will would shall should can could may might must cannot ought".split())
NEGATIONS = frozenset("no not never none nothing nobody neither nor without cannot hardly barely n't nowhere".split())
QUANTIFIERS = frozenset(
    "all some many most few every each several any half both always often sometimes rarely seldom usually only almost "
    "nearly more less fewer least over under before after never mostly partly fully entirely".split()
)
# Small words that come and go between outlets without a change of meaning.
FILLERS = frozenset(
    "a an the that this these those and but so well then also very really just quite of to in on at for by with it is "
    "are was were be been which who as there here now possible actually obviously course uh um er you know i we they he "
    "she our their his her its my your us them him me have has had do does did".split()
)
CONTRACTIONS = {
    "don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not", "aren't": "are not",
    "wasn't": "was not", "weren't": "were not", "won't": "will not", "wouldn't": "would not", "can't": "can not",
    "cannot": "can not", "couldn't": "could not", "shouldn't": "should not", "haven't": "have not",
    "hasn't": "has not", "hadn't": "had not", "mustn't": "must not", "i'm": "i am", "we're": "we are",
    "they're": "they are", "you're": "you are", "it's": "it is", "that's": "that is", "there's": "there is",
    "he's": "he is", "she's": "she is", "what's": "what is", "i've": "i have", "we've": "we have",
    "they've": "they have", "you've": "you have", "i'll": "i will", "we'll": "we will", "they'll": "they will",
    "you'll": "you will", "it'll": "it will", "he'll": "he will", "she'll": "she will", "i'd": "i would",
    "we'd": "we would", "they'd": "they would", "you'd": "you would", "let's": "let us", "gonna": "going to",
    "wanna": "want to", "gotta": "got to",
}
NUMBER_WORDS = {
    "zero": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7",
    "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12", "thirteen": "13", "fourteen": "14",
    "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20",
    "thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
    "hundred": "100", "thousand": "1000", "million": "million", "billion": "billion", "percent": "percent",
    "per": "per", "%": "percent",
}

# Spellings of one word that no rule covers.
VARIANTS = {
    "sen": "senator", "gov": "governor", "rep": "representative", "gen": "general", "dr": "doctor", "mr": "mister",
    "st": "saint", "lt": "lieutenant", "col": "colonel", "prof": "professor", "dept": "department", "govt": "government",
    "uk": "britain", "us": "us", "usa": "us", "pct": "percent", "approx": "approximately",
    "cheque": "check", "cheques": "checks", "tyre": "tire", "tyres": "tires", "kerb": "curb", "grey": "gray",
    "plough": "plow", "aluminium": "aluminum", "jewellery": "jewelry", "storey": "story", "storeys": "stories",
    "sceptical": "skeptical", "sceptic": "skeptic", "mum": "mom", "draught": "draft", "cosy": "cozy",
    "pyjamas": "pajamas", "moustache": "mustache", "manoeuvre": "maneuver", "manoeuvres": "maneuvers",
    "judgement": "judgment", "ageing": "aging", "yoghurt": "yogurt", "okay": "ok", "learnt": "learned", "burnt": "burned",
    "spelt": "spelled", "dreamt": "dreamed", "leapt": "leaped", "whilst": "while", "amongst": "among",
    "towards": "toward", "afterwards": "afterward", "licence": "license", "practise": "practice", "enquiry": "inquiry",
    "enquiries": "inquiries", "airplane": "aeroplane", "speciality": "specialty", "maths": "math", "acknowledgement": "acknowledgment",
    "fulfil": "fulfill", "enrol": "enroll", "instalment": "installment", "skilful": "skillful", "wilful": "willful",
    "got": "gotten", "upwards": "upward", "forwards": "forward", "backwards": "backward", "tonnes": "tons", "tonne": "ton",
    "disc": "disk", "analyse": "analyze", "analysed": "analyzed", "paralysed": "paralyzed", "connexion": "connection",
}
