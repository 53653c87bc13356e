"""The opening's file: what players read, and that a break id never means two things."""

import hashlib
import json
from datetime import timedelta

import pytest

from channels import signals
from channels.models import Broadcast
from sponsors import breaks, creatives, sweep
from sponsors.models import BreakPlan, Campaign, Creative, Exclusion
from sponsors.models.ledger import BreakPlan as Plan

pytestmark = pytest.mark.django_db


def opening(broadcast):
    path = broadcast.recording.public_directory / "opening.json"
    return json.loads(path.read_text()) if path.exists() else None


def publish(broadcast, now):
    return breaks.publish_opening(broadcast, breaks.market(now))


def test_the_file_is_the_contract_of_the_player(partners, now):
    broadcast = partners.broadcast()
    spot = partners.spot()
    plan = publish(broadcast, now)
    assert opening(broadcast) == {
        "break": plan.pk,
        "spots": [
            {
                "url": spot.asset.url,
                "sponsor": spot.campaign.sponsor.name,
                "title": "Un spot",
                "duration": 10.0,
                "skip_after": 5,
                "creative": spot.pk,
                "position": 0,
                "break": plan.pk,
            }
        ],
        "session": "/api/v1/seances/",
        "count": "/api/v1/vues/",
    }


def test_going_on_air_publishes_it(partners):
    broadcast = partners.broadcast()
    partners.spot()
    signals.broadcast_started.send_robust(sender=Broadcast, broadcast=broadcast)
    assert opening(broadcast)["spots"]


def test_doing_it_again_changes_nothing(partners, now):
    broadcast, plan = partners.published()
    for _ in range(3):
        assert publish(broadcast, now) == plan
    assert BreakPlan.objects.count() == 1


def test_a_lost_or_damaged_file_comes_back_byte_for_byte(partners, now):
    broadcast, plan = partners.published()
    path = broadcast.recording.public_directory / "opening.json"
    for damage in (path.unlink, lambda: path.write_text("{}")):
        damage()
        sweep.run(now)
        assert hashlib.sha256(path.read_bytes()).hexdigest() == plan.sha256


def test_one_break_id_one_hash_over_a_whole_evening(partners, now):
    """S6: campaigns come and go; what was served under an id is what its row says."""
    broadcast = partners.broadcast()
    path = broadcast.recording.public_directory / "opening.json"
    served: dict[str, set[str]] = {}
    for minute in range(60):
        if minute % 20 == 0:
            partners.spot()
        if minute == 30:
            Campaign.objects.filter(pk=Creative.objects.first().campaign_id).update(state="paused")
        sweep.run(now + timedelta(minutes=minute))
        text = path.read_bytes()
        key = json.loads(text)["break"]
        served.setdefault(key, set()).add(hashlib.sha256(text).hexdigest())
    assert len(served) > 3
    assert served == {plan.pk: {plan.sha256} for plan in BreakPlan.objects.all()}


def test_a_published_plan_cannot_be_saved_again(partners):
    _, plan = partners.published()
    with pytest.raises(TypeError):
        plan.save()


def test_the_replay_has_another_break_id(partners, now):
    """S12"""
    broadcast, live = partners.published()
    ended = partners.turn(broadcast, "ended")
    signals.broadcast_ended.send_robust(sender=Broadcast, broadcast=ended)
    replay = Plan.objects.get(broadcast=ended, phase="replay")
    assert opening(ended)["break"] == replay.pk != live.pk


def test_ended_without_a_replay_there_is_no_spot(partners, now):
    broadcast, _ = partners.published()
    partners.turn(broadcast, "ended")
    Broadcast.objects.update(replay_at=None)
    sweep.run(now)
    assert opening(broadcast) is None


def test_nobody_eligible_no_file(partners, now):
    broadcast = partners.broadcast()
    assert publish(broadcast, now) is None
    assert opening(broadcast) is None
    assert not BreakPlan.objects.exists()


