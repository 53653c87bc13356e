import pytest

from media import budget, ladders
from media.ladders import rungs_for

HD = rungs_for(1920, 1080, 25, 5_000_000)


def names(rungs) -> list[str]:
    return [rung.name for rung in rungs]


def test_copying_is_nearly_free_and_encoding_is_not():
    alone = ladders.shed(HD, 2, copy_top=True)
    assert budget.cores_of(HD[0], alone, copy_top=True) == budget.COPY
    copied = budget.cores_of(HD[0], HD, copy_top=True)
    encoded = budget.cores_of(HD[0], HD, copy_top=False)
    assert budget.COPY < copied < encoded


@pytest.mark.parametrize(
    ("used", "copy_top", "kept"),
    [
        (0.0, True, ["top", "mid", "low", "audio"]),
        (0.75, True, ["top", "low", "audio"]),
        (0.99, True, ["top", "audio"]),
        (0.0, False, ["top", "audio"]),
    ],
)
def test_a_ladder_is_as_long_as_the_machine_allows(settings, used, copy_top, kept):
    settings.TV_CPU_BUDGET = 1.0
    level = budget.level_for(HD, used, copy_top=copy_top)
    assert names(ladders.shed(HD, level, copy_top=copy_top)) == kept


def test_a_picture_that_must_be_encoded_on_a_full_machine_becomes_small():
    top = ladders.shed(HD, 2, copy_top=False)[0]
    assert (top.name, top.width, top.height) == ("top", 854, 480)
    upright = ladders.shed(rungs_for(360, 640, 25, 800_000), 2, copy_top=False)[0]
    assert (upright.width, upright.height) == (360, 640)


def test_a_slower_machine_holds_fewer_lives(settings, tmp_path):
    settings.STATE_DIR, settings.TV_CPU_BUDGET = tmp_path, 1.6
    assert [budget.holds(lives) for lives in (1, 3, 4)] == [True, True, False]
    (tmp_path / budget.MACHINE).write_text('{"speed": 0.4}')
    assert [budget.holds(lives) for lives in (1, 2)] == [True, False]


def test_the_machine_is_measured_once(settings, tmp_path):
    settings.STATE_DIR = tmp_path
    assert not budget.is_measured()
    assert 0.1 <= budget.measure() <= 10
    assert budget.is_measured()
