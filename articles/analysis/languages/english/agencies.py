"""The world's news agencies, by the short name they credit themselves with, and how they are credited in English.

National agencies are those of UNESCO's and the agencies' own lists; the spellings are those seen in English copy.
"""

AGENCIES: dict[str, tuple[str, ...]] = {
    "AP": ("Associated Press", "A.P."),
    "AFP": ("Agence France-Presse", "Agence France Presse"),
    "Reuters": ("REUTERS", "Thomson Reuters"),
    "Bloomberg": ("Bloomberg News",),
    "UPI": ("United Press International",),
    "PA Media": ("PA", "Press Association", "PA Mediapoint", "PA news agency"),
    "dpa": ("DPA", "Deutsche Presse-Agentur"),
    "EFE": ("Agencia EFE",),
    "ANSA": ("Ansa",),
    "AGI": (),
    "Adnkronos": (),
    "TASS": ("Tass", "ITAR-TASS"),
    "RIA Novosti": ("RIA",),
    "Interfax": (),
    "Interfax-Ukraine": (),
    "Ukrinform": (),
    "Xinhua": ("XINHUA", "Xinhua News Agency"),
    "China News Service": ("CNS",),
    "Kyodo": ("Kyodo News", "KYODO"),
    "Jiji Press": ("Jiji",),
    "Yonhap": ("YONHAP", "Yonhap News Agency", "Yonhap News"),
    "Newsis": (),
    "KCNA": ("Korean Central News Agency",),
    "CNA": ("Central News Agency", "Focus Taiwan"),
    "PTI": ("Press Trust of India",),
    "ANI": ("Asian News International",),
    "IANS": ("Indo-Asian News Service",),
    "UNI": ("United News of India",),
    "APP": ("Associated Press of Pakistan",),
    "PPI": ("Pakistan Press International",),
    "BSS": ("Bangladesh Sangbad Sangstha",),
    "UNB": ("United News of Bangladesh",),
    "RSS": ("Rastriya Samachar Samiti",),
    "Bernama": ("BERNAMA",),
    "Antara": ("ANTARA", "Antara News"),
    "PNA": ("Philippine News Agency",),
    "VNA": ("Vietnam News Agency",),
    "TNA": ("Thai News Agency",),
    "MCOT": (),
    "Montsame": ("MONTSAME",),
    "Kazinform": (),
    "Trend": (),
    "Azertac": ("AZERTAC",),
    "Armenpress": ("ARMENPRESS",),
    "Interpressnews": (),
    "Anadolu": ("AA", "Anadolu Agency", "Anadolu Ajansi", "Anadolu Ajansı"),
    "DHA": ("Demirören News Agency",),
    "IRNA": (),
    "ISNA": (),
    "Tasnim": ("Tasnim News Agency",),
    "Fars": ("Fars News Agency",),
    "Mehr": ("Mehr News Agency",),
    "SANA": ("Syrian Arab News Agency",),
    "NNA": ("National News Agency",),
    "Petra": ("Jordan News Agency",),
    "WAFA": (),
    "WAM": ("Emirates News Agency",),
    "SPA": ("Saudi Press Agency",),
    "QNA": ("Qatar News Agency",),
    "KUNA": ("Kuwait News Agency",),
    "BNA": ("Bahrain News Agency",),
    "ONA": ("Oman News Agency",),
    "INA": ("Iraqi News Agency",),
    "MENA": ("Middle East News Agency",),
    "APS": ("Algeria Press Service",),
    "TAP": ("Tunis Afrique Presse",),
    "MAP": ("Maghreb Arabe Presse",),
    "LANA": (),
    "SUNA": ("Sudan News Agency",),
    "ENA": ("Ethiopian News Agency",),
    "KNA": ("Kenya News Agency",),
    "NAN": ("News Agency of Nigeria",),
    "GNA": ("Ghana News Agency",),
    "ANGOP": ("Angop",),
    "NAMPA": ("Nampa",),
    "BOPA": (),
    "ZANIS": (),
    "PANA": ("Panapress",),
    "SAnews": (),
    "African News Agency": ("ANA",),
    "Lusa": ("LUSA",),
    "Europa Press": (),
    "Belga": ("BELGA",),
    "ANP": (),
    "APA": ("Austria Presse Agentur", "Austria Press Agency"),
    "Keystone-SDA": ("SDA", "Keystone-ATS", "ATS"),
    "Ritzau": (),
    "NTB": (),
    "TT": ("TT News Agency",),
    "STT": (),
    "BNS": ("Baltic News Service",),
    "LETA": ("Leta",),
    "ELTA": ("Elta",),
    "ERR": (),
    "PAP": ("Polish Press Agency",),
    "CTK": ("ČTK", "Czech News Agency"),
    "TASR": (),
    "SITA": (),
    "MTI": (),
    "Agerpres": ("AGERPRES",),
    "Mediafax": (),
    "BTA": ("Bulgarian News Agency",),
    "Tanjug": ("TANJUG",),
    "FoNet": (),
    "HINA": ("Hina",),
    "STA": ("Slovenian Press Agency",),
    "FENA": (),
    "MIA": (),
    "ATA": (),
    "ANA-MPA": ("AMNA", "Athens-Macedonian News Agency"),
    "BelTA": ("BELTA",),
    "AAP": ("Australian Associated Press",),
    "RNZ": (),
    "The Canadian Press": ("CP", "Canadian Press"),
    "CNW": (),
    "Notimex": (),
    "Agencia Brasil": ("Agência Brasil",),
    "Telam": ("Télam",),
    "Prensa Latina": (),
    "CMC": ("Caribbean Media Corporation",),
    "IPS": ("Inter Press Service",),
    "States Newsroom": (),
    "Stateline": (),
    "KFF Health News": (),
    "Tribune News Service": ("TNS", "Tribune Content Agency"),
    "AFP-Relaxnews": (),
    "RFE/RL": ("Radio Free Europe/Radio Liberty",),
    "VOA": ("Voice of America",),
    "OANA": (),
    "SWNS": (),
    "Local Democracy Reporting Service": ("LDRS",),
}

