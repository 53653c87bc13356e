"""Where a relay may go: a public RTMP server, never this machine or its neighbours. No Django."""

import asyncio
import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from media.rtmp.errors import RtmpError

USUAL_PORTS = {"rtmp": 1935, "rtmps": 443}
# They carry an IPv4 address that nobody has looked at: 6to4, Teredo, NAT64.
DISGUISES = [ipaddress.ip_network(text) for text in ("2002::/16", "2001::/32", "64:ff9b::/96")]


class Forbidden(RtmpError):
    """code: syntax, port, private, unknown."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(f"{code}: {detail}")
        self.code = code


@dataclass(frozen=True, slots=True)
class Destination:
    host: str
    port: int
    app: str
    tls: bool


def parse(address: str, ports: frozenset[int]) -> Destination:
    """Raises Forbidden; what the name stands for is only known when it is resolved."""
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Forbidden("syntax", "unreadable") from error
    app = parts.path.strip("/")
    plain = not (parts.username or parts.password or parts.query or parts.fragment)
    if parts.scheme not in USUAL_PORTS or not host or not app or not plain:
        raise Forbidden("syntax", "rtmp://host/app or rtmps://host/app")
    if any(ord(letter) < 33 for letter in address) or len(address) > 250:
        raise Forbidden("syntax", "odd characters")
    port = USUAL_PORTS[parts.scheme] if port is None else port
    if port not in ports:
        raise Forbidden("port", str(port))
    return Destination(host, port, app, tls=parts.scheme == "rtmps")


def is_public(address: str) -> bool:
    """Whether an IP address belongs to the public internet, disguises looked through."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped is not None:
            return is_public(str(parsed.ipv4_mapped))
        if any(parsed in network for network in DISGUISES):
            return False
    return parsed.is_global and not parsed.is_multicast and not parsed.is_reserved


async def resolve(destination: Destination, *, private: bool = False) -> str:
    """The one IP address to connect to: a name that changes its mind afterwards changes nothing.

    A name that stands for a forbidden address among others is refused whole.
    """
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(
            destination.host, destination.port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP
        )
    except (OSError, UnicodeError) as error:
        raise Forbidden("unknown", destination.host) from error
    addresses = list(dict.fromkeys(str(entry[4][0]) for entry in found))
    if not addresses:
        raise Forbidden("unknown", destination.host)
    if not private and not all(is_public(address) for address in addresses):
        raise Forbidden("private", destination.host)
    return sorted(addresses, key=lambda one: ":" in one)[0]
