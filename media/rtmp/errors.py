"""Everything that can go wrong while listening to an encoder."""


class RtmpError(Exception):
    """Root of this package's errors."""


class AmfError(RtmpError):
    """An AMF0 value that is malformed, too deep or too large."""


class ProtocolError(RtmpError):
    """The peer does not speak RTMP, or asks for more than the limits allow."""


class CodecError(RtmpError):
    """A codec configuration record that cannot be read."""


class Refusal(RtmpError):
    """The answer "no" to a publisher, with the status code that its encoder will show."""

    def __init__(self, code: str, description: str) -> None:
        super().__init__(f"{code}: {description}")
        self.code = code
        self.description = description
