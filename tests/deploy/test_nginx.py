"""The town's nginx and an edge, real ones: the same rules as the embedded front, from files alone."""

import shutil
import socket
import time

import pytest
from django.conf import settings
from django.core.management.base import CommandError

from channels import locks, rights
from tests.chartreslive.test_front_access import (
    CONFUSIONS,
    FILES,
    GENERATION,
    NEXT,
    ONE,
    OTHER,
    PUBLIC,
)
from tests.station import eventually, free_port
from tests.web_server import NGINX, Front, configuration, running

pytestmark = pytest.mark.skipif(shutil.which(NGINX) is None, reason="nginx is not installed")


@pytest.fixture(scope="module")
def front():
    port = free_port()
    before, settings.TV_HTTP_PORT = settings.TV_HTTP_PORT, port
    server = Front(port)
    yield server
    settings.TV_HTTP_PORT = before
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def origin(front, tmp_path_factory):
    with running("origin", tmp_path_factory.mktemp("origin")) as server:
        yield server


@pytest.fixture
def edge(origin, tmp_path):
    with running("edge", tmp_path, "--origin", f"127.0.0.1:{origin.port}") as server:
        yield server


@pytest.fixture(autouse=True)
def folders():
    for name in (ONE, OTHER, PUBLIC):
        for file in FILES:
            path = settings.HLS_DIR / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"content")
    locks.save(settings.HLS_DIR / PUBLIC, locks.OPEN)
    for name in (ONE, OTHER):
        locks.save(settings.HLS_DIR / name, locks.Locks(right=GENERATION))


def right(public_id: str = ONE, generation: str = GENERATION, now: float | None = None) -> str:
    return f"{rights.RIGHT}={rights.new_right(public_id, generation, now)}"


def status(server, path: str, cookie: str = "") -> int:
    return server.get(path, **({"Cookie": cookie} if cookie else {})).status_code


# --- the origin


@pytest.mark.parametrize("name", FILES)
def test_every_file_needs_the_right(origin, name):
    assert status(origin, f"/hls/{PUBLIC}/{name}") == 200
    refused = origin.get(f"/hls/{ONE}/{name}")
    assert (refused.status_code, refused.json()["error"]) == (403, "right-needed")
    assert refused.headers["cache-control"] == "no-store"
    shown = origin.get(f"/hls/{ONE}/{name}", Cookie=right())
    assert (shown.status_code, shown.content) == (200, b"content")
    assert shown.headers["cache-control"].startswith("private")
    assert "access-control-allow-origin" not in shown.headers


WRONG = {
    "expired": lambda: right(now=time.time() - 61),
    "of another broadcast": lambda: right(OTHER),
    "forged": lambda: f"{right()[:-22]}{'A' * 22}",
    "a pass": lambda: f"{rights.RIGHT}={rights.new_pass(ONE, GENERATION)}",
    "prolonged": lambda: right().replace("=1", "=2", 1),
    "empty": lambda: f"{rights.RIGHT}=",
    "odd": lambda: f"{rights.RIGHT}=../../{PUBLIC}",
}


@pytest.mark.parametrize("kind", WRONG)
def test_a_wrong_right_opens_nothing(origin, edge, kind):
    for server in (origin, edge):
        assert status(server, f"/hls/{ONE}/r1-a/top/00001.m4s", WRONG[kind]()) == 403


@pytest.mark.parametrize("path", CONFUSIONS)
def test_no_way_of_writing_the_address_goes_around(origin, edge, path):
    tricks = {"X-Original-URI": f"/hls/{PUBLIC}/live.m3u8", "X-Accel-Redirect": f"/hls/{ONE}/live.m3u8"}
    for server in (origin, edge):
        answer = server.get(path, **tricks)
        assert answer.content != b"content", path
        # What leads out of /hls is asked of the embedded server, which has its own gate.
        assert answer.status_code in (400, 403, 404) or answer.text.startswith("answer"), path


def test_public_files_keep_the_headers_of_their_kind(origin):
    for name, kind, kept in (
        ("live.m3u8", "application/vnd.apple.mpegurl", "public, max-age=1"),
        ("state.json", "application/json", "public, max-age=1"),
        ("r1-a/top/00001.m4s", "video/iso.segment", "public, max-age=31536000, immutable"),
        ("clip-a.jpg", "image/jpeg", "public, max-age=3600"),
    ):
        headers = origin.get(f"/hls/{PUBLIC}/{name}").headers
        assert (headers["content-type"], headers["cache-control"]) == (kind, kept)
        assert headers["access-control-allow-origin"] == "*"
        assert headers["x-content-type-options"] == "nosniff"


def test_an_embargo_and_its_end(origin):
    folder = settings.HLS_DIR / PUBLIC
    locks.save(folder, locks.Locks(replay_from=time.time() + 60, on_air=True))
    assert status(origin, f"/hls/{PUBLIC}/live.m3u8") == 200
    assert status(origin, f"/hls/{PUBLIC}/clip-a.m3u8") == 403
    locks.save(folder, locks.Locks(replay_from=time.time() + 60))
    for name, expected in (("r1-a/top/00001.m4s", 403), ("dvr.m3u8", 403), ("state.json", 200)):
        assert status(origin, f"/hls/{PUBLIC}/{name}") == expected
    locks.save(folder, locks.OPEN)
    assert status(origin, f"/hls/{PUBLIC}/replay.m3u8") == 200


