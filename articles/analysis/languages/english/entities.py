"""General knowledge of names: countries, their people and capitals, seats of power, wire agencies.

About the world, never about a story. States: United Nations members and observers, with ISO 3166 short names;
capitals as the United Nations lists them. `countries()` is what other modules read.
"""

from __future__ import annotations

from .agencies import AGENCIES, WORLD_WIRES

# name | other names | adjective and people | capitals (a capital in news stands for the government)
_COUNTRIES = """
Afghanistan||Afghan,Afghans|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|Andorra la Vella
Angola||Angolan|Luanda
Antigua and Barbuda||Antiguan|
Argentina||Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian,Aussie|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas||Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus||Belarusian,Belarussian|Minsk
Belgium||Belgian|
Belize||Belizean|Belmopan
Benin||Beninese|Porto-Novo
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan|Gaborone
Brazil||Brazilian|Brasilia
Brunei||Bruneian|Bandar Seri Begawan
Bulgaria||Bulgarian|Sofia
Burkina Faso||Burkinabe|Ouagadougou
Burundi||Burundian|Gitega
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic||Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|
China|People's Republic of China,PRC|Chinese|Beijing,Peking
Colombia||Colombian|Bogota
Comoros||Comorian|Moroni
Costa Rica||Costa Rican|
Ivory Coast|Cote d'Ivoire|Ivorian|Yamoussoukro
Croatia||Croatian|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Democratic Republic of the Congo|DR Congo,DRC,Congo-Kinshasa|Congolese|Kinshasa
Denmark||Danish,Dane|Copenhagen
Djibouti||Djiboutian|
Dominica||Dominican|Roseau
Dominican Republic|||Santo Domingo
East Timor|Timor-Leste|Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish,Finn|Helsinki
France||French,Frenchman|Paris
Gabon||Gabonese|Libreville
Gambia||Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|Federal Republic of Germany|German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau|||Bissau
Guyana||Guyanese|
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hungary||Hungarian|Budapest
Iceland||Icelandic,Icelander|Reykjavik
India||Indian|New Delhi,Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran|Iranian|Tehran,Teheran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish,Irishman|Dublin
Israel||Israeli|Jerusalem
Italy||Italian|Rome
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana
Kenya||Kenyan|Nairobi
Kiribati||I-Kiribati|
Kosovo||Kosovar,Kosovan|Pristina
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz|Bishkek
Laos||Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish,Luxembourger|
Madagascar||Malagasy|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur
Maldives||Maldivian|Male
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City
Micronesia||Micronesian|Palikir
Moldova||Moldovan|Chisinau
Monaco||Monegasque|
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese|Naypyidaw
Namibia||Namibian|Windhoek
Nauru||Nauruan|
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|Holland|Dutch,Dutchman|The Hague,Amsterdam
New Zealand||New Zealander,Kiwi|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja
North Korea|DPRK,Democratic People's Republic of Korea,the North|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan|
Palestine|Palestinian territories|Palestinian|Ramallah
Panama||Panamanian|
Papua New Guinea||Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion
Peru||Peruvian|Lima
Philippines||Philippine,Filipino|Manila
Poland||Polish,Pole|Warsaw
Portugal||Portuguese|Lisbon
Qatar||Qatari|Doha
Republic of the Congo|Congo-Brazzaville||Brazzaville
Romania||Romanian|Bucharest
Russia|Russian Federation|Russian|Moscow
Rwanda||Rwandan|Kigali
Saint Kitts and Nevis||Kittitian|Basseterre
Saint Lucia||Saint Lucian|Castries
Saint Vincent and the Grenadines||Vincentian|Kingstown
Samoa||Samoan|Apia
San Marino||Sammarinese|
Sao Tome and Principe||Santomean|
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Senegal||Senegalese|Dakar
Serbia||Serbian,Serb|Belgrade
Seychelles||Seychellois|
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia||Somali|Mogadishu
South Africa||South African|Pretoria
South Korea|Republic of Korea,ROK,the South|South Korean|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish,Spaniard|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish,Swede|Stockholm
Switzerland||Swiss|Bern,Berne
Syria||Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik|Dushanbe
Tanzania||Tanzanian|Dodoma
Thailand||Thai|Bangkok
Togo||Togolese|Lome
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Turkiye|Turkish,Turk|Ankara
Turkmenistan||Turkmen|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,Emirates|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British,Briton|London
United States|US,U.S.,USA,U.S.A.,America,United States of America|American|Washington
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican|Holy See||Vatican City
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Yemen||Yemeni|Sanaa
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
European Union|EU||Brussels
"""


def countries() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...], tuple[str, ...]], ...]:
    """Return (name, other names, adjectives, capitals) of every state."""
    rows = (line.split("|") for line in _COUNTRIES.strip().splitlines())
    return tuple((row[0], _split(row[1]), _split(row[2]), _split(row[3])) for row in rows)


