"""What is made of a replay."""

from replays.models.captions import Captions
from replays.models.clips import Clip, Rendition, Visibility, new_key
from replays.models.jobs import Job
from replays.models.kinds import EventKind
from replays.models.moments import Analysis, ChannelMoments, Decision, Moment, SignalTrack
from replays.models.recaps import Recap
from replays.models.uploads import Upload

__all__ = [
    "Analysis",
    "Captions",
    "ChannelMoments",
    "Clip",
    "Decision",
    "EventKind",
    "Job",
    "Moment",
    "Recap",
    "Rendition",
    "SignalTrack",
    "Visibility",
    "Upload",
    "new_key",
]
