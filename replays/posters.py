"""Which image of a replay is worth showing: sharp, neither black nor burnt nor empty. Pure."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from PIL import Image, ImageFilter, ImageStat

DARKEST, BRIGHTEST, FLATTEST = 24.0, 235.0, 12.0  # of 255
EDGES = ImageFilter.Kernel((3, 3), (0, -1, 0, -1, 4, -1, 0, -1, 0), scale=1, offset=128)


@dataclass(frozen=True, slots=True)
class Look:
    """light, contrast: mean and deviation of the brightness; sharpness: variance of the Laplacian."""

    light: float
    contrast: float
    sharpness: float

    @property
    def is_empty(self) -> bool:
        """A fade, a white slide, a wall."""
        return not DARKEST <= self.light <= BRIGHTEST or self.contrast < FLATTEST

    @property
    def score(self) -> float:
        exposure = 1 - abs(self.light - 118) / 118
        contrast = min(1.0, self.contrast / 64)
        return (
            0.5 * math.log1p(self.sharpness) / math.log1p(4000) + 0.25 * exposure + 0.25 * contrast
        )


def judge(picture: Image.Image) -> Look:
    grey = picture.convert("L")
    stat, edges = ImageStat.Stat(grey), ImageStat.Stat(grey.filter(EDGES))
    return Look(stat.mean[0], stat.stddev[0], edges.var[0])


def best(looks: Iterable[tuple[Look, float]]) -> float | None:
    """The time of the best image; of empty ones the best too, when there are no others."""
    judged = list(looks)
    good = [one for one in judged if not one[0].is_empty] or judged
    return max(good, key=lambda one: one[0].score)[1] if good else None
