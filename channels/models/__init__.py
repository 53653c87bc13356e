"""The programme: channels, broadcasts, what happened during them."""

from channels.models.access import Access, Guess
from channels.models.broadcast import Broadcast, BroadcastPage
from channels.models.channel import ChannelPage
from channels.models.cue import Cue
from channels.models.retention import Deletion, EliminationList, RetentionRule

__all__ = [
    "Access",
    "Broadcast",
    "BroadcastPage",
    "ChannelPage",
    "Cue",
    "Deletion",
    "EliminationList",
    "Guess",
    "RetentionRule",
]
