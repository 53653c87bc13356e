"""Matches whose moments are known: real recordings of crowds and voices at seeded times.

The sounds come out of Debian packages; the timeline, the levels, viewers' reactions, marks and cuts
are synthetic. The same seed is the same match.
"""

import array
import math
import random
import shutil
import subprocess
import wave
from dataclasses import dataclass, field
from pathlib import Path

PACKAGES = ("etw-data", "tuxfootball", "freetennis-common", "asterisk-core-sounds-fr-wav")
RATE = 16_000
BED = -32.0  # dBFS; everything else is told against it
Sound = array.array


class NoRecordings(RuntimeError):
    """The packages could not be fetched."""


@dataclass
class Match:
    """Seconds from its beginning."""

    seconds: float
    goals: list[float] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)
    cuts: list[float] = field(default_factory=list)
    reactions: list[float] = field(default_factory=list)
    marks: list[float] = field(default_factory=list)
    pause: tuple[float, float] = (0.0, 0.0)  # half-time: the schedule knows it
    others: list[tuple[float, str]] = field(default_factory=list)  # what must not count
    has_voice: bool = True
    has_agc: bool = False

    @property
    def moments(self) -> list[float]:
        return sorted(self.goals + self.chances)


def fetch(cache: Path) -> Path:
    """The folder of the packages' files; fetched once."""
    cache.mkdir(parents=True, exist_ok=True)
    root = cache / "x"
    if not (root / ".whole").exists():
        if not (shutil.which("apt-get") and shutil.which("dpkg")):
            raise NoRecordings("needs Debian's apt-get and dpkg")
        got = subprocess.run(
            ["apt-get", "-q", "download", *PACKAGES], cwd=cache, capture_output=True, text=True
        )
        if got.returncode:
            raise NoRecordings(
                f"apt-get download {' '.join(PACKAGES)}: {got.stderr.strip()[-300:]}"
            )
        for package in cache.glob("*.deb"):
            subprocess.run(["dpkg", "-x", package, root], check=True)
        (root / ".whole").touch()
    return root


class Sounds:
    """Recordings by what they are, at one rate, all equally loud (-20 dBFS)."""

    def __init__(self, root: Path) -> None:
        games, tennis = root / "usr/share/games", root / "usr/share/sounds/freetennis-common/sfx"
        etw, tux = games / "etw/crowd", games / "tuxfootball/sound"
        # crowd10 and crowd11 are cries of one person; 05 and 14 are long chants.
        murmur = [tux / "ingame.ogg", etw / "crowd07.wav", etw / "crowd13.wav"]
        self.bed = [read(path) for path in murmur]
        self.cheer = [
            read(tux / "crowdcheer.wav"),
            read(etw / "crowd01.wav"),
            read(etw / "crowd09.wav"),
        ]
        self.ooh = [
            read(tux / "crowdooh.wav"),
            read(etw / "crowd03.wav"),
            read(etw / "crowd17.wav"),
        ]
        self.chant = [read(etw / f"crowd{number}.wav") for number in ("05", "14", "08", "12")]
        self.applause = [read(tennis / "pubblico.wav")]
        self.boo = [read(tux / "crowdboo.wav")]
        self.music = [read(tux / "titlemusic.ogg")]
        self.knock = [read(tux / "kick.wav"), read(tux / "bounce.wav")]
        self.whistle = [read(tux / f"refwhistle{name}.wav") for name in ("short", "twice", "long")]
        spoken = sorted((root / "usr/share/asterisk/sounds/fr_CA_f_June").glob("*.wav"))
        known = [one for path in spoken[:160:2] if RATE < len(one := spoken_of(path)) < 8 * RATE]
        self.voice = [(louder(one, BED + 30), louder(one, BED + 34)) for one in known]


def read(path: Path) -> Sound:
    argv = ["ffmpeg", "-v", "error", "-i", path, "-ac", "1", "-ar", str(RATE), "-f", "s16le", "-"]
    return even(array.array("h", subprocess.run(argv, capture_output=True, check=True).stdout))


