"""Units and currencies as English copy spells them. Units are singular, in American spelling; money is ISO 4217."""


def _spread(table: dict[str, str]) -> dict[str, str]:
    return {form: name for name, forms in table.items() for form in forms.split()}


# Words that stand alone, in lower case.
UNITS = _spread({
    "percent": "percent percents pct",
    "second": "second seconds sec secs",
    "minute": "minute minutes min mins",
    "hour": "hour hours hr hrs",
    "day": "day days", "week": "week weeks", "month": "month months", "year": "year years yr yrs",
    "decade": "decade decades", "century": "century centuries", "night": "night nights", "millisecond": "millisecond milliseconds",
    "meter": "meter meters metre metres", "kilometer": "kilometer kilometers kilometre kilometres km kms",
    "centimeter": "centimeter centimeters centimetre centimetres cm cms",
    "millimeter": "millimeter millimeters millimetre millimetres mm", "micrometer": "micrometer micrometers micron microns μm µm",
    "nanometer": "nanometer nanometers nanometre nanometres nm", "mile": "mile miles", "yard": "yard yards yd yds",
    "foot": "foot feet ft", "inch": "inch inches", "light_year": "lightyear lightyears",
    "gram": "gram grams gramme grammes", "kilogram": "kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos",
    "milligram": "milligram milligrams mg", "microgram": "microgram micrograms μg µg mcg", "pound": "lb lbs", "ounce": "ounce ounces oz",
    "ton": "ton tons", "tonne": "tonne tonnes", "kiloton": "kiloton kilotons kilotonne kilotonnes", "megaton": "megaton megatons megatonne megatonnes", "gigaton": "gigaton gigatons gigatonne gigatonnes gt", "carat": "carat carats",
    "liter": "liter liters litre litres", "milliliter": "milliliter milliliters millilitre millilitres ml", "centiliter": "cl centiliter centilitre centiliters centilitres",
    "gallon": "gallon gallons", "pint": "pint pints", "quart": "quart quarts", "barrel": "barrel barrels bbl", "teaspoon": "teaspoon teaspoons tsp", "tablespoon": "tablespoon tablespoons tbsp",
    "acre": "acre acres", "hectare": "hectare hectares ha", "bushel": "bushel bushels",
    "knot": "knot knots kt", "mile_per_hour": "mph", "kilometer_per_hour": "kph kmh kmph", "mile_per_gallon": "mpg", "revolution_per_minute": "rpm",
    "watt": "watt watts", "kilowatt": "kilowatt kilowatts kw", "megawatt": "megawatt megawatts", "gigawatt": "gigawatt gigawatts", "terawatt": "terawatt terawatts",
    "kilowatt_hour": "kwh", "megawatt_hour": "mwh", "gigawatt_hour": "gwh", "terawatt_hour": "twh", "volt": "volt volts", "kilovolt": "kilovolt kilovolts kv", "amp": "amp amps ampere amperes",
    "horsepower": "horsepower hp bhp", "joule": "joule joules", "calorie": "calorie calories kcal kilocalories", "decibel": "decibel decibels db",
    "hertz": "hertz hz", "kilohertz": "kilohertz khz", "megahertz": "megahertz mhz", "gigahertz": "gigahertz ghz",
    "byte": "byte bytes", "bit": "bit bits", "kilobyte": "kilobyte kilobytes kb", "megabyte": "megabyte megabytes", "gigabyte": "gigabyte gigabytes gb", "terabyte": "terabyte terabytes tb", "petabyte": "petabyte petabytes",
    "megabit_per_second": "mbps", "gigabit_per_second": "gbps", "megapixel": "megapixel megapixels",
    "pascal": "pascal pascals", "kilopascal": "kpa", "hectopascal": "hpa", "megapascal": "mpa", "gigapascal": "gpa gigapascal gigapascals", "millibar": "millibar millibars", "psi": "psi", "kilopound_per_square_inch": "ksi",
    "celsius": "celsius centigrade degc", "fahrenheit": "fahrenheit degf", "kelvin": "kelvin", "degree": "degree degrees °",
    "sievert": "sievert sieverts", "millisievert": "millisievert millisieverts msv", "becquerel": "becquerel becquerels",
    "square_meter": "sqm m²", "square_foot": "sqft", "square_kilometer": "sqkm", "cubic_centimeter": "cc", "nautical_mile": "nmi",
    "parts_per_million": "ppm", "parts_per_billion": "ppb", "basis_point": "bps bp", "cent": "cent cents", "penny": "pence penny pennies",
})
# Written exactly so, and only right behind or one space behind a figure.
CASED_UNITS = {
    "C": "celsius", "F": "fahrenheit", "K": "kelvin", "m": "meter", "g": "gram", "t": "tonne", "l": "liter", "L": "liter",
    "W": "watt", "V": "volt", "MW": "megawatt", "GW": "gigawatt", "TW": "terawatt", "MB": "megabyte", "h": "hour", "s": "second",
    "p": "penny", "c": "cent", "mi": "mile", "MP": "megapixel", "Mb": "megabit", "kN": "kilonewton", "Nm": "newton_meter",
    "mSv": "millisievert", "st": "stone", "in": "inch", "GWh": "gigawatt_hour", "MWh": "megawatt_hour", "J": "joule", "x": "time",
}
GLUED_ONLY = frozenset({"C", "F", "K", "m", "g", "t", "l", "L", "W", "V", "h", "s", "p", "c", "st", "in", "mi", "J", "MP", "x"})
SPACED_TOO = frozenset({"C", "F", "m", "g", "p"})  # "20 C", "400 m", "250 g"
POWERS = {
    "square": "square", "sq": "square", "cubic": "cubic", "cu": "cubic", "nautical": "nautical", "light": "light", "metric": "", "troy": "troy",
    "percentage": "percentage", "basis": "basis", "fluid": "fluid", "calendar": "", "long": "", "short": "",
}
SPEED_BASES = frozenset("mile kilometer meter foot knot inch centimeter yard revolution".split())
CLOCK_WORDS = _spread({"hour": "hour hours hr h", "second": "second seconds sec s", "minute": "minute minutes min", "day": "day"})
TIME_UNITS = frozenset("millisecond second minute hour day week month year decade century night".split())
SMALLER = {  # how many of the next smaller unit make one; only exact steps
    ("year", "month"): 12, ("decade", "year"): 10, ("week", "day"): 7, ("day", "hour"): 24, ("day", "minute"): 1440, ("day", "second"): 86400,
    ("hour", "minute"): 60, ("hour", "second"): 3600, ("minute", "second"): 60, ("foot", "inch"): 12, ("stone", "pound"): 14,
    ("pound", "ounce"): 16, ("yard", "foot"): 3, ("week", "hour"): 168, ("century", "year"): 100,
}

