"""Writes what the front has counted: the tally beside the takes, the last seconds for everybody.

`reactions.json` stands beside the playlists, so that an edge serves it like state.json, behind the
same locks. It says how many, never who.
"""

import json
import logging
from pathlib import Path

from django.conf import settings

from audience import tally
from audience.reactions import SHOWN, Batch
from channels import state
from media import publication

logger = logging.getLogger(__name__)


def keep(batch: Batch) -> None:
    """As long as the recording."""
    directory = settings.RECORDINGS_DIR / batch.public_id
    if batch.kept and directory.is_dir():
        tally.append(directory, batch.kept)


def show(batch: Batch) -> None:
    directory = settings.HLS_DIR / batch.public_id
    if directory.is_dir():  # withdrawn meanwhile
        publication.write_atomically(directory / state.REACTIONS, _told(batch))


def _told(batch: Batch) -> str:
    return json.dumps({"seconds": SHOWN, "counts": batch.shown, "minute": batch.minute})


def quiet_all() -> None:
    """A front that begins has heard nobody yet: what another left behind is not said any more."""
    for path in Path(settings.HLS_DIR).glob(f"*/{state.REACTIONS}"):
        try:
            if path.read_text() != state.NO_REACTIONS:
                publication.write_atomically(path, state.NO_REACTIONS)
        except OSError as error:
            logger.warning("%s: %s", path, error)
