"""The programme: channels, broadcasts, what happened during them."""

from channels.models.access import Access, Guess
from channels.models.broadcast import Broadcast, BroadcastPage
from channels.models.channel import ChannelPage
from channels.models.cue import Cue

__all__ = ["Access", "Broadcast", "BroadcastPage", "ChannelPage", "Cue", "Guess"]
