"""What the engine stores: inputs, recordings, sessions (takes), assets."""

from media.models.asset import Asset
from media.models.input import Input
from media.models.recording import Recording
from media.models.session import Session

__all__ = ["Asset", "Input", "Recording", "Session"]
