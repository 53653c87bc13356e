import ssl

import pytest

from media.certificates import Certificate, days_left
from tests import certificates


def test_it_tells_how_long_it_holds(tmp_path):
    assert days_left(certificates.make(tmp_path, days=30)[0]) == 30


def test_a_renewed_one_is_taken_and_a_broken_one_is_not(tmp_path):
    files = certificates.make(tmp_path)
    held = Certificate(*files)
    assert not held.reload()
    certificates.make(tmp_path, days=90)
    assert held.reload()
    files[0].write_text("half a cert")
    with pytest.raises((ssl.SSLError, OSError)):
        held.reload()
    assert held.context.cert_store_stats() is not None


def test_what_is_missing_is_an_error(tmp_path):
    with pytest.raises(OSError, match="absent"):
        Certificate(tmp_path / "absent.pem", tmp_path / "absent.key")
