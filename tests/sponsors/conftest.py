"""A town with partners: broadcasts on air, spots that were approved, beacons of pages."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission
from django.core.files.base import ContentFile
from django.utils import timezone

from channels import schedule
from channels.models import Broadcast, ChannelPage
from chartreslive.accounts.models import User
from chartreslive.home import town
from media.models import Asset
from sponsors import breaks, proof
from sponsors.models import BreakPlan, Campaign, Creative, Sponsor

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def folders(settings, tmp_path):
    for name in ("HLS_DIR", "RECORDINGS_DIR", "UPLOADS_DIR", "STATE_DIR"):
        folder = tmp_path / name.lower()
        (folder / "push").mkdir(parents=True)
        setattr(settings, name, folder)
    storage = {**settings.STORAGES["default"]}
    storage["OPTIONS"] = {"location": settings.UPLOADS_DIR, "base_url": None}
    settings.STORAGES = {**settings.STORAGES, "default": storage}


@pytest.fixture(autouse=True)
def queued(monkeypatch):
    """Jobs that were sent to the workers, none of which runs."""
    jobs = []

    def keep(function, *arguments, **options):
        jobs.append((function, arguments, options))

    monkeypatch.setattr("media.assets.async_task", keep)
    monkeypatch.setattr("sponsors.breaks.async_task", keep)
    return jobs


@pytest.fixture
def now():
    return timezone.now()


class Partners:
    """Makes what a test needs, with what matters to it said."""

    def __init__(self, now) -> None:
        self.now = now
        self.made = 0

    def channel(self, slug: str = "sport") -> ChannelPage:
        return ChannelPage.objects.get(slug=slug)

    def broadcast(self, state: str = "live", channel: str = "sport") -> Broadcast:
        self.made += 1
        planned = schedule.plan(
            self.channel(channel), f"Match {self.made}", self.now - HOUR, self.now + HOUR
        )
        return self.turn(planned, state)

    def turn(self, broadcast: Broadcast, state: str) -> Broadcast:
        facts = {"state": state, "started_at": self.now - HOUR}
        if state == "ended":
            facts |= {"ended_at": self.now, "replay_at": self.now}
        Broadcast.objects.filter(pk=broadcast.pk).update(**facts)
        return Broadcast.objects.select_related("page", "recording").get(pk=broadcast.pk)

    def campaign(self, *, channels=(), **fields) -> Campaign:
        self.made += 1
        facts = {
            "sponsor": Sponsor.objects.create(name=f"Partenaire {self.made}"),
            "name": f"Campagne {self.made}",
            "starts_on": self.now - HOUR,
            "ends_on": self.now + HOUR,
            "state": "approved",
            "approved_at": self.now - HOUR,
        }
        campaign = Campaign.objects.create(**(facts | fields))
        campaign.channels.set(channels)
        return campaign

    def asset(self, duration: float = 10.0) -> Asset:
        self.made += 1
        return Asset.objects.create(
            original=ContentFile(b"film", "film.mp4"), state="ready", duration=duration,
            sha256=f"{self.made:064x}", width=1280, height=720,
        )

    def spot(self, campaign: Campaign | None = None, **fields) -> Creative:
        asset = fields.pop("asset", None) or self.asset()
        facts = {
            "campaign": campaign or self.campaign(),
            "asset": asset,
            "title": "Un spot",
            "state": "approved",
            "approved_hash": asset.sha256,
        }
        return Creative.objects.create(**(facts | fields))

    def published(self) -> tuple[Broadcast, BreakPlan]:
        broadcast = self.broadcast()
        self.spot()
        return broadcast, breaks.publish_opening(broadcast, breaks.market(self.now))

    def told(self, plan: BreakPlan, **figures) -> dict:
        """What an honest page tells ten seconds after its session was opened."""
        facts = {
            "sid": proof.open_session(self.now - timedelta(seconds=10)),
            "break": plan.pk,
            "creative": plan.items[0]["creative"],
            "position": 0,
            "watched_ms": 9000,
            "max_continuous_ms": 9000,
            "muted": True,
            "viewable": True,
        }
        return facts | figures


@pytest.fixture
def partners(db, now) -> Partners:
    town.found()
    return Partners(now)


@pytest.fixture
def person(db):
    def make(*codenames: str) -> User:
        user = User.objects.create_user(f"{'-'.join(codenames)}@example.org"[-60:], "x")
        names = ["access_admin", *codenames]
        user.user_permissions.set(Permission.objects.filter(codename__in=names))
        return user

    return make
