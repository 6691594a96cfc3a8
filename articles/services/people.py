"""Accounts and roles. Who leaves is deactivated, never deleted: their name stays on their decisions."""

from __future__ import annotations

from typing import Any

from allauth.account.app_settings import PASSWORD_RESET_TOKEN_GENERATOR
from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.mail import send_mail
from django.core.validators import validate_email
from django.db import transaction
from django.urls import reverse
from knox.models import AuthToken

from ..choices import Role
from ..models import Claim
from . import history
from .errors import Invalid
from .rights import require

STAFF = (Role.CHECKER, Role.EDITOR, Role.ADMINISTRATOR)  # the roles that the admin is of use to


@transaction.atomic
def invite(*, username: str, email: str, role: str, by: Any, send: bool = True) -> Any:
    """Make an account with a role of `Role` and mail a link to choose a password; return the user.

    Raises Invalid where the name or address is taken or malformed.
    """
    require(by, "manage_people")
    people = get_user_model()._default_manager
    _check_role(role)
    user = get_user_model()(username=username.strip(), email=email.strip().lower())
    user.set_unusable_password()
    _check_account(user)
    if people.filter(username__iexact=user.username).exists():
        raise Invalid("This user name is taken.", "username")
    if people.filter(email__iexact=user.email).exists():
        raise Invalid("Somebody has this address already.", "email")
    user.save()
    _put_in(user, role)
    if send:
        transaction.on_commit(lambda: _mail(user, by))
    return user


@transaction.atomic
def set_role(*, user: Any, role: str, by: Any) -> Any:
    """Put a person into the group of exactly one role. Raises Invalid for one's own role."""
    require(by, "manage_people")
    _check_role(role)
    if by is not None and user.pk == by.pk:
        raise Invalid("Somebody else has to change your role.")
    _put_in(user, role)
    return user


@transaction.atomic
def deactivate(*, user: Any, by: Any) -> Any:
    """Close an account: no login, no tokens; open claims return to nobody. Raises Invalid for one's own."""
    require(by, "manage_people")
    if by is not None and user.pk == by.pk:
        raise Invalid("Somebody else has to close your account.")
    user.is_active = False
    user.save(update_fields=["is_active"])
    AuthToken.objects.filter(user=user).delete()
    claims = list(
        Claim.objects.select_for_update(of=("self",), no_key=True).filter(assignee=user).open().order_by("pk")
    )
    for claim in claims:
        claim.assignee = None
    history.update_all(claims, "assignee", by=by, reason=f"{user.get_username()} left")
    return user


@transaction.atomic
def reactivate(*, user: Any, by: Any) -> Any:
    """Open a closed account again."""
    require(by, "manage_people")
    user.is_active = True
    user.save(update_fields=["is_active"])
    return user


def role_of(user: Any) -> str:
    """Return the highest role of a person; empty where there is none."""
    groups = {group.name for group in user.groups.all()}
    return next((role.value for role in reversed(Role) if role.value in groups), "")


def _check_role(role: str) -> None:
    if role not in Role.values:
        raise Invalid(f"There is no role {role!r}.", "role")


def _check_account(user: Any) -> None:
    try:
        user.clean_fields(exclude=["password"])
        validate_email(user.email)
    except ValidationError as error:
        field, words = next(iter(getattr(error, "message_dict", {"email": error.messages}).items()))
        raise Invalid(words[0], field) from None


def _put_in(user: Any, role: str) -> None:
    kept = [group for group in user.groups.all() if group.name not in Role.values]
    user.groups.set([*kept, Group.objects.get(name=role)])
    user.is_staff = role in STAFF
    user.save(update_fields=["is_staff"])
    for cache in ("_perm_cache", "_user_perm_cache", "_group_perm_cache"):
        user.__dict__.pop(cache, None)


def _mail(user: Any, by: Any) -> None:
    key = {"uidb36": user_pk_to_url_str(user), "key": PASSWORD_RESET_TOKEN_GENERATOR().make_token(user)}
    site = settings.FACTCHECK_SITE_URL or "http://127.0.0.1:8000"
    who = (by.get_full_name() or by.get_username()) if by else "An administrator"
    send_mail(
        subject="Your account in the fact-check workspace",
        message=(
            f"{who} made an account for you, {user.get_username()}.\n\n"
            f"Choose a password here:\n{site}{reverse('account_reset_password_from_key', kwargs=key)}\n"
        ),
        from_email=None,
        recipient_list=[user.email],
    )
