"""Plans broadcasts: a page in the programme, an input for its encoder, a recording for what comes."""

from datetime import datetime
from itertools import product

from django.db import transaction
from django.utils.translation import gettext as _
from django_q.tasks import async_task

from channels import slugs, state
from channels.errors import ChannelsError
from channels.models import Broadcast, BroadcastPage, ChannelPage
from media import inputs, slates
from media.models import Input, Recording

# The slate's colour: each channel's colour on paper, under white text (AA).
SLATE_COLORS = {
    "sport": "#C2410C",
    "culture": "#7E22CE",
    "business": "#0F6E6E",
    "agglo": "#1D4ED8",
}


def plan(
    channel: ChannelPage,
    title: str,
    starts_at: datetime,
    ends_at: datetime,
    *,
    source: Input | None = None,
    automatic: bool = False,
    **fields,
) -> Broadcast:
    """A published broadcast page with everything that it needs to go on air."""
    if ends_at <= starts_at:
        raise ChannelsError("ends-before-start", _("La fin doit venir après le début."))
    page = BroadcastPage(
        title=title,
        slug=slugs.free(channel, title),
        starts_at=starts_at,
        ends_at=ends_at,
        automatic=automatic,
        source=source,
        **fields,
    )
    taken = page.clash("source") or page.clash("backup_source")
    if taken:
        raise ChannelsError("input-taken", taken)
    channel.add_child(instance=page)
    page.save_revision().publish()
    return book(page)


def book(page: BroadcastPage) -> Broadcast:
    """The broadcast of a page, made at the first call and kept in step at each later one."""
    broadcast = Broadcast.objects.filter(page_id=page.pk).first()
    if broadcast is None:
        broadcast = _first_booking(page)
    else:
        known = Recording.objects.get(pk=broadcast.recording_id)
        Recording.objects.filter(pk=known.pk).update(
            **_booking_of(page),
            input=_main_input(page, known.input),
            backup_input=_backup_input(page, known.backup_input),
        )
        broadcast.refresh_from_db()
    state.write(broadcast)
    return broadcast


@transaction.atomic
def _first_booking(page: BroadcastPage) -> Broadcast:
    recording = Recording.objects.create(
        input=_main_input(page, None), backup_input=_backup_input(page, None), **_booking_of(page)
    )
    for target, sentence in product(slates.TARGETS, slates.SENTENCES):
        told = (recording.slate_title, recording.slate_color, target, sentence)
        if not slates.is_kept(*told):
            async_task("media.tasks.prepare_slate", *told)
    return Broadcast.objects.create(page=page, channel=page.channel, recording=recording)


def _booking_of(page: BroadcastPage) -> dict:
    return {
        "starts_at": page.starts_at,
        "ends_at": page.ends_at,
        "profile": page.profile,
        "dvr": page.dvr,
        "slate_title": page.channel.title,
        "slate_color": SLATE_COLORS.get(page.channel.color, "#1D4ED8"),
    }


def _main_input(page: BroadcastPage, known: Input | None) -> Input:
    """The permanent one that editors chose, else one of its own, which it keeps."""
    if page.source_id:
        return page.source
    if known is not None and not known.permanent:
        return known
    return inputs.create(page.title)


def _backup_input(page: BroadcastPage, known: Input | None) -> Input | None:
    if page.backup_source_id:
        return page.backup_source
    if not page.backup_key:
        return None
    if known is not None and not known.permanent:
        return known
    return inputs.create(_("%(title)s – secours") % {"title": page.title[:100]})