# Those that papers of other countries name as who reported something; a shared credit is copying, no confirmation.
WORLD_WIRES = (
    "AFP", "AP", "Reuters", "dpa", "ANSA", "EFE", "PA Media", "UPI", "Bloomberg", "Xinhua", "Yonhap", "Kyodo", "TASS", "Interfax",
    "PTI", "ANI", "AAP", "The Canadian Press", "Anadolu", "Lusa", "TT", "NTB", "Ritzau", "APA", "Belga", "ANP", "KCNA",
)  # fmt: skip
PICTURE_WIRES = ("AFP", "Reuters", "Bloomberg", "Anadolu")  # that sell pictures under their own name alone


def spellings(*chosen: str) -> list[str]:
    """Return every spelling of the chosen agencies, of all where none is chosen, the longest first."""
    names = [spelling for name in chosen or AGENCIES for spelling in (name, *AGENCIES[name])]
    return sorted(set(names), key=lambda name: (-len(name), name))


# What an agency's full name has in it.
AGENCY_WORDS = (
    r"(?:News|Press) (?:Agency|Association|Service|Trust)|Newswire|Wire Service|Agence|Agencia|Agenzia|Agentur|"
    r"Press International|Associated Press"
)

# What stands before the agency's name in a credit.
CREDITING = (
    r"(?:\bwith (?:additional )?(?:reporting|inputs?|files|contributions?|material|agency inputs) (?:by|from)|"
    r"\b(?:additional )?reporting by|\bsource(?: link)?s?\s?:|\bvia\b|\bcourtesy(?: of)?\b|\bcredits?\s?:|"
    r"\b(?:first )?(?:published|distributed|provided|supplied) by|\b(?:this|the) (?:story|article|report) (?:is|was|comes) (?:from|by)|\binputs from)"
)

# Words behind a weekday in the name of a paper or program: "the Sunday Ledger".
SUNDAY_PAPERS = frozenset(
    "times mirror telegraph express mail post world independent herald tribune star sun people standard business age "
    "mercury nation vanguard punch trust observer sport review ledger chronicle courier gazette journal examiner "
    "record register dispatch echo argus sentinel monitor citizen globe magazine politics guardian statesman "
    "advertiser recorder scotsman bulletin leader supplement".split()
)
