"""What becomes of a partner's picture for the big screens."""

from chartreslive.accounts.models import User
from sponsors import approvals
from sponsors.models import WallPicture

LARGEST = "max-1920x1920"


def approve(picture: WallPicture, by: User) -> None:
    address(picture)  # drawn now, not when a stadium asks for it
    approvals.approve(picture, by)


def refuse(picture: WallPicture, by: User) -> None:
    """It leaves the screens within the minute."""
    approvals.refuse(picture, by)


def reword(picture: WallPicture) -> WallPicture:
    """The words, the place or the picture changed."""
    approvals.reword(picture)
    return picture


def address(picture: WallPicture) -> str:
    """Named by its content and its size: it never changes."""
    return picture.picture.get_rendition(LARGEST).url
