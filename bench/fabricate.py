"""Gives a planned broadcast a take of so many seconds, on air: python -m bench.fabricate ID SECONDS

Prints when it began, s since 1970. A minute of real pictures is linked over and over, so their own
clock jumps back at each full minute: what is cut must not lie across one.
"""

import os
import shutil
import sys
import time
from datetime import UTC, datetime

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")

import django

django.setup()

from channels.models import Broadcast  # noqa: E402
from media import publication, recordings, timeline  # noqa: E402
from media.timeline import Entry  # noqa: E402
from tests.numbered import numbered_take  # noqa: E402

TAKE = "r1-fabricated"
REAL = 60  # s of real pictures


def main(public_id: str, seconds: int) -> None:
    broadcast = Broadcast.objects.get(recording__public_id=public_id)
    recording = broadcast.recording
    base = time.time() - seconds - 2
    real = min(REAL, seconds)
    numbered_take(recording.directory, TAKE, base, real, size="1280x720", bframes=2, beeps=True)
    take = recording.directory / TAKE
    for rung in ("mid", "low"):  # as many files as a real take has
        shutil.copytree(take / "top", take / rung, copy_function=os.link)
    entries = [Entry(TAKE, number, base + number, 1.0) for number in range(seconds)]
    for rung in publication.rungs_of(take):
        for stub in list((take / rung).glob(f"{real:05d}.m4s")):  # a last morsel of sound
            stub.unlink()
        for number in range(real, seconds):
            os.link(take / rung / f"{number % real:05d}.m4s", take / rung / f"{number:05d}.m4s")
    timeline.append(recording.directory, entries[real:])
    publication.link(recording.directory, recording.public_directory, entries)
    type(recording).objects.filter(pk=recording.pk).update(target_duration=1)
    Broadcast.objects.filter(pk=broadcast.pk).update(
        state=Broadcast.State.INTERRUPTED, started_at=datetime.fromtimestamp(base, UTC)
    )
    recordings.open_programme(recording, datetime.fromtimestamp(base, UTC))
    for rung in publication.rungs_of(take):  # the fabricated timeline is the whole truth
        (take / rung / "index.m3u8").unlink(missing_ok=True)
    sys.stdout.write(f"{base}\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
