"""The admin does the whole job, through the services: every page opens, every action leaves a trace."""

import re

import pytest
from django.contrib import admin
from django.contrib.admin.templatetags.admin_list import results
from django.contrib.auth import get_user_model
from django.core import mail
from django.urls import reverse

from articles.choices import Rating, Role
from articles.models import Article, Claim, Evidence, Link, Publisher, Speaker, Verdict
from articles.templatetags.admin_rows import drawn_rows
from tests import factories

OURS = [
    model
    for model in admin.site._registry
    if model._meta.app_label == "articles" and not model.__name__.startswith("Historical")
]


@pytest.fixture
def office(client, administrator):
    """A browser in which the administrator is logged in."""
    administrator.is_staff = True
    administrator.save()
    client.force_login(administrator)
    return client


def act(client, model, action, rows, **more):
    address = reverse(f"admin:articles_{model._meta.model_name}_changelist")
    data = {"action": action, "_selected_action": [row.pk for row in rows], **more}
    return client.post(address, data, follow=True)


def test_every_model_is_in_the_admin():
    from django.apps import apps

    models = {
        model for model in apps.get_app_config("articles").get_models() if not model.__name__.startswith("Historical")
    }
    inline_only = {"Post", "PublisherAlias", "SpeakerAlias"}
    missing = {model.__name__ for model in models - set(OURS)} - inline_only - {"Deed"}
    assert missing == set()


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_every_list_and_page_opens_in_a_dozen_queries(office, model, django_assert_max_num_queries):
    factory = getattr(factories, f"{model.__name__}Factory", None)
    row = factory() if factory else None
    name = model._meta.model_name
    with django_assert_max_num_queries(12 + 5):  # session, account and content types are not the page's own
        assert office.get(reverse(f"admin:articles_{name}_changelist")).status_code == 200
    if row is not None:
        with django_assert_max_num_queries(12 + 5):
            assert office.get(reverse(f"admin:articles_{name}_change", args=[row.pk])).status_code == 200


def cells(rows):
    """Return what the rows of a list show and lead to, without their classes."""
    return re.sub(r' class="[^"]*"', "", "".join(str(cell) for row in rows for cell in row))


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_a_list_shows_what_django_would_show(rf, administrator, model):
    getattr(factories, f"{model.__name__}Factory")()
    request = rf.get("/", {"o": "1"})
    request.user = administrator
    shown = admin.site._registry[model].get_changelist_instance(request)
    shown.formset = None
    assert len(drawn_rows(shown)["results"]) >= 1
    assert cells(drawn_rows(shown)["results"]) == cells(results(shown))


@pytest.mark.parametrize("rating", Rating)
def test_every_rating_has_an_action(office, administrator, rating):
    claims = factories.ClaimFactory.create_batch(2)
    act(office, Claim, f"mark_as_{rating.value}", claims, reason="Seen in the register.")
    assert set(Claim.objects.values_list("rating", flat=True)) == {rating.value}
    verdict = Verdict.objects.first()
    assert (verdict.reviewer, verdict.justification) == (administrator, "Seen in the register.")


def test_a_refusal_is_a_message_and_changes_nothing(office, administrator):
    claim = factories.ClaimFactory(state="withdrawn")
    page = act(office, Claim, "mark_as_verified", [claim])
    assert list(page.context["messages"])
    assert not Verdict.objects.exists()


def test_conflicts_are_answered_in_the_list(office, conflict):
    act(office, Link, "conflicting", [conflict])
    conflict.refresh_from_db()
    assert (conflict.state, conflict.decided_by.username) == ("confirmed", "adam")


def test_a_dismissal_without_reason_is_refused(office, conflict):
    act(office, Link, "not_conflict", [conflict])
    conflict.refresh_from_db()
    assert conflict.state == "suggested"


def formset(prefix, total, initial=0, **fields):
    rows = {
        f"{prefix}-TOTAL_FORMS": total,
        f"{prefix}-INITIAL_FORMS": initial,
        f"{prefix}-MIN_NUM_FORMS": 0,
        f"{prefix}-MAX_NUM_FORMS": 1000,
    }
    return rows | {f"{prefix}-0-{name}": value for name, value in fields.items()}


