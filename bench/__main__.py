"""Runs every benchmark, or those named: python -m bench [NAME ...]"""

import importlib
import sys

NAMES = ("replay", "latency")


def main() -> None:
    names = sys.argv[1:] or NAMES
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        sys.exit(f"Unknown benchmark: {', '.join(unknown)}. There are: {', '.join(NAMES)}")
    for name in names:
        importlib.import_module(f"bench.{name}").run()


if __name__ == "__main__":
    main()
