"""What every test stands on: a TV_VAR of its own, the founded town, and whole stations on demand."""

import os
import shutil
import tempfile
from pathlib import Path

# Before Django reads its settings: nothing of the developer's own installation is touched.
_worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
_var = Path(tempfile.mkdtemp(prefix=f"tv-{_worker}-"))
os.environ["TV_VAR"] = str(_var)
os.environ.setdefault("TV_DEMO", "0")
os.environ.pop("TV_BASE_URL", None)
# Playwright's loop makes Django refuse the ORM in the same thread.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

import pytest  # noqa: E402


def pytest_sessionfinish() -> None:
    shutil.rmtree(_var, ignore_errors=True)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The founded town: home page, four channels, roles."""
    from chartreslive.home import town

    with django_db_blocker.unblock():
        town.found()


@pytest.fixture(scope="session")
def station(tmp_path_factory):
    """A whole running television, shared by the flows of one worker."""
    from tests.station import Station

    running = Station(tmp_path_factory.mktemp("station"))
    try:
        running.start()
        yield running
    finally:
        running.stop()
