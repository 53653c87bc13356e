"""The front's gate: no file of a protected broadcast without its right, by whatever address."""

import time

import pytest
from django.conf import settings
from starlette.testclient import TestClient

from channels import locks, rights

ONE, OTHER, PUBLIC = "aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb", "cccccccccccccccc"
GENERATION, NEXT = "0123456789abcdef", "fedcba9876543210"
FILES = [
    "live.m3u8", "live-top.m3u8", "dvr.m3u8", "replay.m3u8", "r1-a/top/00001.m4s",
    "r1-a/top/init.mp4", "state.json", "clips.json", "opening.json", "clip-a.m3u8", "clip-a.jpg",
    "clip-a.mp4", "subtitles.vtt", "live-captions.json",
]  # fmt: skip


@pytest.fixture(scope="module")
def front():
    from chartreslive.asgi import application

    with TestClient(application) as client:
        yield client


@pytest.fixture(autouse=True)
def folders(front):
    front.cookies.clear()
    for name in (ONE, OTHER, PUBLIC):
        for file in FILES:
            path = settings.HLS_DIR / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"content")
        locks.save(settings.HLS_DIR / name, locks.OPEN)
    for name in (ONE, OTHER):
        locks.save(settings.HLS_DIR / name, locks.Locks(right=GENERATION))


def get(front, path: str, right: str = ""):
    return front.get(path, headers={"Cookie": f"{rights.RIGHT}={right}"} if right else {})


def good(public_id: str = ONE, generation: str = GENERATION, now: float | None = None) -> str:
    return rights.new_right(public_id, generation, now)


@pytest.mark.parametrize("name", FILES)
def test_every_file_needs_the_right(front, name):
    refused = get(front, f"/hls/{ONE}/{name}")
    assert refused.status_code == 403
    assert refused.json()["error"] == "right-needed"
    assert refused.headers["cache-control"] == "no-store"
    shown = get(front, f"/hls/{ONE}/{name}", good())
    assert (shown.status_code, shown.content) == (200, b"content")
    assert get(front, f"/hls/{PUBLIC}/{name}").status_code == 200


def test_no_other_cache_and_no_other_site_keeps_it(front):
    for name, kept in (
        ("live.m3u8", "private, no-cache"), ("r1-a/top/00001.m4s", "private, max-age=60"),
    ):  # fmt: skip
        headers = get(front, f"/hls/{ONE}/{name}", good()).headers
        assert headers["cache-control"] == kept
        assert "access-control-allow-origin" not in headers
        assert headers["cross-origin-resource-policy"] == "same-origin"


def test_the_right_of_another_moment_broadcast_or_generation_opens_nothing(front):
    for wrong in (
        good(OTHER), good(now=time.time() - 61), good(generation=NEXT), "x", good()[:-1],
        rights.new_pass(ONE, GENERATION),
    ):  # fmt: skip
        assert get(front, f"/hls/{ONE}/live.m3u8", wrong).status_code == 403


def test_a_change_revokes_at_once(front):
    assert get(front, f"/hls/{ONE}/live.m3u8", good()).status_code == 200
    locks.save(settings.HLS_DIR / ONE, locks.Locks(right=NEXT))
    assert get(front, f"/hls/{ONE}/live.m3u8", good()).status_code == 403


def test_what_is_closed_is_not_there(front):
    locks.save(settings.HLS_DIR / PUBLIC, locks.CLOSED)
    assert get(front, f"/hls/{PUBLIC}/state.json").status_code == 404
    locks.save(settings.HLS_DIR / PUBLIC, locks.OPEN)
    assert get(front, f"/hls/{PUBLIC}/state.json").status_code == 200


def test_an_embargo_ends_by_the_clock_and_not_by_a_sweep(front):
    locks.save(settings.HLS_DIR / PUBLIC, locks.Locks(replay_from=time.time() + 3600))
    refused = get(front, f"/hls/{PUBLIC}/replay.m3u8")
    assert (refused.status_code, refused.json()["error"]) == (403, "embargo")
    assert get(front, f"/hls/{PUBLIC}/state.json").status_code == 200
    locks.save(settings.HLS_DIR / PUBLIC, locks.Locks(replay_from=time.time() - 1))
    assert get(front, f"/hls/{PUBLIC}/replay.m3u8").status_code == 200


