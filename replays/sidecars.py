"""The small files beside a replay's playlists: captions, chapters, what its page may offer.

replay.json names them. They lie where the broadcast's locks protect them, under names that begin
with "replay" so that an embargo holds them back too. Written again whole whenever something changes.
"""

import hashlib
import html
import json
from collections.abc import Sequence

from django.urls import reverse
from django.utils.translation import gettext as _

from channels import chapters
from channels.chapters import Chapter
from channels.models import Broadcast
from media import contents, publication, recordings
from media.models import Recording
from media.timeline import Entry
from replays import previews, subtitles, timecodes, timedtext, transcripts
from replays.models import Captions
from replays.timedtext import Caption

INDEX, CHAPTERS = "replay.json", "replay-chapters.vtt"


def write(broadcast: Broadcast) -> None:
    """Nothing before there is a replay; doing it again changes nothing."""
    recording = broadcast.recording
    entries = recordings.programme(recording)
    if broadcast.state != Broadcast.State.ENDED or not entries:
        return
    table = chapters.of(broadcast.cues.outside_closed_sessions(), entries)
    contents.keep(recording, [(one.at.timestamp(), one.label) for one in table])
    rows = {row.language: row for row in broadcast.captions.all()}
    lines = {language: transcripts.shown(row) for language, row in rows.items()}
    told = {
        "chapters": _file(recording, CHAPTERS, chapters_vtt(table, entries) if table else ""),
        "captions": [
            one
            for language in Captions.Language.values
            if (one := _captions(recording, language, rows.get(language), lines.get(language, ())))
        ],
        **previews.offered(recording),
    }
    subtitles.write(recording, entries, told["captions"], lines)
    if told["captions"]:
        told["transcript"] = reverse("transcript", args=[recording.public_id])
    text = json.dumps(told, ensure_ascii=False)
    publication.write_atomically(recording.public_directory / INDEX, text)


def work(subject: str, progress) -> None:
    """The job that makes a replay's pictures, and lists them."""
    for broadcast in Broadcast.objects.filter(pk=subject).select_related("page", "recording"):
        previews.make(broadcast.recording, progress)
        write(broadcast)


def withdraw(recording: Recording) -> None:
    """The replay is gone for good: so is what was made of it."""
    for path in recording.public_directory.glob("replay*"):
        path.unlink(missing_ok=True)


def _captions(
    recording: Recording, language: str, row: Captions | None, lines: Sequence[Caption]
) -> dict | None:
    """One language's file; without a line the file goes."""
    note = _("Sous-titres automatiques, non relus") if row and row.is_machine_made else ""
    text = timedtext.webvtt(lines, note) if lines else ""
    address = _file(recording, f"replay-captions-{language}.vtt", text)
    if row is None or address is None:
        return None
    label = row.get_language_display().capitalize()
    if row.is_machine_made:
        label = _("%(language)s (automatiques)") % {"language": label}
    return {
        "language": row.language,
        "label": label,
        "src": address,
        "machine": row.is_machine_made,
    }


def _file(recording: Recording, name: str, text: str) -> str | None:
    """Its address, which changes with its content; without content the file goes."""
    path = recording.public_directory / name
    if not text:
        path.unlink(missing_ok=True)
        return None
    publication.write_atomically(path, text)
    version = hashlib.sha256(text.encode()).hexdigest()[:10]
    return f"/hls/{recording.public_id}/{name}?v={version}"


def chapters_vtt(table: Sequence[Chapter], entries: Sequence[Entry]) -> str:
    """Each chapter lasts until the next one."""
    ends = [one.time or 0.0 for one in table[1:]] + [recordings.replay_duration(list(entries))]
    parts = ["WEBVTT"]
    for chapter, end in zip(table, ends, strict=True):
        times = f"{timecodes.webvtt(chapter.time or 0.0)} --> {timecodes.webvtt(end)}"
        parts.append(f"{times}\n{html.escape(' '.join(chapter.label.split()), quote=False)}")
    return "\n\n".join(parts) + "\n"
