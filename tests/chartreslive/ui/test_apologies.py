import pytest
from django.db import OperationalError
from django.test import Client

from channels import guide


@pytest.fixture
def visitor():
    return Client(raise_request_exception=False)


@pytest.fixture
def database_away(monkeypatch):
    def refuse(*_args, **_kwargs):
        raise OperationalError("connection refused")

    for module in ("django.db.backends.utils.CursorWrapper.execute",):
        monkeypatch.setattr(module, refuse)
    monkeypatch.setattr(guide, "channels", refuse)


@pytest.mark.django_db
def test_a_database_that_is_away_is_told_with_when_to_come_back(visitor, database_away):
    answer = visitor.get("/programme/")
    assert (answer.status_code, answer["Retry-After"]) == (503, "10")
    assert "Les directs, eux, continuent" in answer.text
    answer = visitor.get("/api/v1/broadcasts/")
    assert (answer.status_code, answer.json()["error"]) == (503, "busy")


@pytest.mark.django_db
def test_a_fault_of_ours_is_another_thing(visitor, monkeypatch):
    def fail(*_args):
        raise ValueError("a fault")

    monkeypatch.setattr(guide, "channels", fail)
    answer = visitor.get("/programme/")
    assert (answer.status_code, "Retry-After" in answer) == (500, False)
    assert "a fault" not in answer.text
