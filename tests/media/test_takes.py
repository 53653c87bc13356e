"""One packager and what it is given: a real ffmpeg."""

from pathlib import Path

from media import ladders
from media.engine.sources import Probe
from media.engine.takes import Plan, Take
from tests.footage import Shot, film


def plan_of(filmed) -> Plan:
    probe = Probe()
    for tag in [*filmed.headers, *filmed.tags[:150]]:
        probe.add(tag)
    source = probe.source()
    return Plan(source, 1, False, ladders.rungs_for(source.width, source.height, 25, 400_000))


def written(take: Take) -> float:
    """Seconds in the playlist that ffmpeg keeps of the top rung."""
    lines = (take.directory / "top" / "index.m3u8").read_text().splitlines()
    rows = [line for line in lines if line.startswith("#EXTINF:")]
    return sum(float(row.removeprefix("#EXTINF:").rstrip(",")) for row in rows)


async def test_what_comes_after_hold_is_kept_for_the_next_packager_and_not_written(tmp_path: Path):
    filmed = film(Shot(seconds=4))
    before = [tag for tag in filmed.tags if tag.timestamp_ms < 1480]
    after = [tag for tag in filmed.tags if tag.timestamp_ms >= 1480]
    take = Take(tmp_path, plan_of(filmed), 0.0)
    take.start(list(filmed.headers), before)
    await take.started
    take.hold()
    for tag in after:
        take.feed(tag)
    await take.finish()
    assert abs(written(take) - 1.48) < 0.045
    take.covered(written(take))
    assert take.unwritten()[-1] == filmed.tags[-1]
    assert take.unwritten()[0].timestamp_ms <= 1480
