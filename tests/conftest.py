"""What every test stands on: the founded town, and whole stations on demand."""

import os
import shutil
import subprocess
from pathlib import Path

# Playwright's loop makes Django refuse the ORM in the same thread.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

import pytest
from hypothesis import settings as hypothesis_settings

from tests import template

# The machines of CI are shared and slow by fits: time is no reason to fail.
hypothesis_settings.register_profile("tv", deadline=None, max_examples=40)
hypothesis_settings.load_profile("tv")


def pytest_collection_modifyitems(items) -> None:
    """Tests that commit empty the database behind them: they run alone (deploy/test.sh)."""
    for item in items:
        marker = item.get_closest_marker("django_db")
        if marker and marker.kwargs.get("transaction"):
            item.add_marker(pytest.mark.threads)


@pytest.fixture(scope="session", autouse=True)
def cheap_passwords():
    """Half a second for each person that a test makes, and nothing learnt from it."""
    from django.test.utils import override_settings

    with override_settings(PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"]):
        yield


# A town that deploy/test.sh has founded once for all (tests.template), or none.
TEMPLATE = os.environ.get("TV_TEST_TEMPLATE", "")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(django_db_modify_db_settings):
    """On SQLite, with --reuse-db: a copy of the founded town's database, instead of every migration."""
    from django.db import connection

    if TEMPLATE and connection.vendor == "sqlite":
        name = connection.settings_dict["TEST"]["NAME"]
        shutil.copyfile(Path(TEMPLATE) / template.DATABASE, name)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup, django_db_blocker):
    """The founded town: home page, four channels, roles."""
    from chartreslive.home import town

    with django_db_blocker.unblock():
        town.found()


@pytest.fixture(scope="session")
def founded(tmp_path_factory) -> Path:
    """TV_VAR of a founded town with its administrator: stations begin from copies of it."""
    from tests.station import Station

    if TEMPLATE:
        return Path(TEMPLATE)
    var = tmp_path_factory.mktemp("founded")
    Station(var).found()
    return var


@pytest.fixture(scope="session")
def station(tmp_path_factory, founded):
    """A whole running television, shared by the flows of one worker."""
    from tests.station import Station

    with Station(tmp_path_factory.mktemp("station"), founded) as running:
        yield running


@pytest.fixture(scope="session")
def init(tmp_path_factory) -> bytes:
    folder = tmp_path_factory.mktemp("init")
    subprocess.run(
        [
            "ffmpeg",
            "-v",
            "error",
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=320x180:r=25",
            "-f",
            "lavfi",
            "-i",
            "sine",
            "-t",
            "1",
            "-c:v",
            "libx264",
            "-profile:v",
            "main",
            "-c:a",
            "aac",
            "-f",
            "hls",
            "-hls_segment_type",
            "fmp4",
            "-hls_fmp4_init_filename",
            "init.mp4",
            "index.m3u8",
        ],
        cwd=folder,
        check=True,
    )
    return (folder / "init.mp4").read_bytes()
