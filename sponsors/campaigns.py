"""What becomes of a campaign: the only module that writes its state.

    draft -> approved <-> paused -> ended      (approved -> ended, draft -> ended)
"""

from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from chartreslive.accounts.models import User
from sponsors import breaks
from sponsors.errors import SponsorsError
from sponsors.models import Campaign

State = Campaign.State


def approve(campaign: Campaign, by: User) -> None:
    _move(campaign, [State.DRAFT], State.APPROVED, by, approved_at=timezone.now())


def pause(campaign: Campaign, by: User) -> None:
    """Its spots leave the air at the next plan, within the minute."""
    _move(campaign, [State.APPROVED], State.PAUSED, by)


def resume(campaign: Campaign, by: User) -> None:
    """It does not catch up on what it missed: its share counts from now on."""
    _move(campaign, [State.PAUSED], State.APPROVED, by, approved_at=timezone.now())


def end(campaign: Campaign, by: User) -> None:
    _move(campaign, [State.DRAFT, State.APPROVED, State.PAUSED], State.ENDED, by)


def _move(campaign: Campaign, before: list[State], after: State, by: User, **facts) -> None:
    moved = Campaign.objects.filter(pk=campaign.pk, state__in=before).update(state=after, **facts)
    campaign.refresh_from_db()
    if not moved:
        sentence = _("Impossible : cette campagne est « %(state)s ».")
        raise SponsorsError("not-possible", sentence % {"state": campaign.get_state_display()})
    log(campaign, f"sponsors.{after.value}", user=by)
    breaks.refresh_later()
