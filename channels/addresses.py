"""Where a broadcast is found: its page, its playlists, and where its encoder sends."""

from django.conf import settings

from channels.models import Broadcast


def of(broadcast: Broadcast) -> dict:
    """Every address, the secret ones included: for who may see stream keys."""
    return {
        "id": broadcast.pk,
        "public_id": broadcast.public_id,
        "page": page(broadcast),
        "state": broadcast.state,
        "rtmp": rtmp(broadcast),
        "srt": None,
        "hls": hls(broadcast),
    }


def page(broadcast: Broadcast) -> str:
    return settings.TV_BASE_URL + broadcast.page.get_url()


def hls(broadcast: Broadcast, view: str = "live") -> str:
    return f"{settings.TV_BASE_URL}/hls/{broadcast.public_id}/{view}.m3u8"


def server() -> str:
    """What goes into OBS's field "Serveur"."""
    return f"rtmp://{settings.TV_INGEST_HOST}:{settings.TV_RTMP_PORT}/live"


def rtmp(broadcast: Broadcast) -> str | None:
    source = broadcast.recording.input
    return f"{server()}/{source.reveal_key()}" if source else None
