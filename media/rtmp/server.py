"""The listener: RTMP or, with a TLS context, RTMPS."""

import asyncio
import ssl as tls

from media.rtmp.connection import Authorize, Connection, Limits, PublishRequest, Sink
from media.rtmp.errors import Refusal

__all__ = ["Authorize", "Connection", "Limits", "PublishRequest", "Refusal", "RtmpServer", "Sink"]


class RtmpServer:
    def __init__(self, authorize: Authorize, *, limits: Limits | None = None) -> None:
        self._authorize = authorize
        self._limits = limits or Limits()
        self._connections: set[Connection] = set()
        self._servers: list[asyncio.Server] = []

    async def start(self, host: str, port: int, ssl: tls.SSLContext | None = None) -> int:
        """Listen, and return the port (useful when 0 was asked); may be called more than once."""
        loop = asyncio.get_running_loop()
        # The default of 60 s would let half-open TLS sockets pile up outside our own limits.
        patience = self._limits.handshake_seconds if ssl else None
        server = await loop.create_server(
            self._open, host, port, ssl=ssl, ssl_handshake_timeout=patience
        )
        self._servers.append(server)
        return int(server.sockets[0].getsockname()[1])

    async def close(self) -> None:
        """Stop listening, hang up on everybody and wait until they are gone."""
        for server in self._servers:
            server.close()
        connections = list(self._connections)
        for connection in connections:
            connection.stop()
        await asyncio.gather(*(connection.closed for connection in connections))
        for server in self._servers:
            await server.wait_closed()
        self._servers.clear()

    @property
    def connections(self) -> frozenset[Connection]:
        return frozenset(self._connections)

    def _open(self) -> Connection:
        return Connection(self._authorize, self._limits, self)

    def add(self, connection: Connection) -> bool:
        """Admit a newcomer, at the cost of the oldest stranger when the house is full."""
        strangers = self._strangers(connection.address)
        if len(strangers) >= self._limits.max_unpublished_per_address:
            strangers[0].drop()
        elif len(self._connections) >= self._limits.max_connections:
            strangers = self._strangers()
            if not strangers:
                return False
            strangers[0].drop()
        self._connections.add(connection)
        return True

    def remove(self, connection: Connection) -> None:
        self._connections.discard(connection)

    def _strangers(self, address: str | None = None) -> list[Connection]:
        """Connections that have not been allowed to publish, oldest first."""
        found = [one for one in self._connections if not one.published and not one.over]
        if address is not None:
            found = [one for one in found if one.address == address]
        return sorted(found, key=lambda one: one.opened)
