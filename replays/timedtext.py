"""SubRip and WebVTT: read as they come, written as the web wants them. Pure.

What cannot be read is refused with the place where it is wrong; nothing is guessed in silence.
"""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from replays import timecodes
from replays.errors import ReplaysError

MOST_BYTES = 2 * 1024**2
MOST_LINES = 20_000
LONGEST = 600  # characters of one caption
# Files of hobby programs overlap by an image or two: the earlier caption ends where the next begins.
GRAZE = 0.1  # s
TIMES = re.compile(r"\s*(\S+)\s*-->\s*(\S+)(?:\s.*)?")
TAGS = re.compile(r"<[^>\n]{0,80}>|\{\\[^}\n]{0,40}\}")
# NUL, half characters, and marks of a terminal: no file and no database takes them.
UNSTORABLE = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff]")
SKIPPED = ("NOTE", "STYLE", "REGION", "WEBVTT")


@dataclass(frozen=True, slots=True)
class Caption:
    """start, end: s, of the replay or of the event clock; text: one line or several."""

    start: float
    end: float
    text: str


def parse(data: bytes) -> list[Caption]:
    """Raises ReplaysError with what is wrong and where."""
    if len(data) > MOST_BYTES:
        raise ReplaysError(
            "too-large", _("Ce fichier dépasse 2 Mo : ce n'est pas un sous-titrage.")
        )
    text = decoded(data)
    found = [caption for block in blocks(text) if (caption := _caption(*block)) is not None]
    if not found:
        raise ReplaysError(
            "no-captions",
            _("Ce fichier ne contient aucun sous-titre : déposez du SRT ou du WebVTT."),
        )
    return checked(found)


def decoded(data: bytes) -> str:
    for mark, encoding in (
        (b"\xef\xbb\xbf", "utf-8"),
        (b"\xff\xfe", "utf-16"),
        (b"\xfe\xff", "utf-16"),
    ):
        if data.startswith(mark):
            return _tidy(_read(data, encoding))
    try:
        return _tidy(data.decode())
    except UnicodeDecodeError:
        return _tidy(_read(data, "cp1252"))


def _read(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReplaysError(
            "encoding", _("Les caractères de ce fichier sont illisibles : enregistrez-le en UTF-8.")
        ) from error


def _tidy(text: str) -> str:
    if "\x00" in text:
        raise ReplaysError(
            "binary", _("Ce fichier n'est pas du texte : déposez du SRT ou du WebVTT.")
        )
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def blocks(text: str) -> list[tuple[int, list[str]]]:
    """(number of its first line, lines) of each part between empty lines."""
    found: list[tuple[int, list[str]]] = []
    before = ""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            if before:
                found[-1][1].append(line)
            else:
                found.append((number, [line]))
        before = line.strip()
    return found


def _caption(number: int, lines: Sequence[str]) -> Caption | None:
    timed = next((index for index, line in enumerate(lines[:2]) if "-->" in line), None)
    if timed is None:
        if lines[0].strip().isdigit() or not lines[0].startswith(SKIPPED):
            raise _wrong(number, _("des temps sont attendus"))
        return None
    start, end = _times(number + timed, lines[timed])
    text = plain("\n".join(lines[timed + 1 :]))
    return Caption(start, end, text) if text else None


def _times(number: int, line: str) -> tuple[float, float]:
    found = TIMES.fullmatch(line)
    start, end = (timecodes.parse(part) for part in found.groups()) if found else (None, None)
    if start is None or end is None:
        raise _wrong(number, _("ces temps sont illisibles"))
    if end <= start:
        raise _wrong(number, _("la fin vient avant le début"))
    return start, end


def plain(text: str) -> str:
    """Without tags, positions and spaces around."""
    text = UNSTORABLE.sub("", html.unescape(TAGS.sub("", text)))
    lines = [" ".join(line.split()) for line in text.split("\n")]
    return "\n".join(line for line in lines if line)[:LONGEST]


def checked(captions: Iterable[Caption]) -> list[Caption]:
    """In order and without overlaps; those of an image or two are mended."""
    ordered = sorted(captions, key=lambda caption: caption.start)
    if len(ordered) > MOST_LINES:
        raise ReplaysError("too-many", _("C'est plus de %d sous-titres.") % MOST_LINES)
    kept: list[Caption] = []
    for caption in ordered:
        if kept and kept[-1].end > caption.start:
            kept[-1] = _shortened(kept[-1], caption)
        kept.append(caption)
    return kept


def _shortened(first: Caption, second: Caption) -> Caption:
    if first.end - second.start > GRAZE or second.start <= first.start:
        raise ReplaysError(
            "overlap",
            _("Deux sous-titres se chevauchent, à %(first)s et à %(second)s : corrigez-les.")
            % {"first": timecodes.written(first.start), "second": timecodes.written(second.start)},
        )
    return Caption(first.start, second.start, first.text)


def _wrong(number: int, what: str) -> ReplaysError:
    return ReplaysError(
        "bad-line", _("Ligne %(number)d : %(what)s.") % {"number": number, "what": what}
    )


def webvtt(captions: Iterable[Caption], note: str = "", header: str = "") -> str:
    """note: what whoever opens the file should know; header: a line of metadata (RFC 8216)."""
    first = f"WEBVTT\n{header}" if header else "WEBVTT"
    parts = [first, *([f"NOTE {' '.join(note.split())}"] if note else [])]
    for number, caption in enumerate(captions, 1):
        times = f"{timecodes.webvtt(caption.start)} --> {timecodes.webvtt(caption.end)}"
        parts.append(f"{number}\n{times}\n{html.escape(caption.text, quote=False)}")
    return "\n\n".join(parts) + "\n"


def subrip(captions: Iterable[Caption]) -> str:
    parts = []
    for number, caption in enumerate(captions, 1):
        times = " --> ".join(
            timecodes.webvtt(at).replace(".", ",") for at in (caption.start, caption.end)
        )
        parts.append(f"{number}\n{times}\n{caption.text}\n")
    return "\n".join(parts)
