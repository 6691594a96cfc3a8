"""Figures that look like two answers to one question, and those that are."""

from datetime import date

import pytest

from articles.analysis.compare import compare
from articles.analysis.names import Register
from articles.analysis.pipeline import read
from articles.analysis.reports import Report
from articles.analysis.vocabulary import LinkKind, Relation

DAY = date(2025, 3, 12)


def claims(text, article, day=DAY):
    found = read(text, published=day.isoformat()).claims
    return [
        Report(article * 100 + at, article, f"Outlet {article}", day, None, claim) for at, claim in enumerate(found)
    ]


def conflicts(first, second, later=DAY):
    found = compare([*claims(first, 1), *claims(second, 2, later)], register=Register()).findings
    return {item.values for item in found if item.relation is Relation.CONFLICTS and item.kind is LinkKind.NUMBER}


OF_ANOTHER_WHOLE = [
    (
        "Police took 23 people away after the march in Lunde. Fourteen people were injured, six of them officers.",
        "Officers in Lunde arrested 23 people, a police spokesman said.",
    ),
    (
        "A 140 million euro deal was signed. It leaves out 62 million euros of debt, most of it owed to Jan Brede.",
        "The firm will buy the club from Jan Brede for 140 million euros.",
    ),
    (
        "They recalled 42,000 pens. The list of serious events stood at 21 on Thursday, of which three were fatal.",
        "Her pen was one of 42,000 that were recalled over a serious fault.",
    ),
    (
        "The outage hit 1,700 customers. Twenty-one schools lost their network and nine of them closed.",
        "At its worst, 1,700 customers had lost their network, the report said.",
    ),
    (
        "The bank is cutting 2,400 jobs. About 310 of the jobs will go in Varna.",
        "The head of the bank told staff that 2,400 of them would have to go.",
    ),
]


@pytest.mark.parametrize(("first", "second"), OF_ANOTHER_WHOLE)
def test_a_figure_before_is_no_whole_of_a_part_that_has_its_own(first, second):
    assert not conflicts(first, second)


TWO_QUESTIONS = [
    # what is left of a larger count
    (
        "Eleven workers were taken to hospital after the leak at the Brann plant.",
        "Four workers remain in hospital after the leak at the Brann plant.",
    ),
    (
        "The tanker lost 600 tonnes of oil off Varna, the authority said.",
        "The authority said 310 tonnes of oil remained in the tanks of the tanker off Varna.",
    ),
    # those left out of "all but"
    (
        "The agency has registered 11,386 evacuees from the valley.",
        "All but 620 of the evacuees from the valley had gone home by Thursday, the agency said.",
    ),
    (
        "The union has 4,300 members at the Orbel works.",
        "All but 120 of the union's members at the Orbel works voted for the strike.",
    ),
    # two spans of time
    (
        "Four inches of rain fell on the hills in the 24 hours before the dam broke, the weather service said.",
        "Nine inches of rain fell on the hills over the week before the dam broke, the weather service said.",
    ),
    # sums for two fates
    (
        "The railway will pay 25,000 euros to the family of each person killed in the crash.",
        "The railway will pay 10,000 euros to each person injured in the crash.",
    ),
    # the people of two countries
    (
        "Twenty-one Danish diplomats must leave the country by Friday.",
        "Twelve Norwegian diplomats must leave the country by Friday.",
    ),
    # both sides of two votes
    (
        "The port bill was carried on Tuesday by 52 votes to 47.",
        "The prime minister resigned on Tuesday after losing the confidence vote by 63 to 36.",
    ),
    (
        "The council voted 9 to 4 on Monday to close the pool.",
        "The council voted 11 to 2 on Monday to fire the pool's manager.",
    ),
    (
        "Parliament voted by 152 to 147 on Tuesday to raise the levy.",
        "Parliament on Tuesday threw out an amendment to the levy by 181 to 112.",
    ),
    # a bound that nobody went past
    (
        "None of the workers had received more than 4 millisieverts, the plant said.",
        "The highest dose that one of the workers had received was 3.8 millisieverts, the plant said.",
    ),
    # a share that the claim gives
    (
        "The trial involved 1,240 patients, half of whom were given the drug.",
        "Of the 620 patients who were given the drug in the trial, nine dropped out.",
    ),
    # the ages of two people of one surname
    (
        "The boy's mother, Tanya Rowe, 26, wept at the hearing in Marden.",
        "The hearing in Marden was about the death of two-year-old Ellis Rowe.",
    ),
    # what two bodies have
    (
        "The U.S. Food and Drug Administration has received 17 reports of serious reactions to the drug.",
        "The European Medicines Agency said it had received three reports of severe reactions to the drug.",
    ),
    # what is usual, and what is now
    (
        "On average, 90 ships a day go through the strait of Veyra.",
        "By last night 118 ships lay at anchor at either end of the strait of Veyra.",
    ),
    # a thing that is still to come
    (
        "The stand at Quarry Lane holds 9,800 people.",
        "A replacement for the stand at Quarry Lane, for 14,000 people, would cost 85 million euros.",
    ),
    # two counts that add up to "more than"
    (
        "The prosecution will call 88 witnesses and the defense 42 in the trial of the mayor, the court said.",
        "The court will hear well over a hundred witnesses in the trial of the mayor.",
    ),
    # rounding, and a bound that is met
    (
        "The thermometer touched 47.2 degrees Celsius in Maredda on Wednesday.",
        "The mercury hit 47C in Maredda on Wednesday.",
    ),
    (
        "The blast was heard in Marloo, 45 kilometres away.",
        "The blast was heard in Marloo, a good 40 kilometres down the highway.",
    ),
    # prices of two names
    (
        "Corvane shares closed 2.3% higher in Lisbon on the news of the merger.",
        "Shares of its rival Ostrel closed 1.6% lower in Lisbon on the news of the merger.",
    ),
]


