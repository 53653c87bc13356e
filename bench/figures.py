"""One line a figure: name value unit [limit=… ratio=…]; the same as JSON in var/bench/NAME.json."""

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path

VAR = Path(os.environ.get("TV_VAR", Path(__file__).resolve().parent.parent / "var"))


@dataclass(frozen=True)
class Figure:
    name: str
    value: float
    unit: str
    limit: float | None = None
    ratio: float | None = None

    @property
    def is_over(self) -> bool:
        """Of a figure whose limit is the most that it may be."""
        return self.limit is not None and self.value > self.limit


@dataclass
class Report:
    name: str
    figures: list[Figure] = field(default_factory=list)

    def add(self, name: str, value: float, unit: str, **against: float) -> None:
        figure = Figure(name, round(value, 3), unit, **against)
        self.figures.append(figure)
        extra = [f"{key}={value:g}" for key, value in against.items()]
        print(" ".join([f"{self.name}.{name}", f"{figure.value:g}", unit, *extra]), flush=True)

    def save(self) -> None:
        folder = VAR / "bench"
        folder.mkdir(parents=True, exist_ok=True)
        told = {"name": self.name, "figures": [asdict(figure) for figure in self.figures]}
        (folder / f"{self.name}.json").write_text(json.dumps(told, indent=1))


def percentile(values: list[float], which: int) -> float:
    return sorted(values)[min(len(values) - 1, len(values) * which // 100)]
