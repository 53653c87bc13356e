"""Humans decide: approve, refuse, keep, undo, take away. Each decision is one conditional UPDATE.

Whoever comes second gets Conflict with the state as it is. Nothing else makes an Approval.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

from django.db import IntegrityError, transaction
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django_q.tasks import async_task

from chartreslive.accounts.models import User
from fanwall import audit, consents, erasing, news, spool, submissions
from fanwall.errors import Conflict, FanwallError, NotFound
from fanwall.models import Approval, Claim, Consent, Photo, Wall

State = Photo.State
UNDO_WITHIN = timedelta(seconds=60)
REFUSED_KEPT_FOR = timedelta(hours=24)


def find(photo_id: UUID) -> Photo:
    photo = Photo.objects.select_related("wall__broadcast__page", "consent")
    found = photo.filter(pk=photo_id).first()
    if found is None:
        raise NotFound(_("Cette photo n'existe pas ou a été effacée."))
    return found


def approve(photo: Photo, by: User, *, sha: str | None = None, rev: int | None = None) -> Photo:
    """Binds a human's yes to the exact bytes; under four eyes the second yes shows the photo."""
    if photo.state == State.APPROVED or photo.state not in _approvable(rev):
        raise _conflict(photo)
    if sha not in (None, photo.display_sha256) or rev not in (None, photo.rev):
        raise _conflict(photo)
    if spool.display(photo) is None:
        raise Conflict("altered", _("Les octets de cette photo ont changé : refusez-la."),
                       id=str(photo.pk), state=photo.public_state)
    first = _first_yes(photo) if photo.wall.four_eyes else None
    if photo.wall.four_eyes and first is None:
        return _record_first_yes(photo, by)
    if first is not None and first.by_id == by.pk:
        raise Conflict("four_eyes", _("Un autre modérateur doit confirmer cette photo."),
                       id=str(photo.pk), state=photo.public_state)

    def sign() -> None:
        if first is None:
            return _sign(photo, by)
        if not Approval.objects.filter(
            pk=first.pk, revoked_at=None, seconded_by=None, display_sha256=photo.display_sha256
        ).update(seconded_by=by):
            raise _conflict(photo)

    return _decide(photo, State.APPROVED, "approve", by, then=sign, shows=True)


def reject(photo: Photo, by: User, *, reason: str = Photo.Reason.OTHER) -> Photo:
    if reason not in Photo.Reason.values:
        raise FanwallError("unknown_reason", _("Ce motif n'existe pas."))
    if photo.state not in (State.PENDING, State.STASHED):
        raise _conflict(photo)
    until = max(timezone.now(), photo.wall.broadcast.page.ends_at) + REFUSED_KEPT_FOR
    return _decide(
        photo, State.REJECTED, "reject", by, then=lambda: _void(photo, by, "reject"),
        reason=reason, purge_at=min(until, photo.purge_at),
    )


def stash(photo: Photo, by: User) -> Photo:
    """Kept for later: half-time, the end."""
    if photo.state != State.PENDING:
        raise _conflict(photo)
    return _decide(photo, State.STASHED, "stash", by)


def undo(photo: Photo, by: User) -> Photo:
    """Takes back one's own decision within a minute; what was kept comes back at any time."""
    if photo.state not in (State.APPROVED, State.REJECTED, State.STASHED):
        raise _conflict(photo)
    fresh = photo.decided_at and timezone.now() - photo.decided_at <= UNDO_WITHIN
    if photo.state != State.STASHED and not (fresh and photo.decided_by_id == by.pk):
        raise Conflict("too_late", _("Trop tard pour annuler. Utilisez « Retirer »."),
                       id=str(photo.pk), state=photo.public_state)
    return _decide(
        photo, State.PENDING, "undo", by, then=lambda: _void(photo, by, "undo"),
        shows=photo.state == State.APPROVED, reason="",
    )


def revoke(photo: Photo, by: User) -> Photo:
    """Off every screen now, with every other photo of the very same bytes."""
    if photo.state != State.APPROVED:
        raise _conflict(photo)

    def take_away() -> None:
        _void(photo, by, "revoke")
        _revoke_twins(photo, by)

    return _decide(photo, State.REVOKED, "revoke", by, then=take_away, shows=True)


def withdraw(photo: Photo) -> Photo:
    """Its sender takes it back: at any moment, for ever, bytes erased at once."""
    if photo.state in (State.WITHDRAWN, State.PURGED):
        return photo
    now = timezone.now()

    def take_away() -> None:
        Consent.objects.filter(photo=photo, withdrawn_at=None).update(withdrawn_at=now)
        _void(photo, None, "withdraw")
        _revoke_twins(photo, None)
        erasing.unname_plays(photo)

    for _attempt in range(5):  # a moderator may decide meanwhile: the withdrawal still wins
        try:
            photo = _decide(photo, State.WITHDRAWN, "withdraw", None, then=take_away, shows=True,
                            **erasing.LOOKS)
            break
        except Conflict:
            photo = find(photo.pk)
    spool.erase(photo)
    return photo


def by_receipt(token: str) -> Photo:
    """The photo of a sender's private address."""
    consent = Consent.objects.filter(withdraw_token_sha256=consents.digest(token)).first()
    if consent is None:
        raise NotFound(_("Cette adresse ne mène à aucune photo."))
    return find(consent.photo_id)


