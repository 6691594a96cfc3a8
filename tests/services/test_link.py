"""The comparison is stored: what stays, what is replaced, and that people's decisions win."""

import pytest

from articles.models import Claim, ClaimKey, Cluster, Link, Speaker
from articles.services import scope
from articles.services.articles import withdraw_article
from articles.services.clusters import merge_clusters, pair_claims, rename_cluster, split_cluster
from articles.services.errors import Invalid, SomeoneWasFirst
from articles.services.import_article import Given
from articles.services.link import relink
from articles.services.links import decide_link
from articles.services.moving import move_to_story
from articles.services.scope import waiting_for_comparison
from articles.services.speakers import add_alias, create_speaker, merge_speakers, set_speaks_for
from articles.services.verdicts import record_verdict
from tests.factories import ArticleFactory, ClaimFactory, ClusterFactory, StoryFactory

from .texts import FLOOD, OTHER, bring_in, claim_with

pytestmark = pytest.mark.django_db


@pytest.fixture
def pair(story):
    one = bring_in(story).article
    two = bring_in(story, OTHER, source="other.txt").article
    relink(story=story)
    return one, two


@pytest.fixture
def quote(pair):
    return Link.objects.get(relation="conflicts", kind="quote")


def test_a_changed_modal_in_a_quotation_is_a_suggested_conflict(quote):
    assert quote.state == "suggested"
    assert {claim.article.source for claim in (quote.first, quote.second)} == {"flood.txt", "other.txt"}
    assert quote.explanation


def test_a_second_comparison_writes_nothing(story, pair):
    before = [list(model.objects.values_list("pk", "version")) for model in (Claim, Cluster, Link)]
    assert relink(story=story).links == 0
    assert [list(model.objects.values_list("pk", "version")) for model in (Claim, Cluster, Link)] == before


def test_a_decided_link_stays_word_for_word_and_is_not_suggested_again(story, quote, checker):
    decide_link(link=quote, by=checker, answer="not_conflict", reason="two interviews")
    Link.objects.filter(pk=quote.pk).update(explanation="as it was then")
    relink(story=story)
    quote.refresh_from_db()
    assert (quote.state, quote.explanation) == ("dismissed", "as it was then")
    assert not Link.objects.filter(kind="quote", state="suggested").exists()


def test_a_suggestion_that_no_longer_holds_is_taken_away_and_a_decided_one_is_not(story, quote, checker):
    bring_in(story, OTHER.replace("would", "could"), source="other.txt")
    relink(story=story)
    assert not Link.objects.filter(pk=quote.pk).exists()
    assert Link.history.filter(id=quote.pk, history_type="-").exists()


def test_a_question_named_by_hand_keeps_its_name_and_number(story, pair, editor):
    cluster = Cluster.objects.exclude(claims=None).first()
    rename_cluster(cluster=cluster, question="How many had to leave?", by=editor)
    relink(story=story)
    bring_in(story, FLOOD.replace("on Monday", "on Monday night"))
    relink(story=story)
    cluster.refresh_from_db()
    assert cluster.question == "How many had to leave?"


def test_claims_put_together_or_apart_by_a_person_stay_so(story, pair, editor):
    one, two = pair
    first, second = claim_with(one, "40 million euros"), claim_with(two, "500 people")
    pair_claims(first=first, second=second, together=True, by=editor)
    relink(story=story)
    first.refresh_from_db()
    second.refresh_from_db()
    assert first.cluster_id == second.cluster_id != None  # noqa: E711
    pair_claims(first=first, second=second, together=False, by=editor)
    relink(story=story)
    first.refresh_from_db()
    second.refresh_from_db()
    assert first.cluster_id is None or first.cluster_id != second.cluster_id


def test_merged_questions_stay_merged_and_split_ones_split(story, pair, editor):
    one, two = pair
    first, second = claim_with(one, "6.4 meters"), claim_with(two, "6.4 meters")
    rows = [ClusterFactory(story=story) for _ in range(2)]
    Claim.objects.filter(pk=first.pk).update(cluster=rows[0])
    Claim.objects.filter(pk=second.pk).update(cluster=rows[1])
    kept = merge_clusters(clusters=rows, by=editor)
    assert kept == rows[0]
    assert set(kept.claims.all()) == {first, second}
    relink(story=story)
    first.refresh_from_db()
    second.refresh_from_db()
    assert first.cluster_id == second.cluster_id == kept.pk
    made = split_cluster(cluster=first.cluster, claims=[second], by=editor)
    assert list(made.claims.all()) == [second]
    relink(story=story)
    first.refresh_from_db()
    second.refresh_from_db()
    assert first.cluster_id is None or first.cluster_id != second.cluster_id


def test_a_merge_keeps_a_name_that_an_editor_wrote(story, editor):
    oldest, newer = (ClusterFactory(story=story) for _ in range(2))
    rename_cluster(cluster=newer, question="How high was the water?", by=editor)
    kept = merge_clusters(clusters=[newer, oldest], by=editor)
    assert (kept.pk, kept.question, kept.named_by_hand) == (oldest.pk, "How high was the water?", True)


