import pytest

from articles.analysis.pipeline import read
from articles.analysis.statements.stance import main_clause


def stances(text: str) -> list[str]:
    return [claim.stance.value for claim in read(text, strip=False).claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The museum bought the vase in 1931.", "asserts"),
        ("The vase was reportedly bought in 1931.", "hedges"),
        ("The minister denied that the vase had been stolen.", "denies"),
        ("Curators rejected claims that the vase was a copy.", "denies"),
        ("The director called the accusation baseless.", "denies"),
        ("“The story is not true,” said Lena Ost, the director.", "denies"),
        ("Detectives found no evidence that the vase had left the country.", "no_evidence"),
        ("The museum said it could not confirm the figure.", "no_evidence"),
        ("The dealer declined to comment on the sale.", "declines"),
        ("The dealer would neither confirm nor deny the sale.", "declines"),
        ("The museum has not responded to a request for comment.", "declines"),
        ("The museum will return the vase in March.", "plans"),
        ("The dealer pledged to repay €40,000.", "plans"),
    ],
)
def test_each_stance_is_told_by_its_cue(text, expected):
    assert stances(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The captain was denied bail on Tuesday.",
        "The council denied planning permission for 40 homes.",
        "The court rejected his appeal.",
        "The board dismissed its chief executive in May.",
        "Firefighters could see flames from two miles away.",
        "The club, which denied wrongdoing last year, signed three players.",
        "The inquiry heard that the will of the late duke was forged.",
        "The suspects were arrested on 4 May.",
        "The store sells every model that was ever made.",
    ],
)
def test_a_word_that_only_looks_like_a_cue_leaves_an_assertion(text):
    assert stances(text) == ["asserts"]


def test_denial_and_lack_of_evidence_stay_apart():
    text = "The ministry denied the leak. The regulator said there was no evidence of a leak."
    assert stances(text) == ["denies", "no_evidence"]


def test_a_hedge_of_somebody_else_in_a_subordinate_clause_does_not_hedge_the_claim():
    assert stances("The plant closed on Friday after inspectors said that it might explode.") == ["asserts"]


def test_a_source_that_would_not_be_named_still_asserts():
    assert stances("A clerk, who declined to be named, said the safe was empty.") == ["asserts"]


def test_lack_of_confirmation_in_an_added_clause_is_the_speakers():
    text = "Deputy Mayor Ana Ruiz said the city was alarmed by the reports, but could not confirm that the dam had cracked."
    assert stances(text) == ["no_evidence"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("If it rains on Sunday, the race is off", "the race is off"),
        ("The race is off for the whole weekend because it may rain", "The race is off for the whole weekend"),
        ("The rider, who may retire, has won", "The rider, has won"),
    ],
)
def test_the_main_clause_is_what_remains_without_its_neighbors(text, expected):
    assert main_clause(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Prices will rise by 3 percent next year.", "asserts"),
        ("The agency’s director said unemployment would fall.", "asserts"),
        ("Prices will be cut by 3 percent, the shop said.", "plans"),
        ("The shop will raise prices by 3 percent.", "plans"),
        ("The choir is to tour four cities.", "plans"),
        ("The aim is to build trust with the police.", "asserts"),
        ("Asked about the fire, the owner said: “No comment.”", "declines"),
        ("An inquiry into the fire, held last year, found that it ‘might have been’ avoided.", "hedges"),
        ("“Nothing could have saved the roof,” the owner said.", "asserts"),
        ("It was not immediately clear who owned the boat.", "hedges"),
    ],
)
def test_forecasts_are_no_plans_and_short_refusals_decline(text, expected):
    assert stances(text) == [expected]


