"""Short articles and who speaks in their last sentence, written for this project, grouped by what has to be resolved.

A case is a text, folded at will, and after "=>" its speaker, role and organization; what is left out is not asked. In
the text "//" is the border of two paragraphs. Entry point: `RESOLVED`.
"""

Resolved = tuple[str, str, str | None, str | None]

COUPLES_AND_KIN = """
The shop is run by Gareth and Moira Finch. Mr Finch, 61, said trade had halved.
=> Gareth Finch

The shop is run by Gareth and Moira Finch. Mrs Finch said trade had halved.
=> Moira Finch

The shop is run by Gareth and Moira Finch. Mr Finch opened it in 1988. His wife said trade had halved.
=> Moira Finch

Ruben Castellan collapsed during the marathon. Castellan’s sister, Paola, said he had no history of illness.
=> Paola Castellan

Ruben Castellan collapsed during the marathon. His sister, Paola Brandt, said he had no history of illness.
=> Paola Brandt

Ruben Castellan collapsed during the marathon. His father, Hector, wept. “He trained for a year,” his father said.
=> Hector Castellan

Judge Lena Marsh and her husband, Peter Marsh, own the land. Marsh said in a filing that she would step aside. Peter
Marsh said the sale was legal.
=> Peter Marsh
"""

BODIES_CALLED_BY_A_WORD = """
The Finance Ministry of Ostrava cut its forecast. In a statement, the Ministry said exports had slowed.
=> Finance Ministry of Ostrava

The European Fisheries Commission met in Vigo. The Commission said quotas would fall.
=> European Fisheries Commission

Workers at the Lowick General Hospital walked out. The government said the strike was illegal.
=> government

The Postal Commission fined the carrier. Brightmail shares fell 4 percent. The company said it would appeal.
=> Brightmail

Brightmail was fined by the Postal Commission. The commission confirmed the sum.
=> Postal Commission

The club wrote to the Danish gambling regulator in May. The regulator said it had opened a file.
=> Danish gambling regulator

The Children’s Rescue Alliance runs four kitchens. The alliance said it had fed 900 people.
=> Children’s Rescue Alliance

The Department for Culture, Media and Sport paid for the roof, the Department for Culture, Media and Sport said.
=> Department for Culture, Media and Sport

Ovens were recalled after 12 fires, according to the Food and Product Safety Agency (FPSA).
=> Food and Product Safety Agency

The National Nurses’ Guild called a strike. Its treasurer, Olive Danso, said 4,000 had voted.
=> Olive Danso | treasurer | National Nurses’ Guild

Harrow Trams cut nine routes. The operator said ridership was low.
=> Harrow Trams

Tests found lead in the water of three schools. The Environment Agency’s northern office said pipes were old.
=> Environment Agency’s northern office
"""

POSTS_BEFORE_AND_AFTER = """
Fisheries Minister Ana Prado said quotas would fall.
=> Ana Prado | fisheries minister

The Minister of Tourism Karel Dvorsky said hotels were full.
=> Karel Dvorsky | minister of tourism

County Director of Nursing Ruth Abara said wards were full.
=> Ruth Abara | county director of nursing

Major General Ilya Brandt, commander of the Northern Fleet, said the drill was over.
=> Ilya Brandt | commander of the Northern Fleet | Northern Fleet

Navy spokesman Captain Idris Cole said the ship was safe.
=> Idris Cole | spokesman | Navy

“It was quiet,” said managing director Wanda Sykora.
=> Wanda Sykora | managing director

“It was quiet,” said acting headteacher Wanda Sykora.
=> Wanda Sykora | acting headteacher

“The dose is small,” pharmacologist Ivo Lenk, MD, PhD, of the Institute of Toxicology, said on Monday.
=> Ivo Lenk | pharmacologist | Institute of Toxicology

“Rates will rise,” said Meena Prasad of Southern Cross Securities.
=> Meena Prasad |  | Southern Cross Securities

Analyst Tom Veitch of the Harbor Institute said rates would rise.
=> Tom Veitch | analyst | Harbor Institute

Nina Holm, who heads the Coastal Guard, said the boat was found.
=> Nina Holm |  | Coastal Guard

His Excellency Dr. Omar Al Riyami, Minister of Health, said clinics would open.
=> Omar Al Riyami | Minister of Health

The tournament starts on Monday. Tournament director Pia Ostrom said tickets were gone.
=> Pia Ostrom | tournament director

The headmistress, Sister Agnes Doyle, said the roof had leaked.
=> Agnes Doyle | headmistress

The Chairman of the Parent-Teacher Association, Mr Samuel Addo, said nobody had replied.
=> Samuel Addo | Chairman of the Parent-Teacher Association | Parent-Teacher Association

The Regional Secretary of the Dockers Union (DU), Mr Paul Njie, said members would march.
=> Paul Njie | Regional Secretary of the Dockers Union (DU)

Its own head of safety, Rolf Bader, said the valve had failed.
=> Rolf Bader | head of safety

The bridge is safe, the city’s deputy chief engineer has said. Lucia Moreno said two bolts were replaced.
=> Lucia Moreno | deputy chief engineer

Mrs Grace Otieno, the Public Relations Officer of the Coast Guard Service (CGS), said 52 persons were saved.
=> Grace Otieno | Public Relations Officer of the Coast Guard Service (CGS)
"""

