"""The root of what can go wrong with partners and their spots, with a sentence for people."""


class SponsorsError(Exception):
    """code: short and stable, for programs; message: translated, says what to do next."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
