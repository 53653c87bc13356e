"""Deciding about moments: by keys alone, by two people at once, without motion for who wants none."""

import time

import pytest

from tests import cheers
from tests.browser.test_accessible import faults
from tests.station import eventually

pytestmark = [pytest.mark.browser, pytest.mark.timeout(600)]
CHEERS = [30.0, 70.0, 110.0]
ENDED = """
from datetime import UTC, datetime
from channels.models import Broadcast
from media import recordings
from media.models import Recording
base = datetime.fromtimestamp({base}, UTC)
until = datetime.fromtimestamp({base} + 130, UTC)
known = Recording.objects.filter(public_id="{public_id}")
known.update(published_from=base, published_until=until, closed_at=until, target_duration=1)
Broadcast.objects.filter(recording__in=known).update(
    state="ended", started_at=base, ended_at=until, replay_at=until)
recordings.write_replay(known.get())
"""


@pytest.fixture(scope="module")
def match(station):
    """A replay of two minutes with three cheers, searched."""
    broadcast = station.plan("Chartres – Angers, temps forts")
    base = int(time.time()) - 200
    cheers.record(station.var / "recordings" / broadcast["public_id"], "r1-a", base, 130, CHEERS)
    script = ENDED.format(base=base, public_id=broadcast["public_id"])
    station.manage("shell", "--no-imports", "-c", script, json_answer=False)
    found = station.manage("moments", broadcast["public_id"])["moments"]
    assert len(found) == 3
    return broadcast | {"moments": f"{station.base}/regie/{broadcast['public_id']}/temps-forts/"}


def count(page, state: str) -> int:
    return int(page.locator(f"[data-count={state}]").inner_text())


def clips(station, match) -> int:
    answer = station.get(match, "clips.json")
    return len(answer.json()["clips"]) if answer.status_code == 200 else 0


def recap_of(station, match) -> list[str]:
    """The titles that it tells, in their order."""
    told = [one for one in station.get(match, "clips.json").json()["clips"] if one["kind"] == "recap"]
    return [part["title"] for one in told for part in one["chapters"]]


PLAYS = "() => { const video = document.querySelector('.moment video'); return video?.currentTime }"


def test_one_hand_decides_and_the_other_screen_sees_it(signed_in, station, match):
    with signed_in() as page, signed_in() as other:
        for one in (page, other):
            one.goto(match["moments"])
            eventually(lambda one=one: count(one, "proposed") == 3)
        decide_by_keys(page, station, match)
        eventually(lambda: count(other, "accepted") == 1)
        eventually(lambda: count(other, "proposed") == 2)


def decide_by_keys(page, station, match) -> None:
    page.locator(".moment").first.focus()
    first = page.evaluate("document.activeElement.getAttribute('aria-label')")
    eventually(lambda: (page.evaluate(PLAYS) or 0) > 0)
    length = page.locator(".moment [data-told=length]").first
    before = length.text_content()
    page.keyboard.press("ArrowLeft")
    eventually(lambda: length.text_content() != before)
    page.keyboard.press("t")
    page.keyboard.type("But de Diallo")
    page.keyboard.press("Enter")
    eventually(lambda: "But de Diallo" in page.locator(".moment").first.get_attribute("aria-label"))
    page.keyboard.press("g")
    eventually(lambda: count(page, "accepted") == 1)
    eventually(lambda: page.evaluate("document.activeElement.className") == "moment")
    assert page.evaluate("document.activeElement.getAttribute('aria-label')") != first
    page.keyboard.press("e")
    eventually(lambda: count(page, "refused") == 1)
    page.keyboard.press("z")
    eventually(lambda: (count(page, "proposed"), count(page, "refused")) == (2, 0))
    eventually(lambda: clips(station, match) == 1, within=60)
    page.get_by_role("radio", name="Gardés").check()
    page.get_by_role("link", name="Voir son extrait").wait_for()
    page.get_by_role("radio", name="À décider").check()


def test_the_recap_is_put_in_order_by_keys(signed_in, station, match):
    """One clip was kept before; another is added by its time in the replay."""
    with signed_in() as page:
        page.goto(match["moments"])
        page.get_by_label("Il en manque un ?").fill("0:50")
        page.keyboard.press("Enter")
        eventually(lambda: "Marqué" in page.locator("#moments-said").inner_text())
        eventually(lambda: count(page, "proposed") == 3)
        page.locator(".moment").nth(1).focus()
        page.keyboard.press("g")
        eventually(lambda: clips(station, match) == 2, within=60)
        page.get_by_role("link", name="Extraits et résumé").click()
        first = page.locator(".studio-clip h3").first.inner_text()
        page.get_by_role("button", name=f"Plus tard : {first}").focus()
        page.keyboard.press("Enter")
        assert page.locator(".studio-clip h3").last.inner_text() == first
        assert "n° 2" in page.locator("#studio-said").inner_text()
        page.get_by_role("button", name="Refaire dans cet ordre").focus()
        page.keyboard.press("Enter")
        page.get_by_text("Le résumé se refait").wait_for()
        eventually(lambda: recap_of(station, match)[1:] == [first], within=60)


def test_who_wants_no_motion_gets_none_until_they_ask(signed_in, match):
    with signed_in(reduced_motion="reduce") as page:
        page.goto(match["moments"])
        eventually(lambda: count(page, "proposed") > 0)
        card = page.locator(".moment").first
        card.focus()
        assert page.locator(".moment video").count() == 0
        card.get_by_role("button", name="Revoir").click()
        eventually(lambda: (page.evaluate(PLAYS) or 0) > 0)


def test_everybody_can_use_it(signed_in, match):
    with signed_in() as page:
        assert faults(page, match["moments"]) == []


def test_all_from_sixty_points_on_are_kept_at_one_press_and_then_there_are_none(signed_in, match):
    with signed_in() as page:
        page.goto(match["moments"])
        eventually(lambda: count(page, "proposed") > 0)
        kept = count(page, "accepted")
        press = page.get_by_role("button", name="Garder tout à partir de 60 points")
        said = "#moments-said"
        press.click()
        eventually(lambda: count(page, "accepted") > kept)
        press.click()
        eventually(lambda: "Rien à garder" in page.locator(said).inner_text())


def test_an_empty_page_says_what_will_come(signed_in, station):
    broadcast = station.plan("Rien encore")
    with signed_in() as page:
        page.goto(f"{station.base}/regie/{broadcast['public_id']}/")
        empty = page.locator("#moments-empty")
        eventually(lambda: "arriveront ici" in empty.inner_text())
