"""A kept connection is renewed when PostgreSQL restarted, given up in seconds when it hangs."""

import time

import environ
import pytest
from django.db import ConnectionHandler, OperationalError

from tests.postgres import Postgres

pytestmark = [pytest.mark.flow, pytest.mark.timeout(60)]


@pytest.fixture(scope="module")
def postgres():
    server = Postgres()
    server.start()
    yield server
    server.remove()


@pytest.fixture
def connection(postgres, settings, django_db_blocker):
    told = environ.Env.db_url_config(postgres.url) | {
        "ENGINE": "chartreslive.postgresql", "CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True,
        "OPTIONS": {"connect_timeout": 2},
    }
    with django_db_blocker.unblock():
        connection = ConnectionHandler({"default": told})["default"]
        yield connection
        connection.close()


def request(connection) -> int:
    """What a request does: Django looks at the connection at its beginning and at its end."""
    connection.close_if_unusable_or_obsolete()
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        [number] = cursor.fetchone()
    connection.close_if_unusable_or_obsolete()
    return number


def test_a_connection_is_kept(connection):
    assert request(connection) == request(connection)


def test_after_a_restart_nobody_notices(connection, postgres):
    before = request(connection)
    postgres.stop()
    postgres.start()
    assert request(connection) != before


def test_a_server_that_hangs_holds_no_thread(connection, postgres):
    request(connection)
    postgres.freeze()
    begun = time.monotonic()
    try:
        with pytest.raises(OperationalError):
            request(connection)
        assert time.monotonic() - begun < 10
    finally:
        postgres.thaw()
    assert request(connection) > 0