def test_impossible_merges_and_splits_are_refused(story, editor):
    cluster = ClusterFactory(story=story)
    claim = ClaimFactory(cluster=cluster, article__story=story)
    for clusters in ([cluster], [cluster, ClusterFactory()]):
        with pytest.raises(Invalid):
            merge_clusters(clusters=clusters, by=editor)
    for claims in ([], [claim], [ClaimFactory()]):
        with pytest.raises(Invalid):
            split_cluster(cluster=cluster, claims=claims, by=editor)
    with pytest.raises(SomeoneWasFirst):
        rename_cluster(cluster=cluster, question="How many?", by=editor, expected=cluster.version + 1)


def test_a_withdrawn_article_leaves_no_suggestion_and_takes_no_decision_with_it(story, pair, quote, checker, editor):
    claim = claim_with(pair[1], "500 people")
    verdict = record_verdict(claim=claim, by=checker, rating="verified")
    withdraw_article(article=pair[1], by=editor, reason="imported by mistake")
    claim.refresh_from_db()
    assert (claim.state, claim.verdict, claim.cluster) == ("withdrawn", verdict, None)
    assert not Link.objects.filter(pk=quote.pk).exists()
    assert waiting_for_comparison(story, [article.pk for article in pair]) == []


def test_an_article_moves_with_its_claims_and_decisions(story, pair, quote, checker, editor):
    claim = claim_with(pair[1], "500 people")
    record_verdict(claim=claim, by=checker, rating="verified")
    other = StoryFactory()
    moved = move_to_story(article=pair[1], story=other, by=editor)
    claim.refresh_from_db()
    assert (moved.story, claim.story, claim.rating) == (other, other, "verified")
    assert not Link.objects.filter(pk=quote.pk).exists()
    assert not Cluster.objects.filter(story=story, claims__article=moved).exists()


def test_speakers_are_listed_once_and_only_where_the_words_are_a_name(story, pair):
    names = set(Speaker.objects.values_list("name", flat=True))
    assert "Anna Kowal" in names
    assert not {"police", "he", "she"} & {name.lower() for name in names if name.islower()}
    assert claim_with(pair[0], "We could lose").speaker == claim_with(pair[1], "We would lose").speaker


def test_an_alias_added_once_is_used_in_every_comparison(story, pair, editor):
    office = create_speaker(name="Hydrology Institute", kind="organization", by=editor).speaker
    change = add_alias(speaker=office, name="national water office", by=editor)
    claim = claim_with(pair[0], "6.4 meters")
    assert claim.origin == "Hydrology Institute"
    assert claim in change.claims


def test_two_records_become_one_speaker(story, pair, editor):
    mayor = Speaker.objects.get(name="Anna Kowal")
    keep = create_speaker(name="Anna Maria Kowal-Nowak", by=editor).speaker
    change = merge_speakers(keep=keep, other=mayor, by=editor)
    mayor.refresh_from_db()
    assert mayor.merged_into == keep
    assert set(change.speaker.aliases.values_list("name", flat=True)) == {"Anna Kowal"}
    assert claim_with(pair[0], "We could lose").speaker == keep


def test_nobody_speaks_for_themselves(editor):
    one = create_speaker(name="One Office", kind="organization", by=editor).speaker
    two = create_speaker(name="Two Office", kind="organization", by=editor).speaker
    set_speaks_for(speaker=one, body=two, by=editor)
    with pytest.raises(Invalid, match="speak"):
        set_speaks_for(speaker=two, body=one, by=editor)


def test_an_article_with_a_claim_without_index_keys_waits_for_comparison(story, pair):
    numbers = [article.pk for article in pair]
    assert waiting_for_comparison(story, numbers) == []
    bring_in(story, FLOOD.replace("300", "350"))
    assert waiting_for_comparison(story, numbers) == [pair[0]]
    assert waiting_for_comparison(story, numbers[1:]) == []
    relink(story=story, articles=[pair[0]])
    assert waiting_for_comparison(story, numbers) == []


def test_in_a_large_story_only_what_the_index_finds_is_compared(story, pair, monkeypatch):
    monkeypatch.setattr(scope, "WHOLE", 3)
    third = bring_in(story, OTHER.replace("would lose", "might lose"), source="third.txt").article
    found = scope.gather(story, [third])
    assert {claim.article_id for claim in found.claims if claim.pk in found.fresh} == {third.pk}
    assert claim_with(pair[0], "We could lose") in found.claims
    relink(story=story, articles=[third])
    assert (
        Link.objects.filter(kind="quote", relation="conflicts", second__article=third).exists()
        or Link.objects.filter(kind="quote", relation="conflicts", first__article=third).exists()
    )
    assert ClaimKey.objects.filter(claim__article=third).exists()


def test_explanations_call_our_draft_so(story):
    claim = ClaimFactory(article=ArticleFactory(story=story, publisher=None, is_draft=True, headline="Ours"))
    assert scope.report_of(claim).publisher == "Our draft"


def test_of_two_articles_of_one_day_the_later_count_replaces_the_earlier_by_the_hours_of_their_pages(story):
    rest = "The mill stands at the edge of the town of Orrin. It makes paper for the whole of the valley."
    hours = {"one.txt": ("09:10", "four"), "two.txt": ("Published: 18:25", "nine")}
    for source, (hour, dead) in hours.items():
        text = f"Mill blast\n\n{hour}, 14 March 2025\n\nThe blast at the Orrin mill killed {dead} people, officials said.\n\n{rest}\n"
        bring_in(story, text, source=source, given=Given(published="2025-03-14", publisher=source))
    relink(story=story)
    link = Link.objects.get(kind="number", relation="supersedes")
    assert (link.first.article.source, link.second.article.source) == ("two.txt", "one.txt")
