"""state.json: what players need to know now, written beside the playlists when something changes."""

import json
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

from django.utils import timezone

from channels import chapters, locks
from channels.models import Broadcast
from chartreslive import push
from media import covers, publication, recordings

# What is typed while it is said, beside the playlists; written by a floor above (replays).
CAPTIONS = "live-captions.json"
REACTIONS = "reactions.json"  # how many react now: written by the front (audience.pulse)
NO_REACTIONS = json.dumps({"counts": {}, "minute": {}})


def write(broadcast: Broadcast) -> None:
    """Writes the public state of a published broadcast and tells the control room."""
    locks.write(broadcast)  # before anything that they keep
    push.publish(control_topic(broadcast), {"changed": timezone.now().isoformat()})
    if broadcast.page.live:
        files, told = broadcast.recording.public_directory, describe(broadcast)
        if told["reactions"] and not (files / REACTIONS).exists():
            publication.write_atomically(files / REACTIONS, NO_REACTIONS)
        publication.write_atomically(files / "state.json", json.dumps(told, ensure_ascii=False))


def control_topic(broadcast: Broadcast) -> str:
    return f"control/{broadcast.public_id}"


def describe(broadcast: Broadcast) -> dict:
    page, files = broadcast.page, broadcast.recording.public_directory
    on_air, replayed = broadcast.is_on_air, broadcast.has_replay
    entries = recordings.programme(broadcast.recording) if replayed else []
    cover = next(iter(covers.open_kinds(broadcast.recording)), None) if on_air else None
    return {
        "public_id": broadcast.public_id,
        "title": page.title,
        "channel": broadcast.channel.slug,
        "state": broadcast.state,
        "since": _iso(broadcast.state_since),
        "now": _iso(timezone.now()),
        "start": _iso(page.starts_at),
        "end": _iso(page.ends_at),
        "viewers": broadcast.viewers,
        "live": _address(files, "live.m3u8") if on_air else None,
        "dvr": _address(files, "dvr.m3u8") if on_air and broadcast.recording.dvr else None,
        "captions": _address(files, CAPTIONS) if on_air and (files / CAPTIONS).exists() else None,
        "cover": cover,
        "reactions": None if cover else _reactions(broadcast),
        "target": broadcast.recording.target_duration,
        "replay": _address(files, "replay.m3u8") if replayed else None,
        "replay_from": _iso(broadcast.replay_from) if broadcast.is_held_back() else None,
        "duration": round(recordings.replay_duration(entries), 3) if replayed else None,
        "chapters": [
            {**asdict(chapter), "at": _iso(chapter.at)}
            for chapter in chapters.of(broadcast.cues.outside_closed_sessions(), entries)
        ],
    }


def reactions(broadcast: Broadcast) -> dict:
    """How many react: in the last seconds, in the last minute."""
    try:
        told = json.loads((broadcast.recording.public_directory / REACTIONS).read_text())
        return {"counts": dict(told["counts"]), "minute": dict(told["minute"])}
    except (OSError, ValueError, TypeError, KeyError):
        return {"counts": {}, "minute": {}}


def _reactions(broadcast: Broadcast) -> dict | None:
    """None: none are taken. Else from which moment of the picture on (the front clamps to it)."""
    if not broadcast.takes_reactions:
        return None
    return {"from": _iso(broadcast.recording.published_from or broadcast.state_since)}


def _address(files: Path, name: str) -> str:
    return f"/hls/{files.name}/{name}"


def _iso(moment: datetime) -> str:
    return moment.isoformat(timespec="milliseconds")
