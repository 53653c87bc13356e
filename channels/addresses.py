"""Where a broadcast is found: its page, its playlists, and where its encoders send."""

from urllib.parse import urlencode

from django.conf import settings

from channels import access
from channels.models import Broadcast
from media.models import Input

# What the line may lose and get again; ffmpeg and OBS count it in microseconds.
SRT_LATENCY = 200_000


def of(broadcast: Broadcast) -> dict:
    """Every address, the secret ones included: for who may see stream keys."""
    recording = broadcast.recording
    backup = recording.backup_input
    return {
        "id": broadcast.pk,
        "public_id": broadcast.public_id,
        "page": access.link(broadcast) or page(broadcast),
        "state": broadcast.state,
        **pushes(recording.input),
        "backup": pushes(backup) if backup else None,
        "hls": hls(broadcast),
    }


def pushes(source: Input | None) -> dict[str, str | None]:
    """Complete addresses of an input, key included, ready for ffmpeg."""
    key = source.reveal_key() if source and source.is_open else None
    return {
        "rtmp": f"{server()}/{key}" if key else None,
        "rtmps": f"{secure_server()}/{key}" if key and secure_server() else None,
        "srt": srt(source, key) if key else None,
    }


def page(broadcast: Broadcast) -> str:
    return settings.TV_BASE_URL + broadcast.page.get_url()


def hls(broadcast: Broadcast, view: str = "live") -> str:
    return f"{settings.TV_BASE_URL}/hls/{broadcast.public_id}/{view}.m3u8"


def server() -> str:
    """What goes into OBS's field "Serveur"."""
    return f"rtmp://{settings.TV_INGEST_HOST}:{settings.TV_RTMP_PORT}/live"


def secure_server() -> str | None:
    """The same over TLS; None: not offered."""
    if not settings.TV_RTMPS_PORT:
        return None
    return f"rtmps://{settings.TV_INGEST_HOST}:{settings.TV_RTMPS_PORT}/live"


def srt_server(source: Input) -> str | None:
    """Without the passphrase; None: this input has no port."""
    if source.srt_port is None:
        return None
    return f"srt://{settings.TV_INGEST_HOST}:{source.srt_port}"


def srt(source: Input, passphrase: str) -> str | None:
    place = srt_server(source)
    asked = {"mode": "caller", "passphrase": passphrase, "latency": SRT_LATENCY}
    return f"{place}?{urlencode(asked)}" if place else None
