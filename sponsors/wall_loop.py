"""Which partners' pictures a fan wall's screen shows next: the same quota as for spots.

The order is the ledger's: what was billed so far decides who comes next, on every screen alike.
"""

from datetime import datetime

from django.db.models import Count
from django.utils import timezone
from wagtail.images.models import SourceImageIOError

from channels.models import Broadcast
from sponsors import decision, wall_pictures
from sponsors.models import Campaign, Exclusion, WallPicture, WallPlay

Place = WallPicture.Place
LENGTH = {Place.SLIDE: 12, Place.FRAME: 4, Place.LOGO: 4}


def plan(broadcast: Broadcast, shape: str, now: datetime | None = None) -> dict:
    """{"slides", "frames", "logos"}: the next ones in their order; empty: the house's page."""
    now = now or timezone.now()
    setting = _setting(broadcast)
    offered = list(_offered(now, shape))
    return {f"{place.value}s": _order(place, broadcast, offered, setting, now) for place in Place}


def is_due(picture: WallPicture, broadcast: Broadcast, at: datetime) -> bool:
    """Might it be shown there at that moment? What is told of it must be possible."""
    candidate = _candidate(picture)
    return decision.may_play(at, _setting(broadcast), candidate)


def _offered(now: datetime, shape: str):
    pictures = WallPicture.objects.filter(
        state=WallPicture.State.APPROVED,
        campaign__state=Campaign.State.APPROVED,
        campaign__ends_on__gt=now,
        format__in=["", shape],
    )
    related = pictures.select_related("campaign__sponsor", "picture")
    return related.prefetch_related("campaign__channels")


def _order(
    place: Place,
    broadcast: Broadcast,
    offered: list[WallPicture],
    setting: decision.Setting,
    now: datetime,
) -> list[dict]:
    here = {picture.pk: picture for picture in offered if picture.place == place}
    candidates = [_candidate(picture) for picture in here.values()]
    counts = _counts(place, broadcast, candidates)
    order = decision.sequence(now, setting, candidates, counts, LENGTH[place])
    items = {number: _item(here[number]) for number in set(order)}
    return [items[number] for number in order if items[number]]


def _counts(place: Place, broadcast: Broadcast, pool: list[decision.Candidate]) -> decision.Counts:
    """Billed plays on this channel since all the campaigns of the pool run together."""
    if not pool:
        return decision.Counts()
    together = max(candidate.since or candidate.starts for candidate in pool)
    plays = WallPlay.objects.filter(
        run__channel=broadcast.channel_id, picture__place=place, doubt="", at__gte=together
    )

    def by(key: str) -> dict[int, int]:
        return dict(plays.values_list(key).annotate(plays=Count("pk")).order_by())

    return decision.Counts(by("picture__campaign"), by("picture"))


def _candidate(picture: WallPicture) -> decision.Candidate:
    campaign = picture.campaign
    return decision.Candidate(
        creative=picture.pk,
        campaign=campaign.pk,
        approved=picture.is_approved and campaign.state == Campaign.State.APPROVED,
        starts=campaign.starts_on,
        ends=campaign.ends_on,
        weight=campaign.weight,
        is_house=campaign.is_house,
        category=campaign.category,
        channels=frozenset(channel.pk for channel in campaign.channels.all()),
        since=max(filter(None, [campaign.starts_on, campaign.approved_at])),
    )


def _setting(broadcast: Broadcast) -> decision.Setting:
    pages = [broadcast.channel_id, broadcast.page_id]
    excluded = Exclusion.objects.filter(page__in=pages).values_list("category", flat=True)
    return decision.Setting(channel=broadcast.channel_id, excluded=frozenset(excluded))


def _item(picture: WallPicture) -> dict | None:
    try:
        address = wall_pictures.address(picture)
    except (SourceImageIOError, OSError):  # its file is gone: the others are shown
        return None
    return {
        "creative": str(picture.pk),
        "sponsor": picture.campaign.sponsor.name,
        "title": picture.title,
        "ms": picture.seconds * 1000,
        "picture": address,
    }
