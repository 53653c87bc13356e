from types import SimpleNamespace

from media.engine.feeds import Feed
from media.ingest import Role
from tests.footage import Shot, film


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


class Begun(Feed):
    """Counts its takes instead of starting packagers."""

    begun = 0

    def _begin(self, source, tags, *, skip=0.0):
        self.begun += 1
        self.take = Take(feed=lambda _tag: None, jumps=lambda _tag: False, overruns=lambda _tag: False)


def test_an_encoder_that_stood_by_begins_one_take_when_its_own_image_makes_it_the_one():
    """The room chooses it while it asks whether it is wanted: two takes would wait for each other."""
    filmed = film(Shot(seconds=4))
    room = SimpleNamespace(relay=lambda *_: None, alarm=lambda *_: None, wants=lambda _feed: False)
    feed = Begun(room, SimpleNamespace(last_packet=float("inf"), address=""), Role.BACKUP, 2)
    for tag in [*filmed.headers, *filmed.tags[:150]]:
        feed.on_tag(tag)
    assert (feed.source is not None, feed.begun) == (True, 0)

    def wants(chosen) -> bool:
        if chosen.take is None:
            chosen.begin_from_gop()
        return True

    room.wants = wants
    for tag in filmed.tags[150:160]:
        feed.on_tag(tag)
    assert feed.begun == 1