def spoken_of(path: Path) -> Sound:
    """The prompts are WAV at half the rate; what repeating samples adds lies above 4 kHz."""
    with wave.open(str(path)) as file:
        sound = array.array("h", file.readframes(file.getnframes()))
    return even(array.array("h", [value for value in sound for _ in (0, 1)]))


def even(sound: Sound) -> Sound:
    power = math.fsum(value * value for value in sound) / max(1, len(sound))
    return louder(sound, -20.0 - 10 * math.log10(max(power, 1.0) / 32768**2))


def louder(sound: Sound, decibels: float) -> Sound:
    factor = 10 ** (decibels / 20)
    return array.array("h", [_clipped(value * factor) for value in sound])


def _clipped(value: float) -> int:
    return int(max(-32768.0, min(32767.0, value)))


def swelling(sound: Sound, seconds: float, attack: float, decay: float, decibels: float) -> Sound:
    """Repeated to a length, rising and dying away."""
    factor, length = 10 ** (decibels / 20), int(seconds * RATE)
    whole = (sound * (length // len(sound) + 1))[:length]
    step = RATE // 50  # the envelope changes fifty times a second
    for at in range(0, length, step):
        moment = at / RATE
        shape = min(1.0, moment / attack, max(0.0, (seconds - moment) / decay))
        for place in range(at, min(at + step, length)):
            whole[place] = _clipped(whole[place] * factor * shape)
    return whole


def plan(seed: int, number: int, seconds: float) -> Match:
    """What happens, and when: no sound yet."""
    chance = random.Random(f"{seed}/{number}")
    match = Match(seconds, has_voice=number % 6 in (0, 1, 4), has_agc=number % 6 in (4, 5))
    if seconds > 1500:
        match.pause = (seconds / 2 - 120, seconds / 2 + 120)
    slots = _slots(chance, seconds, match.pause)
    share = seconds / 2700
    match.goals = sorted(slots.pop() for _ in range(max(1, round(chance.randint(3, 6) * share))))
    match.chances = sorted(slots.pop() for _ in range(max(1, round(chance.randint(5, 9) * share))))
    for name, most in (("chant", 5), ("applause", 4), ("boo", 3), ("jingle", 2), ("knock", 3)):
        match.others += [(slots.pop(), name) for _ in range(max(1, round(most * share))) if slots]
    _surround(chance, match)
    return match


def _slots(chance: random.Random, seconds: float, pause: tuple[float, float]) -> list[float]:
    """Places with room about them, in any order."""
    places = [at + chance.uniform(0, 12) for at in range(45, int(seconds) - 60, 55)]
    places = [at for at in places if not pause[0] - 30 < at < pause[1] + 10]
    chance.shuffle(places)
    return places


def _surround(chance: random.Random, match: Match) -> None:
    """Cuts, viewers' reactions and marks: at rates of our own making."""
    match.cuts = _arrivals(chance, match.seconds, 11.0)
    match.reactions = _arrivals(chance, match.seconds, 5.0)
    for at, is_goal in [(at, True) for at in match.goals] + [(at, False) for at in match.chances]:
        if chance.random() < (0.9 if is_goal else 0.35):
            first = at + chance.uniform(7, 10)
            match.cuts += [first + 2.5 * step for step in range(chance.randint(4, 8))]
        crowd = chance.randint(15, 40) if is_goal else chance.randint(2, 14)
        delay = chance.uniform(6, 14)
        match.reactions += [at + delay + chance.gammavariate(2, 2) for _ in range(crowd)]
        if chance.random() < (0.85 if is_goal else 0.3):
            match.marks.append(at + chance.uniform(2, 10))
    for times in (match.cuts, match.reactions, match.marks):
        times.sort()


def _arrivals(chance: random.Random, seconds: float, every: float) -> list[float]:
    times, at = [], chance.expovariate(1 / every)
    while at < seconds:
        times.append(at)
        at += chance.expovariate(1 / every)
    return times


def record(match: Match, sounds: Sounds, seed: str, target: Path) -> None:
    """The match as a camera's sound: one M4A."""
    chance = random.Random(f"sound {seed}")
    folder = target.with_suffix(".parts")
    folder.mkdir(parents=True, exist_ok=True)
    tracks = [_bed(match, sounds, chance), _crowd(match, sounds, chance)]
    tracks += [_voice(match, sounds, chance)] if match.has_voice else []
    paths = [_write(folder / f"{index}.wav", track) for index, track in enumerate(tracks)]
    _mix(match, chance, paths, target)
    shutil.rmtree(folder)


def _bed(match: Match, sounds: Sounds, chance: random.Random) -> Sound:
    one = louder(chance.choice(sounds.bed), BED + 20)
    return (one * (int(match.seconds * RATE) // len(one) + 1))[: int(match.seconds * RATE)]


def _crowd(match: Match, sounds: Sounds, chance: random.Random) -> Sound:
    track = array.array("h", bytes(2 * int(match.seconds * RATE)))
    up = BED + 20

    def put(at: float, kinds: list[Sound], length, attack, decay, rise) -> None:
        told = (chance.uniform(*length), chance.uniform(*attack), chance.uniform(*decay))
        _place(track, at, swelling(chance.choice(kinds), *told, up + chance.uniform(*rise)))

    for at in match.goals:
        put(at, sounds.cheer, (9, 16), (0.6, 1.4), (4, 7), (10, 16))
    for at in match.chances:
        put(at, sounds.ooh, (2.5, 5), (0.3, 0.8), (1.5, 2.5), (5, 11))
    for at, name in match.others:
        if name == "chant":
            put(at, sounds.chant, (20, 42), (3, 6), (3, 6), (2, 6))
        elif name == "knock":
            put(at, sounds.knock, (0.2, 0.5), (0.05, 0.06), (0.1, 0.2), (10, 16))
        else:
            kinds = {"applause": sounds.applause, "boo": sounds.boo, "jingle": sounds.music}[name]
            put(at, kinds, (5, 9), (0.8, 2), (2, 3), (3, 7))
    start, end = match.pause
    if end:
        put(start, sounds.music, (end - start, end - start), (1, 2), (2, 3), (8, 8))
    return track


def _voice(match: Match, sounds: Sounds, chance: random.Random) -> Sound:
    """A commentator ten decibels above the murmur, who speaks up when there is something to say."""
    track = array.array("h", bytes(2 * int(match.seconds * RATE)))
    at = chance.uniform(0, 4)
    while at < match.seconds - 10:
        excited = any(0 < at - moment < 14 for moment in match.moments)
        said = chance.choice(sounds.voice)[excited]
        _place(track, at, said)
        at += len(said) / RATE + chance.expovariate(1 / (0.5 if excited else 2.2))
    return track


def _place(track: Sound, at: float, sound: Sound) -> None:
    first = int(at * RATE)
    track[first : first + len(sound)] = sound[: max(0, len(track) - first)]


def _write(path: Path, track: Sound) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(track.tobytes())
    return path


def _mix(match: Match, chance: random.Random, paths: list[Path], target: Path) -> None:
    """The level drifts by five decibels, somebody touches the gain, the cable drops once."""
    phases = [chance.uniform(0, 6.28) for _ in range(2)]
    drift = f"3*sin(t/111+{phases[0]:.3f})+2*sin(t/37+{phases[1]:.3f})"
    touched, by = chance.uniform(0.3, 0.7) * match.seconds, chance.choice((-5, 4, 6))
    dropped = chance.uniform(0.1, 0.9) * match.seconds
    heard = f"not(between(t,{dropped:.1f},{dropped + 4:.1f}))"
    gain = f"pow(10,({drift}+{by}*gt(t,{touched:.1f}))/20)*{heard}"
    chain = [f"amix=inputs={len(paths)}:normalize=0:duration=first", "asetnsamples=n=1600"]
    chain += [f"volume='{gain}':eval=frame"]
    if match.has_agc:
        chain += ["acompressor=threshold=0.03:ratio=4:attack=200:release=2500:makeup=4"]
    inputs = [word for path in paths for word in ("-i", str(path))]
    argv = ["ffmpeg", "-v", "error", "-y", *inputs, "-filter_complex", ",".join(chain)]
    argv += ["-c:a", "aac", "-b:a", "96k", "-ar", "48000", str(target)]
    subprocess.run(argv, check=True)
