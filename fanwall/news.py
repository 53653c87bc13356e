"""Tells screens and moderators' pages that something changed, once the change is stored."""

from django.db import transaction

from chartreslive import push
from fanwall import screens
from fanwall.models import Screen, Wall


def screens_changed(wall_id: int) -> None:
    transaction.on_commit(lambda: publish_screens(wall_id))


def queue_changed(wall_id: int) -> None:
    transaction.on_commit(lambda: push.publish(screens.desk_topic(wall_id), {"look": "queue"}))


def publish_screens(wall_id: int) -> None:
    """Publishes until what was published last is the wall's present: writers may overtake."""
    numbers = Wall.objects.filter(pk=wall_id).values_list("manifest_seq", flat=True)
    for _attempt in range(5):
        published = {_publish(screen) for screen in Screen.objects.filter(wall_id=wall_id)}
        if published <= set(numbers.all()):
            break
    push.publish(screens.desk_topic(wall_id), {"look": "screens"})


def _publish(screen: Screen) -> int:
    body = screens.manifest(screen)
    push.publish(screens.topic(screen), body)
    return body["seq"]
