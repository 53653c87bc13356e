"""Runs every benchmark but the long ones, or those named: python -m bench [NAME ...]"""

import importlib
import sys

NAMES = (
    "replay", "latency", "ingest", "concurrent", "packager", "playlists", "protection", "clips",
    "recap", "fanwall", "reactions",
)  # fmt: skip
LONG = ("highlights", "clamour", "captions", "soak", "fuzz", "pictures", "screens")  # only when named


def main() -> None:
    names = sys.argv[1:] or NAMES
    unknown = [name for name in names if name not in (*NAMES, *LONG)]
    if unknown:
        sys.exit(f"Unknown benchmark: {', '.join(unknown)}. There are: {', '.join((*NAMES, *LONG))}")
    for name in names:
        importlib.import_module(f"bench.{name}").run()


if __name__ == "__main__":
    main()
