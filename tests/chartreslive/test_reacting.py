"""Reactions at the front: who is heard, who is not, and what is left behind."""

import json
import time
from datetime import UTC, datetime

import pytest
from django.conf import settings
from starlette.testclient import TestClient

from audience import tally
from channels import locks, rights
from chartreslive import reacting
from media import publication

ONE, GENERATION = "reactedreacted01", "0123456789abcdef"
PAGE = "0123456789abcdef"


@pytest.fixture(scope="module")
def front():
    """Writes when a test says so, not by its own clock."""
    from chartreslive.asgi import application

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reacting, "EVERY", 3600)
        with TestClient(application) as client:
            yield client


@pytest.fixture(autouse=True)
def live(front):
    """On air for ten minutes; nobody has pressed yet."""
    front.cookies.clear()
    front.app.app.state.reactions._crowds.clear()
    for root in (settings.HLS_DIR, settings.RECORDINGS_DIR):
        (root / ONE).mkdir(parents=True, exist_ok=True)
    tally.forget(settings.RECORDINGS_DIR / ONE)
    locks.save(settings.HLS_DIR / ONE, locks.OPEN)
    tell()


def tell(**told) -> None:
    begins = datetime.fromtimestamp(time.time() - 600, UTC).isoformat()
    usual = {"reactions": {"from": begins}, "dvr": "/dvr", "target": 1}
    publication.write_atomically(settings.HLS_DIR / ONE / "state.json", json.dumps(usual | told))


def press(front, public_id: str = ONE, content: bytes | None = None, headers=None, **told):
    body = {"kind": "applause", "page": PAGE, "at": time.time() - 5} | told
    return front.post(
        f"/push/reaction/{public_id}",
        content=json.dumps(body) if content is None else content,
        headers={"Sec-Fetch-Site": "same-origin"} if headers is None else headers,
    )


def counted(front) -> dict[int, int]:
    """Second of the picture -> how many, as it would be written now."""
    batches = front.app.app.state.reactions.batches(time.monotonic())
    return {at: n.total() for batch in batches for at, n in batch.kept.items()}


def test_a_press_is_heard_and_leaves_nothing_on_the_phone(front):
    at = time.time() - 5
    answer = press(front, at=at)
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["cache-control"] == "no-store"
    assert "set-cookie" not in answer.headers
    assert counted(front) == {int(at): 1}


def test_it_counts_for_the_moment_on_the_screen_within_what_was_shown(front):
    now = time.time()
    for number, (at, expected) in enumerate(
        ((now - 300, now - 300), (now + 900, now), (0, now - 600))
    ):
        assert press(front, at=at, page=f"page{number:08d}").status_code == 204
        [(second, count)] = counted(front).items()
        assert count == 1
        assert second == pytest.approx(expected, abs=2)


def test_a_second_press_of_the_page_is_too_soon(front):
    assert press(front).status_code == 204
    answer = press(front)
    assert (answer.status_code, answer.json()["error"]) == (429, "too-soon")


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"}, {"Sec-Fetch-Site": "same-site"}, {"Sec-Fetch-Site": "none"},
        {"Origin": "https://ailleurs.example"}, {"Origin": "null"}, {"Origin": "http://[bad"}, {},
    ],
)  # fmt: skip
def test_other_sites_are_refused(front, headers):
    answer = press(front, headers=headers)
    assert (answer.status_code, answer.json()["error"]) == (403, "other-site")
    assert counted(front) == {}


def test_an_older_browser_says_by_its_origin_that_it_is_our_page(front):
    assert press(front, headers={"Origin": "http://testserver"}).status_code == 204


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ({"kind": "boo"}, 400), ({"page": "<script>"}, 400), ({"page": 7}, 400), ({"at": "x"}, 400),
        ({"at": True}, 400), ({"at": float("nan")}, 400), ({"at": float("inf")}, 400),
        ({"at": None}, 204), ({"page": "a" * 300}, 400), ({"kind": ["applause"]}, 400),
    ],
)  # fmt: skip
def test_only_what_is_well_formed_is_counted(front, told, status):
    assert press(front, **told).status_code == status
    assert len(counted(front)) == (status == 204)


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"x" * 100_000])
def test_other_bodies_are_refused(front, content):
    assert press(front, content=content).status_code == 400


@pytest.mark.parametrize("public_id", ["nowhere", "%2e%2e", "x" * 200])
def test_what_does_not_exist_is_not_there(front, public_id):
    assert press(front, public_id).status_code == 404


@pytest.mark.parametrize("content", [None, b"{"])
def test_a_live_that_takes_none_says_so_before_reading(front, content):
    tell(reactions=None)
    answer = press(front, content=content)
    assert (answer.status_code, answer.json()["error"]) == (409, "not-live")


def test_a_protected_live_hears_only_who_may_watch(front):
    locks.save(settings.HLS_DIR / ONE, locks.Locks(right=GENERATION))
    assert press(front).json()["error"] == "right-needed"
    cookie = f"{rights.pass_name(ONE)}={rights.new_pass(ONE, GENERATION)}"
    own = {"Sec-Fetch-Site": "same-origin"}
    assert press(front, headers=own | {"Cookie": cookie}).status_code == 204
    locks.save(settings.HLS_DIR / ONE, locks.CLOSED)
    assert press(front, headers=own | {"Cookie": cookie}).status_code == 404


def test_reading_is_no_press(front):
    assert front.get(f"/push/reaction/{ONE}").status_code in (403, 405)


async def test_a_full_disk_loses_nothing(front, monkeypatch):
    def full(_batch):
        raise OSError(28, "No space left on device")

    press(front)
    counter = front.app.app.state.reactions
    with monkeypatch.context() as patch:
        patch.setattr(reacting.pulse, "keep", full)
        await reacting.write(counter)
    assert tally.load(settings.RECORDINGS_DIR / ONE) == {}
    await reacting.write(counter)
    assert len(tally.moments(settings.RECORDINGS_DIR / ONE)) == 1


async def test_the_file_beside_the_playlists_says_how_many_and_not_who(front):
    press(front, kind="heart")
    await reacting.write(front.app.app.state.reactions)
    answer = front.get(f"/hls/{ONE}/reactions.json")
    assert answer.json()["counts"] == {"applause": 0, "heart": 1, "bravo": 0}
    assert PAGE not in answer.text
    locks.save(settings.HLS_DIR / ONE, locks.Locks(right=GENERATION))
    assert front.get(f"/hls/{ONE}/reactions.json").status_code == 403