@pytest.mark.parametrize(
    ("expected", "text"),
    [
        ("declines", "The port authority did not wish to comment on the lease."),
        ("declines", "The orchard's owners chose not to comment on the vote."),
        ("no_evidence", "The harbor office said it had no information on the crew."),
        ("no_evidence", "Nothing so far points to a leak, the operator said."),
        ("no_evidence", "The clinic said no link had been shown."),
        ("hedges", "Asked about a strike, the union said it could not rule it out."),
        ("declines", "The ministry said it would “not be appropriate” to comment during the trial."),
        ("declines", "The club said it would be inappropriate to comment while talks went on."),
        ("declines", "The bank said it does not comment on individual customers."),
        ("declines", "The trader has sold 40 tonnes. He wouldn’t name the supplier."),
        ("declines", "Two ministers spoke. Neither would say whether the money was new."),
        ("declines", "The firm said it had not seen the report and could not comment on it."),
        ("declines", "The minister would not be drawn on a date for the poll."),
        ("declines", "The force said it was unable to comment further."),
        ("declines", "“I have nothing to add,” the manager, Leo Kant, said."),
        ("declines", "The school referred questions to the county council."),
        ("declines", "She said she was not prepared to speculate about the cause."),
        ("declines", "A spokeswoman said it would not be right to discuss a live inquiry."),
        ("declines", "The lawyer, Ines Roth, said she would not be commenting on the will."),
        ("denies", "“We do not recognise that figure,” a Treasury spokesman said."),
        ("denies", "The health board said it did not recognize the numbers."),
        ("denies", "The striker insisted that was “simply untrue”."),
        ("denies", "“Our planes did not enter that airspace,” the defense ministry said."),
        ("denies", "The agent said the claim was “complete and utter nonsense”."),
        ("denies", "The union said the story was wide of the mark."),
        ("denies", "The tenor said the reports could not be further from the truth."),
        ("denies", "The builder replied that the wall was sound and denied cutting corners."),
        ("denies", "The coach said training was “hard but fair” and denied that he had struck anyone."),
        ("denies", "The mayor apologised “for the tone” but rejected claims that she had lied."),
        ("denies", "The pilot disputed her account of the landing."),
        ("denies", "The grower disputed his number."),
        ("denies", "The vendor took issue with the figure."),
        ("denies", "“None of our officers fired a shot,” the police chief said."),
        ("plans", "He said the bank was targeting savings of €240m a year by 2028."),
        ("plans", "The brewer is targeting sales of 3m bottles by 2030."),
        ("plans", "The union’s leader said the march called for May 8 would go ahead “come what may”."),
        ("plans", "The singer is planning a tour of the islands."),
        ("plans", "The league says it will investigate the flares, adding that it had written to both clubs."),
        ("plans", "The council has scheduled a vote for 9 June."),
        ("plans", "The airline aims for a fleet of 90 jets by 2031."),
        ("plans", "The mayor said the fair would go ahead as normal."),
        (
            "hedges",
            "The Halden Board spoke. It estimates that 1.4m homes would be warmer, though it cautions that the figure “should be treated as indicative”.",
        ),
        ("hedges", "Ana Roe, an analyst at Tessel, estimates that the recall will cost between $20m and $25m."),
        ("hedges", "The surveyor reckons the repairs will take nine months."),
        ("hedges", "The report said the total was provisional and should be treated with caution."),
        ("asserts", "“We do not recognise the new union,” the company said."),
        ("asserts", "“Our team did not play well,” the captain said."),
        ("asserts", "The vet said the herd was clear and the gates were open."),
        ("asserts", "The archer hit the target in Turin."),
        ("asserts", "The board estimates that the town is short of 40 nurses."),
        ("asserts", "The ship was wide of the harbor mouth when it struck."),
        ("asserts", "The clerk referred to the minutes of the meeting."),
        ("asserts", "The council has scheduled repairs each spring since 1990."),
        ("asserts", "The report said drivers were targeting lone walkers."),
        ("denies", "The chairman, Rolf Ahl, said there was “no truth whatsoever” in the story."),
        ("denies", "A spokesman for the club described the report as “total fabrication”."),
        ("denies", "Her lawyer, Iris Dole, said she was innocent of all charges."),
        ("denies", "He pleaded not guilty to two counts of fraud."),
        ("denies", "The bank has always maintained that it did nothing wrong."),
        ("denies", "“That never happened,” said the driver, Paul Orr."),
        ("denies", "The ministry called the report “a crude invention”."),
        ("denies", "“I did not touch the ballot boxes,” the clerk told the court."),
        ("denies", "The actor has denied all the allegations."),
        ("denies", "The minister hit back at claims that he had misled the house."),
        ("denies", "The pilot's union rejects the suggestion that crews were tired."),
        ("denies", "Officials deny that any deal was struck."),
        ("denies", "The party leader brushed off talk of a split."),
        ("denies", "The firm disputes the account given by the workers."),
        ("denies", "The singer’s agent said the quote was made up."),
        ("denies", "The hospital said it was not true that patients had been left on trolleys."),
        ("no_evidence", "Police said there was nothing to suggest foul play."),
        ("no_evidence", "The inquiry found no evidence of a cover-up."),
        ("no_evidence", "Investigators have yet to find proof that the fire was set."),
        ("no_evidence", "The agency could not independently verify the footage."),
        ("no_evidence", "The army offered no evidence for its claim."),
        ("no_evidence", "Engineers said they had seen no sign of sabotage."),
        ("no_evidence", "It was not possible to verify the claim."),
        ("no_evidence", "The auditor said it had no record of the payment."),
        ("no_evidence", "The paper provided no proof."),
        ("no_evidence", "“We have no indication that data were stolen,” the bank said."),
        ("no_evidence", "The ministry said it was not aware of any casualties."),
        ("declines", "The coach refused to say whether Dahl would start."),
        ("declines", "The firm did not reply to emails seeking comment."),
        ("declines", "Neither the council nor the builder would comment."),
        ("declines", "The palace declined to discuss the letter."),
        ("declines", "She would not say how much she had been paid."),
        ("declines", "Lawyers for the firm did not immediately return messages."),
        ("declines", "He gave no reason for the decision."),
        ("declines", "The minister sidestepped questions about the cost."),
        ("declines", "The chief executive dodged a question on bonuses."),
        ("declines", "The bank said it could not discuss individual cases for legal reasons."),
        ("declines", "Mr Pike made no comment in his police interview."),
        ("hedges", "The blast may have been caused by a gas leak, the fire chief said."),
        ("hedges", "Detectives believe the two men knew each other."),
        ("hedges", "The ship is thought to have been carrying timber."),
        ("hedges", "It appears that the valve had been left open, the engineer said."),
        ("hedges", "The cost could reach £40m, the council’s treasurer said."),
        ("hedges", "About 60 people are feared dead."),
        ("hedges", "The minister suggested the vote might be delayed."),
        ("hedges", "The toll is likely to rise, officials said."),
        ("hedges", "The painting is probably a copy, Dr Voss said."),
        ("hedges", "The fire is believed to have started in a kitchen."),
        ("hedges", "The cause was not immediately clear."),
        ("plans", "The town will build a new bridge in 2027."),
        ("plans", "The firm said it would hire 300 people."),
        ("plans", "The council is to vote on the plan on Tuesday."),
        ("plans", "The government intends to raise the levy."),
        ("plans", "The band plans to tour in the spring."),
        ("plans", "The family said they would appeal."),
        ("plans", "Unions are threatening a second strike."),
        ("plans", "The airline has promised refunds within a week."),
        ("plans", "Work is due to start in June."),
        ("plans", "The minister vowed to “leave no stone unturned”."),
        ("plans", "“We are going to rebuild the church,” the priest said."),
        ("plans", "The trust hopes to reopen the pool by May."),
        ("plans", "The trial is scheduled to resume on Monday."),
        ("asserts", "The river rose two meters overnight, the agency said."),
        ("asserts", "“It would be a mistake to close it,” the vicar said."),
        ("asserts", "The judge said the driver had shown no remorse."),
        ("asserts", "Police said the man had refused to stop."),
        ("asserts", "The court heard that he denied knowing her."),
        ("asserts", "The firm said sales could not keep up with demand."),
        ("asserts", "She said she would have died without the dog."),
        ("asserts", "The plan would cost £4m, the council said."),
        ("asserts", "“I never thought I would see the day,” she said."),
        ("asserts", "“We did not sleep for two nights,” the farmer said."),
        ("asserts", "The nurse said nobody had told her about the change."),
        ("asserts", "The firm was fined for failing to reply to the regulator."),
    ],
)
def test_the_last_sentence_has_the_stance_of_its_words(expected, text):
    assert stances(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I’m not going to speculate while it is burning,” the chief said.", "declines"),
        ("“You’d have to ask the ministry,” the minister said.", "declines"),
        ("“That’s a matter for the courts,” the minister said.", "declines"),
        ("Police have ruled out the involvement of a third party.", "denies"),
        ("The operator of the line ruled out sabotage.", "denies"),
        ("The fire chief said arson had not been ruled out.", "hedges"),
        ("“None of this is true,” said Mr Orlov, the owner.", "denies"),
        ("“I never laid a finger on her,” the driver told the jury.", "denies"),
        ("The airline called the allegation “a fairy tale”.", "denies"),
        ("The club insists no offer was made.", "denies"),
        ("Investigators have found nothing to link the driver to the fire.", "no_evidence"),
        ("The company expects to file for approval by the end of the year.", "plans"),
        ("The governor's office said that 340 workers would be told to stand down.", "plans"),
        ("The company aims to have 40 turbines running by 2030.", "plans"),
    ],
)
def test_refusals_and_plans_in_plain_words(text, expected):
    assert stances(text) == [expected]
