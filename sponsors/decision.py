"""Which spot comes next: a pure choice, the same for every viewer, explained by the ledger.

Tijdeman's quota method: with a fixed set of campaigns, after every single play each of them is
less than one play away from its share of voice. No dice: the same ledger gives the same choice.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Candidate:
    """A spot that a person approved, with what its campaign allows."""

    creative: int
    campaign: int
    approved: bool  # the campaign too, and the film is ready
    starts: datetime
    ends: datetime
    weight: int = 1
    is_house: bool = False
    category: str = "general"
    channels: frozenset[int] = frozenset()  # empty: all
    since: datetime | None = None  # from when on it may have been chosen


@dataclass(frozen=True, slots=True)
class Setting:
    """Where the spot would be shown."""

    channel: int
    excluded: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Counts:
    """Plays so far, from the ledger."""

    campaigns: Mapping[int, int] = field(default_factory=dict)
    creatives: Mapping[int, int] = field(default_factory=dict)


def may_play(now: datetime, setting: Setting, candidate: Candidate) -> bool:
    return (
        candidate.approved
        and candidate.starts <= now < candidate.ends
        and candidate.category not in setting.excluded
        and (not candidate.channels or setting.channel in candidate.channels)
    )


def eligible(
    now: datetime, setting: Setting, candidates: Sequence[Candidate]
) -> list[Candidate]:
    """Partners' spots that may play; the house's only if there are none."""
    found = [candidate for candidate in candidates if may_play(now, setting, candidate)]
    paying = [candidate for candidate in found if not candidate.is_house]
    return sorted(paying or found, key=lambda candidate: candidate.creative)


def choose(
    now: datetime, setting: Setting, candidates: Sequence[Candidate], counts: Counts
) -> list[int]:
    """The spots of the next break; none: no break."""
    pool = eligible(now, setting, candidates)
    if not pool:
        return []
    weights = {candidate.campaign: candidate.weight for candidate in pool}
    campaign = next_campaign(weights, counts.campaigns)
    films = [candidate.creative for candidate in pool if candidate.campaign == campaign]
    return [min(films, key=lambda film: (counts.creatives.get(film, 0), film))]


def sequence(
    now: datetime,
    setting: Setting,
    candidates: Sequence[Candidate],
    counts: Counts,
    length: int,
) -> list[int]:
    """The next spots in their order, each chosen as if those before it had been played."""
    campaigns, creatives = dict(counts.campaigns), dict(counts.creatives)
    whose = {candidate.creative: candidate.campaign for candidate in candidates}
    order: list[int] = []
    while len(order) < length:
        chosen = choose(now, setting, candidates, Counts(campaigns, creatives))
        if not chosen:
            break
        order += chosen
        for film in chosen:
            creatives[film] = creatives.get(film, 0) + 1
            campaigns[whose[film]] = campaigns.get(whose[film], 0) + 1
    return order


def next_campaign(weights: Mapping[int, int], served: Mapping[int, int]) -> int:
    """Among those that are behind by enough, the one whose next play is due first."""
    if len(weights) == 1:
        return next(iter(weights))
    total = sum(weights.values())
    play = sum(served.get(name, 0) for name in weights) + 1
    margin = Fraction(1, 2 * len(weights) - 2)

    def deficit(name: int) -> Fraction:
        return Fraction(weights[name] * play, total) - served.get(name, 0)

    def due(name: int) -> tuple[Fraction, int]:
        return (served.get(name, 0) + 1 - margin) * total / weights[name], name

    return min((name for name in weights if deficit(name) >= margin), key=due)
