"""What is made of a replay."""

from replays.models.clips import Clip, new_key
from replays.models.jobs import Job

__all__ = ["Clip", "Job", "new_key"]