def test_verdict_evidence_and_comment_are_added_on_the_claims_page(office, claim):
    data = {
        **formset("verdicts", 1, rating="verified", said="", justification="Two gauges agree."),
        **formset(
            "evidence",
            1,
            kind="link",
            title="Gauge",
            url="https://gauge.example/",
            archive_url="",
            excerpt="4.2",
            note="",
            origin="",
        ),
        **formset("comments", 1, text="Well found."),
        **formset("ticks", 0),
    }
    page = office.post(reverse("admin:articles_claim_change", args=[claim.pk]), data, follow=True)
    assert page.status_code == 200
    claim.refresh_from_db()
    assert (claim.rating, claim.state) == ("verified", "second_check")
    assert Evidence.objects.get().sha256
    assert claim.comments.get().author.username == "adam"


def test_an_articles_date_is_mended_and_an_article_withdrawn(office, claim):
    article = claim.article
    data = {
        "headline": article.headline,
        "byline": "",
        "publisher": article.publisher_id,
        "url": "",
        "published": "2026-03-02",
    }
    office.post(reverse("admin:articles_article_change", args=[article.pk]), {**data, **formset("revisions", 0)})
    article.refresh_from_db()
    assert (article.published, str(article.published_on)) == ("2026-03-02", "2026-03-02")
    act(office, Article, "withdraw", [article], reason="Takedown order.")
    article.refresh_from_db()
    assert article.state == "withdrawn"


def test_speakers_are_added_with_aliases_and_merged(office):
    data = {
        "name": "River Authority",
        "kind": "organization",
        "note": "",
        **formset("aliases", 1, name="RA"),
        **formset("posts", 0),
    }
    office.post(reverse("admin:articles_speaker_add"), data)
    kept = Speaker.objects.get(name="River Authority")
    assert [alias.name for alias in kept.aliases.all()] == ["RA"]
    other = factories.SpeakerFactory(name="The River Authority")
    act(office, Speaker, "merge", [kept, other])
    other.refresh_from_db()
    assert other.merged_into == kept


def test_outlets_are_renamed_given_names_and_merged(office):
    keep, other = factories.PublisherFactory(name="Tidewater"), factories.PublisherFactory(name="A. Tidewater")
    articles = [*factories.ArticleFactory.create_batch(2, publisher=keep), factories.ArticleFactory(publisher=other)]
    page = reverse("admin:articles_publisher_change", args=[keep.pk])
    data = {"name": "The Tidewater", "domain": "tidewater.example", **formset("aliases", 1, name="TW")}
    assert office.post(page, data).status_code == 302
    keep.refresh_from_db()
    assert (keep.name, keep.domain) == ("The Tidewater", "tidewater.example")
    assert {alias.name for alias in keep.aliases.all()} == {"Tidewater", "TW"}
    assert (
        "A. Tidewater is now The Tidewater; articles that moved: 1."
        in act(office, Publisher, "merge", [keep, other]).content.decode()
    )
    assert {Article.objects.get(pk=article.pk).publisher for article in articles} == {keep}
    listed = reverse("admin:articles_publisher_changelist")
    assert "A. Tidewater" not in office.get(listed).content.decode()
    assert "A. Tidewater" in office.get(f"{listed}?merged=yes").content.decode()
    alias = keep.aliases.get(name="TW")
    rows = {**formset("aliases", 1, initial=1, id=alias.pk, publisher=keep.pk, DELETE="on")}
    assert office.post(page, {"name": keep.name, "domain": keep.domain, **rows}).status_code == 302
    assert "TW" not in {alias.name for alias in keep.aliases.all()}
    assert keep.history.filter(history_user__isnull=True).count() <= 1  # the row that the test itself made


def test_merging_one_outlet_alone_says_what_to_choose(office):
    page = act(office, Publisher, "merge", [factories.PublisherFactory()])
    assert "two outlets" in page.content.decode()