@pytest.mark.parametrize(("first", "second"), TWO_QUESTIONS)
def test_figures_whose_clauses_ask_two_questions_do_not_conflict(first, second):
    assert not conflicts(first, second)


def test_closing_prices_of_two_days_do_not_conflict():
    first = "Shares in Corvane closed at 41.20 euros, down 18%, after the recall."
    second = "Shares in Corvane closed at 38.05 euros on Thursday after the recall."
    assert conflicts(first, second)
    assert not conflicts(first, second, date(2025, 3, 14))


ONE_QUESTION = [
    (
        "Eleven workers remain in hospital after the leak at the Brann plant, the hospital said.",
        "Four workers remain in hospital after the leak at the Brann plant, the company said.",
    ),
    (
        "All but 620 of the evacuees from the valley had gone home by Thursday, the agency said.",
        "Some 1,900 evacuees from the valley were still away from home on Thursday, the mayor said.",
    ),
    (
        "Nine inches of rain fell on the hills in the week before the dam broke, the weather service said.",
        "Four inches of rain fell on the hills in the week before the dam broke, the operator said.",
    ),
    (
        "The railway will pay 25,000 euros to the family of each person killed in the crash.",
        "The railway will pay 10,000 euros to the family of each person killed in the crash.",
    ),
    (
        "Twenty-one Danish diplomats must leave the country by Friday.",
        "Twelve Danish diplomats must leave the country by Friday.",
    ),
]


ONE_QUESTION += [
    (
        "The Senate passed the fishing bill by 52 votes to 47 on Thursday.",
        "The Senate passed the fishing bill by 55 votes to 47 on Thursday.",
    ),
    (
        "The chamber passed the sledge bill by 71 votes to 28 on Thursday.",
        "The chamber passed the sledge bill by 61 votes to 38 on Thursday.",
    ),
    (
        "The boy's mother, Tanya Rowe, 26, wept at the hearing in Marden.",
        "Ms Rowe, 29, the boy's mother, wept at the hearing in Marden.",
    ),
    (
        "The Food and Drug Administration has received 17 reports of serious reactions to the drug.",
        "The Food and Drug Administration has received 31 reports of serious reactions to the drug.",
    ),
    (
        "On average, 90 ships a day go through the strait of Veyra.",
        "An average of 130 ships a day go through the strait of Veyra.",
    ),
    (
        "The thermometer touched 47.8 degrees Celsius in Maredda on Wednesday.",
        "The thermometer touched 46C in Maredda on Wednesday.",
    ),
]


@pytest.mark.parametrize(("first", "second"), ONE_QUESTION)
def test_figures_whose_clauses_ask_one_question_conflict(first, second):
    assert conflicts(first, second)
