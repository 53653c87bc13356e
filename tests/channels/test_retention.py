"""Rules, lists and the register."""

import json
from datetime import UTC, datetime, timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone

from channels import retention
from channels.errors import ChannelsError
from channels.models import Broadcast, Deletion, EliminationList, RetentionRule
from media import recordings, timeline
from media.retention import What
from media.timeline import Entry
from tests import factories

BASE = 1_790_000_000.0
NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def broadcast(db, settings, tmp_path, init):
    settings.RECORDINGS_DIR, settings.HLS_DIR = tmp_path / "recordings", tmp_path / "hls"
    broadcast = factories.make_broadcast()
    recording = broadcast.recording
    recording.published_from = datetime.fromtimestamp(BASE, UTC)
    recording.published_until = datetime.fromtimestamp(BASE + 4, UTC)
    recording.closed_at = timezone.now() - timedelta(days=100)
    recording.save()
    factories.make_take(recording.directory, "r1-a", BASE, [1.0] * 4, init)
    entries = [Entry("r1-a", number, BASE + number, 1.0) for number in range(4)]
    timeline.append(recording.directory, entries)
    recordings.write_replay(recording)
    Broadcast.objects.filter(pk=broadcast.pk).update(state="ended", replay_at=timezone.now())
    return Broadcast.objects.get(pk=broadcast.pk)


def rule(broadcast, **fields):
    return RetentionRule.objects.create(channel=broadcast.channel, **fields)


def days(count):
    return NOW - timedelta(days=count)


@pytest.mark.parametrize(
    ("fields", "age", "may_end", "expected"),
    [
        ({}, 9999, True, []),
        ({"lower_months": 3}, 91, True, []),
        ({"lower_months": 3}, 92, True, [What.LOWER]),
        ({"lower_months": 3, "top_months": 6}, 200, True, [What.LOWER]),
        ({"lower_months": 6, "top_months": 3}, 200, True, [What.TOP]),
        ({"outside_days": 7, "mp4_months": 1}, 40, True, [What.OUTSIDE, What.DOWNLOADS]),
        ({"outside_days": 7, "mp4_months": 1, "lower_months": 1, "top_months": 2}, 90, True,
         [What.ALL]),
        ({"outside_days": 7, "mp4_months": 1, "lower_months": 1, "top_months": 2}, 90, False,
         [What.OUTSIDE, What.DOWNLOADS, What.LOWER]),
    ],
)  # fmt: skip
def test_what_a_rule_ends(fields, age, may_end, expected):
    told = retention.due(RetentionRule(**fields), days(age), NOW, may_end=may_end)
    assert [what for what, _ in told] == expected


def test_a_dry_run_says_and_touches_nothing(broadcast, capsys):
    rule(broadcast, lower_months=1)
    call_command("retention", "--dry-run", "--json")
    [step] = json.loads(capsys.readouterr().out)
    assert (step["what"], step["refused"]) == ("lower", "")
    assert Deletion.objects.count() == 0
    assert (broadcast.recording.directory / "r1-a" / "mid").is_dir()


def test_what_is_deleted_is_in_the_register_once(broadcast):
    rule(broadcast, lower_months=1)
    [deletion] = retention.apply()
    assert (deletion.public_id, deletion.what) == (broadcast.public_id, "lower")
    assert deletion.bytes > 0
    assert retention.apply() == []


def test_the_council_loses_nothing_without_a_signed_list(broadcast):
    rule(broadcast, lower_months=1)
    broadcast.channel.deliberates = True
    broadcast.channel.save()
    assert [step.refused for step in retention.plan()] == ["pas de bordereau signé"]
    assert retention.apply() == []

    first, second = factories.make_staff("editor")[0], factories.make_staff("editor")[0]
    elimination = EliminationList.objects.create(title="2026", prepared_by=first)
    elimination.broadcasts.add(broadcast)
    assert retention.apply() == []
    with pytest.raises(ChannelsError):
        retention.sign(elimination, first)
    retention.sign(elimination, second)
    with pytest.raises(ChannelsError):
        retention.sign(elimination, second)
    [deletion] = retention.apply()
    assert (deletion.what, deletion.elimination_list) == ("lower", elimination)


def test_a_signed_list_may_end_everything(broadcast):
    first, second = factories.make_staff("editor")[0], factories.make_staff("editor")[0]
    elimination = EliminationList.objects.create(title="2026", prepared_by=first, scope="all")
    elimination.broadcasts.add(broadcast)
    retention.sign(elimination, second)
    [deletion] = retention.apply()
    assert deletion.what == "all"
    broadcast.refresh_from_db()
    assert broadcast.replay_at is None
    assert not (broadcast.recording.public_directory / "replay.m3u8").exists()
    assert retention.apply() == []
