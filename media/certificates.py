"""The certificate of RTMPS: read again when it was renewed, and how long it still holds."""

import ssl
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509


class Certificate:
    """Raises OSError or ssl.SSLError when the files are missing or do not belong together."""

    def __init__(self, certificate: Path, key: Path) -> None:
        self._files = certificate, key
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.minimum_version = ssl.TLSVersion.TLSv1_2
        self._read_at = self._changed_at()
        self._load(self.context)

    def reload(self) -> bool:
        """New connections get the renewed one; whether there was one. Half-written files: later."""
        changed = self._changed_at()
        if changed == self._read_at:
            return False
        self._load(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))  # only to see whether they fit
        self._load(self.context)
        self._read_at = changed
        return True

    def _load(self, context: ssl.SSLContext) -> None:
        context.load_cert_chain(*self._files)

    def _changed_at(self) -> tuple[int, int]:
        certificate, key = self._files
        return certificate.stat().st_mtime_ns, key.stat().st_mtime_ns


def days_left(certificate: Path, now: datetime | None = None) -> int:
    """Whole days until it ends; negative afterwards. Raises OSError or ValueError."""
    found = x509.load_pem_x509_certificate(certificate.read_bytes())
    return (found.not_valid_after_utc - (now or datetime.now(UTC))).days