def test_people_are_invited_by_mail_given_roles_and_deactivated_but_never_deleted(
    office, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks(execute=True):
        office.post(
            reverse("admin:auth_user_add"), {"username": "nia", "email": "nia@newsroom.example", "role": "checker"}
        )
    nia = get_user_model().objects.get(username="nia")
    assert [message.to for message in mail.outbox] == [["nia@newsroom.example"]]
    assert [group.name for group in nia.groups.all()] == [Role.CHECKER.value]
    users = reverse("admin:auth_user_changelist")
    office.post(users, {"action": "make_editor", "_selected_action": [nia.pk]})
    assert [group.name for group in nia.groups.all()] == [Role.EDITOR.value]
    office.post(users, {"action": "deactivate", "_selected_action": [nia.pk]})
    nia.refresh_from_db()
    assert not nia.is_active
    assert office.post(reverse("admin:auth_user_delete", args=[nia.pk]), {"post": "yes"}).status_code == 403


@pytest.mark.parametrize("model", OURS, ids=lambda model: model.__name__)
def test_nothing_is_deleted_here(office, model):
    factory = getattr(factories, f"{model.__name__}Factory", None)
    if factory is not None:
        row = factory()
        name = model._meta.model_name
        assert office.post(reverse(f"admin:articles_{name}_delete", args=[row.pk]), {"post": "yes"}).status_code == 403
        assert model.objects.filter(pk=row.pk).exists()


def test_a_page_with_nothing_to_fill_in_offers_no_saving(office, conflict):
    page = office.get(reverse("admin:articles_link_change", args=[conflict.pk])).content.decode()
    assert 'name="_save"' not in page


def test_undo_takes_an_outlets_new_name_back_on_the_page_where_it_was_given(office):
    outlet = factories.PublisherFactory(name="The Quay", domain="")
    where = reverse("admin:articles_publisher_change", args=[outlet.pk])
    names = {"aliases-TOTAL_FORMS": 0, "aliases-INITIAL_FORMS": 0}
    office.post(where, {"name": "The Key", "domain": "", **names})
    assert Publisher.objects.get(pk=outlet.pk).name == "The Key"
    assert 'action="/undo/"' in office.get(where).content.decode()
    page = office.post("/undo/", {"next": where}, follow=True)
    assert page.redirect_chain[-1][0] == where
    assert "Taken back: Changed the outlet The Key: renamed from The Quay." in page.content.decode()
    assert Publisher.objects.get(pk=outlet.pk).name == "The Quay"


def test_selected_claims_are_exported(office, claim):
    page = act(office, Claim, "export_as_ndjson", [claim])
    assert str(claim.text).encode()[:20] in b"".join(page.streaming_content)


def test_a_checker_without_staff_rights_stays_out(client, checker):
    client.force_login(checker)
    assert client.get("/admin/").status_code in (302, 403)


def test_hostile_text_is_escaped(office):
    factories.ClaimFactory(text="<script>alert(1)</script> 300 people", end=60)
    page = office.get(reverse("admin:articles_claim_changelist")).content
    assert b"<script>alert(1)" not in page


def test_admin_pages_forbid_foreign_scripts(office):
    policy = office.get("/admin/")["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]


def test_the_admin_calls_things_as_the_pages_do(admin_client):
    page = admin_client.get("/admin/").text
    assert ">Outlets<" in page
    assert ">Questions<" in page
    assert "Publishers" not in page


def test_fields_and_filters_are_called_as_on_the_pages(office, claim):
    claim.cluster = factories.ClusterFactory(story=claim.story, question="How high was the river?")
    claim.save()
    page = office.get(f"/admin/articles/claim/{claim.pk}/change/").text
    assert f'<a href="/questions/{claim.cluster.pk}/">How high was the river?</a>' in page
    assert "Cluster" not in page
    assert "By outlet" in office.get("/admin/articles/claim/").text
    assert ">Outlet:<" in office.get(f"/admin/articles/article/{claim.article_id}/change/").text


def test_one_claim_is_told_in_the_singular(office, claim):
    body = {"action": "mark_as_verified", "_selected_action": [claim.pk], "reason": ""}
    assert "1 claim marked as verified." in office.post("/admin/articles/claim/", body, follow=True).text
