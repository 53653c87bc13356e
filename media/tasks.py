"""Jobs of the engine's floor: fetch by id, call one function."""

from media import audit as auditing
from media.models import Recording


def audit(recording_id: int) -> None:
    auditing.audit(Recording.objects.get(pk=recording_id))
