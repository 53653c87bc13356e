"""clips.json: what a broadcast's page offers below the picture: its clips, then its recap."""

import json

from channels.models import Broadcast
from media import publication, recordings
from media.positions import Positions
from replays.models import Clip, Recap, Visibility

NOWHERE = Positions([])


def write(broadcast: Broadcast) -> None:
    entries = recordings.programme(broadcast.recording)
    ready = broadcast.clips.filter(state=Clip.State.READY, visibility=Visibility.PUBLIC)
    known = ready.select_related("asset").prefetch_related("renditions__asset")
    positions = Positions(entries)
    told = [clip_told(clip, positions) for clip in known]
    recap = Recap.objects.filter(broadcast=broadcast, visibility=Visibility.PUBLIC).first()
    if recap and recap.mp4 and recap.mp4.exists():
        told.append(recap_told(recap))
    path = broadcast.recording.public_directory / "clips.json"
    publication.write_atomically(path, json.dumps({"clips": told}, ensure_ascii=False))


def clip_told(clip: Clip, positions: Positions = NOWHERE) -> dict:
    return {
        "id": clip.key,
        "title": clip.title,
        "kind": clip.kind,
        "hls": f"{_files(clip)}.m3u8",
        "mp4": _film(clip),
        "poster": f"{_files(clip)}.jpg" if clip.poster.exists() else None,
        "page": address(clip),
        "start": positions.near(clip.starts_at.timestamp()),
        "duration": (clip.ends_at - clip.starts_at).total_seconds(),
        "formats": {each.shape: _film(each) for each in clip.renditions.all() if each.asset},
    }


def recap_told(recap: Recap) -> dict:
    asset = recap.asset
    return {
        "id": recap.key,
        "title": str(recap.title),
        "kind": "recap",
        "hls": f"{_files(recap)}.m3u8",
        "mp4": _film(recap),
        "poster": f"{_files(recap)}.jpg" if recap.poster.exists() else None,
        "page": address(recap),
        "start": 0.0,
        "duration": asset.duration if asset else 0.0,
        "chapters": recap.parts,
    }


def address(row: Clip | Recap) -> str:
    """Its own page, below its broadcast's."""
    last = "resume" if isinstance(row, Recap) else f"extraits/{row.key}"
    return f"{row.broadcast.page.get_url()}{last}/"


def _files(row) -> str:
    return f"/hls/{row.broadcast.public_id}/{row.playlist_name}"


def _film(row) -> str | None:
    return f"/hls/{row.broadcast.public_id}/{row.mp4.name}" if row.mp4 else None
