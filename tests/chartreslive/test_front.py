"""The front: what it serves from disk, and what it does not."""

import asyncio
import errno

import pytest
from django.conf import settings
from starlette.testclient import TestClient

from audience import presence


@pytest.fixture(scope="module")
def front():
    from chartreslive.asgi import application

    with TestClient(application) as client:
        yield client


@pytest.fixture
def files():
    folder = settings.HLS_DIR / "abc"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.mark.parametrize(
    ("name", "kind", "cache"),
    [
        ("live.m3u8", "application/vnd.apple.mpegurl", "public, max-age=1"),
        ("state.json", "application/json", "public, max-age=1"),
        ("00001.m4s", "video/iso.segment", "public, max-age=31536000, immutable"),
        ("init.mp4", "video/mp4", "public, max-age=31536000, immutable"),
    ],
)
def test_files_have_the_headers_of_their_kind(front, files, name, kind, cache):
    (files / name).write_bytes(b"content")
    answer = front.get(f"/hls/abc/{name}")
    assert answer.content == b"content"
    assert answer.headers["content-type"] == kind
    assert answer.headers["cache-control"] == cache
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "set-cookie" not in answer.headers


def test_segments_come_in_ranges(front, files):
    (files / "00002.m4s").write_bytes(b"0123456789")
    answer = front.get("/hls/abc/00002.m4s", headers={"Range": "bytes=2-4"})
    assert (answer.status_code, answer.content) == (206, b"234")


def test_a_playlist_that_did_not_change_is_not_sent_again(front, files):
    (files / "same.m3u8").write_bytes(b"#EXTM3U")
    tag = front.get("/hls/abc/same.m3u8").headers["etag"]
    assert front.get("/hls/abc/same.m3u8", headers={"If-None-Match": tag}).status_code == 304


def test_a_long_playlist_is_compressed(front, files):
    (files / "long.m3u8").write_bytes(b"#EXTINF:1.0,\nsegment.m4s\n" * 1000)
    answer = front.get("/hls/abc/long.m3u8", headers={"Accept-Encoding": "gzip"})
    assert answer.headers["content-encoding"] == "gzip"
    assert len(answer.content) == 25_000


@pytest.mark.parametrize(
    "path",
    [
        "/hls/abc/.live.m3u8.12.tmp", "/hls/abc/ffmpeg.log", "/hls/abc/run.json.tmp", "/hls/abc/",
        "/hls/../secret_key", "/hls/%2e%2e/secret_key", "/hls/abc/..%2f..%2fsecret_key",
        "/hls/nowhere/live.m3u8", "/images/../secret_key", "/images/%2e%2e/db.sqlite3",
    ],
)
@pytest.mark.django_db
def test_nothing_else_is_served(front, files, path):
    answer = front.get(path)
    assert answer.status_code == 404


def test_a_missing_playlist_is_not_remembered_for_long(front):
    assert front.get("/hls/abc/none.m3u8").headers["cache-control"] == "public, max-age=1"


def test_a_forged_event_stream_is_refused(front):
    answer = front.get("/push/control%2Fabc")
    assert answer.status_code == 403
    assert answer.json()["error"] == "forbidden"


def test_a_heartbeat_is_counted_and_sets_nothing(front):
    answer = front.post("/push/presence/abc?v=0123456789abcdef")
    assert answer.status_code == 204
    assert "set-cookie" not in answer.headers
    assert front.app.app.state.presence.counts()["abc"] == 1
    front.post("/push/presence/abc?v=<script>")
    assert front.app.app.state.presence.counts()["abc"] == 1


async def test_how_many_watch_is_told_again_after_a_full_disk(monkeypatch):
    from chartreslive import asgi

    saved = asyncio.Event()
    answers = iter([OSError(errno.ENOSPC, "full"), None])

    def save(counts) -> None:
        if error := next(answers, None):
            raise error
        saved.set()

    monkeypatch.setattr(asgi, "SAVE_EVERY", 0.01)
    monkeypatch.setattr(presence, "save", save)
    task = asyncio.create_task(asgi.save_presence(presence.Presence()))
    await asyncio.wait_for(saved.wait(), 5)
    task.cancel()
