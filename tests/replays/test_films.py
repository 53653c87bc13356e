"""What is kept beside a piece is only believed of the file that it was measured of."""

import json
import os

import pytest

from replays import films, pieces


@pytest.fixture
def sound(tmp_path, monkeypatch):
    path = tmp_path / "sound.wav"
    path.write_bytes(b"quiet")
    monkeypatch.setattr(films.loudness, "blocks", lambda text: [-30.0])
    monkeypatch.setattr(films.runner, "run", lambda *arguments, **told: None)
    return path


def test_another_sound_under_its_name_is_measured_again(sound, monkeypatch):
    assert films._blocks(sound) == [-30.0]
    monkeypatch.setattr(films.loudness, "blocks", lambda text: [-12.0])
    assert films._blocks(sound) == [-30.0]
    other = sound.with_name("other.wav")
    other.write_bytes(b"loud!")
    os.replace(other, sound)
    assert films._blocks(sound) == [-12.0]


@pytest.mark.parametrize("kept", ["", "null", "[-1.0]", '{"of": null}', "{"])
def test_what_is_kept_half_is_measured_again(sound, kept):
    sound.with_name(films.LOUDNESS).write_text(kept)
    assert films._blocks(sound) == [-30.0]


@pytest.mark.parametrize(
    "told", ["", "null", "{}", '{"made_for": "x"}', '{"made_for": "x", "pictures": [], "new": 1}']
)
def test_pieces_of_another_version_are_made_again(tmp_path, told):
    (tmp_path / pieces.MANIFEST).write_text(told)
    assert pieces.read(tmp_path, "x") is None


def test_pieces_that_a_power_cut_emptied_are_made_again(tmp_path):
    shown = pieces.Shown(tmp_path / "0.ts", 1.0)
    made = pieces.Pieces(tmp_path, "x", 25, 1.0, 320, 180, "avc1.64001f", 0.04, 0, (shown,))
    pieces.keep(made)
    for path in (made.sound, shown.path):
        path.write_bytes(b"whole")
    assert pieces.read(tmp_path, "x") == made
    assert json.loads((tmp_path / pieces.MANIFEST).read_text())["made_for"] == "x"
    shown.path.write_bytes(b"")
    assert pieces.read(tmp_path, "x") is None
