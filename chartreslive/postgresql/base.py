"""Django's PostgreSQL, whose kept connections are asked for a sign of life with a limit of patience.

A connection that is kept hangs with its server: Django's own question waits for ever, and with it
each thread of the web. A new one gives up by itself (connect_timeout): people are told to come back.
"""

import select
import time

from django.db.backends.postgresql import base
from psycopg import Error, pq

PATIENCE = 2.0  # s


class DatabaseWrapper(base.DatabaseWrapper):
    def is_usable(self) -> bool:
        if self.connection is None:
            return False
        try:
            return _answers(self.connection.pgconn, time.monotonic() + PATIENCE)
        except Error:
            return False


def _answers(server: pq.PGconn, until: float) -> bool:
    """Whether "SELECT 1" comes back whole before then."""
    server.send_query(b"SELECT 1")
    server.flush()
    socket = select.poll()
    socket.register(server.socket, select.POLLIN)
    answered = False
    while True:
        while server.is_busy():
            left = until - time.monotonic()
            if left <= 0 or not socket.poll(1000 * left):
                return False
            server.consume_input()
        result = server.get_result()
        if result is None:
            return answered
        answered = result.status == pq.ExecStatus.TUPLES_OK
