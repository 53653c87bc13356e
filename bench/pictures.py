"""What becomes of hostile and odd pictures, as a table: docs/odd_pictures.md."""

import os
import tempfile
from pathlib import Path

from bench.figures import Report
from tests.fanwall.odd_pictures import results

TABLE = Path(__file__).resolve().parent.parent / "docs" / "odd_pictures.md"
HEAD = """# Hostile and odd pictures: what the wall makes of each

Made by `make bench NAME=pictures` from `tests/fanwall/odd_pictures.py`;
`tests/fanwall/test_odd_pictures.py` holds each to it. One worker treats them one after the other;
after each, a plain photo was treated too. Processor time of that worker: inspecting, decoding, both
JPEGs, fingerprint, sharpness. Memory: its peak so far, with Django ({base} MB after the first).

| picture | kB | what becomes of it | ms | worker, MB |
| --- | ---: | --- | ---: | ---: |
"""


def run() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")
    report = Report("pictures")
    with tempfile.TemporaryDirectory(prefix="tv-bench-") as folder:
        found = results(Path(folder))
    report.add("count", len(found), "count")
    report.add("slowest", max(line["ms"] for line in found), "ms", limit=2000)
    report.add("worker", max(line["peak_mb"] for line in found), "MB", limit=300)
    report.add("next_lost", sum(not line["next"] for line in found), "count", limit=0)
    report.save()
    TABLE.write_text(HEAD.format(base=found[0]["peak_mb"]) + "".join(map(row, found)))


def row(line: dict) -> str:
    fate = "refused" if line["message"] else "shown"
    size = "{}×{}".format(*line["size"])
    told = f"{line['code']}: « {line['message']} »" if line["message"] else size
    return (f"| {line['name']} | {line['bytes'] / 1000:.1f} | {fate}, {told} | {line['ms']} "
            f"| {line['peak_mb']} |\n")
