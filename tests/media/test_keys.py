import pytest

from media import keys
from media.models import Input


def test_keys_are_long_and_never_the_same():
    made = {keys.generate() for _ in range(200)}
    assert len(made) == 200
    assert {len(key) for key in made} == {27}


def test_what_is_stored_does_not_hold_the_key():
    key = keys.generate()
    stored = keys.encrypt(key)
    assert key not in stored
    assert keys.decrypt(stored) == key
    assert keys.digest(key) != keys.digest(key + "x")


@pytest.mark.django_db
def test_an_input_is_found_by_its_key_until_it_is_revoked():
    source = Input(name="Stade")
    key = keys.generate()
    source.set_key(key)
    source.save()
    assert Input.objects.with_key(key) == source
    assert Input.objects.with_key(key.upper()) is None
    assert Input.objects.with_key("") is None
    Input.objects.update(revoked_at="2026-01-01T00:00Z")
    assert Input.objects.with_key(key) is None
