"""Jobs of the engine's floor: fetch by id, call one function."""

from media import assets, budget, downloads, exports, slates, trials
from media import audit as auditing
from media.models import Asset, Recording


def audit(recording_id: int) -> None:
    recording = Recording.objects.get(pk=recording_id)
    auditing.audit(recording)
    downloads.ask(recording)


def make_downloads(recording_id: int) -> None:
    exports.make(Recording.objects.get(pk=recording_id))


def examine_trial(recording_id: int) -> None:
    trials.examine(Recording.objects.get(pk=recording_id))


def prepare_asset(asset_id: int, cluster: str = "court") -> None:
    assets.prepare(Asset.objects.get(pk=asset_id), cluster)


def prepare_slate(title: str, color: str, target: int, sentence: str = slates.BACK_SOON) -> None:
    """Before the first drop, not when it happens."""
    slates.keep(title, color, target, sentence)


def measure_machine() -> None:
    budget.measure()
