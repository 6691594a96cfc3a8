"""Words that carry a full stop without ending a sentence; from general knowledge of news style, not from a corpus."""

# Always followed by what they belong to: a full stop after them never ends a sentence.
BEFORE_NAME = frozenset(
    [
        "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "revd", "fr", "sr", "st", "ste", "mt", "ft", "messrs", "mme",
        "mlle", "gen", "lt", "col", "maj", "capt", "cpt", "cmdr", "cdr", "comdr", "adm", "sgt", "cpl", "pvt", "pfc",
        "brig", "insp", "supt", "det", "const", "gov", "sen", "sens", "rep", "reps", "pres", "amb", "atty", "hon",
        "pte", "asst", "assoc", "dept", "vs", "v", "no", "nos", "art", "sec", "fig", "figs", "ch", "vol", "pp",
        "pg", "para", "approx", "ca", "cf", "eg", "ie", "viz", "al", "est", "tel", "ext", "gens", "cols", "supts",
        "barr", "engr", "cllr", "cllrs", "ald", "adv", "rtd", "shri", "smt", "alh", "pst", "arc", "comdt", "dy", "addl",
        "lts", "profs", "drs", "govs", "attys", "msgr", "sec'y", "treas", "secy", "sra", "sto",
    ]
)

# Followed by a figure or a day when they stand inside a sentence.
BEFORE_FIGURE = frozenset(
    [
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
        "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "p", "no", "nos", "art",
    ]
)

# May end a sentence or not: they do when the next word starts sentences.
EITHER = frozenset(
    [
        "inc", "corp", "co", "ltd", "llc", "plc", "bros", "jr", "sr", "esq", "phd", "md", "etc", "ave", "blvd",
        "rd", "hwy", "dist", "a.m", "p.m", "am", "pm", "u.s", "u.k", "u.n", "e.u", "u.s.a", "d.c", "l.a", "n.y",
        "n.j", "n.h", "n.c", "s.c", "n.d", "s.d", "w.va", "b.c", "u.a.e", "d.r.c", "r-s.c", "ph.d", "m.d", "b.a",
        "m.a", "b.sc", "m.sc", "j.d", "c.e.o", "v.p", "i.e", "e.g", "a.k.a", "g.o.p", "r.i", "n.m", "ala", "ariz",
        "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "mass", "md", "mich",
        "minn", "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "vt", "va", "wash",
        "wis", "wyo", "ont", "que", "rs", "cr", "km", "kg", "hr", "hrs", "min", "mins", "sq", "in", "lb", "lbs",
        "oz", "bn", "mn", "tn",
    ]
)

# Lower-cased words that begin a sentence far more often than they follow an abbreviation inside one.
STARTERS = frozenset(
    [
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "they", "we", "i", "you",
        "his", "her", "their", "our", "my", "your", "there", "here", "in", "on", "at", "but", "and", "or", "so",
        "yet", "if", "when", "while", "after", "before", "since", "as", "for", "from", "with", "by", "to",
        "although", "though", "however", "meanwhile", "what", "who", "why", "how", "where", "which", "no", "not",
        "some", "many", "most", "all", "both", "each", "one", "two", "three", "several", "another", "other",
        "about", "according", "earlier", "last", "next", "now", "then", "today", "yesterday", "asked", "until",
        "under", "over", "during", "despite", "because", "once", "also", "still", "even", "just", "only", "mr",
        "mrs", "ms", "dr",
    ]
)
