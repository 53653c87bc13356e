"""What becomes of a picture for the big screens: handed in, looked at, approved or refused.

As for spots: an approval is of the exact bytes that were looked at, with the words beside them.
"""

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from chartreslive.accounts.models import User
from sponsors.errors import SponsorsError
from sponsors.models import WallPicture

State = WallPicture.State
LARGEST = "max-1920x1920"


def approve(picture: WallPicture, by: User) -> None:
    address(picture)  # drawn now, not when a stadium asks for it
    facts = {
        "approved_hash": picture.picture.get_file_hash(),
        "approved_by": by,
        "approved_at": timezone.now(),
    }
    _move(picture, [State.SUBMITTED, State.REFUSED], State.APPROVED, by, **facts)


def refuse(picture: WallPicture, by: User) -> None:
    """Also takes back an approval: it leaves the screens within the minute."""
    _move(picture, [State.SUBMITTED, State.APPROVED], State.REFUSED, by, approved_hash="")


def reword(picture: WallPicture) -> WallPicture:
    """The words, the place or the picture changed: somebody looks again."""
    picture.state = State.SUBMITTED
    picture.approved_hash, picture.approved_by, picture.approved_at = "", None, None
    picture.save()
    return picture


def address(picture: WallPicture) -> str:
    """Named by its content and its size: it never changes."""
    return picture.picture.get_rendition(LARGEST).url


def _move(picture: WallPicture, before: list[State], after: State, by: User, **facts) -> None:
    rows = WallPicture.objects.filter(pk=picture.pk, state__in=before)
    moved = rows.update(state=after, **facts)
    picture.refresh_from_db()
    if not moved:
        sentence = _("Impossible : cette image est « %(state)s ».")
        raise SponsorsError("not-possible", sentence % {"state": picture.get_state_display()})
    log(picture, f"sponsors.{after.value}", user=by)
