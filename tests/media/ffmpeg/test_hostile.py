"""Files that are not what they are called: no program of ours follows them anywhere."""

import os
import socket
import subprocess
import threading
from pathlib import Path

import pytest

from media.ffmpeg import probe, runner
from media.ffmpeg.errors import FfmpegError
from media.ffmpeg.graphs import creatives, files, live, slates

CANARY = "the other video"


@pytest.fixture
def secret(tmp_path) -> Path:
    """Another channel's recording, beside the hostile file."""
    path = tmp_path / "private.ts"
    source = ["-f", "lavfi", "-i", "testsrc2=s=320x180:r=25", "-f", "lavfi", "-i", "sine"]
    subprocess.run(
        ["ffmpeg", "-v", "error", *source, "-t", "2", "-c:v", "libx264", "-c:a", "aac", str(path)],
        check=True,
    )
    return path


@pytest.fixture
def canary():
    """A server that nobody may call: who did."""
    calls = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        stop = threading.Event()

        def listen() -> None:
            while not stop.is_set():
                try:
                    connection, _ = server.accept()
                except TimeoutError:
                    continue
                calls.append(connection.recv(200))
                connection.close()

        thread = threading.Thread(target=listen)
        thread.start()
        yield server.getsockname()[1], calls
        stop.set()
        thread.join()


def playlist(address: str) -> str:
    return f"#EXTM3U\n#EXT-X-TARGETDURATION:2\n#EXTINF:2,\n{address}\n#EXT-X-ENDLIST\n"


def hostile(folder: Path, secret: Path, port: int) -> dict[str, str]:
    near, far = f"file:{secret}", f"http://127.0.0.1:{port}/x.ts"
    return {
        "a playlist": playlist(near),
        "a playlist of the network": playlist(far),
        "a playlist with a key": f'#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="{far}"\n' + playlist(near),
        "a playlist with a map": f'#EXTM3U\n#EXT-X-MAP:URI="{near}"\n' + playlist(near),
        "a list": f"ffconcat version 1.0\nfile '{secret.name}'\n",
        "a list of the network": f"ffconcat version 1.0\nfile '{far}'\n",
        "a session description": f"v=0\nc=IN IP4 127.0.0.1\nt=0 0\nm=video {port} RTP/AVP 96\n",
        "a picture that links": f'<svg xmlns="http://www.w3.org/2000/svg"><image href="{far}"/></svg>',
        "a manifest": f'<MPD><Period><BaseURL>{far}</BaseURL></Period></MPD>',
        "a text": "hello",
        "nothing": "",
    }


NAMES = list(hostile(Path(), Path("x"), 1))


def readers(path: Path, output: Path) -> dict[str, list[str]]:
    """Every command of ours that reads a file that somebody gave us, or that a disk may have lost."""
    cut = files.Cut(path, 0.0, 1.0)
    return {
        "creative": creatives.creative_mp4(creatives.CreativeSpec(path, output, 10.0, True)),
        "clip": files.clip_mp4(files.ClipSpec((cut,), output, 320, 180)),
        "remux": files.remux_mp4(path, output),
        "poster": files.poster(path, output, 0.0),
        "check": files.decode_check(path),
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_file_in_disguise_is_refused_by_every_command(tmp_path, secret, canary, name):
    port, calls = canary
    path = tmp_path / "evil.mp4"
    path.write_text(hostile(tmp_path, secret, port)[name])
    with pytest.raises(FfmpegError):
        probe.probe(path)
    for command in readers(path, tmp_path / "out.mp4").values():
        with pytest.raises(FfmpegError):
            runner.run(command, timeout=20)
    assert calls == []


@pytest.mark.parametrize(
    "name", ["-y.mp4", "concat:a|b.mp4", "x%03d.mp4", "http:x.mp4", "a'b.mp4", "é 🎥.mp4"]
)
def test_a_name_is_never_an_option_a_protocol_or_a_pattern(tmp_path, secret, name):
    path = tmp_path / name
    os.rename(secret, path)
    info = probe.probe(path, allowed=("mpegts",))
    assert (info.width, info.height) == (320, 180)


def test_a_program_has_no_network_and_no_secret(tmp_path, canary, monkeypatch):
    """Even one that asks for it by name. (Where the machine allows to take the network away.)"""
    monkeypatch.setenv("SECRET_KEY", CANARY)
    port, calls = canary
    argv = ["ffmpeg", "-nostdin", "-i", f"http://127.0.0.1:{port}/x", "-f", "null", "-"]
    with pytest.raises(FfmpegError) as refused:
        runner.run(argv, timeout=20)
    assert calls == []
    assert CANARY not in str(refused.value)


def test_text_is_never_part_of_a_filter():
    """Titles reach a picture through Pillow or a file; no graph takes a text that it expands."""
    for module in (creatives, files, live, slates):
        assert "drawtext" not in Path(module.__file__).read_text()


def test_every_input_of_every_graph_names_what_it_reads():
    """format= or a whitelist beside each ffmpeg.input: a demuxer is never guessed from content."""
    folder = Path(files.__file__).parent
    for path in folder.glob("*.py"):
        text = path.read_text()
        for piece in text.split("ffmpeg.input(")[1:]:
            call = piece[: piece.find("\n\n")]
            assert "format=" in call or "format_whitelist=" in call, f"{path.name}: {call[:120]}"
