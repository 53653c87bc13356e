"""Takes a passage out of everything public, at once and to the segment, and gives it back."""

from datetime import datetime

from media.models import Cover, Recording


def begin(recording: Recording, kind: str, at: datetime, author=None) -> Cover:
    """From that moment of the picture on nobody sees it; one that is open already stays."""
    cover = recording.covers.filter(kind=kind, ends_at=None).first()
    return cover or Cover.objects.create(
        recording=recording, kind=kind, starts_at=at, author=author
    )


def end(recording: Recording, kind: str, at: datetime) -> Cover | None:
    """The picture is public again from that moment on; None when nothing was covered."""
    cover = recording.covers.filter(kind=kind, ends_at=None).first()
    if cover is not None:
        cover.ends_at = max(at, cover.starts_at)
        cover.save(update_fields=["ends_at"])
    return cover


def end_all(recording: Recording, at: datetime) -> None:
    """The programme has ended: what is covered up to there stays so."""
    for kind in Cover.Kind.values:
        end(recording, kind, at)


def open_kinds(recording: Recording) -> list[str]:
    """What covers the picture now; a closed session before a mere slate."""
    return list(open_since(recording))


def open_since(recording: Recording) -> dict[str, datetime]:
    """By kind, from which moment of the picture on."""
    still = recording.covers.filter(ends_at=None).order_by("kind")
    return dict(still.values_list("kind", "starts_at"))