def test_an_embargo_does_not_replace_the_right(origin):
    locks.save(settings.HLS_DIR / ONE, locks.Locks(right=GENERATION, replay_from=time.time() + 60))
    assert status(origin, f"/hls/{ONE}/state.json") == 403
    assert status(origin, f"/hls/{ONE}/state.json", right()) == 200
    assert status(origin, f"/hls/{ONE}/replay.m3u8", right()) == 403


def test_what_is_closed_is_not_there(origin):
    locks.save(settings.HLS_DIR / PUBLIC, locks.CLOSED)
    assert status(origin, f"/hls/{PUBLIC}/state.json") == 404


# --- an edge


def test_a_cached_segment_is_refused_without_the_right(edge):
    path = f"/hls/{ONE}/r1-a/top/00001.m4s"
    assert status(edge, path) == 403
    assert status(edge, path, right()) == 200
    assert status(edge, path) == 403
    assert status(edge, path, right(OTHER)) == 403


@pytest.mark.parametrize(("name", "public_id"), [("r1-a/top/00001.m4s", ONE), ("live.m3u8", PUBLIC)])
def test_viewers_share_one_copy(edge, name, public_id):
    """The file is gone from the origin: the second viewer's copy can only come from the cache."""
    path = f"/hls/{public_id}/{name}"
    assert status(edge, path, right(public_id, now=time.time() - 3)) == 200
    (settings.HLS_DIR / public_id / name).unlink()
    assert status(edge, path, right(public_id, now=time.time() + 3)) == 200


def test_edges_ask_for_one_viewer_and_no_token_is_in_the_key(edge, tmp_path):
    token = right()
    for _ in range(3):
        assert status(edge, f"/hls/{ONE}/r1-a/top/00001.m4s", token) == 200
    kept = [path.read_bytes() for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    assert len(kept) == 1
    assert b"KEY: /hls/" + ONE.encode() + b"/r1-a/top/00001.m4s in\n" in kept[0]
    assert token.partition("=")[2].encode() not in kept[0]


def test_what_becomes_protected_is_refused_by_edges_too(edge):
    path = f"/hls/{PUBLIC}/live.m3u8"
    assert status(edge, path) == 200
    locks.save(settings.HLS_DIR / PUBLIC, locks.Locks(right=NEXT))
    eventually(lambda: status(edge, path) == 403, within=5)
    assert status(edge, path, right(PUBLIC, NEXT)) == 200


def test_no_copy_is_kept_longer_than_a_right(edge, tmp_path):
    """A minute for what was public and is not any more: the copy says until when it holds."""
    before = int(time.time())
    status(edge, f"/hls/{PUBLIC}/r1-a/top/00001.m4s")
    [kept] = [path.read_bytes() for path in (tmp_path / "cache").rglob("*") if path.is_file()]
    until = int.from_bytes(kept[8:16], "little")  # ngx_http_file_cache_header_t: version, valid_sec
    assert before < until <= before + rights.RIGHT_LASTS


# --- pages


def test_a_page_is_made_once_a_second_and_survives_the_embedded_server(origin, front):
    front.asked.clear()
    answers = {origin.get("/sport/").text for _ in range(20)}
    assert len(front.asked) <= 3
    front.status = 500
    try:
        assert eventually(lambda: origin.get("/sport/").status_code) == 200
        assert origin.get("/sport/").text in answers | {f"answer {len(front.asked)}"}
    finally:
        front.status = 200


@pytest.mark.parametrize("headers", [{"Cookie": "sessionid=x"}, {"Authorization": "Bearer x"}])
def test_what_is_somebodys_own_is_never_shared(origin, front, headers):
    front.asked.clear()
    path = f"/api/v1/broadcasts/?of={next(iter(headers))}"
    for _ in range(3):
        origin.get(path, **headers)
    origin.get(path)
    assert len(front.asked) == 4


def test_protected_pages_are_not_kept(origin, front):
    front.asked.clear()
    for _ in range(3):
        origin.get("/sport/private/")
    assert len(front.asked) == 3


def test_nobody_claims_an_address(origin, edge, front):
    front.asked.clear()
    origin.get("/acces/x/", **{"X-Forwarded-For": "10.9.8.7"})
    edge.get("/acces/x/", **{"X-Forwarded-For": "10.9.8.7"})
    assert [headers["X-Forwarded-For"] for _, headers in front.asked] == ["127.0.0.1", "127.0.0.1"]


# --- the configuration


def test_nothing_is_left_to_fill_in(tmp_path):
    for role, more in (("origin", ()), ("edge", ("--origin", "tele.example.fr:443"))):
        text = configuration(role, tmp_path, 80, *more)
        assert "@" not in "".join(line for line in text.splitlines() if "@tv_" not in line)
        assert rights.key() in text
        assert settings.SECRET_KEY not in text


def test_an_odd_value_does_not_reach_nginx(tmp_path):
    with pytest.raises(CommandError):
        configuration("edge", tmp_path, 80, "--origin", "x; } server { listen 81")


def announced(server, path: str, size: int) -> bytes:
    """What is answered to who says that so much will follow, and has sent nothing yet."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=10) as line:
        line.sendall(f"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Length: {size}\r\n\r\n".encode())
        return line.recv(64).split(b" ")[1]


def test_a_finished_video_of_some_hours_may_be_handed_in(origin, edge):
    for server in (origin, edge):
        assert announced(server, "/regie/0123456789abcdef/fichier/", 8 * 1024**3) != b"413"
        assert announced(server, "/regie/0123456789abcdef/fichier/", 9 * 1024**3) == b"413"
        assert announced(server, "/regie/0123456789abcdef/montage/", 1024**3) == b"413"
