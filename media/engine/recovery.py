"""After a crash: the database is told what the disk shows."""

from media import ingest, reader
from media.models import Recording, Session


def reconcile() -> None:
    """Takes that nobody told of are opened; takes that nothing feeds any more are closed."""
    for recording in Recording.objects.unclosed():
        told = set(recording.sessions.values_list("name", flat=True))
        for directory in sorted(recording.directory.glob("r*-*")):
            run = reader.load_run(directory)
            if run is not None and directory.name not in told:
                ingest.open_session(recording.pk, directory.name, run.source)
                ingest.close_session(directory.name, "engine-restarted")
    _close_what_was_open()
    _tell_what_was_closed()


def _close_what_was_open() -> None:
    for session in Session.objects.running().select_related("recording"):
        ingest.close_session(session.name, "engine-restarted")


def _tell_what_was_closed() -> None:
    """An engine that was killed between the row and the news has told nobody: a live would stay on
    air without a picture."""
    for recording in Recording.objects.unclosed().exclude(sessions__closed_at=None):
        ingest.tell_closed(recording.sessions.latest("closed_at"))
