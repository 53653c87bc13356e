"""Reports: what is billed, by the town's days, and no cell that a spreadsheet would run."""

import csv
import io
from datetime import UTC, date, datetime

import pytest

from chartreslive.ui import spreadsheets
from sponsors import proof, reports
from sponsors.models import Impression, Sponsor

pytestmark = pytest.mark.django_db


def test_what_is_billed_was_seen_two_seconds(partners, now):
    _, plan = partners.published()
    for watched, continuous, viewable in (
        (1, 1, False), (3000, 1999, True), (3000, 2000, True), (3000, 2000, False),
        (9900, 9900, True),
    ):
        figures = {"watched_ms": watched, "max_continuous_ms": continuous, "viewable": viewable}
        proof.count(partners.told(plan, **figures), now)
    row = reports.rows()[0]
    assert (row.impressions, row.viewable, row.completed, row.muted) == (5, 2, 1, 5)
    assert row.seconds == 19
    assert reports.totals([row, row]).impressions == 10


def test_a_report_counts_the_town_s_days(partners, now):
    _, plan = partners.published()
    proof.count(partners.told(plan), now)
    Impression.objects.update(at=datetime(2026, 6, 30, 22, 30, tzinfo=UTC))  # 0.30 in Chartres
    july = reports.Period(date(2026, 7, 1), date(2026, 7, 1))
    june = reports.Period(date(2026, 6, 1), date(2026, 6, 30))
    assert [len(reports.rows(period)) for period in (july, june)] == [1, 0]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " ="])
def test_no_cell_is_a_formula(partners, now, start):
    _, plan = partners.published()
    proof.count(partners.told(plan), now)
    Sponsor.objects.update(name=f"{start}HYPERLINK(1)")
    text = reports.as_csv(reports.rows()).removeprefix("\ufeff")
    table = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert table[1][0] == f"'{start}HYPERLINK(1)"
    cells = [cell for line in table for cell in line]
    assert not [cell for cell in cells if cell.lstrip(" ").startswith(spreadsheets.FORMULA)]


def test_the_csv_s_total_is_the_screen_s(partners, now):
    _, plan = partners.published()
    for _ in range(3):
        proof.count(partners.told(plan), now)
    last = reports.as_csv(reports.rows()).splitlines()[-1].split(";")
    assert last[0] == "Total"
    assert [int(cell) for cell in last[6:]] == [3, 3, 0, 3, 27]
