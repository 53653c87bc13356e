"""Founds a town once for all tests of a run: python -m tests.template FOLDER (deploy/test.sh)."""

import shutil
import sys
from pathlib import Path

DATABASE = "units.sqlite3"  # before there is any staff: what units begin with


def main(folder: Path) -> None:
    from tests.station import Station

    station = Station(folder)
    station.manage("setup", json_answer=False)
    shutil.copyfile(folder / "db.sqlite3", folder / DATABASE)
    station.found()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