PRONOUNS = """
Actor Liam Frost sued the studio. His lawyer, Nora Beck, filed the papers. She said the studio owed 2 million.
=> Nora Beck

Nora Beck told the court that Liam Frost had been paid. He said the studio owed him 2 million.
=> Liam Frost

Mayor Ines Vidal praised fire chief Tom Reyes. She said 40 homes were saved.
=> Ines Vidal

Mayor Ines Vidal praised fire chief Tom Reyes. He said 40 homes were saved.
=> Tom Reyes

“The dam is safe,” engineer Pavel Orsk said. The governor, Alexei Danko, visited on Monday. He said 300 people had
left.
=> Alexei Danko

A nurse at the clinic said supplies ran out on Friday. “We reused gloves,” she said.
=> nurse at the clinic

Two officers were suspended. Police commissioner Dana Wirth met reporters. The officers had ignored a call from Maria
Lunt, the commissioner said. She said both would be tried.
=> Dana Wirth

The bank closed 12 branches. It said customers had moved online.
=> bank

Residents of the tower were moved to a hotel. They said nobody had told them why.
=> residents of the tower

Lotte Maas, the striker, scored twice. Coach Erik Lund praised her. He said she was the best he had seen.
=> Erik Lund
"""

DESCRIPTIONS = """
Iker Salas was banned for two years. “I took nothing,” the player said.
=> Iker Salas

Iker Salas was banned for two years. His lawyer, Begona Ruiz, called it absurd. “I took nothing,” the Spaniard said.
=> Iker Salas

Rosa Lindqvist, 42, was pulled from the river. The 42-year-old said she saw lights.
=> Rosa Lindqvist

Judge Helen Carver set bail at $90,000. “He is a flight risk,” the judge said.
=> Helen Carver

The Irrigation Minister, Saad Kamel, flew to Aswan. He met the governor. The minister said the dam held.
=> Saad Kamel

An engineer who toured the site with the transport minister, Lydia Okoro, said the pillars were thin.
=> engineer who toured the site with the transport minister

Kurt Weller’s widow, Hanna Weller, wept. “They left him there,” the widow said.
=> Hanna Weller
"""

UNNAMED_AND_PAPERS = """
The deal was worth 85 million euros a year, a person familiar with it said.
=> person familiar with it

The deal was worth 85 million euros, according to a person briefed on the talks who was not authorized to speak.
=> person briefed on the talks

A three-page internal memo obtained by the Lantern says the valve was open.
=> internal memo

The valve was open, according to minutes of the meeting seen by the Lantern.
=> minutes of the meeting

The valve was open, according to a letter shared with reporters.
=> letter

The valve was open, according to inspection documents first published by the Lantern.
=> inspection documents

More than 1,200 suspected cases have been recorded, the ministry said.
=> ministry

Two officials with knowledge of the talks said a deal was near.
=> two officials
"""

STATEMENTS_THAT_GO_ON = """
“We were late,” said Paul Ngo, the operator’s director. “We were also wrong.” // “It will not happen again.”
=> Paul Ngo

The airline said in a statement that 40 flights were grounded. The statement went on: “We regret the delay.”
=> airline

Ada Brun, the coroner, opened the inquest on Monday. She heard two doctors. She added that a third was ill.
=> Ada Brun
"""

