"""Who may watch: everybody, who knows a password, who has the link; and the replay's embargo.

The only module that writes a broadcast's access. Each change makes a new generation, which revokes
every right given before: at once in the embedded front, within a minute on nginx and its edges.
"""

import hmac
import secrets
import unicodedata
from collections import OrderedDict
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.contrib.auth import hashers
from django.utils.translation import gettext as _

from channels import locks, state
from channels.errors import ChannelsError
from channels.models import Access, Broadcast
from media.models import Recording

SHORTEST = 4  # characters, from a shell; the editor's form asks for more
LONGEST = 200
# What was right once is known again by a fast digest: a hundred parents who type the password in
# the same minute would else cost a processor half a second each. In this process's memory alone.
_accepted: OrderedDict[bytes, None] = OrderedDict()
MOST_ACCEPTED = 256


@dataclass(frozen=True)
class Wish:
    """What an editor asks for; a password only when it changes."""

    access: str = Access.PUBLIC
    password: str = ""
    new_link: bool = False
    replay_from: datetime | None = None


def apply(broadcast: Broadcast, wish: Wish) -> None:
    if wish.access == Access.PASSWORD and (wish.password or not broadcast.password):
        protect(broadcast, wish.password)
    elif wish.access == Access.LINK and (wish.new_link or not broadcast.link_secret):
        share_by_link(broadcast)
    elif wish.access != broadcast.access:
        _change(broadcast, access=wish.access)
    if wish.replay_from != broadcast.replay_from:
        hold_replay(broadcast, wish.replay_from)


def protect(broadcast: Broadcast, password: str) -> None:
    """From now on the password is asked; whoever had a right needs it too."""
    password = _tidy(password)
    if not SHORTEST <= len(password) <= LONGEST:
        raise ChannelsError(
            "password-length",
            _("Le mot de passe doit avoir de %(least)s à %(most)s caractères.")
            % {"least": SHORTEST, "most": LONGEST},
        )
    _change(broadcast, access=Access.PASSWORD, password=hashers.make_password(password))


def share_by_link(broadcast: Broadcast) -> None:
    """Only who has the new link comes in; older links lead nowhere."""
    _change(broadcast, access=Access.LINK, link_secret=secrets.token_urlsafe(24))


def open_to_all(broadcast: Broadcast) -> None:
    _change(broadcast, access=Access.PUBLIC)


def hold_replay(broadcast: Broadcast, until: datetime | None) -> None:
    """The live is shown; its replay, its clips and its files are not before that moment."""
    Broadcast.objects.filter(pk=broadcast.pk).update(replay_from=until)
    broadcast.refresh_from_db()
    state.write(broadcast)


def copy(source: Broadcast, target: Broadcast) -> None:
    """A copied page is protected like the one it was copied from."""
    if source.is_protected:
        secret = secrets.token_urlsafe(24) if source.access == Access.LINK else ""
        _change(target, access=source.access, password=source.password, link_secret=secret)


def link(broadcast: Broadcast) -> str:
    """The private link, or nothing."""
    if broadcast.access != Access.LINK:
        return ""
    return f"{settings.TV_BASE_URL}{broadcast.page.get_url()}?cle={broadcast.link_secret}"


def knows_link(broadcast: Broadcast, secret: str) -> bool:
    known = broadcast.link_secret if broadcast.access == Access.LINK else ""
    return bool(known) and hmac.compare_digest(known.encode(), secret.encode())


def knows_password(broadcast: Broadcast, password: str) -> bool:
    password = _tidy(password)
    if broadcast.access != Access.PASSWORD or not 0 < len(password) <= LONGEST:
        return False
    digest = _fast_digest(broadcast, password)
    if digest not in _accepted:
        if not hashers.check_password(password, broadcast.password):
            return False
        _accepted[digest] = None
        while len(_accepted) > MOST_ACCEPTED:
            _accepted.popitem(last=False)
    return True


def open_due(now: datetime) -> None:
    """Embargoes that are over: the replay opens by itself."""
    due = Broadcast.objects.filter(replay_from__lte=now).select_related(
        "page", "recording", "channel"
    )
    for broadcast in due:
        hold_replay(broadcast, None)


def repair() -> None:
    """Once a minute: locks that a crash left behind, files of pages that were deleted."""
    known = Broadcast.objects.select_related("page", "recording")
    for broadcast in known.exclude(access=Access.PUBLIC) | known.filter(page__live=False):
        locks.write(broadcast)
    for recording in Recording.objects.filter(broadcast=None):
        if recording.public_directory.is_dir():
            locks.close(recording)


def _change(broadcast: Broadcast, **facts) -> None:
    generation = secrets.token_hex(8)
    Broadcast.objects.filter(pk=broadcast.pk).update(generation=generation, **facts)
    broadcast.refresh_from_db()
    state.write(broadcast)


def _tidy(password: str) -> str:
    """Phones add spaces, and write accents in two ways."""
    return unicodedata.normalize("NFC", password).strip()


def _fast_digest(broadcast: Broadcast, password: str) -> bytes:
    """Keyed, and bound to the stored hash: a changed password is not known any more."""
    text = f"{broadcast.pk}:{broadcast.password}:{password}"
    return hmac.digest(settings.SECRET_KEY.encode(), text.encode(), "sha256")
