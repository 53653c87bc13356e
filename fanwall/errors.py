"""The root of what can go wrong with the fan wall, with a sentence for people."""

from django.utils.translation import gettext as _


class FanwallError(Exception):
    """code: short and stable, for programs; message: translated, says what to do next."""

    status = 400

    def __init__(self, code: str, message: str, *, status: int | None = None, **facts) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status or self.status
        self.facts = facts


class PictureError(FanwallError):
    """These bytes are not a photo that we can show."""

    status = 422


class NotFound(FanwallError):
    status = 404

    def __init__(self, message: str | None = None) -> None:
        super().__init__("not_found", message or _("Cette adresse ne mène à rien."))


class Conflict(FanwallError):
    """Somebody was faster: carries the state as it is."""

    status = 409
