"""Any sequence of anything: what no human approved has no address for strangers."""

import uuid
from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from hypothesis import HealthCheck, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from hypothesis.strategies import booleans, integers, sampled_from

from channels.models import Broadcast
from fanwall import audit, moderation, publishing, sweep, walls
from fanwall.errors import FanwallError
from fanwall.models import Approval, Photo, Wall
from tests.fanwall.conftest import make_moderator, make_wall, upload

ACTIONS = ["approve", "reject", "stash", "undo", "revoke"]
pytestmark = [pytest.mark.django_db(transaction=False), pytest.mark.films]


class Moderating(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.block = transaction.atomic()
        self.block.__enter__()
        self.photos: list[uuid.UUID] = []
        self.yes: set[uuid.UUID] = set()  # the model: who has a standing human yes

    def teardown(self) -> None:
        transaction.set_rollback(True)
        self.block.__exit__(None, None, None)

    @initialize()
    def begin(self) -> None:
        self.wall = make_wall()
        self.people = [make_moderator("Léa"), make_moderator("Omar")]
        self.stranger = Client()
        self.token = self.wall.screens.get().token
        self.send(agrees=True)

    @rule(agrees=booleans(), publishes=booleans())
    def send(self, agrees: bool, publishes: bool = False) -> None:
        if len(self.photos) < 4:
            uses = ["screen"] if agrees else ["air"]
            uses += ["site", "replay"] if publishes else []
            answer = upload(Client(), self.wall, consent=uses)
            if answer.status_code == 201:
                self.photos.append(uuid.UUID(answer.json()["id"]))

    @rule(which=integers(0, 3), who=integers(0, 1), action=sampled_from(ACTIONS), named=booleans())
    def decide(self, which: int, who: int, action: str, named: bool) -> None:
        if not self.photos:
            return
        photo = moderation.find(self.photos[which % len(self.photos)])
        extra = {"rev": photo.rev} if named and action == "approve" else {}
        before = photo.state
        try:
            after = getattr(moderation, action)(photo, self.people[who], **extra)
        except FanwallError:
            photo.refresh_from_db()
            assert photo.state == before
            return
        if action == "approve" and after.state == "approved":
            self.yes.add(photo.pk)
        elif after.state != "approved":
            self.yes.discard(photo.pk)

    @rule(which=integers(0, 3))
    def withdraw(self, which: int) -> None:
        photo = moderation.find(self.photos[which % len(self.photos)])
        moderation.withdraw(photo)
        self.yes.discard(photo.pk)

    @rule(state=sampled_from(Wall.State.values))
    def turn(self, state: str) -> None:
        walls.set_state(self.wall, state, self.people[0].pk)

    @rule(over=booleans())
    def end_the_live(self, over: bool) -> None:
        state, at = (Broadcast.State.ENDED, timezone.now()) if over else (Broadcast.State.LIVE, None)
        Broadcast.objects.filter(pk=self.wall.broadcast_id).update(state=state, replay_at=at)

    @rule(on=booleans())
    def black(self, on: bool) -> None:
        walls.set_panic(self.wall, on, self.people[0].pk)

    @rule(on=booleans())
    def four_eyes(self, on: bool) -> None:
        Wall.objects.filter(pk=self.wall.pk).update(four_eyes=on)

    @rule(days=sampled_from([0, 0, 0, 9]))
    def sweep(self, days: int) -> None:
        sweep.run(timezone.now() + timedelta(days=days))
        if days:
            self.yes.clear()

    @invariant()
    def nothing_unapproved_has_an_address(self) -> None:
        if not hasattr(self, "token"):
            return
        wall = Wall.objects.get(pk=self.wall.pk)
        body = self.stranger.get(f"/api/v1/screens/{self.token}/manifest").json()
        listed = {item["sha"] for item in body["items"]}
        for photo in Photo.objects.filter(pk__in=self.photos).select_related("consent"):
            may = photo.pk in self.yes and wall.shows_photos and photo.consent.ticks["screen"]
            if not may:
                assert photo.display_sha256 not in listed
            sha = photo.display_sha256 or "0" * 64
            served = self.stranger.get(f"/ecran/{self.token}/{sha}.jpg").status_code
            assert served == (200 if sha in listed else 404)
            for size in ("grande", "vignette"):
                address = f"/mur/photo/{photo.pk}/{size}.jpg"
                assert self.stranger.get(address).status_code == 403

    @invariant()
    def nothing_is_published_without_its_tick_and_its_time(self) -> None:
        if not hasattr(self, "token"):
            return
        wall = walls.find(self.wall.code)
        live_over = wall.broadcast.state == Broadcast.State.ENDED
        opens = {"galerie": live_over or wall.state == Wall.State.ENDED, "instants": live_over}
        for photo in Photo.objects.filter(pk__in=self.photos).select_related("consent"):
            ticks = photo.consent.ticks
            for place, use in (("galerie", "site"), ("instants", "replay")):
                sha = photo.display_sha256 or "0" * 64
                answer = self.stranger.get(f"/mur/{wall.code}/{place}/{sha}.jpg")
                may = photo.pk in self.yes and ticks[use] and opens[place] and not wall.panic
                assert answer.status_code == 404 or (may and answer.status_code == 200)
                listed = {found.pk for found in publishing.published(wall, use)}
                assert (photo.pk in listed) == (answer.status_code == 200)

    @invariant()
    def approvals_are_human_and_single(self) -> None:
        live = Approval.objects.filter(revoked_at=None)
        assert not live.filter(by=None).exists()
        assert live.count() == live.values("photo").distinct().count()

    @invariant()
    def the_chain_holds(self) -> None:
        if hasattr(self, "token"):
            assert audit.first_fault(Wall.objects.get(pk=self.wall.pk)) is None


def test_any_sequence(db, folders):
    from hypothesis.stateful import run_state_machine_as_test

    checks = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
    run_state_machine_as_test(Moderating, settings=settings(
        max_examples=12, stateful_step_count=14, deadline=None, suppress_health_check=checks,
        derandomize=True,
    ))
