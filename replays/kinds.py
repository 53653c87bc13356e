"""Which kind of event a broadcast is, and the weights that go with it."""

from channels.models import Broadcast, ChannelPage
from replays.highlights import Weights
from replays.models import Analysis, ChannelMoments, EventKind

# What a channel of each colour mostly shows, until somebody says otherwise.
USUAL = {
    ChannelPage.Color.SPORT: "sport",
    ChannelPage.Color.CULTURE: "concert",
    ChannelPage.Color.BUSINESS: "fair",
    ChannelPage.Color.AGGLO: "council",
}


def of(broadcast: Broadcast) -> EventKind:
    """Chosen for this broadcast, else its channel's, else what its colour suggests."""
    analysis = Analysis.objects.filter(broadcast=broadcast).select_related("kind").first()
    if analysis and analysis.kind:
        return analysis.kind
    own = of_channel(broadcast)
    slug = USUAL.get(broadcast.channel.color, "sport")
    return own.kind if own else EventKind.objects.filter(slug=slug).first() or EventKind(slug=slug)


def of_channel(broadcast: Broadcast) -> ChannelMoments | None:
    return (
        ChannelMoments.objects.filter(channel=broadcast.channel_id).select_related("kind").first()
    )


def weights(kind: EventKind) -> Weights:
    return Weights(
        crowd=kind.crowd,
        attack=kind.attack,
        clamour=kind.clamour,
        reactions=kind.reactions,
        replay=kind.replay,
        marker=kind.marker,
        threshold=kind.threshold,
        lead_in=kind.lead_in,
        lead_out=kind.lead_out,
        apart=kind.apart,
    )
