from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone
from django.utils.safestring import mark_safe

from chartreslive.ui.templatetags import typography

NARROW, WIDE = "\u202f", "\u00a0"


@pytest.mark.parametrize(("written", "shown"), [
    ("Qui gagne ?", f"Qui gagne{NARROW}?"),
    ("Bravo!", f"Bravo{NARROW}!"),
    ("Cyclisme : le critérium", f"Cyclisme{WIDE}: le critérium"),
    ("« Oui »", f"«{NARROW}Oui{NARROW}»"),
    ("C'Sport", "C’Sport"),
    ("20:30", "20:30"),
    ("", ""),
])
def test_spaces_of_french(written, shown):
    assert typography.french(written) == shown


def test_html_keeps_its_tags_and_text_stays_to_be_escaped():
    html = mark_safe('<a href="/?a=1&amp;b=2" title=\'x\'>Oui !</a>')
    shown = typography.french(html)
    assert shown == f'<a href="/?a=1&amp;b=2" title=\'x\'>Oui{NARROW}!</a>'
    assert hasattr(shown, "__html__")
    assert not hasattr(typography.french("<b>Non !</b>"), "__html__")


def test_hours_and_lengths():
    assert typography.clock(datetime(2026, 11, 21, 19, 30, tzinfo=UTC)) == f"20{WIDE}h{WIDE}30"
    assert typography.clock(datetime(2026, 11, 21, 8, 0, tzinfo=UTC)) == f"9{WIDE}h"
    assert typography.span(timedelta(hours=1, minutes=32)) == f"1{WIDE}h{WIDE}32"
    assert typography.span(timedelta(minutes=4)) == f"4{WIDE}min"
    assert typography.span(45) == f"45{WIDE}s"
    assert typography.timecode(3725) == "1:02:05"
    assert typography.clock(None) == typography.day(None) == typography.span(None) == ""


def test_days():
    today = timezone.localdate()
    assert typography.near_day(today) == "aujourd’hui"
    assert typography.near_day(today + timedelta(days=1)) == "demain"
    assert typography.day(date(2031, 5, 1)) == f"jeudi 1er{WIDE}mai 2031"
