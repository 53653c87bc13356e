"""What jobs remember of a recording, as JSON beside its takes: private, and rebuilt when it is lost."""

import json

from media import publication
from media.models import Recording


def load(recording: Recording, name: str) -> dict:
    try:
        return json.loads((recording.directory / name).read_text())
    except (OSError, ValueError):
        return {}


def save(recording: Recording, name: str, told: dict) -> None:
    publication.write_atomically(recording.directory / name, json.dumps(told))
