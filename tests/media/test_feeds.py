from types import SimpleNamespace

from media.engine.feeds import Feed
from media.ingest import Role


class Take(SimpleNamespace):
    """As a feed looks at it, several times a second: it works, and nothing is behind."""

    is_idle = has_failed = False
    lag = 0.0

    def cap_log(self) -> None:
        pass


def feed_with(take: Take) -> tuple[Feed, list[str]]:
    alarms: list[str] = []
    room = SimpleNamespace(
        alarm=lambda code, _detail: alarms.append(code),
        is_broken=lambda _take: False,
        has_another=lambda _feed: False,
    )
    feed = Feed(room, SimpleNamespace(last_packet=float("inf"), address=""), Role.MAIN, 1)
    feed.take = take
    return feed, alarms


def test_images_that_had_to_be_given_up_are_told():
    """A disk that is stuck for minutes: more came than can be remembered."""
    plan = SimpleNamespace(target=1)
    feed, alarms = feed_with(Take(lost_bytes=0, plan=plan))
    feed.check()
    assert alarms == []
    feed, alarms = feed_with(Take(lost_bytes=5, plan=plan))
    feed.check()
    assert alarms == ["lost"]
