"""What people type into the pages, checked for shape; what it means is checked by the services.

One form a thing that is entered; each view hands the cleaned values to one service.
"""

from __future__ import annotations

from typing import Any
from zoneinfo import available_timezones

from django import forms

from .choices import EvidenceKind, Rating, Said
from .models import Story


class VerdictForm(forms.Form):
    """A verdict: rating, said or both, the reason, and what it rests on."""

    rating = forms.ChoiceField(choices=[("", "No answer yet"), *Rating.choices], required=False)
    said = forms.ChoiceField(choices=[("", "Not judged"), *Said.choices], required=False)
    justification = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 3}))
    evidence = forms.TypedMultipleChoiceField(coerce=int, required=False)

    def __init__(self, *args: Any, proofs: list[Any] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["evidence"].choices = [(proof.pk, proof.title) for proof in proofs or []]  # type: ignore[attr-defined]


class EvidenceForm(forms.Form):
    """A link, a document or a contact note."""

    title = forms.CharField(max_length=300)
    url = forms.URLField(max_length=1000, required=False, assume_scheme="https")
    excerpt = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 2}))
    origin = forms.CharField(max_length=300, required=False)
    kind = forms.ChoiceField(choices=EvidenceKind.choices, required=False)
    file = forms.FileField(required=False)
    note = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 2}))
    archive_url = forms.URLField(max_length=1000, required=False, assume_scheme="https")
    confidential = forms.BooleanField(required=False)

    def clean(self) -> dict[str, Any]:
        """Read the kind from what was filled in where nobody chose one."""
        values: dict[str, Any] = super().clean() or {}
        if not values.get("kind"):
            values["kind"] = EvidenceKind.LINK if values.get("url") else EvidenceKind.CONTACT
        if values.get("file"):
            values["kind"] = EvidenceKind.DOCUMENT
        return values


class EvidenceChangeForm(forms.Form):
    """What may be corrected of a piece of evidence; its file is what it is."""

    title = forms.CharField(max_length=300)
    kind = forms.ChoiceField(choices=EvidenceKind.choices)
    url = forms.URLField(max_length=1000, required=False, assume_scheme="https")
    excerpt = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 3}))
    origin = forms.CharField(max_length=300, required=False)
    note = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 3}))
    archive_url = forms.URLField(max_length=1000, required=False, assume_scheme="https")
    confidential = forms.BooleanField(required=False)


class ImportForm(forms.Form):
    """Pasted text, files or a web address, and the story they belong to; without one, the preview suggests it."""

    story = forms.ModelChoiceField(Story.objects.order_by("title"), required=False, to_field_name="slug")
    new_story = forms.CharField(max_length=200, required=False)
    text = forms.CharField(required=False, strip=False, widget=forms.Textarea(attrs={"rows": 10}))
    url = forms.URLField(max_length=1000, required=False, assume_scheme="https")
    is_draft = forms.BooleanField(required=False)


class PreferenceForm(forms.Form):
    """How one person likes the pages."""

    single_keys = forms.BooleanField(required=False)
    time_zone = forms.ChoiceField(required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        zones = [(name, name) for name in sorted(available_timezones())]
        self.fields["time_zone"].choices = [("", "As this computer says, else the newsroom's"), *zones]  # type: ignore[attr-defined]


class SpeakerForm(forms.Form):
    """A new speaker."""

    name = forms.CharField(max_length=200)
    kind = forms.ChoiceField(choices=[("person", "Person"), ("organization", "Organization")])


class PostForm(forms.Form):
    """A post that a speaker held."""

    title = forms.CharField(max_length=200)
    organization = forms.CharField(max_length=200, required=False)
    start = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))
    end = forms.DateField(required=False, widget=forms.DateInput(attrs={"type": "date"}))