CONFUSIONS = [
    f"/hls/{PUBLIC}/../{ONE}/live.m3u8", f"/hls/{PUBLIC}/%2e%2e/{ONE}/live.m3u8",
    f"/hls/{PUBLIC}/..%2f{ONE}/live.m3u8", f"/hls/{PUBLIC}/..;/{ONE}/live.m3u8",
    f"/hls//{ONE}/live.m3u8", f"//hls/{ONE}/live.m3u8", f"/hls/./{ONE}/live.m3u8",
    f"/hls/{ONE}//live.m3u8", f"/hls/{ONE}/live.m3u8/", f"/hls/{ONE}/live.m3u8%00",
    f"/hls/{ONE}/LIVE.M3U8", f"/HLS/{ONE}/live.m3u8", f"/hls/{ONE.upper()}/live.m3u8",
    f"/hls/{ONE}%2flive.m3u8", f"/hls/%61{ONE[1:]}/live.m3u8", f"/hls/{ONE}/live.m3u8?uid={PUBLIC}",
    f"/hls/{PUBLIC}/%252e%252e/{ONE}/live.m3u8", f"/hls/{PUBLIC}\\..\\{ONE}\\live.m3u8",
    f"/hls/{ONE}/.access.json", f"/hls/{ONE}/.right", f"/hls/{ONE}/%2eaccess.json",
    f"/static/../hls/{ONE}/live.m3u8", f"/images/..%2fhls/{ONE}/live.m3u8",
]  # fmt: skip


@pytest.mark.django_db
@pytest.mark.parametrize("path", CONFUSIONS)
def test_no_way_of_writing_the_address_goes_around(front, path):
    """The raw path is sent as it stands: clients would tidy it."""
    request = front.build_request("GET", "http://testserver/")
    request.url = request.url.copy_with(raw_path=path.encode())
    request.headers["X-Original-URI"] = f"/hls/{PUBLIC}/live.m3u8"
    request.headers["X-Accel-Redirect"] = f"/hls/{ONE}/live.m3u8"
    answer = front.send(request)
    assert answer.status_code in (400, 403, 404), path
    assert answer.content != b"content"


# --- renewal


def renewed(front, public_id: str, held: str = ""):
    headers = {"Cookie": f"{rights.pass_name(public_id)}={held}"} if held else {}
    return front.post(f"/push/right/{public_id}", headers=headers)


def test_a_pass_is_exchanged_for_a_right(front):
    answer = renewed(front, ONE, rights.new_pass(ONE, GENERATION))
    assert (answer.status_code, answer.json()) == (200, {"seconds": 60})
    assert answer.headers["cache-control"] == "no-store"
    [cookie] = answer.headers.get_list("set-cookie")
    assert f"Path=/hls/{ONE}/" in cookie
    assert "HttpOnly" in cookie
    right = cookie.split(";")[0].partition("=")[2]
    assert get(front, f"/hls/{ONE}/live.m3u8", right).status_code == 200


def test_no_pass_no_right(front):
    old = rights.new_pass(ONE, GENERATION, time.time() - rights.PASS_LASTS - 1)
    for held in ("", "x", rights.new_pass(OTHER, GENERATION), rights.new_pass(ONE, NEXT), old, good()):
        answer = renewed(front, ONE, held)
        assert answer.status_code == 403
        assert "set-cookie" not in answer.headers


def test_public_ones_need_none_and_closed_ones_are_not_there(front):
    assert renewed(front, PUBLIC).status_code == 204
    locks.save(settings.HLS_DIR / PUBLIC, locks.CLOSED)
    assert renewed(front, PUBLIC).status_code == 404


def test_renewing_is_a_post(front):
    assert front.get(f"/push/right/{ONE}").status_code in (403, 405)


def test_a_refusal_speaks_the_visitors_language(front):
    for language, word in (("en-GB,en;q=0.9", "protected"), ("de", "protégée"), ("", "protégée")):
        answer = front.get(f"/hls/{ONE}/live.m3u8", headers={"Accept-Language": language})
        assert word in answer.json()["message"]
