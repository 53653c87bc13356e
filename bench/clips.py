"""Clips: frames of error at both ends, sound against picture, drift from join to join, CPU, waiting.

The source carries its number in every picture and a beep at each whole second (tests.numbered).
"""

import os
import resource
import subprocess
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")

import django

django.setup()

from functools import partial  # noqa: E402

from bench import studio  # noqa: E402
from bench.figures import Report  # noqa: E402
from media.ffmpeg import runner  # noqa: E402
from media.ffmpeg.graphs import packets  # noqa: E402
from replays import films, pieces, titles  # noqa: E402
from replays.pieces import Pieces, Wish  # noqa: E402
from tests import footage  # noqa: E402
from tests.numbered import numbered_take  # noqa: E402
from tests.station import PYTHON, ROOT, Station, eventually  # noqa: E402

BASE = datetime(2026, 11, 22, 19, 0, tzinfo=UTC).timestamp()
SECONDS, SIZE, FPS = 76, "1280x720", 25
CUTS = ((2.48, 30.48), (11.0, 39.0), (21.36, 49.32), (33.72, 61.72), (45.04, 73.08))
MOST_APART, MOST_DRIFT = 10.0, 1.0  # ms
RATE = 48000


def run() -> None:
    report = Report("clips")
    with tempfile.TemporaryDirectory(prefix="tv-bench-") as folder:
        recording = SimpleNamespace(directory=Path(folder) / "recording")
        entries = numbered_take(
            recording.directory, "r1-a", BASE, SECONDS, size=SIZE, bframes=2, beeps=True
        )
        source = in_the_source(recording.directory / "r1-a" / "top")
        exactness(recording, entries, source, report)
    with studio.station() as station:
        waiting(station, report)
    report.save()


def exactness(recording, entries, source: float, report: Report) -> None:
    made, errors, apart, spent = [], [], [], []
    for number, (start, end) in enumerate(CUTS):
        before = used()
        part = cut(recording, entries, f"c{number}", start, end)
        film = films.join([part], recording.directory / f"{number}.mp4")
        spent.append(used() - before)
        shown = [one for one in footage.numbers_in(film.path) if one is not None]
        errors.append(abs(shown[0] - round(start * FPS)) + abs(shown[-1] + 1 - round(end * FPS)))
        apart += [abs(one - source) * 1000 for one in offsets(film.path, shown[0])]
        made.append(part)
    report.add("frames_of_error", max(errors), "frames", limit=0)
    report.add("sound_apart_max", max(apart), "ms", limit=MOST_APART)
    report.add("cpu_a_clip", sum(spent) / len(spent), "s")
    report.add("copied", 100 * sum(one.copied for one in made) / sum(one.frames for one in made), "%")
    drift(recording, made, source, report)


def cut(recording, entries, key: str, start: float, end: float) -> Pieces:
    """With its lower third, as staff's clips have."""
    title = partial(_title, "But de Diallo")
    wish = Wish(BASE + start + 0.0, BASE + end, title=title)
    return pieces.make(recording, entries, key, key, wish, lambda share: None)


def _title(text: str, width: int, height: int):
    return titles.lower_third((width, height), text, "Chartres – Nantes", "sport")


def drift(recording, made: list[Pieces], source: float, report: Report) -> None:
    """How much the sound of the last clip lies elsewhere than that of the first, for each join."""
    before = used()
    started = time.perf_counter()
    film = films.join([*made, *made], recording.directory / "joined.mp4", decode=False)
    report.add("join_cpu", used() - before, "s")
    report.add("join_wall", time.perf_counter() - started, "s")
    heard = beeps(film.path)
    position, means = 0.0, []
    for (start, _end), part in zip([*CUTS, *CUTS], [*made, *made], strict=True):
        inside = [one for one in heard if position + 1 < one < position + part.seconds - 1]
        means.append(sum(_apart(one - position + start) for one in inside) / len(inside))
        position += part.seconds
    joins = len(means) - 1
    report.add("drift_a_join", 1000 * abs(means[-1] - means[0]) / joins, "ms", limit=MOST_DRIFT)
    report.add("joined_apart", 1000 * max(abs(one - source) for one in means), "ms", limit=MOST_APART)


def offsets(film: Path, first: int) -> list[float]:
    """s by which each beep comes after its picture."""
    inside = [one for one in beeps(film) if one > 0.2]
    return [_apart(one + first / FPS) for one in inside]


def _apart(moment: float) -> float:
    """From the nearest whole second."""
    return moment - round(moment)


def in_the_source(top: Path) -> float:
    """How far beeps and pictures are apart in the take itself."""
    whole = top / "whole.mp4"
    whole.write_bytes(
        b"".join(part.read_bytes() for part in [top / "init_0.mp4", *sorted(top.glob("*.m4s"))])
    )
    told: list[bytes] = []
    runner.run(packets.packets(whole), timeout=60, on_output=told.append)
    first = min(packet.pts for packet in packets.read(b"".join(told).decode()))
    return _apart(beeps(whole)[3] - first)


def beeps(path: Path) -> list[float]:
    """When each begins, s."""
    raw = subprocess.run(
        ["ffmpeg", "-v", "error", "-copyts", "-i", path,
         "-af", "aresample=async=1:first_pts=0", "-ac", "1", "-f", "s16le", "pipe:1"],
        capture_output=True, check=True,
    ).stdout  # fmt: skip
    loud = memoryview(raw[: len(raw) // 2 * 2]).cast("h")
    most = max(abs(level) for level in loud[::7]) / 4
    found, last = [], -RATE
    for index, level in enumerate(loud):
        if abs(level) > most:
            if index - last > RATE // 5:
                found.append(index / RATE)
            last = index
    return found


def used() -> float:
    """CPU seconds of this process and of the programs that it ran."""
    who = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    spent = [resource.getrusage(one) for one in who]
    return sum(one.ru_utime + one.ru_stime for one in spent)


def waiting(station: Station, report: Report) -> None:
    """From the mark of a goal that is on disk already to its playlist, and to its MP4."""
    broadcast = fabricate(station, 180)
    mark(station, broadcast, "But", 100)
    started = time.perf_counter()
    listed = eventually(lambda: clips_of(station, broadcast), within=60, every=0.05)
    report.add("accept_to_playable", time.perf_counter() - started, "s")
    assert station.http.get(listed[0]["hls"]).status_code == 200
    eventually(lambda: clips_of(station, broadcast)[0]["mp4"], within=120, every=0.1)
    report.add("accept_to_mp4", time.perf_counter() - started, "s")
    report.save()


def fabricate(station: Station, seconds: int) -> dict:
    broadcast = station.plan(f"Un direct de {seconds} s")
    done = subprocess.run(
        [PYTHON, "-m", "bench.fabricate", broadcast["public_id"], str(seconds)],
        cwd=ROOT, env=station.environment, check=True, stdout=subprocess.PIPE,
    )  # fmt: skip
    broadcast["base"] = float(done.stdout)
    eventually(lambda: station.get(broadcast, "dvr.m3u8").status_code == 200, within=90)
    return broadcast


def mark(station: Station, broadcast: dict, label: str, position: float) -> None:
    """position: s from the beginning."""
    at = datetime.fromtimestamp(broadcast["base"] + position, UTC)
    answer = station.act(broadcast, "cues", kind="goal", label=label, at=at.isoformat())
    assert answer.status_code == 200, answer.text


def clips_of(station: Station, broadcast: dict) -> list[dict]:
    answer = station.get(broadcast, "clips.json")
    return answer.json()["clips"] if answer.status_code == 200 else []