def stop_campaign(creative):
    Campaign.objects.filter(pk=creative.campaign_id).update(state="ended")


def take_back(creative):
    Creative.objects.filter(pk=creative.pk).update(state="refused")


def other_bytes(creative):
    type(creative.asset).objects.filter(pk=creative.asset_id).update(sha256="f" * 64)


def other_channel(creative):
    Campaign.objects.get(pk=creative.campaign_id).channels.set([culture()])


def culture():
    from channels.models import ChannelPage

    return ChannelPage.objects.get(slug="culture")


@pytest.mark.parametrize("change", [stop_campaign, take_back, other_bytes, other_channel])
def test_what_may_no_longer_play_leaves_at_the_next_sweep(partners, now, change):
    """S8"""
    broadcast, _ = partners.published()
    change(Creative.objects.get())
    sweep.run(now)
    assert opening(broadcast) is None


def test_a_campaign_that_ends_leaves_even_an_old_replay(partners, now):
    broadcast, _ = partners.published()
    ended = partners.turn(broadcast, "ended")
    publish(ended, now)
    Broadcast.objects.update(replay_at=now - timedelta(days=90))
    sweep.run(now)
    assert opening(broadcast) is not None
    sweep.run(now + timedelta(hours=2))
    assert opening(broadcast) is None


@pytest.mark.parametrize("where", ["channel", "page"])
def test_an_excluded_category_does_not_play_there(partners, now, where):
    broadcast, other = partners.broadcast(), partners.broadcast(channel="culture")
    partners.spot(partners.campaign(category="alcohol"))
    page = getattr(broadcast, where).page_ptr
    Exclusion.objects.create(category="alcohol", page=page)
    assert publish(broadcast, now) is None
    assert publish(other, now) is not None


def test_the_house_steps_back_when_a_partner_comes(partners, now):
    """S9"""
    broadcast = partners.broadcast()
    house = partners.spot(partners.campaign(is_house=True))
    assert publish(broadcast, now).items[0]["creative"] == house.pk
    paying = partners.spot()
    assert publish(broadcast, now).items[0]["creative"] == paying.pk
    stop_campaign(paying)
    assert publish(broadcast, now).items[0]["creative"] == house.pk


def test_campaigns_on_air_share_by_weight_at_every_turn(partners, now):
    """S7, from the ledger: 3 to 1, within one play after each."""
    broadcast = partners.broadcast()
    far = now + timedelta(days=2)
    heavy = partners.campaign(weight=3, ends_on=far)
    light = partners.campaign(weight=1, ends_on=far)
    partners.spot(heavy)
    partners.spot(light)
    played = []
    for turn in range(24):
        plan = publish(broadcast, now + turn * breaks.TURN)
        played.append(plan.items[0]["campaign"])
        assert abs(played.count(heavy.pk) - 0.75 * len(played)) < 1
    assert played.count(heavy.pk) == 18


def test_a_late_campaign_does_not_catch_up(partners, now):
    broadcast = partners.broadcast()
    far = now + timedelta(days=2)
    partners.spot(partners.campaign(ends_on=far))
    for turn in range(4):
        publish(broadcast, now + turn * breaks.TURN)
        Plan.objects.filter(number=turn).delete()
    late = partners.campaign(ends_on=far, approved_at=now + timedelta(hours=1))
    partners.spot(late)
    played = [
        publish(broadcast, now + timedelta(hours=1) + turn * breaks.TURN).items[0]["campaign"]
        for turn in range(6)
    ]
    assert played.count(late.pk) == 3


def test_an_unpublished_page_has_no_spot(partners, now):
    broadcast, _ = partners.published()
    broadcast.page.unpublish()
    sweep.run(now)
    assert opening(broadcast) is None


def test_deciding_asks_for_a_refresh_at_once(partners, person, queued):
    spot = partners.spot(state="submitted", approved_hash="")
    creatives.approve(spot, person("approve_creative"))
    assert queued == [("sponsors.tasks.refresh", (), {})]
