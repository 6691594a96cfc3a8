"""People and roles: invite by mail, change the role, deactivate. Nobody is deleted: names stay on decisions."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.contrib.auth import get_user_model
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import UserChangeForm
from django.contrib.auth.models import Group
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse

from ..choices import Role
from ..services.errors import Refused
from ..services.people import deactivate, invite, reactivate, role_of, set_role
from .base import Kept, refusals_shown

User = get_user_model()
admin.site.unregister(User)
admin.site.unregister(Group)


class InviteForm(forms.Form):
    """Who is invited, and as what."""

    username = forms.CharField(max_length=150)
    email = forms.EmailField(help_text="A link to choose a password goes there.")
    role = forms.ChoiceField(choices=Role.choices, initial=Role.CHECKER)


class PersonForm(UserChangeForm):
    """What an administrator may change of a person; the rights come with the role."""

    role = forms.ChoiceField(choices=[("", "None"), *Role.choices], required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["role"].initial = role_of(self.instance)
        self.fields["is_active"].help_text = (
            "Take the tick away when somebody leaves: no sign-in, no tokens, their open claims return to nobody, and "
            "their name stays on what they decided."
        )


def role_action(role: Role) -> Any:
    """Return the admin action that gives the selected people one role."""

    @admin.action(description=f"Make {role.label.lower()}", permissions=["change"])
    def make(modeladmin: Any, request: HttpRequest, rows: QuerySet[Any]) -> None:
        for user in rows:
            with refusals_shown(request):
                set_role(user=user, role=role.value, by=request.user)
                messages.success(request, f"{user} is now {role.label.lower()}.")

    make.__name__ = f"make_{role.value}"
    return make


@admin.register(User)
class PersonAdmin(Kept, UserAdmin):
    """Accounts: a person's role is the group; passwords are chosen by the person."""

    form = PersonForm
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        ("Who it is", {"fields": ("first_name", "last_name", "email")}),
        ("What they may do", {"fields": ("role", "is_active")}),
        ("Dates", {"fields": ("last_login", "date_joined")}),
    )
    readonly_fields = ("last_login", "date_joined")
    list_display = ("username", "email", "first_name", "last_name", "roles", "is_active", "last_login")
    list_filter = ("groups", "is_active", "is_superuser")
    actions = (*map(role_action, Role), "deactivate", "reactivate")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).prefetch_related("groups")

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Answer yes, but only a superuser changes a superuser."""
        allowed = bool(super().has_change_permission(request, obj))
        return allowed and (obj is None or request.user.is_superuser or not obj.is_superuser)

    def save_model(self, request: HttpRequest, obj: Any, form: Any, change: bool) -> None:
        obj.save(update_fields=["username", "first_name", "last_name", "email"])
        with refusals_shown(request):
            if "role" in form.changed_data and form.cleaned_data["role"]:
                set_role(user=obj, role=form.cleaned_data["role"], by=request.user)
        with refusals_shown(request):
            if "is_active" in form.changed_data:
                (reactivate if form.cleaned_data["is_active"] else deactivate)(user=obj, by=request.user)

    @admin.display(description="Role")
    def roles(self, user: Any) -> str:
        """Return the names of the person's groups."""
        return ", ".join(group.name for group in user.groups.all())

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """Invite somebody by mail."""
        form = InviteForm(request.POST or None)
        if request.method == "POST" and form.is_valid():
            try:
                person = invite(by=request.user, **form.cleaned_data)
            except Refused as refusal:
                form.add_error(None, str(refusal))
            else:
                messages.success(request, f"{person} is invited; the link went to {person.email}.")
                return HttpResponseRedirect(reverse("admin:auth_user_changelist"))
        context = {**self.admin_site.each_context(request), "title": "Invite somebody", "form": form, "opts": self.opts}
        return TemplateResponse(request, "admin/invite.html", context)

    @admin.action(description="Deactivate", permissions=["change"])
    def deactivate(self, request: HttpRequest, rows: QuerySet[Any]) -> None:
        """Close the selected accounts."""
        for user in rows:
            with refusals_shown(request):
                deactivate(user=user, by=request.user)
                messages.success(request, f"{user} is deactivated.")

    @admin.action(description="Reactivate", permissions=["change"])
    def reactivate(self, request: HttpRequest, rows: QuerySet[Any]) -> None:
        """Open the selected accounts again."""
        for user in rows:
            with refusals_shown(request):
                reactivate(user=user, by=request.user)


@admin.register(Group)
class RoleAdmin(Kept, GroupAdmin):
    """The four roles as groups; their rights may be changed, and none is deleted, since people would lose theirs."""
