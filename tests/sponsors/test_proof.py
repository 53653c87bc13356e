"""Counting: once per page, break, spot and position, whatever is sent, and nothing that is false."""

import contextlib
import json
import random
import threading
from datetime import timedelta
from functools import partial

import pytest
from django.db import DatabaseError, connection, connections
from django.test import Client

from sponsors import breaks, proof, reports
from sponsors.models import BreakPlan, Creative, Impression, Rejection

VUES, SEANCES = "/api/v1/vues/", "/api/v1/seances/"


def send(facts, content_type="text/plain;charset=UTF-8"):
    data = facts if isinstance(facts, (str, bytes)) else json.dumps(facts)
    return Client(enforce_csrf_checks=True).post(VUES, data, content_type=content_type)


def state():
    names = ("sid", "plan", "creative", "position", "watched_ms", "max_continuous_ms")
    return sorted(Impression.objects.values_list(*names, "muted", "viewable"))


@pytest.mark.django_db
class TestAddresses:
    def test_a_session_stores_nothing_and_sets_no_cookie(self, django_assert_num_queries):
        with django_assert_num_queries(0):
            answer = Client(enforce_csrf_checks=True).post(
                SEANCES, "{}", content_type="application/json"
            )
        assert answer.status_code == 200
        assert answer.json()["sid"]
        assert not answer.cookies
        assert "no-store" in answer["Cache-Control"]

    @pytest.mark.parametrize("content_type", ["text/plain;charset=UTF-8", "application/json"])
    def test_a_count_answers_204_and_sets_no_cookie(self, partners, content_type):
        _, plan = partners.published()
        answer = send(partners.told(plan), content_type)
        assert (answer.status_code, answer.content) == (204, b"")
        assert not answer.cookies
        assert Impression.objects.count() == 1

    @pytest.mark.parametrize("text", ["", "{", "[]", "null", "12", b"\xff\xfe", '{"sid": NaN}'])
    def test_what_is_no_json_object_is_refused(self, text):
        answer = send(text)
        assert answer.status_code == 400
        assert set(answer.json()) == {"error", "message"}
        assert not answer.cookies

    @pytest.mark.parametrize("address", [VUES, SEANCES])
    def test_get_is_refused(self, client, address):
        assert client.get(address).status_code == 405

    def test_a_body_too_long_is_refused(self):
        assert send("[" + "0," * 40_000 + "0]").status_code == 413


