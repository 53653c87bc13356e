"""The fan wall: walls, photos and their consents, decisions, screens."""

from fanwall.models.decision import Approval, Claim, ModerationEvent
from fanwall.models.photo import Consent, Photo
from fanwall.models.screen import Pairing, Screen, ScreenPlay
from fanwall.models.wall import BannedDevice, ConsentText, Wall

__all__ = [
    "Approval",
    "BannedDevice",
    "Claim",
    "Consent",
    "ConsentText",
    "ModerationEvent",
    "Pairing",
    "Photo",
    "Screen",
    "ScreenPlay",
    "Wall",
]