# Short names, and parts of states that papers write of like states; those that are first names, too, are left out.
OTHER_LANDS = frozenset(["US", "UK", "EU", "UN"]) | frozenset(
    "Scotland|Wales|England|Northern Ireland|Catalonia|Galicia|Andalusia|Brittany|Normandy|Corsica|Sicily|Sardinia|Tuscany|"
    "Lombardy|Bavaria|Saxony|Flanders|Wallonia|Crimea|Siberia|Dagestan|Tatarstan|Kurdistan|Tibet|Xinjiang|Kashmir|Punjab|"
    "Gujarat|Maharashtra|Kerala|Tamil Nadu|Karnataka|Telangana|Andhra Pradesh|Uttar Pradesh|Madhya Pradesh|Bihar|Odisha|"
    "West Bengal|Assam|Manipur|Rajasthan|Haryana|Jharkhand|Chhattisgarh|Sindh|Balochistan|Queensland|New South Wales|"
    "South Australia|Western Australia|Tasmania|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|"
    "New Brunswick|Newfoundland|Yukon|Nunavut|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|"
    "Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|"
    "Mississippi|Missouri|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|North Carolina|North Dakota|"
    "Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|West Virginia|"
    "Wisconsin|Wyoming|Puerto Rico|Gauteng|KwaZulu-Natal|Western Cape|Eastern Cape|Limpopo|Katanga|Tigray|Oromia|Biafra|"
    "Darfur|Somaliland|Puntland|Zanzibar|Greenland|Gibraltar|Jersey|Guernsey|Isle of Man|Transnistria|Abkhazia|Donbas".split("|")
)


def _split(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(",") if part.strip())


# canonical name -> seats, nicknames, short forms that are used without explanation
BODIES: dict[str, tuple[str, ...]] = {
    "US Department of Defense": (
        "Pentagon",
        "US Defense Department",
        "Defense Department",
        "Department of Defense",
        "DoD",
        "US Defence Department",
    ),
    "US State Department": ("State Department", "Department of State", "US Department of State", "Foggy Bottom"),
    "US Treasury": ("Treasury Department", "US Treasury Department", "Department of the Treasury"),
    "US Justice Department": ("Justice Department", "Department of Justice", "DOJ", "US Department of Justice"),
    "White House": ("US administration", "Oval Office"),
    "Kremlin": ("Russian presidency", "Russian presidential administration"),
    "Downing Street": ("No 10", "No. 10", "Number 10", "Number Ten", "10 Downing Street", "UK prime minister's office"),
    "Elysee": ("Elysee Palace", "French presidency"),
    "UK Foreign Office": ("Foreign Office", "FCDO", "Foreign, Commonwealth and Development Office", "Whitehall"),
    "UK Home Office": ("Home Office",),
    "UK Treasury": ("HM Treasury", "Exchequer"),
    "Scotland Yard": ("Metropolitan Police", "Met Police", "the Met"),
    "Blue House": ("South Korean presidential office",),
    "United Nations": ("UN", "U.N.", "UNO"),
    "NATO": ("Nato", "North Atlantic Treaty Organization", "North Atlantic Treaty Organisation", "Atlantic alliance"),
    "European Commission": ("EU Commission", "Berlaymont"),
    "European Central Bank": ("ECB",),
    "Federal Reserve": ("Fed", "US Federal Reserve", "US central bank"),
    "Bank of England": ("BoE", "Threadneedle Street"),
    "World Health Organization": ("WHO", "World Health Organisation"),
    "World Bank": (),
    "International Monetary Fund": ("IMF",),
    "International Atomic Energy Agency": ("IAEA", "UN nuclear watchdog"),
    "International Criminal Court": ("ICC",),
    "International Committee of the Red Cross": ("ICRC",),
    "UN Children's Fund": ("UNICEF", "Unicef"),
    "UN refugee agency": ("UNHCR",),
    "World Food Programme": ("WFP", "World Food Program"),
    "Centers for Disease Control and Prevention": ("CDC", "US CDC"),
    "Food and Drug Administration": ("FDA", "US FDA"),
    "Federal Bureau of Investigation": ("FBI",),
    "Central Intelligence Agency": ("CIA",),
    "NASA": ("Nasa", "National Aeronautics and Space Administration"),
    "European Space Agency": ("ESA",),
    "US Geological Survey": ("USGS", "United States Geological Survey"),
    "National Transportation Safety Board": ("NTSB",),
    "Federal Aviation Administration": ("FAA",),
    "FIFA": ("Fifa",),
    "UEFA": ("Uefa",),
    "International Olympic Committee": ("IOC",),
    "National Health Service": ("NHS",),
}

# Agencies whose copy other outlets carry, with their spellings.
WIRES: dict[str, tuple[str, ...]] = {name: AGENCIES[name] for name in WORLD_WIRES}

# What the name of a firm's branch ends in, beside countries.
BRANCHES = frozenset(
    "europe asia africa america americas oceania emea apac latam international global worldwide north south uk us usa "
    "eu middle east pacific".split()
)