OTHER_STYLES = """
“It was loud,” Bakers Association President Rosa Meeks said. Mayor Hal Yost disputed that. The union said ovens would
stay cold.
=> Bakers Association

“It was loud,” Bakers Association President Rosa Meeks said. Mayor Hal Yost disputed that. Its treasurer, Manny Ortiz,
said ovens would stay cold.
=> Manny Ortiz | treasurer

Kurt Lind, whose daughter is a senior, was in tears. “She needs a place,” the 51-year-old plumber said.
=> Kurt Lind

Hikers climbing toward 19 cabins cut off by the slide said on Monday they had heard voices.
=> Hikers

The Minister of Mines and Energy, Hon. Joseph Mwila, told reporters that the shaft was dry.
=> Joseph Mwila | Minister of Mines and Energy

Mr Tembo’s deputy, Ruth Zulu, said the union would sue.
=> Ruth Zulu | deputy

Commissioner Charity Ngoma left. The two were released on bail, their lawyer said.
=> lawyer

The trial was stopped after a fire, the laboratory behind it has said.
=> laboratory behind it

Bexley-based Corvane Optics said it had cut its forecast.
=> Corvane Optics

Corvane’s founder and chief executive, Lord Marden, insisted that cash would last. The peer said he would not sell.
=> Lord Marden

One patient, a teacher from Leeds, told the paper she had slept for six days.
=> patient

The World Reef Agency (WRA) met in Perth. Its Africa director, Dr Kofi Amponsah, said corals were dying.
=> Kofi Amponsah | Africa director | World Reef Agency

Global lender Alba Bank fell 4 percent. The German lender said bad loans had doubled.
=> Alba Bank

China’s ambassador to Britain Liu Wenhai said talks would go on.
=> Liu Wenhai | ambassador to Britain

“Prices will fall,” said Rana Das, director, Kite Securities.
=> Rana Das | director | Kite Securities

At a press conference in Chelton, the mayor also said the bridge was closed.
=> mayor

European Council President Donna Tuck said leaders would meet.
=> Donna Tuck | president | European Council

Walt Mason Co. executive Kevin Hale said orders were up.
=> Kevin Hale | executive

Rep. Adam Sill opposed the bill. The California congressman said it was late.
=> Adam Sill

Justice Frank Nero unsealed the file. The judge said the public had a right to it.
=> Frank Nero

The counsel, Farhan Qadri, termed the arrest “politically motivated”.
=> Farhan Qadri

A spokeswoman for St Hilda Medical Center said the boy was stable.
=> St Hilda Medical Center | spokeswoman for St Hilda Medical Center | St Hilda Medical Center

The firm’s headquarters are in Lenz. He would not name the supplier, Karl Rode, the buyer, said.
=> Karl Rode

The widow’s lawyer, Ana Prust, puts the number of affected owners at as many as 500,000.
=> Ana Prust | lawyer

Ferry operator Blue Lines said on Tuesday it would refuse on Friday to pay. The Harbor Guild agreed on Monday to wait.
=> Harbor Guild

Prentice’s assistant, Marta Illes, said both would travel. The former Hungary captain added that one was in doubt.
=> Marta Illes

Prosecuting, Imran Sheikh said two signatures were false. “She took 60 ampoules from St Aldhelm’s Hospice,” he said.
=> Imran Sheikh

Det Sgt Will Harmer said the force had found a locker. Harmer said it was empty.
=> Will Harmer

“Nobody asked us,” said Abu Yasser, the island’s headman. His son Yasser said fourteen families had left.
=> Yasser | son

A representative for Greyford Capital did not respond to a request for comment.
=> Greyford Capital

The mayor’s deputy, Nina King, opened the fair. King said the wheel was safe.
=> Nina King

“In March the deputy minister, Petr Vlk, asked us to stop,” said Marta Jelinek. Vlk denies this.
=> Petr Vlk

The water board says 3,100 homes were emptied. A spokeswoman said no one was missing.
=> water board | spokeswoman | water board

The memo was leaked in May. The harbour board disputes that it was ignored.
=> harbour board

Rail chief Ola Berg retired. His wife, Tove, said the couple would move north.
=> Tove Berg | wife
"""


def read_cases(block: str) -> list[Resolved]:
    """Return the cases of a block."""
    cases = []
    for entry in block.strip().split("\n\n"):
        text, _, expected = entry.partition("\n=> ")
        speaker, role, organization = (*(part.strip() for part in expected.split("|")), "", "")[:3]
        body = " ".join(text.split()).replace(" // ", "\n\n")
        cases.append((body, speaker, role or None, organization or None))
    return cases


RESOLVED = [
    case
    for block in (
        COUPLES_AND_KIN,
        BODIES_CALLED_BY_A_WORD,
        POSTS_BEFORE_AND_AFTER,
        PRONOUNS,
        DESCRIPTIONS,
        UNNAMED_AND_PAPERS,
        STATEMENTS_THAT_GO_ON,
        OTHER_STYLES,
    )
    for case in read_cases(block)
]
