"""Which clips make a recap."""

from replays.choosing import Candidate, choose

HOUR = 3600.0


def clip(key: str, start: float, points: float, kind: str = "action", seconds: float = 28) -> Candidate:
    return Candidate(key, kind, points, start, seconds)


def keys(*candidates: Candidate, length: float = 180, between: float = 0) -> str:
    return "".join(one.key for one in choose(candidates, length, 0, 2 * HOUR, between))


def test_goals_are_always_told():
    goals = [clip(key, 600 * number, 10, "goal") for number, key in enumerate("abcdefgh")]
    assert keys(*goals, clip("z", 7000, 99), length=60) == "abcdefgh"


def test_points_decide_what_else_is_told_and_time_in_which_order():
    several = [clip(key, 900 * number, 50 + number) for number, key in enumerate("abcdefgh")]
    assert keys(*several) == "cdefgh"


def test_each_half_is_told():
    late = [clip(key, 4000 + 500 * number, 90) for number, key in enumerate("abcdef")]
    assert keys(clip("z", 100, 1), *late, length=60).startswith("z")


def test_what_is_close_to_what_is_told_counts_less():
    assert keys(clip("a", 1000, 80), clip("b", 1100, 75), clip("c", 5000, 60), length=56) == "ac"


def test_the_time_between_two_clips_counts():
    several = [clip("a", 100, 50, seconds=30), clip("b", 5000, 50, seconds=30), clip("c", 2500, 40)]
    assert keys(*several, length=89, between=1) == "ab"


def test_one_that_is_too_long_gives_its_place_to_a_shorter_one():
    chosen = keys(
        clip("a", 100, 50), clip("b", 5000, 50), clip("c", 2500, 45, seconds=200), clip("d", 6500, 40)
    )
    assert chosen == "abd"


def test_nothing_is_chosen_of_nothing():
    assert keys() == ""
