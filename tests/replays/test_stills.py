"""One picture out of a film, whatever moment is asked for."""

import subprocess

from PIL import Image

from replays import stills


def test_a_slow_film_has_a_picture_at_its_end_too(tmp_path):
    """Five pictures a second: none is left 0.1 s before the end."""
    film, image = tmp_path / "slow.mp4", tmp_path / "still.jpg"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=320x180:r=5", "-t", "1", film],
        check=True,
    )
    stills.draw(film, image, 0.9, 160)
    with Image.open(image) as picture:
        assert picture.size == (160, 90)
