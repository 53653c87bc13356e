"""Speech to text in French, on this machine: nothing that is said leaves it.

Behind the extra `speech` and a model folder (TV_CAPTIONS_MODEL); without them, the button is not
there. What comes out is a draft that says it is machine-made until a person has signed it.
"""

import importlib.util
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext as _

from channels.models import Broadcast
from media import publication, recordings, scratch
from media.exports import runs
from media.ffmpeg import runner
from media.ffmpeg.graphs import podcasts
from media.timeline import Entry
from replays import captions, jobs
from replays.errors import ReplaysError
from replays.models import Captions
from replays.timedtext import Caption

PATIENCE = 1800.0  # s
LINE, LINES = 42, 2  # characters in a line; lines of a caption
LONGEST, PAUSE = 6.0, 0.8  # s
AT_ONCE = 8  # passages


@dataclass(frozen=True, slots=True)
class Word:
    start: float
    end: float
    text: str  # with the space before it, as the model writes it


def model_folder() -> Path | None:
    folder = Path(settings.TV_CAPTIONS_MODEL) if settings.TV_CAPTIONS_MODEL else None
    return folder if folder and (folder / "model.bin").exists() else None


def is_ready() -> bool:
    return importlib.util.find_spec("faster_whisper") is not None and model_folder() is not None


def ask(broadcast: Broadcast) -> None:
    if not is_ready():
        raise ReplaysError(
            "no-model", _("La reconnaissance vocale n'est pas installée sur cette machine.")
        )
    if captions.of(broadcast).is_signed:
        raise ReplaysError("signed", _("Des sous-titres validés existent : supprimez-les d'abord."))
    jobs.enqueue("speech", broadcast, broadcast.pk)


def work(subject: str, progress) -> None:
    for broadcast in Broadcast.objects.filter(pk=subject).select_related("page", "recording"):
        transcribe(broadcast, progress)


def transcribe(broadcast: Broadcast, progress) -> None:
    """Each unbroken run of the programme by itself, so that its clock is the event clock's."""
    entries = [one for one in recordings.programme(broadcast.recording) if not one.slate]
    seen = captions.of(broadcast).version
    total, heard, lines = recordings.replay_duration(entries), 0.0, []
    for run in runs(broadcast.recording.directory, entries, sound=True):
        for line in _listened(run.take, run.rung, run.entries, _glossary(broadcast)):
            lines.append(line)
            progress(min(0.99, (heard + line.end - run.entries[0].at) / max(total, 1.0)))
        heard += run.seconds
    if not lines:
        raise ReplaysError("no-speech", _("Aucune parole n'a été reconnue dans cette rediffusion."))
    if captions.of(broadcast).version != seen or captions.of(broadcast).is_signed:
        raise ReplaysError(
            "changed-meanwhile", _("Quelqu'un a modifié ces sous-titres entre-temps : ils restent.")
        )
    captions.replace(broadcast, lines, Captions.Origin.SPEECH, Captions.Language.FRENCH)


def _glossary(broadcast: Broadcast) -> str:
    """Names that the model would else write as they sound."""
    labels = [cue.label for cue in broadcast.cues.all() if cue.label]
    return ", ".join([broadcast.page.title, broadcast.page.venue, *labels])[:600]


def _listened(take: Path, rung: str, entries: Sequence[Entry], glossary: str) -> Iterator[Caption]:
    with scratch.folder("speech") as folder:
        whole, wave = folder / "sound.mp4", folder / "sound.wav"
        publication.join(take, rung, (take / rung / one.file_name for one in entries), whole)
        runner.run(podcasts.wave(whole, wave), timeout=PATIENCE)
        whole.unlink()
        for line in captioned(heard(wave, glossary)):
            yield Caption(entries[0].at + line.start, entries[0].at + line.end, line.text)


def heard(wave: Path, glossary: str = "", beam: int = 5) -> Iterator[Word]:
    """The words of a file, with their times."""
    from faster_whisper import BatchedInferencePipeline, WhisperModel  # noqa: PLC0415 (an extra)

    model = WhisperModel(
        str(model_folder()), device="cpu", compute_type="int8", local_files_only=True
    )
    # Several passages at once: twice as fast, and fewer words wrong (make bench NAME=captions).
    segments, _info = BatchedInferencePipeline(model).transcribe(
        str(wave),
        language="fr",
        beam_size=beam,
        batch_size=AT_ONCE,
        vad_filter=True,
        word_timestamps=True,
        initial_prompt=glossary or None,
    )
    for segment in segments:
        for word in segment.words or []:
            yield Word(float(word.start), float(word.end), word.word)


def captioned(words: Iterable[Word]) -> Iterator[Caption]:
    """Words as captions of two lines at most, broken where one breathes. Pure."""
    group: list[Word] = []
    for word in words:
        if group and _is_full(group, word):
            yield _caption(group)
            group = []
        group.append(word)
    if group:
        yield _caption(group)


def _is_full(group: Sequence[Word], following: Word) -> bool:
    text = "".join(word.text for word in group).strip()
    if following.start - group[-1].end > PAUSE or following.end - group[0].start > LONGEST:
        return True
    sentence = text.endswith((".", "!", "?", "…")) and len(text) > LINE // 2
    return sentence or len(text) + len(following.text) > LINE * LINES


def _caption(group: Sequence[Word]) -> Caption:
    text = " ".join("".join(word.text for word in group).split())
    end = max(group[-1].end, group[0].start + 0.2)
    return Caption(round(group[0].start, 3), round(end, 3), folded(text))


def folded(text: str) -> str:
    """On two lines of about the same length, if it is too long for one."""
    if len(text) <= LINE or " " not in text:
        return text
    middle = len(text) / 2
    spaces = [index for index, letter in enumerate(text) if letter == " "]
    at = min(spaces, key=lambda index: abs(index - middle))
    return f"{text[:at]}\n{text[at + 1 :]}"