@pytest.mark.django_db
class TestOnce:
    def test_any_prefix_order_and_repetition_counts_the_same(self, partners, now):
        """S1: quartile beacons of 12 pages, three times each, shuffled."""
        _, plan = partners.published()
        beacons = []
        for _ in range(12):
            page = partners.told(plan)
            for quarter in (2000, 4000, 6000, 9000):
                figures = {"watched_ms": quarter, "max_continuous_ms": quarter // 2}
                beacons.append(page | figures | {"viewable": quarter > 5000})
        dice = random.Random(4)
        seen = set()
        for _ in range(3):
            Impression.objects.all().delete()
            log = beacons * 3
            dice.shuffle(log)
            for number, beacon in enumerate(log):
                proof.count(beacon, now)
                assert Impression.objects.count() <= len({b["sid"] for b in log[: number + 1]})
            seen.add(tuple(state()))
        assert len(seen) == 1
        assert Impression.objects.count() == 12
        row = Impression.objects.first()
        assert (row.watched_ms, row.max_continuous_ms, row.viewable) == (9000, 4500, True)

    def test_two_tabs_are_two_pages(self, partners, now):
        """S2"""
        _, plan = partners.published()
        tabs = [partners.told(plan) for _ in range(2)]
        for tab in tabs * 2:
            proof.count(tab, now)
        assert Impression.objects.count() == 2

    def test_muted_only_if_never_heard(self, partners, now):
        _, plan = partners.published()
        page = partners.told(plan)
        for muted in (True, False, True):
            proof.count(page | {"muted": muted}, now)
        assert Impression.objects.get().muted is False

    def test_live_and_replay_never_mix(self, partners, now):
        """S12"""
        broadcast, live = partners.published()
        page = partners.told(live)
        proof.count(page, now)
        replay = breaks.publish_opening(partners.turn(broadcast, "ended"), breaks.market(now))
        proof.count(page | {"break": replay.pk}, now)
        assert [(row.phase, row.impressions) for row in reports.rows()] == [
            ("direct", 1), ("replay", 1),
        ]

    def test_a_page_that_lingers_still_counts_for_the_live(self, partners, now):
        broadcast, live = partners.published()
        breaks.publish_opening(partners.turn(broadcast, "ended"), breaks.market(now))
        proof.count(partners.told(live), now)
        assert Impression.objects.get().plan == live


@pytest.mark.django_db
class TestRefused:
    """S3, S4: refused with a reason that is counted, and never an impression."""

    @pytest.mark.parametrize(
        ("figures", "reason"),
        [
            ({"break": "0123456789abcdef"}, "unknown-break"),
            ({"break": 7}, "malformed"),
            ({"creative": 999_999}, "not-planned"),
            ({"position": 1}, "not-planned"),
            ({"position": -1}, "malformed"),
            ({"position": 10**30}, "malformed"),
            ({"sid": "forged"}, "bad-session"),
            ({"sid": "x" * 5000}, "malformed"),
            ({"sid": None}, "malformed"),
            ({"watched_ms": 0}, "no-picture"),
            ({"watched_ms": True}, "malformed"),
            ({"watched_ms": 1.5}, "malformed"),
            ({"watched_ms": "9000"}, "malformed"),
            ({"watched_ms": 60_000}, "faster-than-time"),
            ({"watched_ms": 12_500, "max_continuous_ms": 1}, "longer-than-film"),
            ({"max_continuous_ms": 9001}, "contradiction"),
            ({"muted": 1}, "malformed"),
            ({"viewable": None}, "malformed"),
        ],
    )
    def test_false_figures(self, partners, now, figures, reason):
        _, plan = partners.published()
        answer = send(partners.told(plan, **figures))
        assert (answer.status_code, answer.json()["error"]) == (400, reason)
        assert not Impression.objects.exists()
        assert Rejection.objects.get().reason == reason

    def refused(self, facts, now) -> str:
        with pytest.raises(proof.Refused) as caught:
            proof.count(facts, now)
        assert not Impression.objects.exists()
        return caught.value.code

    def test_an_old_session(self, partners, now):
        _, plan = partners.published()
        old = proof.open_session(now - timedelta(hours=3))
        assert self.refused(partners.told(plan, sid=old), now) == "old-session"

    def test_a_session_signed_elsewhere(self, partners, now):
        from django.core import signing

        _, plan = partners.published()
        elsewhere = signing.dumps(["x", 0], salt="push")
        assert self.refused(partners.told(plan, sid=elsewhere), now) == "bad-session"

    def test_a_minute_cannot_have_been_seen_in_a_second(self, partners, now):
        _, plan = partners.published()
        fresh = proof.open_session(now)
        assert self.refused(partners.told(plan, sid=fresh), now) == "faster-than-time"

    def test_a_broadcast_that_is_over(self, partners, now):
        broadcast, plan = partners.published()
        partners.turn(broadcast, "ended")
        later = now + timedelta(hours=2)
        told = partners.told(plan, sid=proof.open_session(later - timedelta(seconds=20)))
        assert self.refused(told, later) == "off-air"

    def test_a_page_taken_back(self, partners, now):
        broadcast, plan = partners.published()
        broadcast.page.unpublish()
        assert self.refused(partners.told(plan), now) == "off-air"

    def test_a_plan_replaced_long_ago(self, partners, now):
        broadcast, plan = partners.published()
        partners.spot()
        breaks.publish_opening(broadcast, breaks.market(now + timedelta(minutes=1)))
        later = now + timedelta(minutes=62)
        told = partners.told(plan, sid=proof.open_session(later - timedelta(seconds=20)))
        assert self.refused(told, later) == "withdrawn"

    def test_a_plan_without_spots(self, partners, now):
        broadcast, plan = partners.published()
        Creative.objects.update(state="refused")
        breaks.publish_opening(broadcast, breaks.market(now))
        empty = BreakPlan.objects.get(items=[])
        assert self.refused(partners.told(plan) | {"break": empty.pk}, now) == "not-planned"

    def test_a_flood_adds_no_rows(self, partners):
        _, plan = partners.published()
        for number in range(50):
            send(partners.told(plan, sid=f"forged-{number}"))
            send(partners.told(plan, **{"break": f"{number:016x}"}))
        found = sorted(Rejection.objects.values_list("reason", "count", "break_id"))
        assert found == [("bad-session", 50, ""), ("unknown-break", 50, "")]


@pytest.fixture
def on_a_file(partners, tmp_path):
    """Threads work on a real file: SQLite in memory knows no waiting. PostgreSQL needs none of it."""

    @contextlib.contextmanager
    def turned():
        names = connections.settings["default"]
        before, path = names["NAME"], tmp_path / "db.sqlite3"
        path.write_bytes(connection.connection.serialize())
        names["NAME"] = str(path)
        try:
            yield
        finally:
            names["NAME"] = before

    if connection.vendor != "sqlite":
        pytest.skip("threads of a test do not see its transaction")
    return turned


def in_threads(works) -> list[Exception]:
    errors = []

    def run(work) -> None:
        try:
            work()
        except (DatabaseError, AssertionError, OSError) as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return errors


@pytest.mark.sqlite
def test_the_same_beacon_at_once_from_eight_threads_counts_once(on_a_file, partners, now):
    _, plan = partners.published()
    page = partners.told(plan)
    beacons = [page | {"watched_ms": n * 1000, "max_continuous_ms": n * 1000} for n in range(1, 9)]
    found = []
    with on_a_file():
        assert in_threads([partial(proof.count, beacon, now) for beacon in beacons]) == []
        assert in_threads([lambda: found.extend(Impression.objects.all())]) == []
    assert [row.watched_ms for row in found] == [8000]


@pytest.mark.sqlite
def test_plans_published_at_once_stand_as_one(on_a_file, partners, now):
    broadcast = partners.broadcast()
    partners.spot()
    offered = breaks.market(now)
    found = []
    with on_a_file():
        assert in_threads([partial(breaks.publish_opening, broadcast, offered)] * 8) == []
        assert in_threads([lambda: found.extend(BreakPlan.objects.all())]) == []
    assert len(found) == 1
