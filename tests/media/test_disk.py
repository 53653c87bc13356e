import pytest

from media import disk

GB = 1024**3


@pytest.mark.parametrize(
    ("before", "free", "after"),
    [
        ("all", 5, "all"),
        ("all", 1.9, "top"),
        ("all", 0.9, "none"),
        ("top", 2.2, "top"),
        ("top", 2.6, "all"),
        ("none", 1.2, "none"),
        ("none", 1.6, "top"),
        ("none", 9, "all"),
    ],
)
def test_what_is_kept_follows_the_room_that_is_left(before, free, after):
    assert disk.allowed(before, int(free * GB), GB) == after


def test_the_ballast_gives_its_room_back(settings, tmp_path):
    settings.TV_VAR, settings.TV_DISK_RESERVE = tmp_path, 4 * 1024**2
    disk.set_ballast()
    assert (tmp_path / disk.BALLAST).stat().st_blocks * 512 >= 1024**2
    disk.drop_ballast()
    disk.drop_ballast()
    assert not (tmp_path / disk.BALLAST).exists()


def test_no_ballast_where_there_is_no_room(settings, tmp_path):
    settings.TV_VAR, settings.TV_DISK_RESERVE = tmp_path, 10**15
    disk.set_ballast()
    assert not (tmp_path / disk.BALLAST).exists()
