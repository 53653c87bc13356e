"""Uploaded videos made fit to be played: looked into, encoded again, named by their content.

The upload stays private under var/uploads; only what our own ffmpeg wrote is ever served.
"""

import hashlib
import os
import secrets
import time
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _
from django_q.tasks import async_task

from media import signals
from media.errors import MediaError
from media.ffmpeg import probe, runner
from media.ffmpeg.errors import MediaRefused, NotMedia, NoVideo, ProgramFailed, ProgramTimeout
from media.ffmpeg.graphs import creatives
from media.models import Asset

MOST_SECONDS = 60.0  # a spot
LEAST_SECONDS = 1.0
MOST_BYTES = 500 * 1024**2
MOST_MEMORY = 4 * 1024**3
# A short job first; what is too heavy for it is handed to the slow cluster.
PATIENCE = {"court": 45.0, "lourd": 1800.0}
SEND_AGAIN_EVERY = 10  # min: a worker was killed, or the queue is long
LIMITS = probe.MediaLimits(max_seconds=6 * 3600, timeout=8)


class Refused(MediaError):
    """This file will not be played; the message says what its owner can do."""


def send(asset: Asset, cluster: str = "court") -> None:
    """To work, later."""
    async_task("media.tasks.prepare_asset", asset.pk, cluster, cluster=cluster)


def prepare(asset: Asset, cluster: str = "court") -> None:
    """Makes the playable file of an upload, or says why not; doing it again changes nothing."""
    if asset.state != Asset.State.WAITING or not asset.original:
        return
    try:
        facts = _made_playable(Path(asset.original.path), PATIENCE[cluster])
    except ProgramTimeout as error:
        if cluster == "court":
            send(asset, "lourd")
            return
        _decide(asset, state=Asset.State.FAILED, error=_refusal(error))
    except (Refused, MediaRefused, ProgramFailed) as error:
        _decide(asset, state=Asset.State.FAILED, error=_refusal(error))
    else:
        _decide(asset, state=Asset.State.READY, error="", **facts)


def _decide(asset: Asset, **facts) -> None:
    """Whoever is first decides, and tells it."""
    waiting = Asset.objects.filter(pk=asset.pk, state=Asset.State.WAITING)
    decided = waiting.update(**facts)
    asset.refresh_from_db()
    if decided:
        signals.asset_ready.send_robust(sender=Asset, asset=asset)


def _made_playable(original: Path, patience: float) -> dict:
    info = _looked_into(original)
    folder = settings.HLS_DIR / "assets"
    folder.mkdir(parents=True, exist_ok=True)
    # The front serves no name that begins with a dot.
    temporary = folder / f".{secrets.token_hex(8)}.mp4"
    try:
        _encode(original, temporary, info, patience)
        made = _checked(temporary, info)
        sha256 = _digest(temporary)
        os.replace(temporary, folder / f"{sha256}.mp4")
    finally:
        temporary.unlink(missing_ok=True)
    return {
        "sha256": sha256,
        "duration": made.duration,
        "width": made.width,
        "height": made.height,
    }


def _looked_into(original: Path) -> probe.MediaInfo:
    if not original.is_file():
        raise Refused("missing", _("Le fichier a disparu du serveur : déposez-le à nouveau."))
    if original.stat().st_size == 0:
        raise Refused("empty", _("Ce fichier est vide : exportez à nouveau votre vidéo."))
    if original.stat().st_size > MOST_BYTES:
        raise Refused("too-heavy", _("Ce fichier dépasse 500 Mo : exportez-le plus léger."))
    info = probe.probe(original, limits=LIMITS)
    if info.duration > MOST_SECONDS:
        raise _too_long()
    return info


def _encode(original: Path, output: Path, info: probe.MediaInfo, patience: float) -> None:
    # A second more than allowed: a file that lies about its length gives itself away.
    spec = creatives.CreativeSpec(
        original, output, max_seconds=MOST_SECONDS + 1, has_audio=info.audio_codec is not None
    )
    try:
        runner.run(creatives.creative_mp4(spec), timeout=patience, max_memory=MOST_MEMORY)
    except ProgramFailed as error:
        # Killed, or no room: nothing is known about the file, the job will be done again.
        if (error.exit_code or 0) < 0 or "No space left" in error.tail:
            raise RuntimeError("the encoder was stopped") from error
        raise


def _checked(made: Path, info: probe.MediaInfo) -> probe.MediaInfo:
    result = probe.probe(made)
    if result.duration > MOST_SECONDS + 0.5:
        raise _too_long()
    if result.duration < info.duration - max(1.0, info.duration / 10):
        raise Refused(
            "truncated",
            _("Ce fichier est incomplet : l'envoi ou l'export s'est arrêté trop tôt. Recommencez."),
        )
    if result.duration < LEAST_SECONDS:
        raise Refused("too-short", _("Cette vidéo dure moins d'une seconde : vérifiez l'export."))
    return result


def _too_long() -> Refused:
    sentence = _("Cette vidéo dure plus de %(seconds)d secondes : déposez une version plus courte.")
    return Refused("too-long", sentence % {"seconds": MOST_SECONDS})


def _refusal(error: Exception) -> str:
    """The sentence that the file's owner reads."""
    if isinstance(error, Refused):
        return error.message
    if isinstance(error, NoVideo):
        return _("Ce fichier n'a pas d'image : déposez une vidéo, pas seulement du son.")
    if isinstance(error, NotMedia):
        return _("Ce fichier n'est pas une vidéo MP4, MOV, MKV ou WebM : exportez-le en MP4 (H.264).")
    if isinstance(error, MediaRefused):
        return _("Cette vidéo est hors limites (définition, cadence, pistes) : exportez-la en 1080p.")
    if isinstance(error, ProgramTimeout):
        return _("Cette vidéo est trop lourde à traiter : exportez-la en 1080p, 25 images par seconde.")
    return _("Cette vidéo est abîmée : exportez-la à nouveau en MP4 (H.264), puis déposez-la.")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sweep(now: datetime) -> None:
    """Uploads that a killed worker left waiting; its half-written files."""
    for asset in Asset.objects.filter(state=Asset.State.WAITING).exclude(original="")[:200]:
        minutes = int((now - asset.created_at) / timedelta(minutes=1))
        if minutes > 0 and minutes % SEND_AGAIN_EVERY == 0:
            send(asset)
    for path in (settings.HLS_DIR / "assets").glob(".*.mp4"):
        if path.stat().st_mtime < time.time() - 2 * PATIENCE["lourd"]:
            path.unlink(missing_ok=True)
