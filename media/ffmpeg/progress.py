"""What `-progress pipe:1` says about a running job."""

from dataclasses import dataclass


def reporting(argv: list[str]) -> list[str]:
    """The same command, telling on standard output how far it is."""
    return [argv[0], "-progress", "pipe:1", *argv[1:]]


@dataclass(frozen=True, slots=True)
class Progress:
    frame: int = 0
    fps: float = 0.0
    seconds: float = 0.0  # of output written
    size: int = 0
    speed: float = 0.0
    dropped: int = 0
    finished: bool = False


class Parser:
    """Feed it output in any pieces; it gives a Progress for each complete report."""

    def __init__(self) -> None:
        self._rest = b""
        self._fields: dict[str, str] = {}

    def feed(self, data: bytes) -> list[Progress]:
        *lines, self._rest = (self._rest + data)[-65536:].split(b"\n")
        reports: list[Progress] = []
        for line in lines:
            name, _, value = line.decode("utf-8", "replace").partition("=")
            self._fields[name.strip()] = value.strip()
            if name == "progress":
                reports.append(parse(self._fields))
                self._fields = {}
        return reports


def parse(fields: dict[str, str]) -> Progress:
    return Progress(
        frame=int(_number(fields.get("frame"))),
        fps=_number(fields.get("fps")),
        seconds=_number(fields.get("out_time_us")) / 1_000_000,
        size=int(_number(fields.get("total_size"))),
        speed=_number((fields.get("speed") or "").removesuffix("x")),
        dropped=int(_number(fields.get("drop_frames"))),
        finished=fields.get("progress") == "end",
    )


def _number(text: str | None) -> float:
    """0 for everything that ffmpeg does not know yet (N/A)."""
    try:
        return float(text or 0)
    except ValueError:
        return 0.0