SYMBOLS = {
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₪": "ILS", "฿": "THB",
    "₫": "VND", "₦": "NGN", "₱": "PHP", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₾": "GEL", "₵": "GHS", "₿": "BTC", "¢": "cent",
}
# Letters right before or after "$".
DOLLARS = {
    "us": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "hk": "HKD", "nz": "NZD",
    "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "j": "JMD", "tt": "TTD", "bds": "BBD", "fj": "FJD", "n": "NAD", "z": "ZWL", "cl": "CLP",
}
CODES = frozenset(
    "usd eur gbp jpy cny rmb inr krw rub uah try ils thb vnd ngn php aud cad hkd nzd sgd twd brl mxn chf sek nok dkk pln czk huf "
    "ron bgn zar aed sar qar kwd bhd omr egp mad kes ghs idr myr pkr lkr bdt npr ars clp cop pen isk gel kzt iqd irr jod lbp".split()
)
CODE_NAMES = {"rmb": "CNY", "rs": "INR", "rs.": "INR", "rm": "MYR", "sfr": "CHF", "fr": "CHF", "kr": "SEK", "zl": "PLN", "zł": "PLN", "rp": "IDR", "r": "ZAR", "ps": "GBP", "php": "PHP", "ksh": "KES", "sh": "KES", "tk": "BDT", "dh": "AED", "dhs": "AED", "us": "USD", "p": "PHP"}
# Letters that mean money only right before a figure, written exactly so.
PREFIX_CODES = frozenset({"Rs", "RM", "SFr", "Rp", "R", "PS", "Ksh", "KSh", "Tk", "Dh", "Dhs", "kr", "Kr", "Fr"})
CURRENCY_WORDS = _spread({
    "USD": "dollar dollars buck bucks", "EUR": "euro euros", "GBP": "sterling quid", "JPY": "yen", "CNY": "yuan renminbi rmb", "INR": "rupee rupees",
    "RUB": "ruble rubles rouble roubles", "UAH": "hryvnia hryvnias hryvnya", "ILS": "shekel shekels", "SEK": "krona kronor", "NOK": "krone kroner", "CZK": "koruna korunas", "ISK": "kronur",
    "CHF": "franc francs", "MXN": "peso pesos", "ZAR": "rand rands", "BRL": "reais real", "TRY": "lira liras", "PLN": "zloty zlotys zlotych", "THB": "baht", "MYR": "ringgit", "IDR": "rupiah rupiahs",
    "VND": "dong", "NGN": "naira", "KRW": "won", "AED": "dirham dirhams", "SAR": "riyal riyals", "IRR": "rial rials", "KWD": "dinar dinars", "HUF": "forint forints", "RON": "leu lei", "BGN": "lev leva",
    "BDT": "taka", "GHS": "cedi cedis", "KES": "shilling shillings", "KZT": "tenge", "GEL": "lari", "SEK_": "crown crowns", "BTC": "bitcoin bitcoins", "ETB": "birr",
}) | {"crown": "SEK", "crowns": "SEK"}
# Whose dollars, pounds or francs: the adjective before the word.
CURRENCY_OWNERS = {
    "us": "USD", "u.s": "USD", "american": "USD", "australian": "AUD", "canadian": "CAD", "singapore": "SGD", "singaporean": "SGD", "zealand": "NZD", "kong": "HKD", "taiwan": "TWD", "taiwanese": "TWD", "jamaican": "JMD",
    "british": "GBP", "egyptian": "EGP", "lebanese": "LBP", "syrian": "SYP", "sudanese": "SDG", "swiss": "CHF", "cfa": "XOF", "french": "FRF", "mexican": "MXN", "argentine": "ARS", "argentinian": "ARS", "chilean": "CLP", "colombian": "COP",
    "philippine": "PHP", "cuban": "CUP", "indian": "INR", "pakistani": "PKR", "sri": "LKR", "nepalese": "NPR", "japanese": "JPY", "chinese": "CNY", "korean": "KRW", "danish": "DKK", "norwegian": "NOK", "swedish": "SEK", "czech": "CZK",
    "icelandic": "ISK", "turkish": "TRY", "russian": "RUB", "ukrainian": "UAH", "belarusian": "BYN", "kuwaiti": "KWD", "iraqi": "IQD", "jordanian": "JOD", "serbian": "RSD", "tunisian": "TND", "algerian": "DZD", "emirati": "AED", "moroccan": "MAD", "saudi": "SAR",
    "qatari": "QAR", "omani": "OMR", "iranian": "IRR", "kenyan": "KES", "ugandan": "UGX", "tanzanian": "TZS", "somali": "SOS", "israeli": "ILS", "new": "NZD", "south": "KRW", "hong": "HKD",
}
WEIGHING = frozenset("weigh weighs weighed weighing weight heavy heavier lose lost loses gain gained cocaine meat beef force thrust lift lifted carry cargo payload bomb bombs explosives explosive tnt marijuana heroin fentanyl methamphetamine fish sugar rice flour butter emissions warhead".split())
MONEY_MATTERS = frozenset("money funding funds debt savings investment taxpayer taxpayers public aid cash spending fines damages revenue person week month year day head".split())
# Behind "7m" these make it a length; before a plural it is seven million.
LENGTH_WORDS = frozenset("long wide high deep tall thick above below away from apart across off freestyle hurdles sprint race final relay butterfly backstroke breaststroke dash individual in by and of down up deeper higher longer offshore inland".split())
