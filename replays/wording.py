"""Words for social networks: suggested, copied by hand, never posted by itself. Pure."""

import re
import unicodedata
from dataclasses import dataclass

from django.utils.translation import gettext as _

SHORT = 280  # characters where posts are shortest


@dataclass(frozen=True, slots=True)
class Subject:
    title: str  # of the clip, or empty for the recap
    event: str
    channel: str
    address: str


@dataclass(frozen=True, slots=True)
class Wording:
    short: str
    long: str
    alternative: str  # what the video shows, for who does not see it


def suggest(subject: Subject) -> Wording:
    tags = f"#Chartres #{tag(subject.channel)}"
    if subject.title:
        first = _("%(title)s ! %(event)s") % {"title": subject.title, "event": subject.event}
        invitation = _("Revivez ce moment, et tout le direct, sur Chartres.Live :")
        shown = _("Extrait vidéo de « %(event)s » : %(title)s.")
    else:
        first = _("Le résumé de %(event)s") % {"event": subject.event}
        invitation = _("Les temps forts en quelques minutes, sur Chartres.Live :")
        shown = _("Résumé vidéo de « %(event)s ».")
    told = {"event": subject.event, "title": subject.title}
    room = SHORT - len(subject.address) - len(tags) - 2
    return Wording(
        short="\n".join([_cut(first, room), subject.address, tags]),
        long="\n\n".join([first, f"{invitation}\n{subject.address}", tags]),
        alternative=shown % told,
    )


def tag(name: str) -> str:
    """C'Sport -> CSport: letters and digits alone."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "".join(word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", plain))


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else f"{text[: room - 1].rstrip()}…"
