"""Tells screens and moderators' pages that something changed, once the change is stored.

What is stored stands, told or not (a full disk, a wall that is just being forgotten): who pressed
reads that it is done, and the pages ask by themselves within a second.
"""

from django.db import transaction

from chartreslive import push
from fanwall import manifests, screens
from fanwall.models import Screen, Wall


def screens_changed(wall_id: int) -> None:
    transaction.on_commit(lambda: publish_screens(wall_id), robust=True)


def queue_changed(wall_id: int) -> None:
    topic = screens.desk_topic(wall_id)
    transaction.on_commit(lambda: push.publish(topic, {"look": "queue"}), robust=True)


def forget(screen: Screen) -> None:
    """Its address is given up: who kept it hears no first name of the last manifest."""
    topic = screens.topic(screen)
    transaction.on_commit(lambda: push.forget(topic), robust=True)


def publish_screens(wall_id: int) -> None:
    """Publishes until what was published last is the wall's present: writers may overtake."""
    numbers = Wall.objects.filter(pk=wall_id).values_list("manifest_seq", flat=True)
    for _attempt in range(5):
        if _publish(wall_id) <= set(numbers.all()):
            break
    push.publish(screens.desk_topic(wall_id), {"look": "screens"})


def _publish(wall_id: int) -> set[int]:
    """Each kind of screen reads the photos once, however many screens there are."""
    published, read = set(), {}
    for screen in Screen.objects.filter(wall_id=wall_id).select_related("wall"):
        if screen.kind not in read:
            read[screen.kind] = manifests.read(screen.wall, screen.kind)
        body = manifests.compose(screen, *read[screen.kind])
        push.publish(screens.topic(screen), body)
        published.add(body["seq"])
    return published
