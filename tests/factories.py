"""What tests are about, made short: broadcasts, takes on disk, staff."""

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from django.contrib.auth.models import Group
from django.utils import timezone

from channels import onair, schedule
from channels.models import Broadcast, ChannelPage
from chartreslive.accounts.models import ApiToken, User
from media import reader, timeline
from media.timeline import Entry

RUNGS = ("top", "mid", "low", "audio")
_numbers = count(1)


def moment(seconds: float = 0.0) -> datetime:
    return datetime(2026, 11, 22, 19, 0, tzinfo=UTC) + timedelta(seconds=seconds)


def make_broadcast(title: str = "Chartres – Nantes", channel: str = "sport", **fields) -> Broadcast:
    now = timezone.now()
    fields = {"starts_at": now, "ends_at": now + timedelta(hours=2), **fields}
    return schedule.plan(ChannelPage.objects.get(slug=channel), title, **fields)


def make_staff(role: str) -> tuple[User, dict[str, str]]:
    """A staff member and the headers that prove it to /api/v1."""
    user = User.objects.create_user(f"{role}{next(_numbers)}@exemple.fr", "un-mot-de-passe")
    user.is_superuser = user.is_staff = role == "administrator"
    user.save()
    user.groups.set(Group.objects.filter(name=role))
    return user, {"Authorization": f"Bearer {ApiToken.issue(user)}"}


def make_take(private: Path, name: str, base: float, durations: list[float], init: bytes) -> Path:
    """A take as a packager leaves it: private indexes, inits and segments of every rung."""
    take = private / name
    for number, rung in enumerate(RUNGS):
        (take / rung).mkdir(parents=True, exist_ok=True)
        (take / rung / f"init_{number}.mp4").write_bytes(init)
        lines = ["#EXTM3U"]
        for index, duration in enumerate(durations):
            (take / rung / f"{index:05d}.m4s").write_bytes(segment(b"segment"))
            lines += [f"#EXTINF:{duration:.6f},", f"{index:05d}.m4s"]
        (take / rung / "index.m3u8").write_text("\n".join(lines))
    reader.save_run(take, reader.Run(base, 1.0, {}))
    return take


def segment(content: bytes) -> bytes:
    """The smallest file that is whole: one box."""
    return (8 + len(content)).to_bytes(4, "big") + b"free" + content


def make_timeline(private: Path, take: str, base: float, count: int) -> list[Entry]:
    entries = [Entry(take, number, base + number, 1.0) for number in range(count)]
    private.mkdir(parents=True, exist_ok=True)
    timeline.append(private, entries)
    return entries


def make_on_air(init: bytes) -> Broadcast:
    """On air for half a minute; its encoder for a minute."""
    broadcast = make_broadcast()
    base = timezone.now().timestamp() - 60
    make_take(broadcast.recording.directory, "r1-a", base, [1.0] * 60, init)
    make_timeline(broadcast.recording.directory, "r1-a", base, 60)
    Broadcast.objects.filter(pk=broadcast.pk).update(state=Broadcast.State.READY)
    onair.go_live(Broadcast.objects.get(pk=broadcast.pk), at=timezone.now() - timedelta(seconds=30))
    return Broadcast.objects.select_related("page", "recording", "channel").get(pk=broadcast.pk)
