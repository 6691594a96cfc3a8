"""Words that make the name of a public body, and words that carry no distinction in it. Read by `names`."""

from __future__ import annotations

# The head of a phrase that names a body: "the weather office", "Kyiv's military intelligence agency".
BODY_HEADS = frozenset(
    "academy administration agency airline airlines airways airport alliance army assembly association authority bank board body "
    "brigade bureau cabinet center centre chamber charity club college commission committee company confederation "
    "congress consortium cooperative co-op holdings partners partnership corporation council court department directorate district embassy federation firm force "
    "forces foundation fund government group guard hospital inspectorate institute institution intelligence laboratory league "
    "lab ministry mission museum navy network observatory office ombudsman operator panel inquiry organisation organization "
    "parliament party patrol police prosecutor prosecutors regulator registry school secretariat senate service "
    "services society survey syndicate team trust tribunal union rail railway railways motors systems technologies industries studios stores university utility watchdog zoo".split()
)

# Dropped when two descriptions of a body are compared: they only say that it is one.
GENERIC_BODY_WORDS = frozenset(
    "administration agency authority body bureau center centre country department directorate force forces general "
    "government main national nation office official officials organisation organization own public royal service "
    "services state federal the of for and a an in s to at its their our local main spokesman spokeswoman "
    "spokesperson".split()
)

# One word for another inside the description of a body.
BODY_SYNONYMS = {
    "spy": "intelligence", "meteorological": "weather", "meteorology": "weather", "meteorologists": "weather",
    "met": "weather", "coastguard": "coast guard", "firefighters": "fire", "defence": "defense",
    "military": "army", "brigade": "", "ministers": "ministry", "seismological": "quake", "earthquake": "quake", "seismology": "quake",
    "statistical": "statistics", "stats": "statistics", "customs": "customs", "policing": "police",
    "constabulary": "police", "prosecutors": "prosecutor", "prosecutor's": "prosecutor", "labour": "labor",
    "programme": "program", "lab": "laboratory", "uni": "university", "watchdog": "regulator", "hospitals": "hospital",
}

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr sister brother capt captain col colonel "
    "gen general lt lieutenant maj major sgt sergeant cmdr commander adm admiral sen senator rep hon president "
    "minister king queen prince princess sheikh pope bishop archbishop cardinal judge justice chief inspector "
    "superintendent constable detective".split()
)

SPOKES = ("spokesman", "spokeswoman", "spokesperson", "spokespeople", "spokesmen", "press secretary", "press officer",
          "press office", "press service", "communications director", "head of communications", "spokeswomen")

# Last words of a firm's name; nobody is called so.
CORPORATE = frozenset(
    "foods products pharma pharmaceuticals biotech energy power electric gas oil petroleum mining metals steel minerals chemicals "
    "plastics paper textiles motors automotive cars trucks tyres tires airlines airways air aviation aerospace shipping "
    "lines cruises ferries logistics freight transport railways rail transit telecom telecoms mobile wireless networks "
    "broadband media news television tv radio pictures films studios games gaming entertainment records publishing books "
    "software systems technologies tech labs robotics semiconductor semiconductors chips devices instruments insurance "
    "assurance capital finance financial savings bancorp bank securities investments ventures partners equity holdings "
    "properties homes housing estates construction builders engineering works industries manufacturing foundry mills "
    "dairies dairy breweries brewing brewery bakeries bakery farms fisheries seafood meats produce agri grain sugar tobacco "
    "beverages drinks coffee tea spirits wines stores supermarkets markets retail outlets hotels resorts casinos "
    "restaurants pizza burgers catering leisure travel tours healthcare health hospitals clinics care medical dental "
    "therapeutics diagnostics laboratories nitrogen water waste recycling environmental solar wind nuclear utilities "
    "services solutions consulting advisors advisers associates analytics research security defense defence watch inc "
    "ltd plc corp llc group international global enterprises trading exports imports appliances electronics cement glass "
    "bulk tankers carriers maritime marine navigation offshore dredging towage salvage biosciences biologics genomics leasing rentals "
    "couriers express haulage buses lending credit agro "
    "timber lumber furniture fashion clothing footwear sports athletic united rovers wanderers albion hotspur".split()
)

# Places with a government of their own: "the district" is no district court, "county health department" no county.
TERRITORIES = frozenset("district county city state town village borough province region parish".split())
# What is called by the place it stands in, which speaks for itself: "Lenz" alone is no "Lenz High School".
OF_A_PLACE = frozenset(
    "court school elementary high academy college airport station prison library".split()
)
