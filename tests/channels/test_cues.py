from datetime import timedelta

import pytest
from django.utils import timezone

from channels import cues
from channels.errors import ChannelsError
from channels.models import Cue
from replays.models import Clip
from tests import factories

pytestmark = pytest.mark.django_db


def test_a_cue_carries_the_time_of_the_picture():
    broadcast = factories.make_broadcast()
    moment = timezone.now() - timedelta(seconds=5)
    cue = cues.add(broadcast, "chapter", "Mi-temps", moment)
    assert (cue.at, cue.kind, cue.label) == (moment, "chapter", "Mi-temps")


def test_the_same_press_twice_is_one_cue():
    broadcast = factories.make_broadcast()
    moment = timezone.now()
    first = cues.add(broadcast, "goal", "", moment)
    assert cues.add(broadcast, "goal", "", moment + timedelta(seconds=1)) == first
    assert cues.add(broadcast, "goal", "", moment + timedelta(seconds=5)) != first


def test_an_unknown_kind_is_refused():
    with pytest.raises(ChannelsError) as refused:
        cues.add(factories.make_broadcast(), "explosion")
    assert refused.value.code == "unknown-kind"


def test_a_goal_is_marked_as_a_clip_and_taking_it_back_takes_the_clip_back():
    broadcast = factories.make_broadcast()
    cue = cues.add(broadcast, "goal", "But de Diallo")
    clip = Clip.objects.get()
    assert (clip.title, clip.ends_at - clip.starts_at) == ("But de Diallo", timedelta(seconds=18))
    cues.remove(cue)
    assert not Clip.objects.exists()
    assert not Cue.objects.exists()


def test_a_chapter_makes_no_clip():
    cues.add(factories.make_broadcast(), "chapter", "Mi-temps")
    assert not Clip.objects.exists()
