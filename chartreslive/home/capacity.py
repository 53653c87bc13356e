"""Bandwidth, edges and disks for so many viewers, from measured figures. Pure."""

import math
from dataclasses import dataclass

# Measured (docs/decisions/0004-capacity.md): nginx over TLS on one core, 1 s segments.
TLS_GBIT_PER_CORE = 6.5
REQUESTS_PER_VIEWER = 2.0  # /s
USEFUL_SHARE = 0.8  # of a network card
MIXED_MBPS = 2.31  # 30 % top rung, 50 % 480p, 20 % 240p
LADDER_MBPS = 7.2  # everything that one live writes to disk


@dataclass(frozen=True, slots=True)
class Need:
    viewers: int
    mbps: float
    gbit_per_second: float
    requests_per_second: int
    edges_1gbe: int
    edges_10gbe: int
    cores: int
    terabytes_per_hour: float
    disk_gb_per_hour: float


def plan(viewers: int, mbps: float = MIXED_MBPS) -> Need:
    gbit = viewers * mbps / 1000
    return Need(
        viewers=viewers,
        mbps=mbps,
        gbit_per_second=round(gbit, 2),
        requests_per_second=math.ceil(viewers * REQUESTS_PER_VIEWER),
        edges_1gbe=math.ceil(gbit / USEFUL_SHARE),
        edges_10gbe=math.ceil(gbit / (10 * USEFUL_SHARE)),
        cores=math.ceil(gbit / TLS_GBIT_PER_CORE),
        terabytes_per_hour=round(gbit * 3600 / 8 / 1000, 2),
        disk_gb_per_hour=round(LADDER_MBPS * 3600 / 8 / 1000, 2),
    )
