"""A person looks at what a partner handed in: the only module that writes an approval.

It is of the exact bytes that were looked at, with the words beside them: who changes one of them
has it looked at again.
"""

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from chartreslive.accounts.models import User
from sponsors.errors import SponsorsError
from sponsors.models.approval import Approval

State = Approval.State


def approve(shown: Approval, by: User) -> None:
    facts = {
        "approved_hash": shown.content_hash, "approved_by": by, "approved_at": timezone.now()
    }  # fmt: skip
    _move(shown, [State.SUBMITTED, State.REFUSED], State.APPROVED, by, **facts)


def refuse(shown: Approval, by: User) -> None:
    """Also takes back an approval."""
    _move(shown, [State.SUBMITTED, State.APPROVED], State.REFUSED, by, approved_hash="")


def reword(shown: Approval) -> None:
    """Saves what was changed: somebody looks again."""
    shown.state = State.SUBMITTED
    shown.approved_hash, shown.approved_by, shown.approved_at = "", None, None
    shown.save()


def _move(shown: Approval, before: list[State], after: State, by: User, **facts) -> None:
    rows = type(shown)._default_manager.filter(pk=shown.pk, state__in=before)
    moved = rows.update(state=after, **facts)
    shown.refresh_from_db()
    if not moved:
        sentence = _("Impossible : l'état est « %(state)s ».")
        raise SponsorsError("not-possible", sentence % {"state": shown.get_state_display()})
    log(shown, f"sponsors.{after.value}", user=by)
