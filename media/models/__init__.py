"""What the engine stores: inputs, recordings, sessions (takes), covers, trims, relays, assets."""

from media.models.asset import Asset
from media.models.cover import Cover
from media.models.input import Input
from media.models.recording import Recording
from media.models.relay import Relay
from media.models.session import Session
from media.models.trim import Trim

__all__ = ["Asset", "Cover", "Input", "Recording", "Relay", "Session", "Trim"]
