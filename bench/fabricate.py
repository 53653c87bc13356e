"""Gives a planned broadcast a take of so many seconds, on air: python -m bench.fabricate ID SECONDS"""

import os
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")

import django

django.setup()

from PIL import Image  # noqa: E402

from channels.models import Broadcast  # noqa: E402
from media import ladders, publication, reader, recordings, timeline  # noqa: E402
from media.ffmpeg import runner  # noqa: E402
from media.ffmpeg.graphs import slates  # noqa: E402
from media.timeline import Entry  # noqa: E402

TAKE = "r1-fabricated"
REAL = 10  # s of real picture, linked over and over


def main(public_id: str, seconds: int) -> None:
    broadcast = Broadcast.objects.get(recording__public_id=public_id)
    recording = broadcast.recording
    take = recording.directory / TAKE
    take.mkdir(parents=True)
    encode(take)
    base = time.time() - seconds - 2
    entries = [Entry(TAKE, number, base + number, 1.0) for number in range(seconds)]
    for rung in publication.rungs_of(take):
        for stub in list((take / rung).glob(f"{REAL:05d}.m4s")):  # a last morsel of sound
            stub.unlink()
        for number in range(REAL, seconds):
            os.link(take / rung / f"{number % REAL:05d}.m4s", take / rung / f"{number:05d}.m4s")
    timeline.append(recording.directory, entries)
    publication.link(recording.directory, recording.public_directory, entries)
    type(recording).objects.filter(pk=recording.pk).update(target_duration=1)
    Broadcast.objects.filter(pk=broadcast.pk).update(
        state=Broadcast.State.INTERRUPTED, started_at=datetime.fromtimestamp(base, UTC)
    )
    recordings.open_programme(recording, datetime.fromtimestamp(base, UTC))


def encode(take: Path) -> None:
    image = take / "image.png"
    Image.effect_noise((1280, 720), 60).convert("RGB").save(image)
    spec = slates.SlateSpec(
        image, take, ladders.rungs_for(1280, 720, 25, 2_000_000), seconds=REAL, segment_seconds=1.0
    )
    runner.run(slates.slate(spec), timeout=120, nice=0)
    reader.save_run(take, reader.Run(time.time(), 1.0, {}))
    for rung in publication.rungs_of(take):  # the fabricated timeline is the whole truth
        (take / rung / "index.m3u8").unlink()


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
