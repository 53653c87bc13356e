"""A protected live in a real browser: the form, the picture, nothing for strangers, revocation."""

import os
import secrets
from pathlib import Path

import httpx
import pytest

from tests import browsing
from tests.browser.test_watch import moves, player
from tests.station import eventually

pytestmark = [pytest.mark.browser, pytest.mark.long]
PASSWORD, NEXT = "une porte bleue", "une porte verte"
SHOTS = os.environ.get("TV_SHOTS", "")  # a folder for people who want to look


@pytest.fixture(scope="module")
def live(station):
    broadcast = station.plan("Spectacle de l'école Jean-Moulin", "culture")
    station.manage("access", str(broadcast["id"]), "--password", PASSWORD)
    with station.encoding(broadcast):
        eventually(lambda: station.control(broadcast)["state"] == "ready")
        assert station.act(broadcast, "go").status_code == 200
        yield broadcast
        station.end(broadcast)


def note(renewed: list[int], answer) -> None:
    if "/push/right/" in answer.url:
        renewed.append(answer.status)


def shot(page, name: str) -> None:
    if SHOTS:
        page.screenshot(path=str(Path(SHOTS) / f"{name}.png"), full_page=True)


def give(page, password: str) -> None:
    page.get_by_label("Mot de passe").fill(password)
    page.get_by_role("button", name="Regarder").click()


def in_the_picture(page) -> None:
    eventually(lambda: page.evaluate("() => Boolean(window.tvPlayer)"))
    eventually(lambda: player(page)["width"] > 0, within=60)
    moves(page)


@pytest.mark.parametrize("width", [390, 1280])
def test_the_door_is_clear_and_accessible(visit, live, width):
    with visit(viewport={"width": width, "height": 844}) as page:
        page.goto(live["page"])
        shot(page, f"door-{width}")
        assert browsing.faults(page) == []
        give(page, "pas celui-là")
        assert page.get_by_role("alert").inner_text() == "Ce n’est pas le bon mot de passe."
        assert page.evaluate("() => document.activeElement.id") == "password"
        shot(page, f"door-wrong-{width}")
        assert browsing.faults(page) == []
        assert page.context.cookies() == []


def test_with_the_password_and_without(visit, station, live):
    """Every address that the authorised page fetched is refused to somebody else (A23, A24)."""
    fetched: set[str] = set()
    with visit() as page:
        page.on("request", lambda request: fetched.add(request.url))
        page.goto(live["page"])
        give(page, PASSWORD)
        page.wait_for_url(live["page"])
        in_the_picture(page)
        shot(page, "inside")
        names = sorted(each["name"] for each in page.context.cookies())
        assert names == [f"acces-{live['public_id']}", "droit"]
        assert all(each["httpOnly"] for each in page.context.cookies())
        assert page.evaluate("() => document.cookie") == ""
        eventually(lambda: sum(".m4s" in url for url in fetched) >= 3)
        media = {url for url in fetched if "/hls/" in url}
        stranger = httpx.Client()
        assert {url: stranger.get(url).status_code for url in media} == dict.fromkeys(media, 403)
        assert PASSWORD not in page.content()

        # Another password: whoever watches is asked again, without pressing anything.
        station.manage("access", str(live["id"]), "--password", NEXT)
        page.get_by_label("Mot de passe").wait_for(timeout=60_000)
        give(page, NEXT)
        in_the_picture(page)


@pytest.mark.timeout(600)
def test_a_right_is_renewed_while_the_page_is_open(visit, station, live):
    station.manage("access", str(live["id"]), "--password", PASSWORD)
    renewed = []
    with visit() as page:
        page.on("response", lambda answer: note(renewed, answer))
        page.goto(live["page"])
        give(page, PASSWORD)
        in_the_picture(page)
        # 75 seconds: the first right is over by then. Asking the page lets its news in.
        eventually(lambda: page.evaluate("() => 1") and len(renewed) >= 3, within=100)
        assert set(renewed) == {200}
        moves(page)


def test_without_scripts_the_form_works_too(visit, station, live):
    with visit(java_script_enabled=False) as page:
        page.goto(live["page"])
        give(page, PASSWORD)
        page.wait_for_url(live["page"])
        assert page.locator("#player").count() == 1
        link = page.get_by_role("link", name="Ouvrir le direct dans un lecteur vidéo")
        answer = page.request.get(station.base + link.get_attribute("href"))
        assert answer.status == 200


def test_another_site_shows_a_message(visit, station, live):
    with visit(viewport={"width": 640, "height": 360}) as page:
        page.goto(f"{station.base}/embed/{live['public_id']}/")
        shot(page, "embed")
        assert page.get_by_role("link", name="Ouvrir la page").get_attribute("href")
        assert page.locator("#player").count() == 0


def test_an_editor_protects_a_broadcast_in_the_editor(signed_in, station):
    title = f"Réunion privée {secrets.token_hex(3)}"
    with signed_in(viewport={"width": 1280, "height": 900}) as page:
        page.goto(f"{station.base}/admin/")
        page.get_by_role("link", name="Nouveau direct C'Agglo").click()
        page.locator("#id_title").fill(title)
        page.locator("#id_starts_at").fill("2026-11-01 18:00")
        page.locator("#id_ends_at").fill("2027-11-01 20:00")
        page.locator("#id_access").select_option("link")
        page.locator("#id_access").scroll_into_view_if_needed()
        shot(page, "editor")
        publish = page.locator("[name=action-publish]:visible")
        if publish.count() == 0:
            page.locator("footer [data-w-dropdown-target=toggle]").first.click()
        publish.first.click()
        page.wait_for_url("**/encodeur/")
        page.goto(f"{station.base}/admin/pages/{_number(station, title)}/edit/")
        link = page.locator("#id_private_link").input_value()
        shot(page, "editor-link")
    assert "?cle=" in link
    stranger = httpx.Client(follow_redirects=True)
    assert stranger.get(link.partition("?")[0]).status_code == 404
    assert stranger.get(link).status_code == 200


def _number(station, title: str) -> str:
    told = station.manage(
        "shell", "--no-imports", "-c",
        "from channels.models import BroadcastPage as P;"
        f"print(P.objects.get(title={title!r}).pk)", json_answer=False,
    )  # fmt: skip
    return told.split()[-1]
