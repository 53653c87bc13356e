"""What can go wrong with a program or with the file that it reads."""


class FfmpegError(Exception):
    """Root of this package's errors."""


class BinaryMissing(FfmpegError):
    """No ffmpeg on this machine."""


class ProgramError(FfmpegError):
    """A program that did not end well; carries what is needed to understand why."""

    what = "failed"

    def __init__(self, argv: list[str], exit_code: int | None, tail: str) -> None:
        self.argv = argv
        self.exit_code = exit_code
        self.tail = tail
        lines = "\n".join(self.last_lines)
        super().__init__(f"{argv[0]} {self.what} (exit code {exit_code})\n{argv}\n{lines}")

    @property
    def last_lines(self) -> list[str]:
        return self.tail.splitlines()[-20:]


class ProgramFailed(ProgramError):
    """It ended with a code other than 0."""


class ProgramTimeout(ProgramError):
    """It was killed because it took too long."""

    what = "took too long"


class ProgramStalled(ProgramError):
    """It no longer reads what it is fed."""

    what = "stalled"


class MediaRefused(FfmpegError):
    """A file that will not be worked on."""


class NotMedia(MediaRefused):
    """Not one of the allowed containers (a playlist in disguise, a text, an empty file)."""


class NoVideo(MediaRefused):
    """Sound only, or nothing."""


class TooManyStreams(MediaRefused):
    """A container stuffed with tracks."""


class TooLarge(MediaRefused):
    """Too many pixels, too fast, or too long."""
