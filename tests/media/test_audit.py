from dataclasses import replace
from datetime import UTC, datetime

import pytest

from media import audit, avsync, publication, timeline, verdicts
from media.models import Cover, Session
from media.timeline import Entry
from tests import factories
from tests.takes import real_take

BASE = 1_790_000_000.0


@pytest.fixture
def recording(db, settings, tmp_path):
    settings.RECORDINGS_DIR, settings.HLS_DIR = tmp_path / "recordings", tmp_path / "hls"
    recording = factories.make_broadcast().recording
    recording.published_from = datetime.fromtimestamp(BASE - 1, UTC)
    recording.published_until = datetime.fromtimestamp(BASE + 60, UTC)
    recording.save()
    recording.directory.mkdir(parents=True)
    return recording


@pytest.fixture
def all_decodes(monkeypatch):
    """For what is not about decoding: fake segments, quick."""
    monkeypatch.setattr(audit, "_decodes", lambda *_: True)


def fake_take(recording, init, name, base, durations, **fields):
    factories.make_take(recording.directory, name, base, durations, init)
    entries = [Entry(name, n, base + n, 1.0, **fields) for n in range(len(durations))]
    timeline.append(recording.directory, entries)
    Session.objects.create(
        recording=recording, name=name, opened_at=datetime.fromtimestamp(base, UTC), reason="silent"
    )
    return entries


def test_gaps_are_the_moments_that_no_segment_shows():
    entries = [Entry("a", 0, 100, 1.0), Entry("a", 1, 101, 1.0), Entry("b", 0, 110, 1.0)]
    [gap] = audit.gaps(entries, {"a": "disk-full"})
    assert gap == audit.Gap("1970-01-01T00:01:42.000+00:00", 8.0, "disk-full", "b")


def test_the_verdict_says_what_to_do():
    whole = audit.Report(expected=4, present=4)
    assert verdicts.judge(whole) == ("green", "La rediffusion est complète.")
    assert verdicts.judge(audit.Report())[0] == "red"
    assert verdicts.judge(audit.Report(expected=4, present=3))[0] == "red"
    assert verdicts.judge(audit.Report(expected=4, present=4, damaged=["x"]))[0] == "red"
    assert verdicts.judge(replace(whole, unkept={"none": 5.0}))[0] == "red"
    assert verdicts.judge(replace(whole, unkept={"top": 5.0}))[0] == "amber"
    assert verdicts.judge(replace(whole, left_out={"a": ["mid"]}))[0] == "amber"
    assert verdicts.judge(replace(whole, drift={"a": -0.09}))[0] == "green"
    assert verdicts.judge(replace(whole, drift={"a": -0.11})) == (
        "amber",
        "Le son et l'image s'écartent de 110 ms au fil d'une prise : vérifiez l'horloge audio de "
        "l'encodeur.",
    )


@pytest.mark.parametrize(
    ("why", "sentence"),
    [
        ("closed", "L'encodeur s'est tu 1 fois (8 s en tout) ; tout le reste est là."),
        ("disk-full", "Disque plein : l'image manque 1 fois (8 s en tout). Libérez de la place "
                      "avant le prochain direct."),
        ("engine-restarted", "Le serveur a lâché l'image 1 fois (8 s en tout). Prévenez la personne "
                             "qui le tient."),
    ],
)  # fmt: skip
def test_a_gap_says_whose_it_is(why, sentence):
    report = audit.Report(expected=4, present=4, gaps=[audit.Gap("", 8.0, why)])
    assert verdicts.judge(report) == ("amber", sentence)


def test_a_real_take_is_green_and_its_sizes_are_told(recording):
    entries = real_take(recording.directory, "r1-a", BASE)
    told = audit.audit(recording)
    assert (told["verdict"], told["expected"], told["present"]) == ("green", 12, 12)
    assert told["rungs"] == {"r1-a": ["top", "mid", "low", "audio"]}
    paths = [recording.directory / publication.segment_uri(rung, entry)
             for rung in told["rungs"]["r1-a"] for entry in entries]
    assert told["bytes"] == sum(path.stat().st_size for path in paths)
    assert abs(told["drift"]["r1-a"]) < 0.05


def test_a_sound_that_runs_away_is_measured(tmp_path):
    """One per cent slower: 30 ms a second."""
    entries = real_take(tmp_path, "r1-a", BASE, seconds=6, tempo="PTS*1.03")
    segments = [tmp_path / "r1-a" / "top" / entry.file_name for entry in entries]
    whole = avsync.starts(segments[-1], avsync._tracks((tmp_path / "r1-a/top/init_0.mp4").read_bytes()))
    assert avsync.drift(tmp_path / "r1-a" / "top" / "init_0.mp4", segments) == pytest.approx(
        whole["soun"] - whole["vide"], abs=0.05
    )


def test_a_rotten_end_is_found_at_night(recording):
    real_take(recording.directory, "r1-a", BASE)
    assert audit.audit(recording)["verdict"] == "green"
    rotten = recording.directory / "r1-a" / "mid" / "00002.m4s"
    data = bytearray(rotten.read_bytes())
    data[len(data) // 2 :] = bytes(len(data) - len(data) // 2)
    rotten.write_bytes(data)
    told = audit.audit(recording)
    assert (told["verdict"], told["damaged"]) == ("red", ["r1-a/mid/00002.m4s"])


def test_a_deleted_file_and_a_deleted_rung_are_found_again(recording, init, all_decodes):
    import shutil

    fake_take(recording, init, "r1-a", BASE, [1.0] * 4)
    before = audit.audit(recording)
    assert before["verdict"] == "green"
    (recording.directory / "r1-a" / "low" / "00001.m4s").unlink()
    assert audit.fingerprint(recording) != before["fingerprint"]
    shutil.rmtree(recording.directory / "r1-a" / "mid")
    told = audit.audit(recording)
    assert (told["verdict"], told["expected"] - told["present"]) == ("red", 5)


def test_gaps_name_their_reason_and_covers_are_not_gaps(recording, init, all_decodes):
    fake_take(recording, init, "r1-a", BASE, [1.0] * 4)
    fake_take(recording, init, "r2-b", BASE + 10, [1.0] * 4)
    Cover.objects.create(
        recording=recording, kind="closed",
        starts_at=datetime.fromtimestamp(BASE + 1.5, UTC),
        ends_at=datetime.fromtimestamp(BASE + 2.5, UTC),
    )  # fmt: skip
    told = audit.audit(recording)
    [gap] = told["gaps"]
    assert (gap["seconds"], gap["why"], gap["then"]) == (6.0, "silent", "r2-b")
    [passage] = told["covered"]
    assert (passage["kind"], passage["seconds"]) == ("closed", 2.0)


def test_what_the_disk_or_the_machine_left_out_is_told_but_not_missing(recording, init, all_decodes):
    import shutil

    fake_take(recording, init, "r1-a", BASE, [1.0] * 4, keep="top")
    fake_take(recording, init, "r2-b", BASE + 4, [1.0] * 2, keep="none")
    fake_take(recording, init, "r3-c", BASE + 6, [1.0] * 2)
    shutil.rmtree(recording.directory / "r3-c" / "mid")
    for rung in ("mid", "low"):
        (recording.directory / "r1-a" / rung / "00000.m4s").unlink()
    told = audit.audit(recording)
    assert (told["expected"], told["present"]) == (8 + 6, 8 + 6)
    assert told["unkept"] == {"top": 4.0, "none": 2.0}
    assert told["left_out"] == {"r3-c": ["mid"]}
    assert told["verdict"] == "red"
    assert told["sentence"].startswith("Le disque était plein : 2 s")