def purge_due(now: datetime) -> int:
    """Erases the bytes and the traces of people of the photos whose time is over."""
    due = Photo.objects.filter(purge_at__lte=now).exclude(state=State.PURGED)
    count = 0
    for photo in due.select_related("wall__broadcast__page", "consent")[:500]:
        shown = photo.state == State.APPROVED
        try:
            _decide(photo, State.PURGED, "purge", None, then=_emptied(photo), shows=shown,
                    **erasing.TRACES)
        except Conflict:
            continue  # somebody decided at this very moment: the next sweep finds it
        spool.erase(photo)
        count += 1
    spool.erase_orphans(set(Wall.objects.values_list("pk", flat=True)))
    return count


def _emptied(photo: Photo) -> Callable[[], None]:
    def empty() -> None:
        _void(photo, None, "purge")
        erasing.unname_plays(photo)

    return empty


def _approvable(rev: int | None) -> tuple[str, ...]:
    """What was taken away comes back only for who has seen that it was: they name its revision."""
    known = (State.PENDING, State.STASHED)
    return known if rev is None else (*known, State.REVOKED)


def _decide(
    photo: Photo, to: str, action: str, by: User | None, *,
    then: Callable[[], None] | None = None, shows: bool = False, **fields
) -> Photo:
    """One decision: the UPDATE that only one wins, its consequences, its line in the chain."""
    now = timezone.now()
    aired = erasing.moments_on_air(photo) if to == State.WITHDRAWN else []
    with transaction.atomic():
        won = Photo.objects.filter(pk=photo.pk, state=photo.state, rev=photo.rev).update(
            state=to, rev=F("rev") + 1, decided_at=now, decided_by=by, **fields
        )
        if not won:
            raise _conflict(photo)
        if then is not None:
            then()
        Claim.objects.filter(photo=photo).delete()
        audit.record(
            photo.wall_id, action, photo_id=photo.pk, by_id=by.pk if by else None,
            sha=photo.display_sha256, before=photo.state, after=to,
            **{name: fields[name] for name in ("reason",) if fields.get(name)},
            **({"on_air": aired} if aired else {}),
        )
        _announce(photo.wall_id, shows)
    _refill_soon(photo.wall_id)
    return find(photo.pk)


def _announce(wall_id: int, shows: bool) -> None:
    if shows:
        Wall.objects.filter(pk=wall_id).update(manifest_seq=F("manifest_seq") + 1)
        news.screens_changed(wall_id)
    else:
        news.queue_changed(wall_id)


def _refill_soon(wall_id: int) -> None:
    """Decisions made room: photos that waited undecoded get their turn."""
    photos = Photo.objects.filter(wall=wall_id)
    waiting = photos.filter(state=State.RECEIVED).exists()
    ready = photos.filter(state=State.PENDING).count()
    if waiting and ready < submissions.READY_TARGET // 2 and ready % 10 == 0:
        async_task("fanwall.tasks.refill", wall_id, cluster="court")


def _sign(photo: Photo, by: User) -> None:
    try:
        with transaction.atomic():
            Approval.objects.create(photo=photo, display_sha256=photo.display_sha256, by=by)
    except IntegrityError as error:
        raise _conflict(photo) from error


def _first_yes(photo: Photo) -> Approval | None:
    return photo.approvals.filter(revoked_at=None, seconded_by=None).first()


def first_yes_by(photos: list[Photo]) -> dict[UUID, str]:
    """Under four eyes: who has said yes already, so that the second knows what they confirm."""
    waiting = Approval.objects.filter(photo__in=photos, revoked_at=None, seconded_by=None)
    return {row.photo_id: str(row.by) for row in waiting.select_related("by")}


def _record_first_yes(photo: Photo, by: User) -> Photo:
    """The first of two: the photo stays in the queue, for somebody else."""
    return _decide(photo, State.PENDING, "first_yes", by, then=lambda: _sign(photo, by))


def _void(photo: Photo, by: User | None, why: str) -> None:
    photo.approvals.filter(revoked_at=None).update(
        revoked_at=timezone.now(), revoked_by=by, revoked_why=why
    )


def _revoke_twins(photo: Photo, by: User | None) -> None:
    """The same bytes sent by somebody else would keep the picture up."""
    if not photo.display_sha256:
        return
    same = Q(wall=photo.wall_id, display_sha256=photo.display_sha256, state=State.APPROVED)
    for twin in Photo.objects.filter(same).exclude(pk=photo.pk):
        Photo.objects.filter(pk=twin.pk).update(
            state=State.REVOKED, rev=F("rev") + 1, decided_at=timezone.now(), decided_by=by
        )
        _void(twin, by, "twin")
        audit.record(twin.wall_id, "revoke", photo_id=twin.pk, by_id=by.pk if by else None,
                     sha=twin.display_sha256, before=State.APPROVED, after=State.REVOKED)


def _conflict(photo: Photo) -> Conflict:
    actual = Photo.objects.select_related("decided_by").get(pk=photo.pk)
    who = str(actual.decided_by) if actual.decided_by else ""
    return Conflict(
        "conflict",
        _("Déjà décidé : cette photo est « %(state)s ».") % {"state": actual.get_state_display()},
        id=str(actual.pk), state=actual.public_state, rev=actual.rev, by=who,
    )
